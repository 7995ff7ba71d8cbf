import type { Control } from '../../../src/workbench/controls/control';
import type { WordDocument } from '../../../src/workbench/wordDocument';

/** Where a text stands in the report, as the reader of saved files names it: `7 score`, `7 row`, `total`. */
export type Place = string;
export type Texts = ReadonlyMap<Place, string>;

/** Written again: what a product of the rules says of its own part proves nothing. */
const workingDataNamespace = 'urn:ips-assessor-pane:working-data';

function notesIn(xml: string): [number, string][] {
  const root = new DOMParser().parseFromString(xml, 'text/xml').documentElement;
  return [...root.children].flatMap((criterion): [number, string][] => {
    const note = [...criterion.children].find(({ localName }) => localName === 'note');
    return note ? [[Number(criterion.getAttribute('number')), note.textContent]] : [];
  });
}

/** The document, for a person who reads and types in it. */
export class Paper {
  constructor(
    readonly document: WordDocument,
    private readonly ids: ReadonlyMap<Place, number>,
  ) {}

  /** What stands in all places. */
  read(): Map<Place, string> {
    return new Map([...this.ids.keys()].map((place) => [place, this.text(place)]));
  }

  text(place: Place): string {
    return this.control(place).text;
  }

  /** A person types into the place, or empties it. */
  put(place: Place, text: string): void {
    if (this.text(place) !== text) this.document.typeInto(this.control(place), text);
  }

  putAll(texts: Texts): void {
    for (const [place, text] of texts) this.put(place, text);
  }

  /** The assessor's notes that travel in the document, by criterion; the later part holds. */
  notes(): Map<number, string> {
    const parts = this.document.customXml.byNamespace(workingDataNamespace);
    return new Map(parts.flatMap(({ xml }) => notesIn(xml)));
  }

  /** What the add-in has kept in the document's settings under a name, as JSON; null for nothing. */
  setting(name: string): string | null {
    return this.document.settings.find(([own]) => own === name)?.[1] ?? null;
  }

  /** A person clicks into the place, or beside all of them. */
  click(place: Place | null): void {
    this.document.select(place === null ? null : this.control(place));
  }

  private control(place: Place): Control {
    const id = this.ids.get(place);
    const control = id === undefined ? null : this.document.control(id);
    if (!control) throw new Error(`The document has no place ${place}.`);
    return control;
  }
}
