import { Button, Checkbox, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { useStore } from 'zustand';
import { criterionNumbers } from '../../assessment/report';
import type { GuidanceFault } from '../../guidance/guidance';
import type { GuidanceDraft } from '../../guidance/guidanceDraft';
import { formatGuidance, isWritten, noCriterionDraft } from '../../guidance/guidanceDraft';
import type { OpenReport } from '../../session/state';
import { paneLanguages } from '../../words/paneLanguage';
import { CopyableText } from '../copying/CopyableText';
import { FigureField } from '../evidence/FigureField';
import { useEvidenceTexts } from '../evidence/texts/useEvidenceTexts';
import { BackPage } from '../frame/BackPage';
import type { Go } from '../navigation/page';
import { Notice } from '../notices/Notice';
import { canDownload, download } from '../profile/download';
import { useSession } from '../SessionProvider';
import { languageNames } from '../settings/languageNames';
import { useTexts } from '../texts/TextsProvider';
import { CriterionForm } from './CriterionForm';
import {
  beginDraft,
  changeDraft,
  comeToDraft,
  draftDesk,
  isOfGuidanceInUse,
  keepDraft,
  putToUse,
} from './draftDesk';
import { GuidanceFaults } from './GuidanceFaults';
import { LabelledSelect } from './LabelledSelect';
import { useOwnGuidance } from './ownGuidance';
import { inSight } from '../notices/inSight';

const useStyles = makeStyles({
  text: { ...typographyStyles.body1, margin: 0 },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

const fileName = 'arviointiohje.json';

interface GuidancePageProps {
  readonly open: OpenReport;
  readonly go: Go;
}

/** Own guidance as a form: what it writes is the same file that is read from disk. */
export function GuidancePage({ open, go }: GuidancePageProps): ReactNode {
  const { menu, language } = useTexts();
  const { guidance } = useEvidenceTexts();
  useState(() => comeToDraft(language));
  const desk = useStore(draftDesk);
  return (
    <BackPage from={menu} back={() => go({ kind: 'settings' })} title={guidance.form.title}>
      <OtherInUse />
      {desk ? <GuidanceForm open={open} draft={desk.draft} /> : null}
    </BackPage>
  );
}

/** That other guidance is in use than the draft was begun from; nothing else. */
function OtherInUse(): ReactNode {
  const { language } = useTexts();
  const { form: texts } = useEvidenceTexts().guidance;
  const desk = useStore(draftDesk);
  useOwnGuidance();
  if (desk === null || isOfGuidanceInUse(desk)) return null;
  return (
    <Notice
      intent="warning"
      actions={[
        { label: texts.goOn, onClick: keepDraft },
        { label: texts.discard, onClick: () => beginDraft(language) },
      ]}
    >
      {texts.otherInUse}
    </Notice>
  );
}

function GuidanceForm({ open, draft }: { open: OpenReport; draft: GuidanceDraft }): ReactNode {
  const styles = useStyles();
  const { form: texts } = useEvidenceTexts().guidance;
  const [number, setNumber] = useState(1);
  const names = new Map(open.report.criteria.map((criterion) => [criterion.number, criterion.name]));
  const nameOf = (one: number): string => {
    const written = draft.criteria.get(one);
    return `${written && isWritten(written) ? '✓ ' : ''}${one}. ${names.get(one) ?? ''}`;
  };
  return (
    <>
      <p className={styles.text}>{texts.explain}</p>
      <FigureField
        label={texts.source}
        input="text"
        value={draft.source}
        faults={[]}
        disabled={false}
        onChange={(source) => changeDraft({ source })}
      />
      <FigureField
        label={texts.about}
        input="prose"
        value={draft.about}
        faults={[]}
        disabled={false}
        onChange={(about) => changeDraft({ about })}
      />
      <LabelledSelect
        label={texts.language}
        value={draft.language}
        options={paneLanguages.map((language) => [language, languageNames[language]])}
        onChange={(value) => {
          const language = paneLanguages.find((one) => one === value);
          if (language) changeDraft({ language });
        }}
      />
      <Checkbox
        label={texts.unofficial}
        checked={draft.unofficial}
        onChange={(_, { checked }) => changeDraft({ unofficial: checked === true })}
      />
      <LabelledSelect
        label={texts.criterion}
        lang={open.report.language ?? undefined}
        value={String(number)}
        options={criterionNumbers.map((one) => [String(one), nameOf(one)])}
        onChange={(value) => setNumber(Number(value))}
      />
      <CriterionForm
        key={number}
        number={number}
        draft={draft.criteria.get(number) ?? noCriterionDraft}
        onChange={(changed) => changeDraft({ criteria: new Map([...draft.criteria, [number, changed]]) })}
      />
      <Saving draft={draft} />
    </>
  );
}

function Saving({ draft }: { draft: GuidanceDraft }): ReactNode {
  const styles = useStyles();
  const session = useSession();
  const { form: texts } = useEvidenceTexts().guidance;
  const [faults, setFaults] = useState<readonly GuidanceFault[]>([]);
  const [done, setDone] = useState<{ what: 'used' | 'file'; draft: GuidanceDraft } | null>(null);
  // What is said of a draft is not true of the one that it is changed into.
  const said = done?.draft === draft ? done.what : null;
  const saves = canDownload(session.host().platform);
  const [isOvertaken, setOvertaken] = useState(false);
  const take = (): boolean => {
    const found = putToUse(draft);
    const isTaken = found !== 'otherInUse' && found.length === 0;
    setOvertaken(found === 'otherInUse');
    setFaults(found === 'otherInUse' ? [] : found);
    setDone(isTaken ? { what: 'used', draft } : null);
    return isTaken;
  };
  const save = (): void => {
    if (!take()) return;
    if (saves) download(fileName, formatGuidance(draft), 'application/json');
    setDone({ what: 'file', draft });
  };
  return (
    <>
      <div ref={inSight} role="alert">
        {isOvertaken ? <OtherInUse /> : null}
        {faults.length > 0 ? <GuidanceFaults title={texts.notTaken} faults={faults} /> : null}
      </div>
      <div className={styles.actions}>
        <Button appearance="primary" onClick={take}>
          {texts.use}
        </Button>
        <Button onClick={save}>{saves ? texts.save : texts.show}</Button>
      </div>
      <p ref={inSight} role="status" className={styles.text}>
        {said === null ? null : said === 'used' ? texts.used : saves ? texts.saved(fileName) : texts.noSaving}
      </p>
      {said === 'file' && !saves ? <CopyableText label={fileName} text={formatGuidance(draft)} /> : null}
    </>
  );
}
