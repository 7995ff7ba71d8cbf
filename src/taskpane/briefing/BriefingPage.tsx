import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { assessedOn } from '../../assessment/comparison/otherReport';
import { briefingWordsOf } from '../../handouts/words/words';
import { standsInDocument } from '../../session/needsDesk';
import type { OpenReport } from '../../session/state';
import { criteriaCount } from '../../words/criteriaCount';
import { reportLanguageFor } from '../../words/reportLanguage';
import { BackPage } from '../frame/BackPage';
import { TakeHandout } from '../handout/TakeHandout';
import { useHandoutStyles } from '../handout/useHandoutStyles';
import type { BriefingOrigin, Go } from '../navigation/page';
import { summaryPage } from '../navigation/page';
import { Notice } from '../notices/Notice';
import { NeedTargets } from '../plan/NeedTargets';
import { usePlanTexts } from '../plan/texts/usePlanTexts';
import { useTexts } from '../texts/TextsProvider';
import { briefingFile } from './briefingFile';
import { SinceLastView } from './SinceLastView';
import { StrengthChoice } from './StrengthChoice';
import { useBriefingTexts } from './texts/useBriefingTexts';
import { useBriefing } from './useBriefing';
import { inSight } from '../notices/inSight';

interface BriefingPageProps {
  readonly open: OpenReport;
  readonly from: BriefingOrigin;
  readonly go: Go;
}

/** The page for managers: what it is made of, what of it can be chosen, and the ways to take it along. */
export function BriefingPage({ open, from, go }: BriefingPageProps): ReactNode {
  const shared = useHandoutStyles();
  const texts = useBriefingTexts();
  const planTexts = usePlanTexts();
  const { language, menu } = useTexts();
  const [isWithoutPicture, setWithoutPicture] = useState(false);
  const inUse = useBriefing(open);
  const { report, choice, plan, aim, briefing, profile, earlier, offered, chosen, choose } = inUse;
  const documentLanguage = open.report.language ?? reportLanguageFor(language);
  const file = [briefingWordsOf(documentLanguage).file, assessedOn(report)?.last ?? ''].join(' ').trim();
  const make = async (): Promise<Uint8Array<ArrayBuffer> | null> => {
    const made = await briefingFile(briefing, profile, documentLanguage);
    setWithoutPicture(made?.hasPicture === false);
    return made?.bytes ?? null;
  };
  return (
    <BackPage
      from={from === 'finish' ? texts.finish : menu}
      back={() => go({ kind: from })}
      title={texts.title}
    >
      <p className={shared.text}>{texts.explain}</p>
      {briefing.total === null ? (
        <Notice intent="warning">{texts.unfinished(briefing.scored, criteriaCount)}</Notice>
      ) : null}
      <StrengthChoice offered={offered} chosen={chosen} documentLanguage={documentLanguage} choose={choose} />
      {plan.needs.length === 0 ? (
        <section className={shared.section}>
          <h2 className={shared.title}>{planTexts.needs}</h2>
          <p className={shared.text}>{planTexts.noNeeds}</p>
          <div className={shared.buttons}>
            <Button onClick={() => go(summaryPage('needs'))}>{planTexts.toNeeds}</Button>
          </div>
        </section>
      ) : (
        <>
          <NeedTargets needs={plan.needs} report={report} documentLanguage={documentLanguage} aim={aim} />
          {standsInDocument(open, choice) ? null : <p className={shared.text}>{texts.notWritten}</p>}
          {briefing.moreNeeds > 0 ? (
            <p className={shared.text}>{texts.moreNeeds(briefing.moreNeeds)}</p>
          ) : null}
        </>
      )}
      <SinceLastView sinceLast={briefing.sinceLast} earlier={earlier} go={go} />
      {briefing.cut.length > 0 ? <Notice intent="info">{texts.cut(briefing.cut)}</Notice> : null}
      <TakeHandout texts={texts.take} file={`${file}.docx`} make={make} />
      <div ref={inSight} role="status">
        {isWithoutPicture ? <Notice intent="warning">{texts.withoutPicture}</Notice> : null}
      </div>
    </BackPage>
  );
}
