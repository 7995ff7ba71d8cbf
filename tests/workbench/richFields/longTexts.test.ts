import { profileNamed } from '../../../src/workbench/profiles';
import { canonicalContent, countIn } from './canonical';
import { fieldId, reportWith, shortened, words } from './contents';
import { PaneOnWord } from './paneOnWord';

jest.setTimeout(120_000);

const comment = `<w:commentRangeStart w:id="7"/>${words('huomattu')}<w:commentRangeEnd w:id="7"/><w:r><w:commentReference w:id="7"/></w:r>`;
const note = '<w:r><w:footnoteReference w:id="7"/></w:r>';

/** So many characters, in which each line has a number of its own and most words stand in every line. */
function filler(length: number, first: number): string {
  let text = '';
  for (let line = first; text.length < length; line++)
    text += `Rivi ${line}: tiimi tapasi asiakkaita ja työnantajia viikoittain, ks. liite ${line * 7}. `;
  return text
    .slice(0, length - 1)
    .trimEnd()
    .padEnd(length, '.');
}
const [before, behind] = [filler(10_000, 1), filler(10_000, 1000)];
const text = `${before}huomattu${behind}`;
const changes = [
  ['a word at the start', 'Rivi 1: tiimi', 'Rivi 1: ryhmä'],
  ['a word in the midst of many alike', 'Rivi 40: tiimi tapasi', 'Rivi 40: tiimi kohtasi'],
  ['a number near the end', 'liite 7700.', 'liite 9.'],
  [
    'a sentence',
    'Rivi 1010: tiimi tapasi asiakkaita ja työnantajia viikoittain, ks. liite 7070.',
    'Lyhyesti.',
  ],
] as const;

describe.each(['word-web', 'word-windows', 'word-ltsc-2021'])(
  'In a text of 20,000 characters with a comment and a footnote (%s)',
  (name) => {
    const open = (): Promise<PaneOnWord> =>
      PaneOnWord.open(
        shortened(reportWith(`${words(before)}${comment}${words(behind)}${note}`)),
        profileNamed(name),
      );
    const expectBoth = ({ document }: PaneOnWord): void => {
      const { content } = document.control(fieldId) ?? {};
      if (!content) throw new Error('There is no content.');
      for (const xml of [comment, note]) expect(countIn(canonicalContent(content), xml)).toBe(1);
    };

    it.each(changes)('%s is changed and undone, and both stay', async (_, from, to) => {
      const pane = await open();
      expect(pane.field.text).toBe(text);
      expect(text.split(from)).toHaveLength(2);
      await pane.write(text.replace(from, to));
      expect(pane.field).toMatchObject({ text: text.replace(from, to), status: 'settled' });
      expectBoth(pane);
      await pane.undo();
      expect(pane.field).toMatchObject({ text, status: 'settled' });
      expectBoth(pane);
    });

    it('what is added before and behind is there, and both stay', async () => {
      const pane = await open();
      const wanted = `Alkuun.\n${text}`;
      await pane.write(wanted);
      expect(pane.field).toMatchObject({ text: wanted, status: 'settled' });
      await pane.give(`${wanted}\nLaskelma: 12/15 = 80 %.`);
      expect(pane.field).toMatchObject({ text: `${wanted}\nLaskelma: 12/15 = 80 %.`, status: 'settled' });
      expectBoth(pane);
    });

    it('another text of as many characters is asked about before it takes their place', async () => {
      const pane = await open();
      const wanted = filler(20_000, 5000);
      await pane.write(wanted);
      expect(pane.field).toMatchObject({ text, draft: wanted, refusal: { kind: 'wouldLose' } });
      expectBoth(pane);
      await pane.writeAnyway();
      expect(pane.field).toMatchObject({ text: wanted, status: 'settled', holds: [] });
    });
  },
);
