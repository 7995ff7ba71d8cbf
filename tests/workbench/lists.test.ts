import type { Write, WrittenText } from '../../src/session/port';
import type { Outcome } from '../../src/session/refusal';
import { refused } from '../../src/session/refusal';
import { profileNamed } from '../../src/workbench/profiles';
import { Session } from '../../src/workbench/session';
import type { WordDocument as StandIn } from '../../src/workbench/wordDocument';
import { WordDocument } from '../../src/word/wordDocument';
import { commonApiOf } from '../word/commonApiInNode';
import { controlOf, open, paragraph, prompted, run, sdt } from './documents';
import { GenuineClient } from './genuineClient';

const items = ['Valitse kohde.', '1', '2', '3', '4', '5']
  .map((text, at) => `<w:listItem w:displayText="${text}" w:value="${at === 0 ? '' : text}"/>`)
  .join('');
const list = (id: number, kind: string): string => sdt(id, `<w:${kind}>${items}</w:${kind}>`, run('2'));
const listOf = (...texts: readonly string[]): string => {
  const own = texts.map((text) => `<w:listItem w:displayText="${text}" w:value="${text}"/>`).join('');
  return sdt(1, `<w:dropDownList>${own}</w:dropDownList>`, run(texts[0] ?? ''));
};

interface Stage {
  readonly document: StandIn;
  readonly port: WordDocument;
}

const listsAndText = [list(1, 'dropDownList'), list(2, 'comboBox'), prompted(3)];

/** A document with these controls, else two lists and a text, open in a Word with these sets. */
function stage(wordApi: '1.8' | '1.9', controls: readonly string[] = listsAndText): Stage {
  const document = open(paragraph(...controls));
  const profile = { ...profileNamed('word-web'), wordApi };
  const at = new Session(document, profile);
  const isSetSupported = (_: string, version: string): boolean => Number(version) <= Number(wordApi);
  new GenuineClient(at)
    .complete(profile)
    .becomeWord({ document: commonApiOf(at), requirements: { isSetSupported } });
  return { document, port: new WordDocument() };
}

async function write({ port }: Stage, ...writes: readonly Write[]): Promise<readonly Outcome<WrittenText>[]> {
  const opened = await port.open();
  if (!opened.ok) throw new Error(opened.refusal.code);
  return port.write(writes);
}

describe('A list from 1 to 5', () => {
  it.each([1, 2])('takes a score as a choice, and tells what stood there (%i)', async (id) => {
    const on = stage('1.9');
    const [answer] = await write(on, { id, text: '4' });
    expect(answer).toMatchObject({ ok: true, value: { text: '4', before: { text: '2' } } });
    expect(controlOf(on.document, id).text).toBe('4');
  });

  it('is written with texts, each answered in its place', async () => {
    const on = stage('1.9');
    const answers = await write(on, { id: 3, text: 'Teksti' }, { id: 1, text: '5' }, { id: 2, text: null });
    expect(answers.map((answer) => (answer.ok ? answer.value.text : answer.refusal.code))).toEqual([
      'Teksti',
      '5',
      '2',
    ]);
    expect(controlOf(on.document, 2).text).toBe('2');
  });

  it('refuses what it doesn’t offer, and keeps what it had', async () => {
    const on = stage('1.9');
    const answers = await write(on, { id: 1, text: '6' }, { id: 3, text: 'Teksti' });
    expect(answers[0]).toEqual(refused('unsupported', 'NotInList'));
    expect(answers[1]).toMatchObject({ ok: true });
    expect(controlOf(on.document, 1).text).toBe('2');
  });

  it('can’t be emptied, which is said', async () => {
    const on = stage('1.9');
    expect(await write(on, { id: 1, text: '' })).toEqual([refused('unsupported', 'NotInList')]);
    expect(controlOf(on.document, 1).text).toBe('2');
  });

  it('is kept from add-ins by a Word that can’t choose, which the pane says', async () => {
    const { port } = stage('1.8');
    const opened = await port.open();
    expect(opened.ok && opened.value.controls.map(({ id }) => id)).toEqual([3]);
  });
});

describe('A list whose choices say more than the score', () => {
  it.each([
    ['1', '1 piste'],
    ['5', '5 pistettä'],
  ])('takes the score %s as %s', async (text, shown) => {
    const on = stage('1.9', [listOf('Valitse', '1 piste', '2 pistettä', '5 pistettä')]);
    const [answer] = await write(on, { id: 1, text });
    expect(answer).toMatchObject({ ok: true, value: { text: shown } });
    expect(controlOf(on.document, 1).text).toBe(shown);
  });

  it('takes the choice that says the score alone before one with more words', async () => {
    const on = stage('1.9', [listOf('Valitse', '4 pistettä', '4')]);
    expect(await write(on, { id: 1, text: '4' })).toMatchObject([{ ok: true, value: { text: '4' } }]);
  });

  it.each([
    ['two choices begin with the score', ['Valitse', '4 heikko', '4 vahva']],
    ['the choice is a span', ['Valitse', '4–5 pistettä']],
    ['the score begins a longer number', ['Valitse', '40 pistettä']],
  ])('refuses where %s', async (_, texts) => {
    const on = stage('1.9', [listOf(...texts)]);
    expect(await write(on, { id: 1, text: '4' })).toEqual([refused('unsupported', 'NotInList')]);
    expect(controlOf(on.document, 1).text).toBe('Valitse');
  });
});
