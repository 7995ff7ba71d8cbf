import { isBlank } from '../../characters/plain';
import type { BandedCriterion } from './bands';
import { isBanded } from './bands';
import { hasComponents, suggestFromTicks } from './components';
import { suggestCareTeams } from './careTeams';
import { suggestCaseload } from './caseload';
import { suggestDiversity } from './diversity';
import { suggestEmployerContacts } from './employerContacts';
import { suggestEmployerMeeting } from './employerMeeting';
import { figureForms, type FigureForm } from './figureForms';
import type { Answer, FigureEntry } from './figureReader';
import type { SuggestionOutcome } from './suggestion';
import { withRest } from './suggestion';
import { suggestPermanentJobs, suggestPreferences } from './share';
import { suggestShareOfTime } from './shareOfTime';
import { entryOf, readNumbers } from './numbers';
import type { Score } from '../score';
import type { CriterionWork, FigureTexts, WorkingData } from '../workingData';
import { noFigures } from '../workingData';

/** How an answer is kept among the texts; anything else is open. */
export const answerTexts = { yes: 'yes', no: 'no', open: '' } as const;

type Texts = Readonly<Record<string, string>>;

const textOf = (texts: Texts, name: string): string => texts[name] ?? '';

/** The figure of a field, or of a cell in a row, read as its form asks for it. */
const figureOf = (texts: Texts, name: string, form: FigureForm['rows']): FigureEntry =>
  entryOf(textOf(texts, name), form?.[name] === 'percent' ? 'percent' : 'number');

function answerOf(texts: Texts, name: string): Answer {
  const text = textOf(texts, name);
  if (text === answerTexts.yes) return true;
  return text === answerTexts.no ? false : null;
}

/**
 * The figures of a list in their order; what can't be read stands as NaN, so that it is reported and not passed over.
 */
function listOf(texts: Texts, name: string): FigureEntry[] {
  const { numbers, unreadable } = readNumbers(textOf(texts, name));
  const all = [
    ...numbers.map(({ value, spacedThousands, ...place }) => ({
      ...place,
      value: spacedThousands ? ('oneOrSeveral' as const) : value,
    })),
    ...unreadable.map((place) => ({ ...place, value: NaN })),
  ];
  return all
    .toSorted((left, right) => left.line - right.line || left.column - right.column)
    .map(({ value }) => value);
}

type RowReader<Row> = (name: string, figure: (field: string) => FigureEntry) => Row;

/** Rows in which nothing is typed yet are no rows; faults keep the place that the row has among all. */
interface Rows<Row> {
  readonly rows: readonly Row[];
  readonly places: readonly number[];
}

function readRows<Row>({ rows }: FigureTexts, form: FigureForm['rows'], read: RowReader<Row>): Rows<Row> {
  const filled = rows
    .map((texts, place) => ({ texts, place }))
    .filter(({ texts }) => Object.values(texts).some((text) => !isBlank(text)));
  return {
    rows: filled.map(({ texts }) => read(textOf(texts, 'name'), (field) => figureOf(texts, field, form))),
    places: filled.map(({ place }) => place),
  };
}

interface Placed {
  readonly row?: number;
}

function replace<Place extends Placed>(place: Place, places: readonly number[]): Place {
  const row = place.row === undefined ? undefined : places[place.row];
  return row === undefined ? place : { ...place, row };
}

function suggestOnRows<Row>(
  number: BandedCriterion,
  texts: FigureTexts,
  read: RowReader<Row>,
  suggest: (rows: readonly Row[]) => SuggestionOutcome,
): SuggestionOutcome {
  const { rows, places } = readRows(texts, figureForms[number].rows, read);
  const outcome = withRest(suggest(rows), rows, suggest);
  if (outcome.kind === 'suggestion') return outcome;
  const { rest, ...bare } = outcome;
  const placed = rest && { ...rest, without: rest.without.map((row) => places[row] ?? row) };
  const obstacle =
    bare.kind === 'incomplete'
      ? { ...bare, missing: bare.missing.map((place) => replace(place, places)) }
      : { ...bare, faults: bare.faults.map((fault) => replace(fault, places)) };
  return placed ? { ...obstacle, rest: placed } : obstacle;
}

/** The suggestion of a list; a figure that can't be read doesn't hide what the others come to. */
const suggestOnList = (
  figures: readonly FigureEntry[],
  suggest: (figures: readonly FigureEntry[]) => SuggestionOutcome,
): SuggestionOutcome => withRest(suggest(figures), figures, suggest);

/** What a coach's working time is taken for where nothing is given, in per cent. */
const fullTime = 100;

/** The suggestion that the figures lead to, as they were typed in. */
export function suggestFromFigures(number: BandedCriterion, texts: FigureTexts): SuggestionOutcome {
  const { fields } = texts;
  const figure = (name: string): FigureEntry => figureOf(fields, name, figureForms[number].fields);
  switch (number) {
    case 1:
      return suggestOnRows(
        number,
        texts,
        (name, cell) => ({ name, clients: cell('clients'), fullTime: cell('fullTime') ?? fullTime }),
        suggestCaseload,
      );
    case 2:
    case 24:
      return suggestOnRows(
        number,
        texts,
        (name, cell) => ({ name, share: cell('share'), part: cell('part'), worked: cell('worked') }),
        (coaches) => suggestShareOfTime(number, coaches),
      );
    case 4:
      return suggestOnRows(
        number,
        texts,
        (name, cell) => ({
          name,
          clients: cell('clients'),
          fromTeams: cell('fromTeams'),
          teams: cell('teams'),
        }),
        (coaches) => suggestCareTeams(coaches, answerOf(fields, 'withoutTeams')),
      );
    case 15:
      return suggestOnList(listOf(fields, 'days'), (days) =>
        suggestEmployerMeeting(days, answerOf(fields, 'tracked')),
      );
    case 16:
      return suggestPreferences(figure('onPreferences'), figure('contacts'), {
        inPlan: answerOf(fields, 'inPlan'),
        optionsShown: answerOf(fields, 'optionsShown'),
      });
    case 17:
      return suggestOnRows(
        number,
        texts,
        (name, cell) => ({
          name,
          contacts: cell('contacts'),
          weeks: cell('weeks'),
          seekers: cell('seekers'),
        }),
        (coaches) =>
          suggestEmployerContacts(coaches, {
            tracked: answerOf(fields, 'tracked'),
            reviewedWeekly: answerOf(fields, 'reviewedWeekly'),
            reviewedMonthly: answerOf(fields, 'reviewedMonthly'),
          }),
      );
    case 19:
    case 20:
      return suggestOnRows(
        number,
        texts,
        (name, cell) => ({ name, jobs: cell('jobs') }),
        (groups) => suggestDiversity(number, groups),
      );
    case 21:
      return suggestPermanentJobs(figure('permanent'), figure('jobs'));
  }
}

/** What the work on a criterion suggests; null for criteria that are a matter of judgement. */
export function suggestScore(
  number: number,
  { ticks, figures }: Pick<CriterionWork, 'ticks' | 'figures'>,
): SuggestionOutcome | null {
  if (hasComponents(number)) return suggestFromTicks(number, ticks);
  return isBanded(number) ? suggestFromFigures(number, figures ?? noFigures) : null;
}

/** The scores that working data suggest, by criterion; criteria whose data suggest none are left out. */
export const suggestedScores = (data: WorkingData): ReadonlyMap<number, Score> =>
  new Map(
    [...data].flatMap(([number, work]): [number, Score][] => {
      const outcome = suggestScore(number, work);
      return outcome?.kind === 'suggestion' ? [[number, outcome.score]] : [];
    }),
  );
