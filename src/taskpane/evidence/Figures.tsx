import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import type { BandedCriterion } from '../../assessment/figures/bands';
import type { FigureForm } from '../../assessment/figures/figureForms';
import { figureForms } from '../../assessment/figures/figureForms';
import type { FigurePlace, Suggestion, SuggestionOutcome } from '../../assessment/figures/suggestion';
import { countsJobs, hasJobs } from '../../assessment/figures/jobs';
import { stepsByRow } from '../../assessment/figures/rowSteps';
import type { FigureTexts } from '../../assessment/workingData';
import { noFigures } from '../../assessment/workingData';
import { useSession } from '../SessionProvider';
import type { Reached } from './BandTable';
import { BandTable } from './BandTable';
import { Disclosure } from './Disclosure';
import { JobList } from './JobList';
import { OwnFigures } from './OwnFigures';
import { useFigureStyles } from './figureStyles';
import { RestLine } from './RestLine';
import { limitText } from './rowStep';
import type { EvidenceTexts } from './texts/evidenceTexts';
import { useEvidenceTexts } from './texts/useEvidenceTexts';
import { withoutHyphens } from './withoutHyphens';
import { useWork } from './useWork';

interface FiguresProps {
  readonly number: BandedCriterion;
  readonly outcome: SuggestionOutcome;
  /** The suggestion's calculation line and the way to the next step; null while there is no suggestion. */
  readonly children: ReactNode;
}

/**
 * The figures that a criterion asks for, what is wrong or missing in them, and the bands that they are compared with.
 */
export function Figures({ number, outcome, children }: FiguresProps): ReactNode {
  const styles = useFigureStyles();
  const texts = useEvidenceTexts();
  const { work } = useWork(number);
  const figures = work.figures ?? noFigures;
  const { working } = useSession();
  const isListed = useStore(working.store, ({ data }) => countsJobs(number) && hasJobs(data));
  const form: FigureForm = figureForms[number];
  const asks = texts.figures.asks[number];
  const isStarted = hasFigures(form, figures);
  const faults = outcome.kind === 'absurd' ? outcome.faults : [];
  const steps = stepsByRow(number, figures);
  const rowName = isListed ? texts.jobs.job : texts.figures.row;
  return (
    <Disclosure title={texts.figures.title} strong initially={isStarted || isListed}>
      {asks === undefined ? null : <p className={styles.hint}>{asks}</p>}
      {countsJobs(number) ? (
        <Disclosure title={texts.jobs.title} strong initially={isListed}>
          <JobList />
        </Disclosure>
      ) : null}
      {isListed ? null : <OwnFigures number={number} faults={faults} />}
      {isListed && isStarted ? (
        <Disclosure title={texts.jobs.ownFigures}>
          <OwnFigures number={number} faults={[]} />
        </Disclosure>
      ) : null}
      <div role="status" className={styles.field}>
        {outcome.kind === 'incomplete' && (isStarted || isListed) ? (
          <p className={styles.hint}>
            {missingText(namesOf(number, outcome.missing, texts, rowName), texts)}
          </p>
        ) : null}
        {faults
          .filter(({ row, field }) => row === undefined && !(field in form.fields))
          .map(({ field, why }) => (
            <p key={`${field} ${why}`} className={styles.fault}>
              {texts.figures.faults[why]}
            </p>
          ))}
        {outcome.kind !== 'suggestion' && outcome.rest ? (
          <RestLine number={number} rest={outcome.rest} rowName={rowName} />
        ) : null}
        {children}
      </div>
      <Disclosure title={texts.bands.title}>
        <BandTable number={number} reached={reachedBy(outcome, steps, figures, texts)} />
      </Disclosure>
    </Disclosure>
  );
}

/** Who reaches which step: of several coaches each their own, since no figure stands for all of them. */
function reachedBy(
  outcome: SuggestionOutcome,
  steps: ReadonlyMap<number, Suggestion>,
  { rows }: FigureTexts,
  texts: EvidenceTexts,
): readonly Reached[] {
  const coaches = [...steps].map(([row, suggestion]): Reached => {
    const name = rows[row]?.['name']?.trim() || texts.figures.row(row + 1);
    return { name, score: suggestion.score, why: limitText(suggestion, texts) };
  });
  if (coaches.length > 1) return coaches;
  if (outcome.kind !== 'suggestion') return [];
  return [{ name: '', score: outcome.score, why: limitText(outcome, texts) }];
}

/** Whether anything is given for the score; what is kept beside it doesn't count. */
const hasFigures = ({ fields: names }: FigureForm, { fields, rows }: FigureTexts): boolean =>
  rows.length > 0 || Object.keys(names).some((name) => (fields[name] ?? '') !== '');

/** What is missing in one sentence, and each question in one of its own. */
function missingText(names: readonly string[], { figures }: EvidenceTexts): string {
  const isQuestion = (name: string): boolean => name.endsWith('?');
  const others = names.filter((name) => !isQuestion(name));
  return [
    ...(others.length > 0 ? [figures.missing(others)] : []),
    ...names.filter(isQuestion).map(figures.unanswered),
  ].join(' ');
}

const wholeTable = new Set(['coaches', 'groups']);

function namesOf(
  number: BandedCriterion,
  missing: readonly FigurePlace[],
  { figures }: EvidenceTexts,
  rowName: (number: number) => string,
): readonly string[] {
  const names = figures.names[number];
  const said = missing.map(({ field, row }) => {
    const label = withoutHyphens(names[wholeTable.has(field) ? 'name' : field] ?? field);
    return row === undefined || field === 'days' ? label : `${label} (${rowName(row + 1)})`;
  });
  return [...new Set(said)];
}
