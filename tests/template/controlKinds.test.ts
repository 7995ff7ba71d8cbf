import { inspect } from '../../src/commands/inspection';
import { changedPackage } from './changedPackage';
import { ChangedReport } from './changes/changedReport';
import { control, text } from './changes/changes';
import { misreadings } from './changes/misreadings';
import { sampleBytes } from './templateScript';

const key = 'criterion.1.score';
const choices = [1, 2, 3, 4, 5].map((n) => `<w:listItem w:displayText="${n}" w:value="${n}"/>`).join('');
/** How lists begin: as Word makes them, and as other programs do. */
const beginnings = [
  '<w:listItem w:value="Valitse kohde."/>',
  '<w:listItem w:displayText="Valitse kohde." w:value=""/>',
];
const checkBox =
  '<w14:checkbox xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"><w14:checked w14:val="1"/></w14:checkbox>';

/** The sample with a control of another kind, and this in it, behind the first label. */
function withControl(label: string, kind: string, text: string): Uint8Array {
  const control = `<w:sdt><w:sdtPr><w:id w:val="77"/>${kind}</w:sdtPr><w:sdtContent><w:r><w:t>${text}</w:t></w:r></w:sdtContent></w:sdt>`;
  return changedPackage(sampleBytes('fi'), {
    'word/document.xml': (xml) =>
      xml.replace(
        new RegExp(`(<w:t[^>]*>${label}</w:t></w:r>)<w:sdt>.*?</w:sdt>`, 'su'),
        (_, before: string) => before + control,
      ),
  });
}

describe.each(['dropDownList', 'comboBox'])('A score in a %s', (kind) => {
  const withList = (text: string, beginning = beginnings[0] ?? ''): Uint8Array =>
    withControl('Pisteet: ', `<w:${kind}>${beginning}${choices}</w:${kind}>`, text);

  it('is the choice that the list shows', () => {
    const { fields, problems } = inspect(withList('4'));
    expect(fields[key]).toMatchObject({ control: 77, text: '4' });
    expect(problems).toEqual([]);
  });

  it('may be chosen in words', () => {
    const worded = [1, 2, 3, 4, 5].map((n) => {
      const text = n === 1 ? '1 piste' : `${n} pistettä`;
      return `<w:listItem w:displayText="${text}" w:value="${n}"/>`;
    });
    const file = withControl('Pisteet: ', `<w:${kind}>${worded.join('')}</w:${kind}>`, '4 pistettä');
    const { fields, problems } = inspect(file);
    expect(fields[key]).toMatchObject({ control: 77, text: '4 pistettä' });
    expect(problems).toEqual([]);
  });

  it.each(beginnings)('is empty while the list asks for a choice: %s', (beginning) => {
    const { fields, problems } = inspect(withList('Valitse kohde.', beginning));
    expect(fields[key]).toMatchObject({ control: 77, text: '' });
    expect(problems).toEqual([]);
  });
});

it.each([
  ['check box', checkBox, '☒'],
  ['picture', '<w:picture/>', ''],
  ['group', '<w:group/>', '4'],
  ['date', '<w:date/>', '4.5.2026'],
])('A %s is no score, also behind the label of one: the field is said to be missing', (_, kind, text) => {
  const { fields, problems } = inspect(withControl('Pisteet: ', kind, text));
  expect(fields[key]).toBeUndefined();
  expect(problems.map(({ where }) => where)).toContain(key);
});

it.each(
  (['fi', 'sv'] as const).flatMap((language) =>
    ['', ' '].flatMap((between) => ['<w:picture/>', checkBox].map((kind) => ({ language, kind, between }))),
  ),
)('$kind between a label and its control takes nothing from that ($language)', (one) => {
  const report = new ChangedReport(one.language);
  const keys = ['criterion.3', 'criterion.9'].flatMap((criterion) =>
    ['score', 'comments'].map((field) => `${criterion}.${field}`),
  );
  const front = ['unit', 'recipients.1', 'assessors.1', 'participants', 'team'].map(
    (name) => `front.${name}`,
  );
  for (const own of [...keys, ...front, 'total'])
    report.insertBefore(report.control(own), control(report, text(' '), one.kind) + text(one.between));
  const reading = inspect(report.bytes());
  expect(misreadings(reading, report)).toEqual({ silent: [], told: [] });
  expect(reading.problems).toEqual([]);
});

it('A date picker is the field of a date', () => {
  const file = withControl('Raportin päivämäärä: ', '<w:date/>', '4.5.2026');
  const { fields, problems } = inspect(file);
  expect(Object.values(fields).find(({ control }) => control === 77)?.text).toBe('4.5.2026');
  expect(problems).toEqual([]);
});

test('A control whose kind is named like a member of JavaScript is read as one of rich text', () => {
  const { fields, problems } = inspect(withControl('Pisteet: ', '<w:constructor/>', '4'));
  expect(fields[key]).toMatchObject({ control: 77, text: '4' });
  expect(problems).toEqual([]);
});
