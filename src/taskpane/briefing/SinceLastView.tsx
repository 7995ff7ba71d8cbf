import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { SinceLast } from '../../assessment/briefing/sinceLast';
import type { Beside } from '../compare/beside';
import { useCompareTexts } from '../compare/texts/useCompareTexts';
import { useHandoutStyles } from '../handout/useHandoutStyles';
import type { Go } from '../navigation/page';
import { topPage } from '../navigation/page';
import { Notice } from '../notices/Notice';
import type { BriefingTexts } from './texts/briefingTexts';
import { useBriefingTexts } from './texts/useBriefingTexts';

interface SinceLastViewProps {
  readonly sinceLast: SinceLast;
  /** The report that it is read from; null where only the front tells. */
  readonly earlier: Beside | null;
  readonly go: Go;
}

/** Where the change since the previous assessment comes from, and what speaks against it. */
export function SinceLastView({ sinceLast, earlier, go }: SinceLastViewProps): ReactNode {
  const shared = useHandoutStyles();
  const texts = useBriefingTexts();
  const { warning } = useCompareTexts();
  return (
    <section className={shared.section}>
      <h2 className={shared.title}>{texts.since}</h2>
      <p className={shared.text}>
        {earlier ? texts.sinceReport(earlier.name) : sentence(sinceLast.kind, texts)}
      </p>
      {earlier?.warnings.map((one) => (
        <Notice key={one.kind} intent="warning">
          {warning(one)}
        </Notice>
      ))}
      {earlier || sinceLast.kind === 'first' ? null : (
        <div className={shared.buttons}>
          <Button onClick={() => go(topPage('compare'))}>{texts.toCompare}</Button>
        </div>
      )}
    </section>
  );
}

function sentence(kind: SinceLast['kind'], texts: BriefingTexts): string {
  switch (kind) {
    case 'first':
      return texts.first;
    case 'unknown':
      return texts.sinceUnknown;
    case 'stated':
    case 'known':
      return texts.sinceFront;
  }
}
