import { readFileSync } from 'node:fs';
import type { CommentThread } from '../../src/assessment/commentThread';
import { parseXml } from '../../src/commands/parseXml';
import type { DocumentPort, ThreadChange } from '../../src/session/port';
import { whichComment } from '../../src/session/whichComment';
import { readThreads } from '../../src/template/comments';
import { openDocx } from '../../src/template/xml/docx';
import { openFlatOpc } from '../../src/template/xml/flatOpc';
import type { Package } from '../../src/template/xml/package';
import { commentedDocx } from '../template/commentedDocx';
import { samples } from './desk';

/** A report with two comments that are alike, and one that has an answer. */
const file = commentedDocx(readFileSync(samples.fi), [
  { key: 'criterion.1.comments', author: 'Maija Virtanen', text: 'Tarkista luku.' },
  {
    key: 'criterion.2.comments',
    author: 'Erik Berg',
    text: 'Kumpi vuosi?\nEntä lähde?',
    answers: [{ author: 'Maija Virtanen', text: 'Tämä vuosi.' }],
  },
  { key: 'criterion.3.comments', author: 'Maija Virtanen', text: 'Tarkista luku.' },
]);

function packageOf(source: string | Uint8Array): Package {
  if (typeof source === 'string') {
    const opened = openFlatOpc(source, parseXml);
    if (!opened) throw new Error('The document’s XML can’t be read.');
    return opened;
  }
  const opening = openDocx(source, parseXml);
  if (opening.kind === 'fault') throw new Error(opening.fault);
  return opening.package;
}

async function threadsIn(port: DocumentPort): Promise<CommentThread[]> {
  const opened = await port.open();
  if (!opened.ok) throw new Error(opened.refusal.code);
  return readThreads(packageOf(opened.value.source)) ?? [];
}

/** What every port to a document keeps of its comments. */
export function threadContract(name: string, open: (file: Uint8Array) => DocumentPort): void {
  describe(`${name} keeps the contract of comments:`, () => {
    const changed = async (port: DocumentPort, at: number, change: ThreadChange) => {
      const threads = await threadsIn(port);
      const thread = threads[at];
      if (!thread) throw new Error(`There is no comment ${at}.`);
      const outcome = await port.changeComment(whichComment(threads, thread), change);
      return { outcome, now: await threadsIn(port) };
    };
    const answersIn = (threads: readonly CommentThread[]) =>
      threads.map(({ answers }) => answers.map(({ text }) => text));

    it('an answer stands behind the others, and in no other thread', async () => {
      const { outcome, now } = await changed(open(file), 1, { kind: 'answer', text: 'Lähde on rekisteri.' });
      expect(outcome).toEqual({ ok: true, value: null });
      expect(answersIn(now)).toEqual([[], ['Tämä vuosi.', 'Lähde on rekisteri.'], []]);
    });

    it('of comments that are alike the one that is meant is answered', async () => {
      const { now } = await changed(open(file), 2, { kind: 'answer', text: 'Tarkistettu' });
      expect(answersIn(now)).toEqual([[], ['Tämä vuosi.'], ['Tarkistettu']]);
    });

    it('a thread is resolved and opened again', async () => {
      const port = open(file);
      const resolved = await changed(port, 1, { kind: 'resolve', resolved: true });
      expect(resolved.outcome.ok).toBe(true);
      expect(resolved.now.map((thread) => thread.resolved)).toEqual([false, true, false]);
      const { now } = await changed(port, 1, { kind: 'resolve', resolved: false });
      expect(now.map((thread) => thread.resolved)).toEqual([false, false, false]);
    });

    it('a comment that is not there is refused, and nothing changes', async () => {
      const port = open(file);
      const before = await threadsIn(port);
      const outcome = await port.changeComment(() => null, { kind: 'answer', text: 'Kenelle?' });
      expect(outcome).toMatchObject({ ok: false, refusal: { kind: 'gone' } });
      expect(await threadsIn(port)).toEqual(before);
    });
  });
}
