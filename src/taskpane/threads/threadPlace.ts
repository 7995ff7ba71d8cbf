import type { PlacedThread } from '../../assessment/commentThread';
import type { Named } from '../report/place';
import { placeName } from '../report/place';
import type { Texts } from '../texts/texts';
import type { ThreadTexts } from './texts/threadTexts';

/** Names the place of a thread in the whole report. */
export function threadPlace(thread: PlacedThread, named: Named, pane: Texts, texts: ThreadTexts): string {
  const { key, words } = thread;
  if (key !== null) return placeName(named, key, pane);
  return words === '' ? texts.elsewhere : texts.at(words);
}

/** Names it on a page that says already which criterion it is about: by the label of the field alone. */
export function threadPlaceHere(thread: PlacedThread, named: Named, pane: Texts, texts: ThreadTexts): string {
  const { key } = thread;
  const label = key?.startsWith('criterion.') ? (named.fields.get(key)?.label ?? '') : '';
  return label || threadPlace(thread, named, pane, texts);
}
