import type { Years, YearsBar } from '../../../assessment/comparison/years';
import { courseInFigures } from '../../../assessment/comparison/years';
import { scaleEnds } from '../../../assessment/profile/profile';
import type { PictureTexts } from '../texts/profileTexts';
import type { Layout, Measure, Wrap } from './layout';
import { edge, Pile, right, width } from './layout';
import { wrap } from './wrap';

const numberWidth = 18;
const barsFrom = 232;
const mostBarsWidth = 110;
const leastBarsWidth = 40;
/** Between the bars and the figures. */
const gap = 8;
const nameWidth = barsFrom - edge - numberWidth - 8;
const lineHeight = 10.5;
const rowGap = 4.5;
/** Room for a line to rise and fall in. */
const barHeight = 10;

interface Scale {
  readonly from: number;
  readonly to: number;
}

const scoreScale: Scale = { from: 0, to: 5 };

/** Where a value lies between the ends of its scale, from 0 to 1. */
const shareOf = (value: number, { from, to }: Scale): number => (value - from) / (to - from);

type Values = readonly (number | null)[];

/** Of so many assessments that there is no room for all, the last ones; the words beside the picture tell all. */
function figuresIn(values: Values, measure: Measure): string {
  const room = right - barsFrom - leastBarsWidth - gap;
  const texts = values.map((_, from) => `${from === 0 ? '' : '… → '}${courseInFigures(values.slice(from))}`);
  return texts.find((text) => measure(text, 'figure') <= room) ?? '';
}

/** How wide the bars can be beside the longest figures. */
function barsWidthOf({ totals, sections }: Years, measure: Measure): number {
  const all = [totals, ...sections.flatMap(({ bars }) => bars.map(({ scores }) => scores))];
  const widest = Math.max(...all.map((values) => measure(figuresIn(values, measure), 'figure')));
  return Math.min(mostBarsWidth, right - barsFrom - gap - widest);
}

/** The scores of several assessments: of two as bars, the earlier one behind, of more as a line for each criterion. */
export function layOutYears(years: Years, texts: PictureTexts, measure: Measure): Layout {
  const pile = new Pile();
  const wide = barsWidthOf(years, measure);
  const wrapped: Wrap = (text, font, room) => wrap(text, room, (piece) => measure(piece, font));
  pile.text(texts.years.heading, 'heading', edge);
  pile.y += 20;
  for (const line of wrapped(texts.years.legend(years.days), 'name', right - edge)) {
    pile.text(line, 'name', edge);
    pile.y += lineHeight;
  }
  pile.y += 8;
  pile.text(texts.years.total, 'section', edge);
  const put: PutValues = (values, scale) =>
    addValues(pile, values, { scale, wide, figures: figuresIn(values, measure) });
  put(years.totals, scaleEnds);
  pile.y += lineHeight + rowGap;
  for (const { name, bars } of years.sections) {
    pile.y += 8;
    const lines = wrapped(name, 'section', right - edge);
    lines.forEach((line, index) => pile.text(line, 'section', edge, 12 * index));
    pile.y += 12 * Math.max(1, lines.length) + 4;
    bars.forEach((bar) => addBar(pile, bar, wrapped, put));
  }
  return { width, height: Math.ceil(pile.y + edge), shapes: pile.shapes };
}

type PutValues = (values: Values, scale: Scale) => void;

function addBar(pile: Pile, { number, name, scores }: YearsBar, wrapped: Wrap, put: PutValues): void {
  const lines = wrapped(name, 'name', nameWidth);
  pile.text(`${number}.`, 'name', edge + numberWidth - 4, 0, 'end');
  lines.forEach((line, index) => pile.text(line, 'name', edge + numberWidth, lineHeight * index));
  put(scores, scoreScale);
  pile.y += lineHeight * Math.max(1, lines.length) + rowGap;
}

interface Place {
  readonly scale: Scale;
  /** The width of the bars. */
  readonly wide: number;
  readonly figures: string;
}

function addValues(pile: Pile, values: Values, place: Place): void {
  if (values.length > 2) addLine(pile, values, place);
  else addPair(pile, values, place);
  pile.text(place.figures, 'figure', right, 0, 'end');
}

/** The earlier one pale and wide, the present one narrow and dark before it: told apart without colour, too. */
function addPair(pile: Pile, [before = null, now = null]: Values, { scale, wide }: Place): void {
  pile.box('outline', barsFrom, 0, wide, barHeight);
  if (before !== null) pile.box('pale', barsFrom, 0, wide * shareOf(before, scale), barHeight);
  if (now !== null) pile.box('solid', barsFrom, 3, wide * shareOf(now, scale), barHeight - 6);
}

function addLine(pile: Pile, values: Values, { scale, wide }: Place): void {
  pile.box('outline', barsFrom, 0, wide, barHeight);
  const step = (wide - 12) / Math.max(1, values.length - 1);
  const points = values.flatMap((value, at) =>
    value === null
      ? []
      : [{ x: barsFrom + 6 + at * step, y: pile.y + 1 + (barHeight - 2) * (1 - shareOf(value, scale)) }],
  );
  pile.shapes.push({ kind: 'line', points });
}
