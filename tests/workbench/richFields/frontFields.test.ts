import { parseDates } from '../../../src/assessment/dates/dateReading';
import type { FieldKey } from '../../../src/assessment/fieldKey';
import { profileNamed, withSwitches, type Profile } from '../../../src/workbench/profiles';
import { changedPackage } from '../../template/changedPackage';
import { sampled } from '../../sampling/sampling';
import { controlOf } from '../documents';
import { beginningOf, reportWith, words } from './contents';
import { PaneOnWord } from './paneOnWord';
import { orderIn, type Order } from './standing';

jest.setTimeout(120_000);

const by = 'w:author="Kollega" w:date="2026-01-01T00:00:00Z"';
const commented = (runs: string): string =>
  `<w:commentRangeStart w:id="7"/>${runs}<w:commentRangeEnd w:id="7"/><w:r><w:commentReference w:id="7"/></w:r>`;
const note = '<w:r><w:footnoteReference w:id="7"/></w:r>';

interface Marked {
  readonly what: string;
  readonly runs: string;
}

const dates: readonly Marked[] = [
  { what: 'a comment on all of it', runs: commented(words('24.6.2026')) },
  { what: 'a comment on the month', runs: `${words('24.')}${commented(words('6'))}${words('.2026')}` },
  { what: 'a bold day', runs: `${words('24', '<w:b/>')}${words('.6.2026')}` },
  { what: 'a footnote behind it', runs: `${words('24.6.2026')}${note}` },
  {
    what: 'a year of a colleague’s',
    runs: `${words('24.6.')}<w:ins w:id="9" ${by}>${words('2026')}</w:ins>`,
  },
  {
    what: 'a struck day and a footnote',
    runs: `<w:del w:id="9" ${by}><w:r><w:delText>2</w:delText></w:r></w:del>${words('24.6.2026')}${note}`,
  },
  { what: 'marks of direction and a comment', runs: commented(words('\u200e24.6\u200b.2026\u200f')) },
  { what: 'a link', runs: `<w:hyperlink w:anchor="alku">${words('24.6.2026')}</w:hyperlink>` },
  { what: 'a REF field', runs: `<w:fldSimple w:instr=" REF paiva ">${words('24.6.2026')}</w:fldSimple>` },
];
const entries: readonly Marked[] = [
  { what: 'a comment on all of it', runs: commented(words('Kaupunki X')) },
  { what: 'a comment on a word', runs: `${commented(words('Kaupunki'))}${words(' X')}` },
  { what: 'a bold word', runs: `${words('Kaupunki', '<w:b/>')}${words(' X')}` },
  { what: 'a footnote', runs: `${words('Kaupunki X')}${note}` },
  {
    what: 'a word of a colleague’s',
    runs: `${words('Kaupunki')}<w:ins w:id="9" ${by}>${words(' X')}</w:ins>`,
  },
];

/** The sample with a date picker around the report's date. */
const withPicker = (file: Uint8Array, runs: string): Uint8Array =>
  changedPackage(file, {
    'word/document.xml': (xml) => {
      const at = xml.lastIndexOf('</w:sdtPr>', xml.indexOf(runs));
      return `${xml.slice(0, at)}<w:date w:fullDate="2026-06-24T00:00:00Z"/>${xml.slice(at)}`;
    },
  });

const web = profileNamed('word-web');
const windows = withSwitches(profileNamed('word-windows'), [['datePicker', 'richText']]);
const ltsc = profileNamed('word-ltsc-2021');

interface Case extends Marked {
  readonly kind: string;
  readonly file: Uint8Array;
  readonly profile: Profile;
  readonly key: FieldKey;
  readonly wanted: readonly string[];
}

const dateCases = ({ what, runs }: Marked): Case[] => {
  const file = reportWith(runs, 'reportDate');
  const wanted = ['25.6.2026', '1.9.2027', '24.6.2026 ja 25.6.2026'];
  const all = { what, runs, wanted, key: 'front.reportDate' } as const;
  return [
    { ...all, kind: 'a date', file, profile: web },
    { ...all, kind: 'a date picker', file: withPicker(file, runs), profile: windows },
    { ...all, kind: 'a date in LTSC 2021', file, profile: ltsc },
  ];
};
const entryCase = ({ what, runs }: Marked): Case => ({
  ...{ what, runs, kind: 'an entry of a list', file: reportWith(runs, 'recipient'), profile: web },
  ...{ key: 'front.recipients.1', wanted: ['Kunta X', 'Kaupunki X ja Y', 'Muu'] },
});
const cases = [...dates.flatMap(dateCases), ...entries.map(entryCase)];

const idOf = (pane: PaneOnWord, key: FieldKey): number => pane.report.report.fields.get(key)?.control.id ?? 0;

function orderOf(pane: PaneOnWord, key: FieldKey): Order {
  const { content } = controlOf(pane.document, idOf(pane, key));
  if (!content) throw new Error('There is no content.');
  return orderIn(content);
}

const marksOf = (pane: PaneOnWord, key: FieldKey): string[] =>
  orderOf(pane, key).marks.map(({ what }) => what);

describe.each(sampled(cases, 10, ({ kind, what }) => [kind, what]))(
  'In $kind with $what',
  ({ file, profile, key, wanted }) => {
    it('nothing goes that was not asked about, and nothing is asked twice', async () => {
      for (const text of [...wanted, '']) {
        const pane = await PaneOnWord.open(beginningOf(file), profile);
        const before = orderOf(pane, key);
        const field = pane.fieldOf(key);
        if (key === 'front.reportDate')
          expect(parseDates(field.text)).toMatchObject({ first: '2026-06-24', last: '2026-06-24' });
        pane.session.type(key, text);
        pane.session.leave(key);
        await pane.settled();
        if (pane.fieldOf(key).refusal?.kind === 'wouldLose') {
          expect(orderOf(pane, key)).toEqual(before);
          pane.session.writeAnyway(key);
          await pane.settled();
        } else expect(marksOf(pane, key)).toEqual(before.marks.map(({ what }) => what));
        expect(pane.fieldOf(key)).toMatchObject({ text, status: 'settled' });
      }
    });
  },
);
