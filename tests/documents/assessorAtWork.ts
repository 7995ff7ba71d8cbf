import { readFileSync } from 'node:fs';
import type { FieldKey } from '../../src/assessment/fieldKey';
import { scores } from '../../src/assessment/score';
import { parseXml } from '../../src/commands/parseXml';
import { noDrafts } from '../../src/session/draftStore';
import { NeedsDesk } from '../../src/session/needsDesk';
import type { Clock } from '../../src/session/port';
import { Session } from '../../src/session/session';
import { WordDocument } from '../../src/word/wordDocument';
import { WordInNode } from '../word/wordInNode';

const soon: Clock = {
  after: (_, callback) => {
    const timer = setTimeout(callback, 0);
    return () => clearTimeout(timer);
  },
};

const picture = {
  base64: readFileSync('assets/icons/icon-128.png').toString('base64'),
  ...{ width: 453, height: 600, title: 'Pisteprofiili', description: 'Kriteerit 1–25 & "pisteet" <5>' },
};

const numbers = Array.from({ length: 25 }, (_, index) => index + 1);
const words = 'Åsa, Päivi & Örjan: ”hyvä” <1>\nToinen rivi\u00a0\u2013 %';

/** The pane's own session on a file in the stand-in, by way of Microsoft's client; the screen alone is missing. */
export class AssessorAtWork {
  private readonly session: Session;
  private readonly desk: NeedsDesk;

  private constructor(readonly word: WordInNode) {
    const drafts = { load: () => noDrafts, save: () => true, addressed: true, takeElsewhere: () => noDrafts };
    this.session = new Session({ port: new WordDocument(), clock: soon, parseXml, drafts });
    this.desk = new NeedsDesk(this.session);
  }

  static async open(
    file: Uint8Array,
    profile: string,
    switches: Readonly<Record<string, string>> = {},
  ): Promise<AssessorAtWork> {
    const own = new AssessorAtWork(new WordInNode(file, profile, switches));
    await own.session.open();
    await own.session.working.read();
    const { phase } = own.session.store.getState();
    if (phase !== 'open') throw new Error(`The report is not open but ${phase}.`);
    return own;
  }

  /** Scores all criteria, writes texts, and lets the sums follow. */
  async write(): Promise<void> {
    for (const number of numbers) this.session.setScore(number, scores[number % 5] ?? 3);
    for (const field of ['sources', 'comments', 'recommendations'] as const)
      this.session.type(`criterion.7.${field}`, words);
    this.session.type('front.unit', words);
    await this.settle(['criterion.7.comments', 'criterion.7.sources', 'front.unit']);
  }

  /** Takes back what was written: scores, texts, sums. */
  async clear(): Promise<void> {
    for (const number of numbers) this.session.setScore(number, null);
    this.session.type('criterion.7.comments', '');
    this.session.type('front.unit', '');
    await this.settle(['criterion.7.comments', 'front.unit']);
  }

  async undo(steps: number): Promise<void> {
    for (let step = 0; step < steps; step++) this.session.undo();
    await this.session.settled();
  }

  /** Writes so many key development needs, with blocks of their own where Word gives them. */
  async writeNeeds(count: number): Promise<void> {
    const needs = numbers
      .slice(1, count + 1)
      .map((number) => ({ number, recommendations: `${number}: ${words}`, wording: '' }));
    this.desk.choose({ needs, replaced: [] });
    const outcome = await this.desk.write();
    if (outcome.kind !== 'written') await this.desk.write('fitting');
    await this.session.settled();
  }

  async insertPicture(): Promise<void> {
    const outcome = await this.session.insertPicture(picture, 'profile', 'behindScores');
    if (outcome.kind !== 'inserted') throw new Error(`The picture is not in the document: ${outcome.kind}.`);
  }

  async keepWorkingData(): Promise<void> {
    const figures = { fields: { permanent: '9', jobs: '12' }, rows: [] };
    this.session.working.change(21, { figures, note: words });
    this.session.working.change(5, { ticks: [true, true, false, true, true] });
    await this.session.working.keep();
    const { status } = this.session.working.store.getState();
    if (status !== 'settled') throw new Error(`The working data is not kept but ${status}.`);
  }

  private async settle(left: readonly FieldKey[]): Promise<void> {
    left.forEach((key) => this.session.leave(key));
    await this.session.settled();
  }
}
