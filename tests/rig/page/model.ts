import type { Move } from './move';
import type { Place, Texts } from './paper';
import { numbers, sumsOf, totalsOf, type Language } from './sums';

interface Change {
  readonly place: Place;
  readonly before: string;
  readonly after: string;
}

/** Codes of a refusal that Word may give though the text came through, or comes later. */
const unanswering: ReadonlySet<string> = new Set([
  'ConnectionFailure',
  'Timeout',
  'InvalidOrTimedOutSession',
]);

const totals: readonly Place[] = ['total', 'pointsAndLevel'];

/** Steps that the pane can undo. */
const mostSteps = 500;

const isScore = (text: string): boolean => text === '' || /^[1-5]$/.test(text);

/**
 * What document and pane have to hold after each move: written again from the rules, and sharing nothing with the
 * product.
 */
export class Model {
  /** What stands in the document. */
  readonly texts: Map<Place, string>;
  /** What the pane holds and the document doesn't, since Word refuses. */
  readonly pending = new Map<Place, string>();
  /** The own notes, by criterion. */
  readonly notes = new Map<number, string>();
  autoOpens = false;
  private refuses = false;
  private losesAnswers = false;
  /** This pane has sent something that was not answered. */
  private isUnanswered = false;
  /** What was sent and never answered, by any pane: a pane knows of it over a reload. */
  private readonly inDoubt = new Map<Place, Set<string>>();
  private done: (readonly Change[])[] = [];
  private undone: (readonly Change[])[] = [];
  /** What was pending when the pane was reloaded: it is only offered until the assessor sends it again. */
  private readonly left = new Set<Place>();

  constructor(
    texts: Texts,
    private readonly language: Language,
  ) {
    this.texts = new Map(texts);
  }

  /** What the assessor sees. */
  get view(): Map<Place, string> {
    return new Map([...this.texts, ...this.pending]);
  }

  /** Whether the pane has something to bring in line. */
  get isMendable(): boolean {
    return this.staleSums().length > 0;
  }

  /** Nothing waits for Word, and nothing that was sent may still come. */
  get isCalm(): boolean {
    return this.pending.size === 0 && !this.refuses && !this.isUnanswered;
  }

  isPending(place: Place): boolean {
    return this.pending.has(place);
  }

  /** Whether this text, seen there, may be one of the pane's own that came late: then the assessor is asked. */
  mayComeLate(place: Place, text: string): boolean {
    return this.inDoubt.get(place)?.has(text) ?? false;
  }

  make(move: Move): void {
    switch (move.kind) {
      case 'score':
        return this.step(this.scoring(move.number, move.score));
      case 'type':
        return this.type(`${move.number} ${move.field}`, move.text);
      case 'both':
        return this.both(`${move.number} ${move.field}`, move.mine, move.theirs, move.choice);
      case 'unseen':
        return this.unseen(`${move.number} ${move.field}`, move.mine, move.theirs, move.choice);
      case 'put':
        return this.put(move.place, move.text);
      case 'second':
        this.scoring(move.number, move.score).forEach(([place, text]) => this.texts.set(place, text));
        return;
      case 'note':
        if (move.text === '') this.notes.delete(move.number);
        else this.notes.set(move.number, move.text);
        return;
      case 'removeNotes':
        this.notes.clear();
        return;
      case 'autoOpen':
        this.autoOpens = !this.autoOpens;
        return;
      case 'undo':
        return this.turn(this.done, this.undone, false);
      case 'redo':
        return this.turn(this.undone, this.done, true);
      case 'refreshSums':
        return this.step(this.staleSums());
      case 'refuse':
        this.refuses = true;
        this.losesAnswers = unanswering.has(move.code);
        // What waits is tried again, and may come though it is not answered.
        if (this.losesAnswers) this.pending.forEach((text, place) => this.doubt(place, text));
        return;
      case 'allow':
        return this.allow();
      case 'reload':
      case 'missingCode':
        this.done = [];
        this.undone = [];
        this.isUnanswered = false;
        [...this.pending.keys()].forEach((place) => this.left.add(place));
        return;
      case 'click':
      case 'check':
      case 'checkFile':
    }
  }

  /** The assessor's last text for a place; the document has it, or will have it when Word allows. */
  private write(place: Place, text: string): void {
    this.left.delete(place);
    if (this.refuses && this.losesAnswers) this.doubt(place, text);
    if (this.texts.get(place) === text) this.pending.delete(place);
    else if (this.refuses) this.pending.set(place, text);
    else {
      this.texts.set(place, text);
      this.pending.delete(place);
    }
  }

  private doubt(place: Place, text: string): void {
    this.isUnanswered = true;
    this.inDoubt.set(place, new Set(this.inDoubt.get(place)).add(text));
  }

  private step(wanted: readonly (readonly [Place, string])[]): void {
    const { view } = this;
    this.record(wanted.map(([place, after]) => ({ place, before: view.get(place) ?? '', after })));
    wanted.forEach(([place, text]) => this.write(place, text));
  }

  private record(changes: readonly Change[]): void {
    const real = changes.filter(({ before, after }) => before !== after);
    if (real.length === 0) return;
    this.done = [...this.done, real].slice(-mostSteps);
    this.undone = [];
  }

