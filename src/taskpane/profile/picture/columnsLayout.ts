import type { Profile, ProfileSection } from '../../../assessment/profile/profile';
import { formatAverage } from '../../../assessment/profile/profile';
import type { Score } from '../../../assessment/score';
import { highestScore, scores } from '../../../assessment/score';
import type { PictureTexts } from '../texts/profileTexts';
import type { Layout, Measure, Wrap } from './layout';
import { edge, fonts, Pile } from './layout';
import { wrap } from './wrap';

/** What the margins of an A4 page of the pane's own documents leave. */
const width = 481;
const sectionGap = 14;
const columnGap = 5;
const stepHeight = 7;
const stepGap = 2;
const high = highestScore * (stepHeight + stepGap) - stepGap;
/** From the top of the picture to the columns: the scores stand between. */
const columnsFrom = 14;
const lineHeight = 11;

/** The scores as columns over the whole width, low enough to leave a page room for more: numbers stand for names. */
export function layOutColumns({ sections }: Profile, texts: PictureTexts, measure: Measure): Layout {
  const pile = new Pile();
  const wrapped: Wrap = (text, font, room) => wrap(text, room, (piece) => measure(piece, font));
  const bars = sections.reduce((sum, section) => sum + section.bars.length, 0);
  const gaps = sectionGap * Math.max(0, sections.length - 1);
  const pitch = (width - 2 * edge - gaps) / Math.max(1, bars);
  let x = edge;
  const lines = sections.map((section) => {
    const from = x;
    x += pitch * section.bars.length + sectionGap;
    return addSection(pile, section, { from, pitch, texts, wrapped });
  });
  pile.y += columnsFrom + high + 18 + lineHeight * Math.max(0, ...lines);
  return { width, height: Math.ceil(pile.y + edge), shapes: pile.shapes };
}

interface Place {
  readonly from: number;
  readonly pitch: number;
  readonly texts: PictureTexts;
  readonly wrapped: Wrap;
}

/** A section's columns with its name and average below; answers how many lines those take. */
function addSection(
  pile: Pile,
  { name, average, bars }: ProfileSection,
  { from, pitch, texts, wrapped }: Place,
): number {
  bars.forEach(({ number, score }, at) => {
    const left = from + pitch * at;
    const middle = left + (pitch - columnGap) / 2;
    pile.text(score === null ? '–' : String(score), 'figure', middle, 0, 'center');
    addColumn(pile, score, left, pitch - columnGap);
    pile.text(String(number), 'name', middle, columnsFrom + high + 2, 'center');
  });
  // A narrow section's words may use the gap behind it.
  const room = Math.min(pitch * bars.length + sectionGap - 4, width - edge - from);
  const said = average === null ? texts.notScored : texts.average(formatAverage(average));
  const [names, averages] = [wrapped(name, 'section', room), wrapped(said, 'name', room)];
  const below = columnsFrom + high + 4 + fonts.name.size + 4;
  names.forEach((line, at) => pile.text(line, 'section', from, below + lineHeight * at));
  averages.forEach((line, at) => pile.text(line, 'name', from, below + lineHeight * (names.length + at)));
  return names.length + averages.length;
}

/** Five steps upon each other; without a score one dashed frame. */
function addColumn(pile: Pile, score: Score | null, left: number, wide: number): void {
  if (score === null) {
    pile.box('dashed', left, columnsFrom, wide, high);
    return;
  }
  for (const step of scores) {
    const look = step <= score ? 'solid' : 'outline';
    const below = columnsFrom + (highestScore - step) * (stepHeight + stepGap);
    pile.box(look, left, below, wide, stepHeight);
  }
}
