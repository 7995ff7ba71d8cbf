import { Checkbox } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ComparedReport } from '../../assessment/comparison/change';
import type { OfferedChange } from '../../assessment/comparison/offeredChanges';
import type { OpenReport } from '../../session/state';
import { frontLabel, labelOf } from '../report/place';
import { useTexts } from '../texts/TextsProvider';
import { useCompareStyles } from './compareStyles';
import { DifferenceText } from './DifferenceText';
import { useCompareTexts } from './texts/useCompareTexts';

interface OfferedItemProps {
  readonly open: OpenReport;
  readonly own: ComparedReport;
  readonly change: OfferedChange;
  /** The other report's language. */
  readonly lang: string | undefined;
  readonly isChosen: boolean;
  /** It was chosen before what stands in its place changed. */
  readonly isLapsed: boolean;
  readonly onChoose: (chosen: boolean) => void;
}

/** One change, to be chosen or left: the two scores, or the other text with what it has and lacks beside mine. */
export function OfferedItem(props: OfferedItemProps): ReactNode {
  const { open, own, change, lang, isChosen, isLapsed, onChoose } = props;
  const styles = useCompareStyles();
  const pane = useTexts();
  const { takeOver: texts } = useCompareTexts();
  const { kind, key, criterion, before, after } = change;
  const name = own.criteria.find(({ number }) => number === criterion)?.name ?? '';
  const label = kind === 'front' ? (frontLabel(open, key) ?? '') : labelOf(open, key, kind, pane);
  const place = criterion === null ? label : `${criterion}. ${name}: ${label}`;
  const isScore = kind === 'score';
  const language = open.report.language ?? pane.language;
  return (
    <li className={styles.form}>
      <Checkbox
        label={{
          children: <span lang={language}>{isScore ? `${place} ${before || '–'} → ${after}` : place}</span>,
        }}
        checked={isChosen}
        onChange={(_, { checked }) => onChoose(checked === true)}
      />
      {isLapsed ? <p className={styles.remark}>{texts.lapsed}</p> : null}
      {isScore ? null : <DifferenceText mine={before} theirs={after} lang={lang} />}
    </li>
  );
}
