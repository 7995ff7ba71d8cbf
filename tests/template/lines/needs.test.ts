import { inspect } from '../../../src/commands/inspection';
import { allChanges } from '../changes/allChanges';
import { ChangedReport } from '../changes/changedReport';
import { control, paragraph, text } from '../changes/changes';
import { words } from '../changes/changeWords';
import { misreadings } from '../changes/misreadings';
import { moveNeeds } from '../changes/needChanges';

type Element = ReturnType<ChangedReport['paragraph']>;

function read(report: ChangedReport) {
  const reading = inspect(report.bytes());
  return { ...misreadings(reading, report), kinds: new Set(reading.problems.map(({ kind }) => kind)) };
}

const scoreLabels = { fi: 'Pistemäärä: ', sv: 'Poäng: ' } as const;
const right = { silent: [], told: [], kinds: new Set() };

describe.each(['fi', 'sv'] as const)('The key development needs (%s)', (language) => {
  it.each([1, 7, 25])('are found together between the criteria, before criterion %i', (number) => {
    const report = new ChangedReport(language);
    moveNeeds(report, [1, 2, 3], report.heading(number));
    expect(read(report)).toEqual(right);
  });

  it.each([
    ['one behind the criteria', [3], 'front.developmentNeeds.3'],
    ['two behind the criteria', [2, 3], 'front.developmentNeeds.2'],
    ['the first one behind the criteria', [1], 'front.developmentNeeds.3'],
  ] as const)('are asked about where they stand apart: %s', (_, moved, first) => {
    const report = new ChangedReport(language);
    const behind = report.paragraph('criterion.25.recommendations').nextSibling as Element;
    moveNeeds(report, moved, behind);
    const { silent, told, kinds } = read(report);
    expect(silent).toEqual([]);
    expect(told).toHaveLength(3 * moved.length);
    expect(told).toContain(`${first}.criterion`);
    expect(kinds).toEqual(new Set(['unsure']));
  });

  it.each([1, 2, 3])('are all there where number %i has lost the line with its number and name', (number) => {
    const report = new ChangedReport(language);
    const key = `front.developmentNeeds.${number}.criterion`;
    const line = report.paragraph(key);
    line.parentNode?.removeChild(line);
    report.lose(key);
    expect(read(report)).toEqual({ silent: [], told: [], kinds: new Set(['fieldMissing']) });
  });

  it.each([
    [1, ''],
    [2, 'X: '],
    [3, ''],
    [3, 'X: '],
  ])('are all there where the label for number and name of number %i is now "%s"', (number, label) => {
    const report = new ChangedReport(language);
    const own = report.control(`front.developmentNeeds.${number}.criterion`);
    while (own.previousSibling?.nodeName === 'w:r') own.parentNode?.removeChild(own.previousSibling);
    report.insertBefore(own, text(label));
    expect(read(report).silent).toEqual([]);
  });

  it.each(
    [1, 2, 3].flatMap((number) =>
      (['criterion', 'score', 'recommendations'] as const).map((field) => [number, field] as const),
    ),
  )('keep their numbers where a score was copied to behind the fields of number %i: %s', (number, field) => {
    const report = new ChangedReport(language);
    const copied = `front.developmentNeeds.${number}.score`;
    const copy = paragraph(text(scoreLabels[language]) + control(report, text('3')));
    report.insertAfter(report.paragraph(`front.developmentNeeds.${number}.${field}`), copy);
    const { silent, told, kinds } = read(report);
    expect(silent).toEqual([]);
    expect(told).toEqual(field === 'criterion' ? [copied] : []);
    // Behind a need that is whole it is no part of it.
    expect(kinds).toEqual(new Set(field === 'recommendations' ? [] : ['fieldDoubled']));
  });

  const places = [1, 2, 3].flatMap((number) =>
    (['criterion', 'score', 'recommendations'] as const).map((field) => `${number}.${field}`),
  );
  // Behind the last it begins one more.
  it.each([...places.slice(0, -1), 'above'])(
    'are asked about where number and name were copied behind %s',
    (place) => {
      const report = new ChangedReport(language);
      const copy = report.paragraph('front.developmentNeeds.1.criterion').cloneNode(true) as Element;
      copy.getElementsByTagName('w:id').item(0)?.setAttribute('w:val', `${report.newId()}`);
      const key = place === 'above' ? '1.criterion' : place;
      const line = report.paragraph(`front.developmentNeeds.${key}`);
      line.parentNode?.insertBefore(copy, place === 'above' ? line : line.nextSibling);
      const { silent, kinds } = read(report);
      expect(silent).toEqual([]);
      expect(kinds).toContain('unsure');
    },
  );

  it('are not lost in silence where all but number and name of the first were deleted', () => {
    const report = new ChangedReport(language);
    for (const key of ['score', 'recommendations'].map((field) => `front.developmentNeeds.1.${field}`)) {
      const line = report.paragraph(key);
      line.parentNode?.removeChild(line);
      report.lose(key);
    }
    expect(read(report).silent).toEqual([]);
  });

  it('of the last report are left alone under a heading that says so', () => {
    const report = new ChangedReport(language);
    const end = report.body.lastChild as Element;
    report.insertBefore(end, paragraph(text(words[language].occasions[0])));
    moveNeeds(report, [3], end);
    const { kinds } = read(report);
    expect(kinds).toEqual(new Set());
  });

  it.each([0, 1])('are never mixed up in a table: form %i', (form) => {
    const report = new ChangedReport(language);
    allChanges['needsInTable']?.(report, () => form);
    expect(read(report).silent).toEqual([]);
  });

  it.each([['front.description', 'front.strengths'], ['front.strengths']])(
    'leave no field of the front behind that moved with them: %s',
    (...keys) => {
      const report = new ChangedReport(language);
      const behind = report.paragraph('criterion.25.recommendations').nextSibling as Element;
      for (const key of keys) behind.parentNode?.insertBefore(report.paragraph(key), behind);
      moveNeeds(report, [1, 2, 3], behind);
      const { silent, kinds } = read(report);
      expect(silent).toEqual([]);
      expect(kinds).toEqual(keys.length === 1 ? new Set(['unsure']) : new Set());
    },
  );
});
