import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Score } from '../../assessment/score';
import { scores } from '../../assessment/score';
import { useReconcileTexts } from './texts/useReconcileTexts';

interface ScoreChoiceViewProps {
  /** Who gave what, the open report first. */
  readonly given: readonly { readonly name: string; readonly score: Score | null }[];
  readonly chosen: Score | null;
  readonly onChoose: (score: Score) => void;
}

/** All five scores, each with who gave it: mine, theirs or another one. */
export function ScoreChoiceView({ given, chosen, onChoose }: ScoreChoiceViewProps): ReactNode {
  const texts = useReconcileTexts();
  const labelOf = (score: Score): string => {
    const names = given.filter((one) => one.score === score).map(({ name }) => name);
    return names.length === 0 ? String(score) : `${score} – ${names.join(', ')}`;
  };
  return (
    <Field label={texts.score}>
      <RadioGroup
        value={chosen === null ? '' : String(chosen)}
        onChange={(_, { value }) => {
          const score = scores.find((known) => String(known) === value);
          if (score) onChoose(score);
        }}
      >
        {scores.toReversed().map((score) => (
          <Radio key={score} value={String(score)} label={labelOf(score)} />
        ))}
      </RadioGroup>
    </Field>
  );
}