  private type(place: Place, text: string): void {
    this.record([{ place, before: this.texts.get(place) ?? '', after: text }]);
    this.write(place, text);
  }

  /** The decision is a step: undone, the text stands there that was decided against. */
  private both(place: Place, mine: string, theirs: string, choice: 'pane' | 'document'): void {
    const [chosen, other] = choice === 'pane' ? [mine, theirs] : [theirs, mine];
    this.texts.set(place, theirs);
    this.pending.delete(place);
    this.record([{ place, before: other, after: chosen }]);
    if (choice === 'pane') this.write(place, mine);
  }

  /** Undo would bring back the other one's text, which the own one took the place of. */
  private unseen(place: Place, mine: string, theirs: string, choice: 'pane' | 'document'): void {
    this.record([{ place, before: theirs, after: mine }]);
    if (choice === 'document') this.record([{ place, before: mine, after: theirs }]);
    this.texts.set(place, choice === 'pane' ? mine : theirs);
  }

  private scoring(number: number, score: string): [Place, string][] {
    const { view } = this;
    const scored = new Map(view).set(`${number} score`, score);
    const wanted: [Place, string][] = [
      [`${number} score`, score],
      [`${number} row`, score],
      ...totalsOf(scored, this.language),
    ];
    return wanted.filter(([place, text]) => view.get(place) !== text);
  }

  /** Somebody types in Word. Sums that wait were made of the scores before: with a total its score's row follows. */
  private put(place: Place, text: string): void {
    const isNew = this.texts.get(place) !== text;
    this.texts.set(place, text);
    if (!isNew || !place.endsWith(' score')) return;
    const number = parseInt(place, 10);
    const row: Place = `${number} row`;
    const isRowDue = this.pending.has(row) && !this.left.has(row);
    const rows: readonly Place[] = this.isTotalDue || isRowDue ? [row] : [];
    const followed = this.isTotalDue ? [...rows, ...totals] : rows;
    for (const [sum, right] of this.staleSums([number]))
      if (followed.includes(sum)) {
        if (sum !== row) this.amendLast(sum, right);
        this.write(sum, right);
      }
  }

  private get isTotalDue(): boolean {
    return totals.some((sum) => this.pending.has(sum) && !this.left.has(sum));
  }

  /** Undoing the last step that wrote there finds what stands there now as its own. */
  private amendLast(place: Place, after: string): void {
    for (const steps of [this.done, this.undone]) {
      const at = steps.findLastIndex((changes) => changes.some((change) => change.place === place));
      const step = steps[at];
      if (!step) continue;
      steps[at] = step.map((change) => (change.place === place ? { ...change, after } : change));
      return;
    }
  }

  /** `rescored` are criteria whose row follows though its score may be the only one. */
  private staleSums(rescored: readonly number[] = []): [Place, string][] {
    const { view } = this;
    const unreadable = numbers.filter((number) => !isScore(view.get(`${number} score`) ?? ''));
    const alone = this.scoredInRowOnly().filter((number) => !rescored.includes(number));
    const spared = new Set([...unreadable, ...alone].map((number) => `${number} row`));
    const isKept = (place: Place, text: string): boolean =>
      spared.has(place) || (alone.length > 0 && text === '' && !place.endsWith('row'));
    return [...sumsOf(view, this.language)].filter(
      ([place, text]) => view.get(place) !== text && !isKept(place, text),
    );
  }

  /** To empty these rows, or a total that may count them, would lose the only score that there is. */
  private scoredInRowOnly(): number[] {
    const { view } = this;
    return numbers.filter(
      (number) => view.get(`${number} score`) === '' && /^[1-5]$/.test(view.get(`${number} row`) ?? ''),
    );
  }

  private turn(from: (readonly Change[])[], to: (readonly Change[])[], forwards: boolean): void {
    const step = from.pop();
    if (!step) return;
    to.push(step);
    const { view } = this;
    for (const { place, before, after } of step) {
      const [left, next] = forwards ? [before, after] : [after, before];
      if (view.get(place) === left) this.write(place, next);
    }
  }

  private allow(): void {
    this.refuses = false;
    // What an earlier pane left is a step once it is sent, in the order of the document: the summary stands last.
    const isSum = (place: Place): number => Number(!/^\d+ (?!row)/.test(place));
    for (const place of [...this.texts.keys()].toSorted((left, right) => isSum(left) - isSum(right))) {
      const after = this.left.has(place) ? this.pending.get(place) : undefined;
      if (after !== undefined) this.record([{ place, before: this.texts.get(place) ?? '', after }]);
    }
    const sums = this.leftSums();
    this.left.clear();
    for (const [place, text] of this.pending) this.texts.set(place, text);
    this.pending.clear();
    for (const [sum, right] of sums) {
      if (!sum.endsWith('row')) this.amendLast(sum, right);
      this.write(sum, right);
    }
  }

  /** What an earlier pane left of the sums, as the scores are now: a row of a score, and both totals together. */
  private leftSums(): [Place, string][] {
    const rows = numbers.filter((number) => this.left.has(`${number} row`));
    const hasTotals = totals.some((sum) => this.left.has(sum));
    return this.staleSums(rows).filter(([place, text]) =>
      place.endsWith('row') ? this.left.has(place) && text !== '' : hasTotals,
    );
  }
}
