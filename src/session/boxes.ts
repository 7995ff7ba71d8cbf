import type { OutlineControl } from '../template/outline/control';
import type { Glance, HostControl, HostText, Write } from './port';
import { boxMarks } from './port';

/** The check boxes for 1 to 5 that are one score, by the host's id of the field: that of the first. */
export type Boxes = ReadonlyMap<number, readonly number[]>;

/** The host's control of a field: of check boxes one that stands for them all, where the host lists them all. */
export function hostOf(
  control: OutlineControl,
  hosts: ReadonlyMap<OutlineControl, HostControl>,
): HostControl | undefined {
  if (control.boxes.length === 0) return hosts.get(control);
  const [first, ...rest] = hostsOfBoxes(control, hosts);
  const text = scoreOfMarks([first, ...rest].map((box) => box?.text ?? '').join(''));
  return first && { ...first, text, prompt: '' };
}

/** All of them or none. */
export function hostsOfBoxes(
  { boxes }: OutlineControl,
  hosts: ReadonlyMap<OutlineControl, HostControl>,
): readonly HostControl[] {
  const found = boxes.flatMap((box) => hosts.get(box) ?? []);
  return found.length === boxes.length ? found : [];
}

/** Between scores of which more than one is ticked. */
const between = ', ';

/** The score that is ticked, as "4"; more than one as "4, 5", which is none. */
const scoreOfMarks = (marks: string): string =>
  Array.from(marks, (mark, at) => (mark === boxMarks.ticked ? String(at + 1) : ''))
    .filter((score) => score !== '')
    .join(between);

/** The marks for what `scoreOfMarks` gives: undo brings back more than one tick, too. */
function marksOf(score: string, boxes: readonly number[]): string {
  const ticked = score.split(between);
  return boxes.map((_, at) => (ticked.includes(String(at + 1)) ? boxMarks.ticked : boxMarks.empty)).join('');
}

/** A text of the host as the field's: the marks of check boxes are a score. */
export const readBoxes = <T extends HostText>(boxes: Boxes, id: number, told: T): T =>
  boxes.has(id) ? { ...told, text: scoreOfMarks(told.text) } : told;

/** A look at the document in which check boxes have the text of their field. */
export function lookThroughBoxes(boxes: Boxes, glance: Glance): Glance {
  if (boxes.size === 0) return glance;
  const texts = new Map(glance.texts);
  for (const [id, all] of boxes) {
    const marks = all.map((box) => glance.texts.get(box)?.text);
    if (marks.every((mark) => typeof mark === 'string'))
      texts.set(id, { text: scoreOfMarks(marks.join('')), prompt: '' });
  }
  const field = [...boxes].find(([, all]) => all.some((box) => box === glance.selected));
  return { ...glance, texts, selected: field?.[0] ?? glance.selected };
}

/** The write of a field, into its check boxes where it has some. */
export function throughBoxes(boxes: Boxes, write: Write): Write {
  const own = boxes.get(write.id);
  if (!own) return write;
  return { id: write.id, text: write.text === null ? null : marksOf(write.text, own), boxes: own };
}
