import { inspect } from '../../src/commands/inspection';
import { ChangedReport } from './changes/changedReport';
import { control, paragraph, text } from './changes/changes';
import { misreadings } from './changes/misreadings';

/** The Finnish sample with this line and a field in it before the line of the total. */
function withTotalAbove(label: string) {
  const report = new ChangedReport('fi');
  report.insertBefore(report.paragraph('total'), paragraph(text(`${label} `) + control(report, text('90'))));
  const { fields, problems } = inspect(report.bytes());
  return { bound: fields['total']?.control, own: report.expected.get('total'), problems };
}

describe('A further field that is labelled as a total', () => {
  it('with the same beginning is not taken for this one: that is asked', () => {
    const { bound, problems } = withTotalAbove('Yhteispistemäärä (2024):');
    expect(bound).toBeUndefined();
    expect(problems).toMatchObject([{ kind: 'unsure', where: 'total' }]);
  });

  it('of another assessment in words is none', () => {
    const { bound, own, problems } = withTotalAbove('Yhteispistemäärä edellisessä arvioinnissa:');
    expect(bound).toBe(own);
    expect(problems).toEqual([]);
  });
});

const lastYear = [
  'Totalpoäng 2024:',
  'Föregående:',
  'I fjol:',
  'Poäng sammanlagt i föregående bedömning:',
  '',
];
/** Where in the row of the total another one comes to stand. */
const places: Readonly<Record<string, (report: ChangedReport, label: string, own: string) => void>> = {
  'above it in its cell': (report, label, own) => {
    report.insertBefore(report.paragraph('total'), paragraph(text(label) + own));
  },
  'below it in its cell': (report, label, own) => {
    report.insertAfter(report.paragraph('total'), paragraph(text(label) + own));
  },
  'before it on its line': (report, label, own) => {
    report.insertBefore(report.control('total'), text(label) + own + text(' '));
  },
  'below its label': (report, label, own) => {
    report.insertAfter(labelOfTotal(report), paragraph(text(label) + own));
  },
  'below it, the label below its label': (report, label, own) => {
    report.insertAfter(labelOfTotal(report), paragraph(text(label)));
    report.insertAfter(report.paragraph('total'), paragraph(own));
  },
};

function labelOfTotal(report: ChangedReport) {
  let row = report.paragraph('total');
  while (row.tagName !== 'w:tr') row = row.parentNode as typeof row;
  const [label] = [...row.getElementsByTagName('w:p')];
  if (!label) throw new Error('The total has no label.');
  return label;
}

it.each(Object.keys(places).flatMap((place) => lastYear.map((label) => ({ place, label }))))(
  'The total is not said to be missing where “$label” stands $place in the table',
  ({ place, label }) => {
    const report = new ChangedReport('sv');
    places[place]?.(report, label === '' ? '' : `${label} `, control(report, text('90')));
    const reading = inspect(report.bytes());
    expect(misreadings(reading, report).silent).toEqual([]);
    expect(reading.problems.filter(({ kind }) => kind !== 'unsure')).toEqual([]);
  },
);

describe('A summary that is there twice', () => {
  it('is reported for each row', () => {
    const report = new ChangedReport('sv');
    let table = report.paragraph('summary.1');
    while (table.tagName !== 'w:tbl') table = table.parentNode as typeof table;
    const copy = table.cloneNode(true) as typeof table;
    [...copy.getElementsByTagName('w:id')].forEach((id) => {
      id.setAttribute('w:val', `${report.newId()}`);
    });
    table.parentNode?.insertBefore(copy, table);
    const { problems } = inspect(report.bytes());
    const doubled = problems.filter(({ kind }) => kind === 'fieldDoubled').map(({ where }) => where);
    expect(doubled).toEqual(expect.arrayContaining(['summary.1', 'summary.7', 'summary.25']));
  });
});
