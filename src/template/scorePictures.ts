import type { PictureKind } from '../assessment/profile/pictureKind';
import type { XmlElement } from './xml/xml';
import { childElements } from './xml/xml';

/** A picture of the scores, by what it says to those who can't see it. */
export interface ScorePicture {
  readonly title: string;
  readonly description: string;
}

const removals: ReadonlySet<string> = new Set(['del', 'moveFrom']);

export type ScorePictures = Readonly<Record<PictureKind, readonly ScorePicture[]>>;

export const noPictures: ScorePictures = { profile: [], change: [] };

/** The pictures of each kind, known by what their titles begin with. */
export function scorePictures(
  titles: Readonly<Record<PictureKind, string>>,
  body: XmlElement | null,
): ScorePictures {
  const all = titledPictures(body);
  const titled = (start: string): ScorePicture[] => all.filter(({ title }) => title.startsWith(start));
  return { profile: titled(titles.profile), change: titled(titles.change) };
}

/** The pictures in the text that have a title, in no order; what was deleted with tracking is not there. */
function titledPictures(body: XmlElement | null): ScorePicture[] {
  const open = body ? [body] : [];
  const pictures: ScorePicture[] = [];
  for (let element = open.pop(); element; element = open.pop()) {
    const title = element.localName === 'docPr' ? (element.getAttribute('title') ?? '') : '';
    if (title !== '') pictures.push({ title, description: element.getAttribute('descr') ?? '' });
    for (const inner of childElements(element)) if (!removals.has(inner.localName ?? '')) open.push(inner);
  }
  return pictures;
}
