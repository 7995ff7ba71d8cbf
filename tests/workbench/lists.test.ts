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

interface Stage {
  readonly document: StandIn;
  readonly port: WordDocument;
}

/** A document with two lists and a text, open in a Word with these sets. */
function stage(wordApi: '1.8' | '1.9'): Stage {
  const document = open(paragraph(list(1, 'dropDownList'), list(2, 'comboBox'), prompted(3)));
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
