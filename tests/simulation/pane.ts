import type { FieldKey } from '../../src/assessment/fieldKey';
import type { Page, PaneBook } from './paneBook';
import type { Choice, Placed, PaneView, Place } from './paneView';

/** A text that an assessor gave in a pane; "" where anything given there may have been taken back. */
interface Given {
  readonly text: string;
  /** The pane did not yet show the report: no page of it takes anything then. */
  readonly early: boolean;
  /** All texts of the place that were ever shown by then. */
  readonly knew: readonly string[];
  /** It was chosen among two: the text that is to stand, and the other one. */
  readonly decision: Decision | null;
}

/** What was decided between two texts. */
export interface Decision {
  readonly chosen: string;
  readonly givenUp: string;
}

/** What is decided by a choice between these two; null where nothing is asked. */
export function decisionOf(asked: Choice | undefined, choice: keyof Choice): Decision | null {
  if (!asked) return null;
  const other = choice === 'pane' ? 'document' : 'pane';
  return { chosen: asked[choice], givenUp: asked[other] };
}

/** One pane, over its reloads, with what its assessor has given and seen: a value. */
export class Pane {
  private constructor(
    readonly number: number,
    readonly page: Page,
    /** What was given last, and of what was given early what was given last behind that. */
    private readonly given: ReadonlyMap<Place, readonly Given[]>,
    private readonly shown: ReadonlyMap<Place, readonly string[]>,
    /** All working data was taken out: what was there by then goes knowingly. */
    readonly hasUnkept: boolean,
  ) {}

  static first(number: number, book: PaneBook): Pane {
    return new Pane(number, book.first, new Map(), new Map(), false);
  }

  /** The pane on another page, whose texts its assessor sees. */
  at(page: Page): Pane {
    if (page === this.page) return this;
    const { number, given, hasUnkept } = this;
    return new Pane(number, page, given, withShown(this.shown, page.view.shown), hasUnkept);
  }

  /**
   * The pane once these texts were given, where `before` was the pane until then. What takes a step back decides on
   * nothing that came since: `isDecided` is false.
   */
  withGiven(
    places: readonly Placed[],
    before: Pane,
    isDecided: boolean,
    decision: Decision | null = null,
  ): Pane {
    if (places.length === 0) return this;
    const early = before.view.phase !== 'open';
    const given = new Map(this.given);
    for (const [place, text] of places) {
      const last = given.get(place)?.at(-1);
      const knew = (isDecided ? this.shown.get(place) : last?.knew) ?? [];
      const now: Given = { text, early, knew, decision };
      const left = early ? (given.get(place) ?? []).filter((one) => !one.early) : [];
      given.set(place, [...left, now]);
    }
    return new Pane(this.number, this.page, given, this.shown, this.hasUnkept);
  }

  /** What was given to a pane that never came to show its report could not be given by anybody. */
  withoutEarly(): Pane {
    if (this.view.phase === 'open') return this;
    const given = [...this.given].map(([place, all]) => [place, all.filter(({ early }) => !early)] as const);
    const left = new Map(given.filter(([, all]) => all.length > 0));
    return new Pane(this.number, this.page, left, this.shown, this.hasUnkept);
  }

  unkept(): Pane {
    return new Pane(this.number, this.page, this.given, this.shown, true);
  }

  get view(): PaneView {
    return this.page.view;
  }

  has(place: Place): boolean {
    const { saved, drafting } = this.view;
    return place.startsWith('note.') || saved.has(place as FieldKey) || drafting.has(place as FieldKey);
  }

  get givenPlaces(): readonly Place[] {
    return [...this.given.keys()];
  }

  /** What was given last, each with its place. */
  get lastGiven(): readonly Placed[] {
    return [...this.given].map(([place, all]) => [place, all.at(-1)?.text ?? ''] as const);
  }

  /** What was decided, where nothing was given since. */
  get decisions(): readonly (readonly [Place, Decision])[] {
    return [...this.given].flatMap(([place, all]) => {
      const decision = all.at(-1)?.decision;
      return decision ? [[place, decision] as const] : [];
    });
  }

  /** Whether a text was shown when something was last given in its place; null where nothing was. */
  knew(place: Place, text: string): boolean | null {
    return this.given.get(place)?.at(-1)?.knew.includes(text) ?? null;
  }

  /** Whether a text was ever shown in its place. */
  hasShown(place: Place, text: string): boolean {
    return this.shown.get(place)?.includes(text) ?? false;
  }

  offers(place: Place, text: string): boolean {
    return this.view.offered.some(([own, offered]) => own === place && offered === text);
  }

  /** All of it, as one word. */
  get word(): string {
    const given = [...this.given].map(
      ([place, all]) =>
        [place, all.map(({ text, early, knew, decision }) => [text, early, knew, decision])] as const,
    );
    const shown = [...this.shown];
    return JSON.stringify([this.page.id, this.hasUnkept, inOrder(given), inOrder(shown)]);
  }
}

const inOrder = <T extends readonly unknown[]>(entries: readonly T[]): readonly T[] =>
  [...entries].sort(([left], [right]) => (String(left) < String(right) ? -1 : 1));

function withShown(
  before: ReadonlyMap<Place, readonly string[]>,
  texts: readonly Placed[],
): ReadonlyMap<Place, readonly string[]> {
  const news = texts.filter(([place, text]) => !before.get(place)?.includes(text));
  if (news.length === 0) return before;
  const shown = new Map(before);
  for (const [place, text] of news)
    shown.set(place, [...new Set([...(shown.get(place) ?? []), text])].sort());
  return shown;
}
