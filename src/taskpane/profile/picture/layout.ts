import { criteriaCount } from '../../../words/criteriaCount';
import type { Profile, ProfileBar, ProfileSection, TotalOnScale } from '../../../assessment/profile/profile';
import { formatAverage, scaleEnds } from '../../../assessment/profile/profile';
import type { Score } from '../../../assessment/score';
import { scores } from '../../../assessment/score';
import type { PictureTexts } from '../texts/profileTexts';
import { wrap } from './wrap';

/** The sizes of the picture's letters, in points; strong ones are bold. */
export const fonts = {
  heading: { size: 13, strong: true },
  total: { size: 11, strong: true },
  section: { size: 9.5, strong: true },
  figure: { size: 9, strong: true },
  name: { size: 8.5, strong: false },
  small: { size: 7.5, strong: false },
} as const;
export type Font = keyof typeof fonts;

/** The width of a text in points. */
export type Measure = (text: string, font: Font) => number;

export type BoxLook = 'solid' | 'pale' | 'outline' | 'dashed';

export type Shape =
  | { readonly kind: 'text'; readonly text: string; readonly font: Font; readonly x: number; readonly y: number; readonly align: 'start' | 'center' | 'end' } // prettier-ignore
  | { readonly kind: 'box'; readonly look: BoxLook; readonly x: number; readonly y: number; readonly width: number; readonly height: number } // prettier-ignore
  | { readonly kind: 'line'; readonly points: readonly { readonly x: number; readonly y: number }[] }
  | { readonly kind: 'marker'; readonly x: number; readonly y: number };

/** A picture as shapes on white, in points from its upper left corner; texts stand on their `y`. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

/** About 16 cm: what the margins of an A4 page leave. */
export const width = 453;
export const edge = 4;
const numberWidth = 18;
const barsFrom = 288;
const stepWidth = 27;
const stepGap = 2;
const barHeight = 8;
const nameWidth = barsFrom - edge - numberWidth - 8;
export const right = width - edge;
const lineHeight = 10.5;
const rowGap = 3.5;

export type Wrap = (text: string, font: Font, room: number) => string[];

/** Stacks shapes from the top down; `y` is where the next one begins. */
export class Pile {
  readonly shapes: Shape[] = [];
  y = edge;

  text(text: string, font: Font, x: number, below = 0, align: 'start' | 'center' | 'end' = 'start'): void {
    this.shapes.push({ kind: 'text', text, font, x, y: this.y + below + fonts[font].size, align });
  }

  box(look: BoxLook, x: number, below: number, wide: number, high: number): void {
    this.shapes.push({ kind: 'box', look, x, y: this.y + below, width: wide, height: high });
  }
}

/** Puts the profile on a picture: total and scale of levels above, then the bars by section, all with their figures. */
export function layOut(profile: Profile, texts: PictureTexts, measure: Measure): Layout {
  const pile = new Pile();
  const wrapped: Wrap = (text, font, room) => wrap(text, room, (piece) => measure(piece, font));
  pile.text(texts.heading, 'heading', edge);
  pile.y += 20;
  pile.text(totalText(profile.total, texts), 'total', edge);
  pile.y += 18;
  addScale(pile, profile.total, wrapped);
  profile.sections.forEach((section) => addSection(pile, section, texts, wrapped));
  return { width, height: Math.ceil(pile.y + edge), shapes: pile.shapes };
}

function totalText({ total, level, scored }: TotalOnScale, texts: PictureTexts): string {
  if (total === null) return texts.incomplete(scored, criteriaCount);
  const words = texts.total(total, scaleEnds.to);
  return level ? `${words} – ${level.name}` : words;
}

/** The levels side by side, each as wide as its range, with their names below and a mark at the total. */
function addScale(pile: Pile, { levels, level: reached, total }: TotalOnScale, wrapped: Wrap): void {
  if (levels.length === 0) return;
  const unit = (right - edge) / (scaleEnds.to - scaleEnds.from + 1);
  const placeOf = (points: number): number => edge + (points - scaleEnds.from) * unit;
  if (total !== null) pile.shapes.push({ kind: 'marker', x: placeOf(total + 0.5), y: pile.y + 8 });
  pile.y += 10;
  const lines = levels.map((level) => {
    const [from, to] = [placeOf(level.from), placeOf(level.to + 1)];
    pile.box(level === reached ? 'solid' : 'outline', from, 0, to - from - stepGap, 10);
    const isLast = level === levels.at(-1);
    // The highest level is the narrowest, so its name may begin below the level before it.
    const room = to - from - 4 + (isLast ? 14 : 0);
    const words = [`${level.from}–${level.to}`, ...wrapped(level.name, 'small', room)];
    words.forEach((line, index) =>
      pile.text(line, 'small', isLast ? right : from, 13 + 9 * index, isLast ? 'end' : 'start'),
    );
    return words.length;
  });
  pile.y += 14 + 9 * Math.max(...lines);
}

function addSection(
  pile: Pile,
  { name, average, bars }: ProfileSection,
  texts: PictureTexts,
  wrapped: Wrap,
): void {
  pile.y += 8;
  const lines = wrapped(name, 'section', nameWidth + numberWidth);
  lines.forEach((line, index) => pile.text(line, 'section', edge, 12 * index));
  const words = average === null ? texts.notScored : texts.average(formatAverage(average));
  pile.text(words, 'figure', right, 12 * (Math.max(1, lines.length) - 1) + 0.5, 'end');
  pile.y += 12 * Math.max(1, lines.length) + 4;
  bars.forEach((bar) => addBar(pile, bar, texts, wrapped));
}

function addBar(pile: Pile, { number, name, score }: ProfileBar, texts: PictureTexts, wrapped: Wrap): void {
  const lines = wrapped(name, 'name', nameWidth);
  pile.text(`${number}.`, 'name', edge + numberWidth - 4, 0, 'end');
  lines.forEach((line, index) => pile.text(line, 'name', edge + numberWidth, lineHeight * index));
  if (score === null) addOpen(pile, texts);
  else addSteps(pile, score);
  pile.text(score === null ? '–' : String(score), 'figure', right, -0.5, 'end');
  pile.y += lineHeight * Math.max(1, lines.length) + rowGap;
}

function addSteps(pile: Pile, score: Score): void {
  scores.forEach((step, index) => {
    const look = step <= score ? 'solid' : 'outline';
    pile.box(look, barsFrom + index * (stepWidth + stepGap), 1.5, stepWidth, barHeight);
  });
}

/** Not scored: instead of a bar of any length, words that say so. */
function addOpen(pile: Pile, texts: PictureTexts): void {
  const wide = scores.length * (stepWidth + stepGap) - stepGap;
  pile.box('dashed', barsFrom, 0.5, wide, barHeight + 2);
  pile.text(texts.notScored, 'small', barsFrom + wide / 2, 0.5, 'center');
}
