import { scaleEnds } from '../../assessment/profile/profile';
import type { CollectedLevel } from '../entry';
import type { Markup } from './markup';
import { markup, nothing } from './markup';

/** Levels have four colours: with more levels the highest ones share the last, with fewer the highest has it. */
const levelColours = 4;
const levelClass = (level: CollectedLevel | null): string =>
  `l${level ? Math.max(1, levelColours - (level.of - level.place)) : 1}`;

const onScale = (total: number, width: number): number =>
  Math.round((width * (total - scaleEnds.from)) / (scaleEnds.to - scaleEnds.from));

const totalWidth = 120;

/** A total as a bar on the scale from the lowest to the highest. */
export const totalBar = (total: number, level: CollectedLevel | null, label: string): Markup =>
  markup`<svg role="img" aria-label="${label}" width="${totalWidth}" height="10" viewBox="0 0 ${totalWidth} 10"><rect class="${levelClass(level)}" y="1" width="${Math.max(1, onScale(total, totalWidth))}" height="8"/><rect class="track" x=".5" y=".5" width="${totalWidth - 1}" height="9"/></svg>`;

/** The colour of a score. */
export const square = (score: number): Markup =>
  markup`<svg aria-hidden="true" width="14" height="14"><rect class="s${score}" width="14" height="14"/></svg>`;

const spreadWidth = 420;
/** In a narrower piece a number of three figures has no room. */
const roomForNumber = 26;

/** How often each score was given, as pieces of one bar. */
export function spreadBar(counts: readonly number[], label: string): Markup {
  const all = counts.reduce((left, right) => left + right, 0);
  if (all === 0) return nothing;
  const edge = (place: number): number =>
    (spreadWidth * counts.slice(0, place).reduce((left, right) => left + right, 0)) / all;
  const pieces = counts.map((count, at) => {
    const [from, to] = [edge(at), edge(at + 1)];
    const said =
      to - from < roomForNumber
        ? nothing
        : markup`<text class="on${at + 1}" x="${((from + to) / 2).toFixed(1)}" y="15" text-anchor="middle">${count}</text>`;
    return count === 0
      ? nothing
      : markup`<rect class="s${at + 1}" x="${from.toFixed(1)}" width="${(to - from).toFixed(1)}" height="20"/>${said}`;
  });
  return markup`<svg role="img" aria-label="${label}" width="${spreadWidth}" height="20" viewBox="0 0 ${spreadWidth} 20">${pieces}</svg>`;
}

const courseWidth = 160;
const courseHeight = 32;
const margin = 4;

/** Totals from the first to the latest on the scale from the lowest to the highest, as a line of points. */
export function courseLine(totals: readonly number[], label: string): Markup {
  const step = (courseWidth - 2 * margin) / Math.max(1, totals.length - 1);
  const points = totals.map((total, at) => ({
    x: (margin + at * step).toFixed(1),
    y: courseHeight - margin - onScale(total, courseHeight - 2 * margin),
  }));
  const line = points.map(({ x, y }) => `${x},${y}`).join(' ');
  const dots = points.map(({ x, y }) => markup`<circle class="point" cx="${x}" cy="${y}" r="3"/>`);
  return markup`<svg role="img" aria-label="${label}" width="${courseWidth}" height="${courseHeight}" viewBox="0 0 ${courseWidth} ${courseHeight}"><polyline class="course" points="${line}"/>${dots}</svg>`;
}
