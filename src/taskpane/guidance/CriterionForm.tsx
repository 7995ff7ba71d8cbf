import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { scores } from '../../assessment/score';
import type { CriterionDraft } from '../../guidance/guidanceDraft';
import { confidences, longestText } from '../../guidance/guidanceSchema';
import { FigureField } from '../evidence/FigureField';
import { useEvidenceTexts } from '../evidence/texts/useEvidenceTexts';
import { LabelledSelect } from './LabelledSelect';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

interface CriterionFormProps {
  readonly number: number;
  readonly draft: CriterionDraft;
  readonly onChange: (draft: CriterionDraft) => void;
}

/** What own guidance says of one criterion: what each score takes, and where that comes from. */
export function CriterionForm({ number, draft, onChange }: CriterionFormProps): ReactNode {
  const styles = useStyles();
  const { guidance, hints } = useEvidenceTexts();
  const { form: texts, faults } = guidance;
  const tooLong = (text: string): string[] => (Array.from(text).length > longestText ? [faults.tooLong] : []);
  const prose = (label: string, value: string, set: (text: string) => void): ReactNode => (
    <FigureField
      key={label}
      label={label}
      input="prose"
      value={value}
      faults={tooLong(value)}
      disabled={false}
      onChange={set}
    />
  );
  return (
    <div role="group" aria-label={guidance.criterion(number)} className={styles.form}>
      {scores.map((score) =>
        prose(texts.step(score), draft.steps[score], (text) =>
          onChange({ ...draft, steps: { ...draft.steps, [score]: text } }),
        ),
      )}
      {prose(texts.note, draft.note, (note) => onChange({ ...draft, note }))}
      {prose(texts.ownSource, draft.source, (source) => onChange({ ...draft, source }))}
      <LabelledSelect
        label={texts.confidence}
        value={draft.confidence}
        options={[['', texts.notSaid], ...confidences.map((one) => [one, hints.confidence[one]] as const)]}
        onChange={(confidence) => onChange({ ...draft, confidence })}
      />
      <Checkbox
        label={texts.suggests}
        checked={draft.suggests}
        onChange={(_, { checked }) => onChange({ ...draft, suggests: checked === true })}
      />
      <Checkbox
        label={texts.differs}
        checked={draft.differsInFinland}
        onChange={(_, { checked }) => onChange({ ...draft, differsInFinland: checked === true })}
      />
    </div>
  );
}
