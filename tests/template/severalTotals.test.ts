import { inspect } from '../../src/commands/inspection';
import { ChangedReport } from './changes/changedReport';
import { control, paragraph, text } from './changes/changes';

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
