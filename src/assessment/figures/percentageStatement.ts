import { withoutEnd } from '../../characters/ends';
import { isBlank, spacedOnce } from '../../characters/plain';
import { endsAbbreviated } from '../abbreviations';
import type { ReportLanguage } from '../../words/reportLanguage';
import { wordsOf } from '../../words/words';
import { percentOf } from './bands';
import { formatNumber } from '../calculation/decimals';
import type { PercentageField } from './figureForms';
import { count, FigureReader } from './figureReader';
import type { NoSuggestion } from './suggestion';
import { entryOf } from './numbers';
import type { PercentageName } from './percentages';

/** A percentage with all that it takes to be understood: which definition is the official one is not known. */
export interface PercentageStatement {
  readonly kind: 'statement';
  readonly name: PercentageName;
  readonly part: number;
  /** Above 0. */
  readonly whole: number;
  readonly period: string;
  /** Who is counted in the part and in the whole. */
  readonly definition: string;
}

export type StatementOutcome = { readonly kind: 'empty' } | NoSuggestion | PercentageStatement;

/** The fields of a percentage among the figures kept for criterion 21. */
export const fieldsOfPercentage = (name: PercentageName) =>
  ({
    part: `${name}Part`,
    whole: `${name}Whole`,
    period: `${name}Period`,
    definition: `${name}Definition`,
  }) as const satisfies Readonly<Record<string, PercentageField>>;

/** On one line; "" for what shows nothing. */
const onOneLine = (text: string): string => (isBlank(text) ? '' : spacedOnce(text));

/** The sentence around it brings its own stop along. A period keeps its: it may end with a date. So does "jne.". */
const withoutStop = (text: string): string => {
  const bare = withoutEnd(text, (character) => /[.,;:\s]/u.test(character));
  return endsAbbreviated(`${bare}.`) && text.startsWith(`${bare}.`) ? `${bare}.` : bare;
};

/** What is stated of a percentage, or what is missing or wrong in it; empty as long as nothing is given. */
export function statePercentage(
  name: PercentageName,
  texts: Readonly<Record<string, string>>,
): StatementOutcome {
  const fields = fieldsOfPercentage(name);
  const textOf = (field: PercentageField): string => onOneLine(texts[field] ?? '');
  if (Object.values(fields).every((field) => textOf(field) === '')) return { kind: 'empty' };
  const reader = new FigureReader();
  const share = reader.takeShare(
    [{ field: fields.part }, entryOf(textOf(fields.part), 'number')],
    [{ field: fields.whole }, entryOf(textOf(fields.whole), 'number')],
    count,
  );
  const [period, definition] = [textOf(fields.period), withoutStop(textOf(fields.definition))];
  reader.need(period === '' ? [] : [period], fields.period);
  reader.need(definition === '' ? [] : [definition], fields.definition);
  return reader.obstacle() ?? { kind: 'statement', name, ...share, period, definition };
}

/**
 * The percentage as the locale writes it, with one decimal at most; with two where one would make 0 or 100 of a share
 * that is neither.
 */
export function formatPercentage({ part, whole }: PercentageStatement, locale: string): string {
  const percent = percentOf(part, whole);
  const rounded = Math.round(percent * 10) / 10;
  const hidesRest = rounded !== percent && (rounded === 0 || rounded === 100);
  return formatNumber(percent, locale, hidesRest ? 2 : 1);
}

/**
 * One sentence for each percentage, with its numbers, period and definition; "" when none is asked for in the
 * language.
 */
export function formatStatements(
  statements: readonly PercentageStatement[],
  language: ReportLanguage,
): string {
  const { percentages: words } = wordsOf(language);
  if (words === null) return '';
  const sentences = statements.map((statement) =>
    words.statement(words.names[statement.name], {
      percent: formatPercentage(statement, language),
      part: formatNumber(statement.part, language),
      whole: formatNumber(statement.whole, language),
      period: statement.period,
      definition: statement.definition,
    }),
  );
  return sentences.join(' ');
}
