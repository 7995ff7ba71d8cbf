import { needFields, needKey } from '../../../src/assessment/needs/needKey';
import type { ChangedReport } from './changedReport';
import type { Change } from './changes';
import { anyNumber, isThere, paragraph, pick, text } from './changes';
import { isWhole } from './largeChanges';
import { row } from './labelChanges';
import { blockOf } from './movedParts';

type Element = ReturnType<ChangedReport['paragraph']>;

const blocks = [1, 2, 3] as const;
const keysOfNeed = (need: number): string[] => needFields.map((field): string => needKey(need, field));
const areWhole = (report: ChangedReport): boolean =>
  blocks.flatMap(keysOfNeed).every((key) => isThere(report, key));

/** Puts these needs before an element of the body. They are counted, so the others move up. */
export function moveNeeds(report: ChangedReport, needs: readonly number[], place: Element): void {
  if (!areWhole(report)) return;
  const moved = needs.flatMap(keysOfNeed).map((key) => blockOf(report, key));
  for (const block of new Set(moved)) place.parentNode?.insertBefore(block, place);
  const rest = blocks.filter((need) => !needs.includes(need));
  report.rekey(
    new Map(
      [...rest, ...needs].flatMap((need, at) =>
        needFields.map((field): [string, string] => [needKey(need, field), needKey(at + 1, field)]),
      ),
    ),
  );
}

/** Some of the needs, or all, behind the criteria, among them or at the end. */
const needsMoved: Change = (report, draw) => {
  const number = anyNumber(draw);
  const places: readonly (() => Element | null)[] = [
    () => (isWhole(report, number) ? report.heading(number) : null),
    () =>
      isWhole(report, 25) ? (report.paragraph('criterion.25.recommendations').nextSibling as Element) : null,
    () => report.body.lastChild as Element,
  ];
  const place = pick(places, draw)();
  const needs = pick([[1], [3], [2, 3], [1, 2, 3]], draw);
  if (place) moveNeeds(report, needs, place);
};

/** The needs in a table: labels on top, or in front with a column for each need. */
const needsInTable: Change = (report, draw) => {
  if (!areWhole(report)) return;
  const keys = blocks.map(keysOfNeed);
  const labels = (keys[0] ?? []).map((key) => {
    const whole = report.paragraph(key).textContent ?? '';
    return paragraph(text(`${whole.split(':')[0] ?? ''}:`));
  });
  const hasColumns = draw(2) === 0;
  const empty = '<w:p/>';
  const rows = hasColumns
    ? labels.map((label) => row(label, ...blocks.map(() => empty))).join('')
    : row(...labels) + blocks.map(() => row(...labels.map(() => empty))).join('');
  const ordered = hasColumns
    ? needFields.flatMap((_, field) => keys.map((own) => own[field] ?? ''))
    : keys.flat();
  const old = new Set(keys.flat().map((key) => blockOf(report, key)));
  const [first] = old;
  if (!first) return;
  report.insertBefore(first, `<w:tbl><w:tblPr/><w:tblGrid/>${rows}</w:tbl>`);
  const table = first.previousSibling as Element;
  const open = [...table.getElementsByTagName('w:p')].filter(({ firstChild }) => firstChild === null);
  ordered.forEach((key, at) => open[at]?.appendChild(report.control(key)));
  old.forEach((own) => own.parentNode?.removeChild(own));
};

/** The needs of the last report at the end, with fields of their own. */
const olderNeeds: Change = (report, draw) => {
  if (!areWhole(report)) return;
  const [heading, needs] = [pick(['', '2024'], draw), pick([[1], [1, 2, 3]], draw)];
  // Right behind this report's own they would be more of them.
  if (report.body.lastChild?.previousSibling === blockOf(report, needKey(3, 'recommendations'))) return;
  const place = report.body.lastChild as Element;
  if (heading !== '') report.insertBefore(place, paragraph(text(heading)));
  for (const key of needs.flatMap(keysOfNeed)) {
    const copy = blockOf(report, key).cloneNode(true) as Element;
    for (const id of copy.getElementsByTagName('w:id')) id.setAttribute('w:val', `${report.newId()}`);
    report.body.insertBefore(copy, place);
  }
};

export const needChanges = { needsMoved, needsInTable, olderNeeds } as const satisfies Record<string, Change>;
