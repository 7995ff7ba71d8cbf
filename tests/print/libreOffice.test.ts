import { Assessor } from '../end-to-end/assessor';
import { eventually } from '../end-to-end/eventually';
import { numbers, readSaved } from '../end-to-end/savedReport';
import { closeStage, openWorkbench, type Sample } from '../end-to-end/workbench';
import { printedText } from './libreOffice';

jest.setTimeout(180_000);
afterAll(closeStage);

const scoreOf = (number: number) => (number === 13 ? 5 : 4);
const text = 'Åsa, Päivi & Örjan: ”hyvä” <1>';
const lines = 'Ensimmäinen rivi\ntoinen rivi';

/** By hand in the pane, and then saved. */
async function savedReport(sample: Sample): Promise<Uint8Array> {
  const open = await openWorkbench({ sample });
  const assessor = new Assessor(open, sample);
  for (const number of numbers) await assessor.score(number, scoreOf(number));
  await assessor.write('sources', text);
  await assessor.write('comments', lines);
  await eventually(async () => {
    const texts = readSaved(await open.save(), sample);
    expect([texts.get('total'), texts.get('25 comments')]).toEqual(['101', lines]);
  });
  const saved = await open.save();
  await open.close();
  return saved;
}

describe.each([
  [
    'fi',
    /YHTEISPISTEMÄÄRÄ \(max\. 125\) 101/u,
    '101 pistettä, hyvä taso',
    /\b13\. [^0-9]{1,80}pisteet: 5\b/u,
  ],
  [
    'sv',
    /TOTALPOÄNG \(max\. 125\) 101|101 TOTALPOÄNG \(max\. 125\)/u,
    '101 poäng, god nivå',
    /\b13\. [^0-9]{1,80}Poäng: 5\b/u,
  ],
] as const)('The saved report (%s) in LibreOffice', (sample, total, level, row) => {
  let shown = '';
  beforeAll(async () => {
    shown = printedText(await savedReport(sample));
  });

  it('shows the total, the level and the summary', () => {
    // In a table the label and its figure may stand a hair apart, and then either is read first.
    expect(shown).toMatch(total);
    expect(shown).toContain(level);
    expect(shown).toMatch(row);
  });

  it('shows every score twice: by its criterion and in the summary', () => {
    const scores = shown.match(/(pisteet|poäng): [1-5]\b/giu) ?? [];
    expect(scores.filter((score) => score.endsWith('4'))).toHaveLength(48);
    expect(scores.filter((score) => score.endsWith('5'))).toHaveLength(2);
  });

  it('shows what was typed', () => {
    expect(shown).toContain(text);
    expect(shown).toContain(lines.replace('\n', ' '));
  });
});
