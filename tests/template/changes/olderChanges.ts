import type { ChangedReport } from './changedReport';
import type { Change, Draw } from './changes';
import { anyNumber, control, isThere, paragraph, pick, text } from './changes';
import { words } from './changeWords';
import { criterionBlocks, isWhole } from './largeChanges';

type Element = ReturnType<ChangedReport['paragraph']>;

/** A criterion once more with the texts of the last assessment, its controls with ids of their own. */
function olderBlocks(report: ChangedReport, number: number): Element[] {
  return criterionBlocks(report, number).map((block) => {
    const copy = block.cloneNode(true) as Element;
    for (const own of [...copy.getElementsByTagName('w:sdt')]) {
      const [held = own] = report.elements(control(report, text('3')));
      own.parentNode?.replaceChild(held, own);
    }
    return copy;
  });
}

/**
 * Before which element of the body something is put: at its own place, among other criteria, in the front, at the end.
 */
const places: Readonly<
  Record<string, (report: ChangedReport, numbers: readonly number[], draw: Draw) => Element | null>
> = {
  before: (report, [first = 1]) => report.heading(first),
  behind: (report, numbers) => criterionBlocks(report, numbers.at(-1) ?? 1).at(-1)?.nextSibling as Element,
  elsewhere: (report, _, draw) => {
    const number = anyNumber(draw);
    return isWhole(report, number) ? report.heading(number) : null;
  },
  inFront: (report, _, draw) => {
    const keys = report.keys.filter((key) => /^front\.(?:method|team|participants|interviews)$/u.test(key));
    return keys.length > 0 ? (report.paragraph(pick(keys, draw)).nextSibling as Element) : null;
  },
  beforeAll: (report) => (isWhole(report, 1) ? report.heading(1) : null),
  atEnd: (report) => report.body.lastChild as Element,
};
export const placeNames = Object.keys(places);

/** These criteria once more, as in the last report, under a heading or not. */
export function pasteOlder(
  report: ChangedReport,
  numbers: readonly number[],
  where: string,
  heading: string,
  draw: Draw,
): void {
  if (!numbers.every((number) => isWhole(report, number))) return;
  const place = places[where]?.(report, numbers, draw);
  if (!place?.parentNode) return;
  const blocks = numbers.flatMap((number) => olderBlocks(report, number));
  if (heading !== '') report.insertBefore(place, paragraph(text(heading)));
  for (const block of blocks) place.parentNode.insertBefore(block, place);
}

/** One or two criteria of the last report, pasted in beside this one's. */
const olderCriteria: Change = (report, draw) => {
  const first = anyNumber(draw);
  const numbers = first < 25 && draw(2) === 0 ? [first, first + 1] : [first];
  const [earlier] = words[report.language].occasions;
  pasteOlder(report, numbers, pick(placeNames, draw), pick(['', earlier, '2024'], draw), draw);
};

/** All criteria or some with those of the last report between them. */
const olderBetween: Change = (report, draw) => {
  const [earlier] = words[report.language].occasions;
  const heading = pick(['', earlier, '2024'], draw);
  const where = pick(['before', 'behind'], draw);
  const from = anyNumber(draw);
  const all = draw(2) === 0 ? Array.from({ length: 25 }, (_, at) => at + 1) : [from, from + 2, from + 5];
  for (const number of all.filter((one) => one <= 25 && isThere(report, `criterion.${one}.score`)))
    pasteOlder(report, [number], where, heading, draw);
};

export const olderChanges = { olderCriteria, olderBetween } as const satisfies Record<string, Change>;
