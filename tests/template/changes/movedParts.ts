import { criteriaCount } from '../../../src/words/criteriaCount';
import { needFields, needKey } from '../../../src/assessment/needs/needKey';
import { numbers } from '../templateScript';
import type { ChangedReport } from './changedReport';
import type { Change } from './changes';
import { anyNumber, control, isThere, paragraph, text } from './changes';
import { words } from './changeWords';

type Element = ReturnType<ChangedReport['paragraph']>;

/** Each of these criteria's scores above the heading of its criterion. */
export function scoresAbove(report: ChangedReport, moved: readonly number[]): void {
  for (const number of moved) {
    const key = `criterion.${number}.score`;
    if (!isThere(report, key)) continue;
    const heading = report.heading(number);
    heading.parentNode?.insertBefore(report.paragraph(key), heading);
  }
}

/** The element of the body that a field stands in. */
export function blockOf(report: ChangedReport, key: string): Element {
  let block = report.paragraph(key);
  while (block.parentNode && block.parentNode !== report.body) block = block.parentNode as Element;
  return block;
}

/** The key development needs behind this element of the body; at the end for null. */
export function needsAfter(report: ChangedReport, place: Element | null): void {
  const keys = [1, 2, 3].flatMap((need) => needFields.map((field): string => needKey(need, field)));
  const blocks = [...new Set(keys.filter((key) => isThere(report, key)).map((key) => blockOf(report, key)))];
  const next = place ? place.nextSibling : report.body.lastChild;
  // They are there already.
  if (blocks.some((block) => block === next)) return;
  for (const block of blocks) report.body.insertBefore(block, next);
}

/** All criteria with another score each, one on a line. */
export const listedScores = (report: ChangedReport): string =>
  words[report.language].names
    .map((name, at) =>
      paragraph(text(`${at + 1}. ${name.replace(/&/gu, '&amp;')}\t`) + control(report, text('3'))),
    )
    .join('');

const scoresAboveHeadings: Change = (report, draw) => {
  scoresAbove(report, draw(2) === 0 ? [anyNumber(draw)] : numbers(criteriaCount));
};

const needsBehind: Change = (report, draw) => {
  const key = `criterion.${criteriaCount}.recommendations`;
  needsAfter(report, draw(2) === 0 && isThere(report, key) ? blockOf(report, key) : null);
};

const listInFront: Change = (report) => {
  const key = 'criterion.1.score';
  if (isThere(report, key)) report.insertBefore(report.heading(1), listedScores(report));
};

export const movedParts = { scoresAboveHeadings, needsBehind, listInFront } as const satisfies Record<
  string,
  Change
>;
