import { formatDate, type IsoDate } from '../../assessment/dates/calendar';
import { criterionNumbers } from '../../assessment/report';
import type { CollectedLevel, CollectedFile } from '../entry';
import type { Heads } from '../heads';
import type { CollectionTexts } from '../texts/collectionTexts';
import type { Unit } from '../units';
import { byDueDay, coursesOf, inYear, lastChange, spreadOf, yearsOf } from '../units';
import { courseLine, spreadBar, square, totalBar } from './drawings';
import type { Markup } from './markup';
import { markup, nothing } from './markup';

/** What the sections of the page are made of. */
export interface Collected {
  readonly entries: readonly CollectedFile[];
  readonly units: readonly Unit[];
  readonly heads: Heads;
  readonly texts: CollectionTexts;
  readonly today: IsoDate;
}

const section = (title: string, explain: string, content: Markup, id?: string): Markup =>
  markup`<section${id === undefined ? nothing : markup` id="${id}"`}><h2>${title}</h2><p>${explain}</p>${content}</section>`;

const table = (heads: readonly string[], rows: readonly Markup[]): Markup =>
  markup`<div class="wide" tabindex="0"><table><thead><tr>${heads.map((head) => markup`<th scope="col">${head}</th>`)}</tr></thead><tbody>${rows}</tbody></table></div>`;

const row = (head: string, cells: readonly Markup[]): Markup =>
  markup`<tr><th scope="row">${head}</th>${cells}</tr>`;
const cell = (content: Markup | string): Markup => markup`<td>${content}</td>`;
const number = (content: string): Markup => markup`<td class="number">${content}</td>`;

/** "3,8": the mean with a comma, as the reports' languages write it; no minus sign occurs. */
const decimal = (value: number): string => value.toFixed(2).replace('.', ',');
const signed = (change: number): string =>
  change > 0 ? `+${change}` : change < 0 ? `−${Math.abs(change)}` : '0';

const withProblems = ({ entries }: Collected): CollectedFile[] =>
  entries.filter(({ problems }) => problems.length > 0);

/** How many rows have problems, with the way to them. */
export function problemsNotice(collected: Collected): Markup {
  const count = withProblems(collected).length;
  return count === 0
    ? nothing
    : markup`<p><a href="#problems">${collected.texts.page.problems.toKnow(count)}</a></p>`;
}

export function problemsSection(collected: Collected): Markup {
  const wrong = withProblems(collected);
  if (wrong.length === 0) return nothing;
  const { columns, page, problem } = collected.texts;
  const { title, explain } = page.problems;
  const rows = wrong.map(({ file, problems }) => row(file, [cell(problems.map(problem).join(' '))]));
  return section(title, explain(wrong.length), table([columns.file, columns.problems], rows), 'problems');
}

/** By the page's own names where the report has as many levels as they are; otherwise as the report words it. */
function levelName(level: CollectedLevel | null, names: readonly string[]): string {
  if (level === null) return '';
  return level.of === names.length ? (names[level.place - 1] ?? level.name) : level.name;
}

export function levelsSection({ units, texts }: Collected): Markup {
  const { title, explain, scale, names } = texts.page.levels;
  const years = yearsOf(units);
  const cellOf = (unit: Unit, year: string): Markup => {
    const found = inYear(unit, year);
    const { total = null, level = null } = found?.report ?? {};
    if (total === null) return cell('');
    return cell(markup`${totalBar(total, level, scale(total))}${total} ${levelName(level, names)}`);
  };
  const rows = units.map((unit) =>
    row(
      unit.name,
      years.map((year) => cellOf(unit, year)),
    ),
  );
  return section(title, explain, table([texts.columns.unit, ...years], rows));
}

export function distributionSection({ units, heads, texts }: Collected): Markup {
  const { title, explain, criterion, mean, bar, score } = texts.page.distribution;
  const rows = criterionNumbers.map((each) => {
    const spread = spreadOf(units, each);
    return row(heads.criteria[each - 1] ?? '', [
      cell(spreadBar(spread.counts, bar(spread.counts))),
      number(spread.mean === null ? '' : decimal(spread.mean)),
    ]);
  });
  const legend = [1, 2, 3, 4, 5].map((each) => markup`<li>${square(each)}${score(each)}</li>`);
  return section(
    title,
    explain(units.length),
    markup`<ul class="legend">${legend}</ul>${table([criterion, title, mean], rows)}`,
  );
}

/** So many of them are the weakest. */
const weakestCount = 5;

export function weakestSection({ units, heads, texts }: Collected): Markup {
  const { title, explain, low, row: lowOf } = texts.page.weakest;
  const rows = criterionNumbers
    .map((each) => spreadOf(units, each))
    .flatMap(({ number: each, mean, counts }) => (mean === null ? [] : [{ each, mean, counts }]))
    .toSorted((left, right) => left.mean - right.mean || left.each - right.each)
    .slice(0, weakestCount)
    .map(({ each, mean, counts }) => {
      const scored = counts.reduce((left, right) => left + right, 0);
      return row(heads.criteria[each - 1] ?? '', [
        number(decimal(mean)),
        number(lowOf((counts[0] ?? 0) + (counts[1] ?? 0), scored)),
      ]);
    });
  const { criterion, mean } = texts.page.distribution;
  return section(title, explain, table([criterion, mean, low], rows));
}

export function dueSection({ units, texts, today }: Collected): Markup {
  const { title, explain, last, next, overdue, unknown } = texts.page.due;
  const nextCell = (due: IsoDate | null): Markup => {
    if (due === null) return cell(unknown);
    const day = formatDate(due);
    return cell(due < today ? markup`${day} <span class="late">${overdue}</span>` : day);
  };
  const rows = byDueDay(units).map(({ name, latest: { day, report } }) =>
    row(name, [cell(formatDate(day)), nextCell(report.due)]),
  );
  return section(title, explain, table([texts.columns.unit, last, next], rows));
}

export function changeSection({ units, texts }: Collected): Markup {
  const { title, explain, first, latest, sinceLast, course, line, none } = texts.page.change;
  const courses = coursesOf(units);
  if (courses.length === 0) return section(title, none, nothing);
  const rows = courses.map((each) => {
    const totals = each.totals.map(({ total }) => total);
    const said = line(each.totals.map(({ day, total }) => `${formatDate(day)}: ${total}`));
    return row(each.unit.name, [
      number(String(totals[0])),
      number(String(totals.at(-1))),
      number(signed(lastChange(each))),
      cell(courseLine(totals, said)),
    ]);
  });
  return section(title, explain, table([texts.columns.unit, first, latest, sinceLast, course], rows));
}
