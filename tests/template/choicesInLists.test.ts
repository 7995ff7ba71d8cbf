import { inspect } from '../../src/commands/inspection';
import { ChangedReport } from './changes/changedReport';
import { control, paragraph, text } from './changes/changes';

const items = ['A', 'B'].map((name) => `<w:listItem w:displayText="${name}" w:value="${name}"/>`).join('');
const types = {
  dropDownList: `<w:dropDownList>${items}</w:dropDownList>`,
  comboBox: `<w:comboBox>${items}</w:comboBox>`,
} as const;
const other = {
  date: '<w:date/>',
  checkBox:
    '<w14:checkbox xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"><w14:checked w14:val="0"/></w14:checkbox>',
  picture: '<w:picture/>',
} as const;

/** A report with a control of this type below the last of a list, and the key that it would have. */
function behindList(language: 'fi' | 'sv', list: string, type: string) {
  const report = new ChangedReport(language);
  const keys = report.keys.filter((key) => key.startsWith(`front.${list}.`));
  const last = keys.at(-1) ?? '';
  report.insertAfter(report.paragraph(last), paragraph(control(report, text('A'), type)));
  return { report, last, next: `front.${list}.${keys.length + 1}` };
}

describe.each(['fi', 'sv'] as const)('Behind a list of names (%s)', (language) => {
  const lists = ['recipients', 'assessors'];
  it.each(lists.flatMap((list) => Object.entries(types).map(([name, type]) => ({ list, name, type }))))(
    'a $name is asked about in $list',
    ({ list, type }) => {
      const { report, next } = behindList(language, list, type);
      const { fields, problems } = inspect(report.bytes());
      expect(fields[next]).toBeUndefined();
      expect(problems).toMatchObject([{ kind: 'unsure', where: next }]);
    },
  );

  it.each(lists.flatMap((list) => Object.entries(other).map(([name, type]) => ({ list, name, type }))))(
    'a $name is no name of $list',
    ({ list, type }) => {
      const { report, last, next } = behindList(language, list, type);
      const { fields, problems } = inspect(report.bytes());
      expect(fields[next]).toBeUndefined();
      expect(fields[last]?.control).toBe(report.expected.get(last));
      expect(problems).toEqual([]);
    },
  );

  it.each(lists)('names of %s that are all chosen from lists are names', (list) => {
    const { report, last, next } = behindList(language, list, types.dropDownList);
    for (const key of report.keys.filter((one) => one.startsWith(`front.${list}.`))) {
      const own = report.control(key);
      const chosen = `<w:sdt><w:sdtPr><w:id w:val="${report.expected.get(key)}"/>${types.dropDownList}</w:sdtPr><w:sdtContent>${text('B')}</w:sdtContent></w:sdt>`;
      report.insertBefore(own, chosen);
      own.parentNode?.removeChild(own);
    }
    const { fields, problems } = inspect(report.bytes());
    expect([fields[last]?.text, fields[next]?.text]).toEqual(['B', 'A']);
    expect(problems).toEqual([]);
  });
});
