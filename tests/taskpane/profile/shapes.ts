import type { Shape } from '../../../src/taskpane/profile/picture/layout';
import { fonts } from '../../../src/taskpane/profile/picture/layout';

/** A text's width, about as wide as letters are. */
export const widthOf = (text: string, size: number): number => text.length * size * 0.52;

export function edgesOf(shape: Shape): [left: number, right: number] {
  if (shape.kind === 'marker') return [shape.x - 4.5, shape.x + 4.5];
  if (shape.kind === 'box') return [shape.x, shape.x + shape.width];
  if (shape.kind === 'line') {
    const places = shape.points.map(({ x }) => x);
    return [Math.min(...places), Math.max(...places)];
  }
  const wide = widthOf(shape.text, fonts[shape.font].size);
  const left = shape.x - { start: 0, center: wide / 2, end: wide }[shape.align];
  return [left, left + wide];
}
