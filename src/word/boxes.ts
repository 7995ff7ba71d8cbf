import type { HostText, WrittenText } from '../session/port';
import { boxMarks } from '../session/port';
import { queueBox } from './controls';

interface Boxes {
  readonly ids: readonly number[];
  /** A mark for each; null leaves them as they are. */
  readonly marks: string | null;
}

const markOf = (marks: string, at: number): string => marks.charAt(at);

/**
 * Ticks the boxes that have to be and are not, takes the tick from those that must not, and reads all before and after.
 */
export async function tick(
  controls: Word.ContentControlCollection,
  { ids, marks }: Boxes,
  changing: (ids: readonly number[]) => void,
): Promise<WrittenText> {
  const read = queueAll(controls, ids);
  await controls.context.sync();
  const before = read();
  if (marks === null) return { ...before, before };
  const others = ids.filter((_, at) => markOf(before.text, at) !== markOf(marks, at));
  changing(others);
  for (const id of others) {
    const isTicked = markOf(marks, ids.indexOf(id)) === boxMarks.ticked;
    controls.getById(id).checkboxContentControl.isChecked = isTicked;
  }
  const after = queueAll(controls, ids);
  await controls.context.sync();
  return { ...after(), before };
}

/** The marks of all in a row. */
function queueAll(controls: Word.ContentControlCollection, ids: readonly number[]): () => HostText {
  const reads = ids.map((id) => queueBox(controls.getById(id)));
  return () => ({ text: reads.map((read) => read().text).join(''), prompt: '' });
}
