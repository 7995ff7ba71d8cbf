import type { Call, Effect, FaultKind } from './faults';
import { answered, answeredLate, isSlow, ranOut } from './faults';
import type { Input, PaneBook } from './paneBook';
import { Pane } from './pane';
import type { DocumentState, Replacement } from './simulatedDocument';
import { documentAtFirst, SimulatedDocument, wordOfDocument } from './simulatedDocument';

/** Who last took a text out of the document. */
export interface Taker {
  readonly by: number | 'person';
  /** What came in its place. */
  readonly after: string;
  /** The call that did it, while its answer is not there. */
  readonly call: number | null;
  /** Its answer has told the pane. */
  readonly isHeard: boolean;
  /** The pane has been opened anew since, and knows of no call before. */
  readonly isForgotten: boolean;
}

type Place = Replacement['key'];

/** Which fault a call meets, by its number. */
export type FaultOf = (index: number) => FaultKind | null;

/** Something that can happen next to a call that waits. */
export interface Option {
  readonly name: string;
  readonly call: Call;
}

const laneOf = ({ pane, request }: Call): string =>
  `${pane}${request.name.endsWith('Parts') ? ' parts' : ''}`;
const nameOf = ({ pane, request }: Call): string => `${request.name} of pane ${pane}`;

/** One document, the panes on it, the calls on their way and what people know: a value. */
export class Situation {
  private constructor(
    private readonly book: PaneBook,
    readonly document: DocumentState,
    readonly panes: readonly Pane[],
    readonly calls: readonly Call[],
    /** How many calls were made so far. */
    readonly made: number,
    /** By what stood where, the latest last. */
    readonly takers: ReadonlyMap<string, Taker & { readonly key: Place; readonly before: string }>,
    /** What a person has typed in Word: keys and texts. */
    readonly typedInWord: ReadonlyMap<string, Pick<Replacement, 'key' | 'after'>>,
    /** Notes that were taken out with all working data, and that no pane had still to keep by then. */
    readonly removed: readonly string[],
  ) {}

  /** All panes are open, and nothing was done. */
  static async begin(book: PaneBook, panes = 2): Promise<Situation> {
    const all = Array.from({ length: panes }, (_, number) => Pane.first(number, book));
    let now = new Situation(book, documentAtFirst, all, [], 0, new Map(), new Map(), []);
    for (const { number } of all) now = await now.started(number);
    now = await allAnswered(now);
    return new Situation(book, now.document, now.panes, [], 0, new Map(), new Map(), []);
  }

  /** What can happen to the calls that wait. */
  options(): Option[] {
    const heads = new Map<string, Call>();
    for (const call of this.calls)
      if (!call.isGivenUp && !heads.has(laneOf(call))) heads.set(laneOf(call), call);
    const late = this.calls.filter(({ isGivenUp }) => isGivenUp);
    return [...heads.values(), ...late].map(optionOf);
  }

  /** A call is answered, or given up. */
  async after({ call }: Option, faultOf: FaultOf = none): Promise<Situation> {
    const effect = (call.isGivenUp ? answeredLate : isSlow(call) ? ranOut : answered)(call, this.document);
    const heard = effect.isHeard && !call.isGone;
    const calls = this.calls.flatMap((one) => (one.index !== call.index ? [one] : (effect.left ?? [])));
    const now = this.with({
      document: effect.document,
      calls,
      takers: takersAfter(this.takers, effect, call, heard),
      removed: [...this.removed, ...this.removedBy(effect, call)],
    });
    return effect.input ? now.take(call.pane, effect.input, faultOf) : now;
  }

  /** Something happens to a pane, by which it may make calls. */
  async take(number: number, input: Input, faultOf: FaultOf = none): Promise<Situation> {
    const pane = this.paneOf(number);
    const page = this.book.after(pane.page, input);
    const now = pane.at(page instanceof Promise ? await page : page);
    const made = now.page.made.map((one, at): Call => {
      const index = this.made + at;
      return {
        ...one,
        index,
        pane: number,
        fault: faultOf(index),
        isGone: false,
        isGivenUp: false,
        ranOn: null,
      };
    });
    const panes = this.panes.with(number, now);
    if (made.length === 0) return this.with({ panes });
    return this.with({ panes, calls: [...this.calls, ...made], made: this.made + made.length });
  }

  /** A pane is opened, or opened anew. */
  started(number: number, faultOf: FaultOf = none): Promise<Situation> {
    const calls = this.calls.map((call) => (call.pane === number ? { ...call, isGone: true } : call));
    const takers = new Map(
      [...this.takers].map(([place, taker]) => [
        place,
        taker.by === number ? { ...taker, isForgotten: true } : taker,
      ]),
    );
    return this.with({ calls, takers }).take(number, starts, faultOf);
  }

  /** A note that an assessor wants to stand has not to stay out of the document. */
  withNote(text: string): Situation {
    return this.removed.includes(text)
      ? this.with({ removed: this.removed.filter((one) => one !== text) })
      : this;
  }

