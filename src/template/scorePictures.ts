import type { XmlElement } from './xml';
import { childElements } from './xml';

/** A picture of the scores, by what it says to those who can't see it. */
export interface ProfilePicture {
  readonly title: string;
  readonly description: string;
}

const removals: ReadonlySet<string> = new Set(['del', 'moveFrom']);

/** The pictures in the text whose titles begin so, in no order; what was deleted with tracking is not there. */
export function picturesTitled(start: string, body: XmlElement | null): ProfilePicture[] {
  const open = body ? [body] : [];
  const pictures: ProfilePicture[] = [];
  for (let element = open.pop(); element; element = open.pop()) {
    const title = element.localName === 'docPr' ? (element.getAttribute('title') ?? '') : '';
    if (title.startsWith(start)) pictures.push({ title, description: element.getAttribute('descr') ?? '' });
    for (const inner of childElements(element)) if (!removals.has(inner.localName ?? '')) open.push(inner);
  }
  return pictures;
}
