import { profileNamed } from '../../src/workbench/profiles';
import { Session } from '../../src/workbench/session';
import type { WordDocument as StandIn } from '../../src/workbench/wordDocument';
import { WordDocument } from '../../src/word/wordDocument';
import { commonApiOf } from '../word/commonApiInNode';
import { controlOf, open, paragraph, prompted, run, sdt } from './documents';
import { GenuineClient } from './genuineClient';

const ids = [1, 2, 3, 4, 5];
const box = (id: number): string =>
  sdt(
    id,
    `<w14:checkbox><w14:checked w14:val="${id === 2 ? 1 : 0}"/></w14:checkbox>`,
    run(id === 2 ? '☒' : '☐'),
  );

interface Stage {
  readonly document: StandIn;
  readonly port: WordDocument;
}

/** Five check boxes, the second ticked, and a text, open in a Word with these sets. */
function stage(wordApi: '1.6' | '1.7', switches = {}): Stage {
  const document = open(paragraph(...ids.map(box), prompted(9)));
  const web = profileNamed('word-web');
  const profile = { ...web, wordApi, switches: { ...web.switches, ...switches } };
  const at = new Session(document, profile);
  const isSetSupported = (name: string, version: string): boolean =>
    name === 'WordApi' && Number(version) <= Number(wordApi);
  new GenuineClient(at)
    .complete(profile)
    .becomeWord({ document: commonApiOf(at), requirements: { isSetSupported } });
  return { document, port: new WordDocument() };
}

const shown = ({ document }: Stage): string => ids.map((id) => controlOf(document, id).text).join('');

describe('Five check boxes', () => {
  it('are reported as marks, when the document is opened and in a look', async () => {
    const { port } = stage('1.7');
    const opened = await port.open();
    const told = opened.ok ? opened.value.controls.slice(0, 5).map(({ text }) => text) : [];
    expect(told.join('')).toBe('☐☒☐☐☐');
    const look = await port.glance();
    expect(look.ok && ids.map((id) => look.value.texts.get(id)?.text).join('')).toBe('☐☒☐☐☐');
  });

  it('are ticked and their ticks taken out, and tell what stood there', async () => {
    const on = stage('1.7');
    await on.port.open();
    const writes = [
      { id: 1, text: '☐☐☐☒☐', boxes: ids },
      { id: 9, text: 'Teksti' },
      { id: 1, text: null, boxes: ids },
    ];
    const answers = await on.port.write(writes);
    expect(answers[0]).toMatchObject({ ok: true, value: { text: '☐☐☐☒☐', before: { text: '☐☒☐☐☐' } } });
    expect(answers[1]).toMatchObject({ ok: true, value: { text: 'Teksti' } });
    expect(answers[2]).toMatchObject({ ok: true, value: { text: '☐☐☐☒☐' } });
    expect(shown(on)).toBe('☐☐☐☒☐');
    const saved = new XMLSerializer().serializeToString(on.document.xml);
    expect(saved.match(/w14:checked w14:val="1"/gu)).toHaveLength(1);
  });

  it('stay as they are where Word refuses', async () => {
    const on = stage('1.7', { writes: 'AccessDenied' });
    await on.port.open();
    const answers = await on.port.write([{ id: 1, text: '☐☐☐☒☐', boxes: ids }]);
    expect(answers).toMatchObject([{ ok: false, refusal: { kind: 'readOnly' } }]);
    expect(shown(on)).toBe('☐☒☐☐☐');
  });

  it('are kept from add-ins by a Word that can’t tick, which the pane says', async () => {
    const opened = await stage('1.6').port.open();
    expect(opened.ok && opened.value.controls.map(({ id }) => id)).toEqual([9]);
  });
});