  private removedBy({ replacements }: Effect, { request }: Call): readonly string[] {
    if (request.name !== 'replaceParts' || isWork(request.asks)) return [];
    const waiting = this.panes.flatMap(({ view }) => view.unkeptNotes);
    return replacements.flatMap(({ before, after }) =>
      notesIn(before).filter((note) => ![...notesIn(after), ...this.removed, ...waiting].includes(note)),
    );
  }

  withPane(pane: Pane): Situation {
    return this.with({ panes: this.panes.with(pane.number, pane) });
  }

  /** A person does something in Word. */
  inWord(act: (document: SimulatedDocument) => void): Situation {
    const document = new SimulatedDocument(this.document);
    act(document);
    const takers = new Map(this.takers);
    const typedInWord = new Map(this.typedInWord);
    for (const { key, before, after } of document.replacements) {
      note(takers, { key, before, after, by: 'person', call: null, isHeard: true, isForgotten: false });
      typedInWord.set(`${key} ${after}`, { key, after });
    }
    return this.with({ document: document.state, takers, typedInWord });
  }

  paneOf(number: number): Pane {
    const pane = this.panes[number];
    if (!pane) throw new Error(`There is no pane ${number}.`);
    return pane;
  }

  /** All that decides what can come next and what is said of it, as one word. */
  get word(): string {
    const placeOf = (index: number | null): number => this.calls.findIndex((call) => call.index === index);
    const calls = this.calls.map(({ id, pane, request, isGone, isGivenUp, fault, ranOn }) =>
      [id, pane, request.name, request.asks, isGone, isGivenUp, fault, ranOn && wordOfDocument(ranOn)].join(
        ' ',
      ),
    );
    const parts = [...this.takers.values()].filter(({ key }) => key === 'parts');
    const fields = [...this.takers.values()].filter(({ key }) => key !== 'parts');
    const takerWord = ({
      key,
      before,
      after,
      by,
      call,
      isHeard,
      isForgotten,
    }: Taker & { key: Place; before: string }): string =>
      [key, before, by, placeOf(call), isHeard, ...(isHeard ? [] : [isForgotten, after])].join(' ');
    return [
      wordOfDocument(this.document),
      ...this.panes.map(({ word }) => word),
      ...calls,
      '',
      ...parts.map(takerWord),
      ...fields.map(takerWord).sort(),
      '',
      ...[...this.typedInWord.keys()].sort(),
      '',
      ...this.removed,
    ].join('\n');
  }

  private with(
    changes: Partial<
      Pick<Situation, 'document' | 'panes' | 'calls' | 'made' | 'takers' | 'typedInWord' | 'removed'>
    >,
  ): Situation {
    const { document, panes, calls, made, takers, typedInWord, removed } = this;
    const now = { document, panes, calls, made, takers, typedInWord, removed, ...changes };
    return new Situation(
      this.book,
      now.document,
      now.panes,
      now.calls,
      now.made,
      now.takers,
      now.typedInWord,
      now.removed,
    );
  }
}

/** All that waits is answered, the oldest first; `onEvent` hears what happens. */
export async function allAnswered(
  before: Situation,
  onEvent: (name: string) => void = () => undefined,
): Promise<Situation> {
  let now = before;
  for (let [next] = now.options(); next; [next] = now.options()) {
    onEvent(next.name);
    now = await now.after(next);
  }
  return now;
}

/** Whether a part is asked for that holds any work, as words of the parts that it replaces. */
function isWork(asks: string): boolean {
  const [xml] = JSON.parse(asks) as [string | null];
  return xml !== null && notesIn(xml).length > 0;
}

const notesIn = (parts: string): string[] =>
  Array.from(parts.matchAll(/<note>([^<]*)<\/note>/gu), ([, note = '']) => note);

const none: FaultOf = () => null;

const starts: Input = { word: 'start', give: (pane) => pane.start() };

function optionOf(call: Call): Option {
  if (call.isGivenUp) return { name: `late ${nameOf(call)}`, call };
  if (isSlow(call)) return { name: `no answer to ${nameOf(call)}`, call };
  return { name: `answer to ${nameOf(call)}${call.fault ? ` (${call.fault})` : ''}`, call };
}

type Takers = Map<string, Taker & { readonly key: Place; readonly before: string }>;

/** Only who took a text out last counts. */
function note(takers: Takers, taker: Taker & { readonly key: Place; readonly before: string }): void {
  const place = `${taker.key} ${taker.before}`;
  takers.delete(place);
  takers.set(place, taker);
}

function takersAfter(
  before: Situation['takers'],
  { replacements, left }: Effect,
  { index, pane, isGone: isForgotten }: Call,
  isHeard: boolean,
): Situation['takers'] {
  const isTold = [...before.values()].some(({ call }) => call === index);
  if (replacements.length === 0 && !isTold) return before;
  const takers: Takers = new Map(before);
  for (const [place, taker] of takers)
    if (taker.call === index) takers.set(place, { ...taker, call: left && index, isHeard });
  for (const { key, before, after } of replacements)
    note(takers, { key, before, after, by: pane, call: left && index, isHeard, isForgotten });
  return takers;
}
