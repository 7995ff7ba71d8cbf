import { charactersIn, type Character } from './characters';
import { NotImplemented, WordError } from '../wordError';

export interface SearchManner {
  readonly matchCase: boolean;
  /** Words whose deletion is tracked are found, and part what stands around them. */
  readonly findsDeleted: boolean;
}

/** From one character up to another one, both counted from 0 among all of the text. */
export interface Hit {
  readonly from: number;
  readonly to: number;
}

/** Longer texts are refused (office-js#168). */
const longest = 255;
const codes: Readonly<Record<string, string>> = { '^^': '^', '^t': '\t', '^l': '\n', '^p': '\r' };

/** Where a text stands in another one. Throws for what Word takes for no text to search for. */
export function searchText(content: Element, sought: string, manner: SearchManner): Hit[] {
  if (sought === '' || sought.length > longest)
    throw new WordError('InvalidArgument', 'The text to search for is empty or too long.');
  const wanted = folded(decoded(sought), manner);
  const places = charactersIn(content)
    .map((character, at) => ({ character, at }))
    .filter(({ character }) => manner.findsDeleted || !character.isDeleted);
  const text = folded(places.map(({ character }) => searchable(character)).join(''), manner);
  const hits: Hit[] = [];
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) {
    const [first, last] = [places[at], places[at + wanted.length - 1]];
    if (first && last) hits.push({ from: first.at, to: last.at + 1 });
  }
  return hits;
}

/** The end of a paragraph is another thing than the end of a line. */
const searchable = ({ text, kind }: Character): string => (kind === 'paragraph' ? '\r' : text);

/** "^" begins a code, also where no wildcards are wanted. */
function decoded(sought: string): string {
  return sought.replace(/\^[\s\S]?/gu, (code) => {
    const meant = codes[code.toLowerCase()];
    if (meant === undefined) throw new NotImplemented(`searching for ${code}`);
    return meant;
  });
}

const folded = (text: string, { matchCase }: SearchManner): string =>
  matchCase
    ? text
    : text.replace(/./gsu, (one) => (one.toLowerCase().length === one.length ? one.toLowerCase() : one));
