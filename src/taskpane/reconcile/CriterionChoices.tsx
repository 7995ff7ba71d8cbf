import type { ReactNode } from 'react';
import type { ComparedText, CriterionComparison } from '../../assessment/comparison/differences';
import { criterionKey } from '../../assessment/fieldKey';
import type { Beside } from '../compare/beside';
import { labelOf } from '../report/place';
import { useTexts } from '../texts/TextsProvider';
import type { Matter } from './matter';
import { ScoreChoiceView } from './ScoreChoiceView';
import type { TheirText } from './TextChoiceView';
import { TextChoiceView } from './TextChoiceView';
import { useReconcileTexts } from './texts/useReconcileTexts';
import { WorkBeside } from './WorkBeside';

interface CriterionChoicesProps {
  readonly compared: CriterionComparison;
  readonly matter: Matter;
}

/** The choices of one criterion: its score, and each text in which the reports differ. */
export function CriterionChoices({ compared, matter }: CriterionChoicesProps): ReactNode {
  const pane = useTexts();
  const texts = useReconcileTexts();
  const { number, scores } = compared;
  const { open, own, circle, desk, choiceOf } = matter;
  const choice = choiceOf(number);
  const names = [texts.mine, ...circle.colleagues.map(({ name }) => name)];
  const lang = own.language ?? undefined;
  return (
    <>
      {open.fields.has(criterionKey(number, 'score')) ? (
        <ScoreChoiceView
          given={names.map((name, at) => ({ name, score: scores[at] ?? null }))}
          chosen={choice.score?.score ?? null}
          mine={own.texts.get(criterionKey(number, 'score')) ?? ''}
          onChoose={(score) => desk.chooseScore(number, score)}
        />
      ) : null}
      {compared.texts.map(({ field }) => {
        const theirs = theirTexts(matter, number, field, texts.unit);
        const key = criterionKey(number, field);
        if (theirs.length === 0 && !choice.texts[field]) return null;
        return (
          <TextChoiceView
            key={field}
            label={labelOf(open, key, field, pane)}
            mine={own.texts.get(key) ?? null}
            lang={lang}
            theirs={theirs}
            choice={choice.texts[field] ?? null}
            onChoose={(text) => desk.chooseText(number, field, text)}
          />
        );
      })}
      <WorkBeside compared={compared} matter={matter} />
    </>
  );
}

const asOneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** What others wrote in a field, but for what says the same as the open report. */
function theirTexts(
  { own, circle }: Matter,
  number: number,
  field: ComparedText,
  unitName: string,
): TheirText[] {
  const key = criterionKey(number, field);
  const mine = asOneLine(own.texts.get(key) ?? '');
  const textOf = ({ id, name, report }: Beside, isUnit: boolean): TheirText => ({
    id: isUnit ? null : id,
    name: isUnit ? unitName : name,
    text: report.texts.get(key) ?? '',
    lang: report.language ?? undefined,
  });
  const all = [
    ...circle.colleagues.map((one) => textOf(one, false)),
    ...(circle.unit ? [textOf(circle.unit, true)] : []),
  ];
  return all.filter(({ text }) => asOneLine(text) !== '' && asOneLine(text) !== mine);
}
