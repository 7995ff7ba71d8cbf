import type { Control } from '../../../src/workbench/control';
import type { WordDocument } from '../../../src/workbench/wordDocument';

/** Where a text stands in the report, as the reader of saved files names it: `7 score`, `7 row`, `total`. */
export type Place = string;
export type Texts = ReadonlyMap<Place, string>;

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
