import type { FieldKey } from '../../../src/assessment/fieldKey';
import { latestFirst, recogniseRole, roles, warningsOf } from '../../../src/assessment/comparison/role';
import { frontLine } from '../../../src/assessment/comparison/otherReport';
import { criterionNumbers } from '../../../src/assessment/report';
import { reportOf } from './reports';

const comments = (text: string) =>
  Object.fromEntries(criterionNumbers.map((number) => [`criterion.${number}.comments`, `${text} ${number}`]));
const open = reportOf({ texts: comments('Mina ord') });

describe('a report beside the open one', () => {
  it.each([
    ['a colleague’s of the same days', comments('Andra ord'), 'colleague'],
    ['an earlier one', { 'front.assessmentDates': '7–8.10.2025' }, 'earlier'],
    ['a colleague’s who was there the day before', { 'front.assessmentDates': '5.10.2026' }, 'colleague'],
    [
      'the draft, whose texts are mostly here',
      { ...comments('Mina ord'), 'criterion.3.comments': 'Nytt' },
      'draft',
    ],
    [
      'a colleague’s, though it was begun from a common start',
      { 'criterion.1.comments': 'Mina ord 1' },
      'colleague',
    ],
    ['a self-assessment by its method', { 'front.method': 'Enhetens självbedömning' }, 'selfAssessment'],
    ['a self-assessment in Finnish', { 'front.assessors.1': 'Tiimin itsearviointi' }, 'selfAssessment'],
    [
      'an earlier one that mentions the self-assessment before it',
      {
        'front.assessmentDates': '7–8.10.2025',
        'front.method': 'Besök efter enhetens självbedömning',
        'front.description': 'Enligt sin självbedömning hade enheten 110 poäng.',
      },
      'earlier',
    ],
    [
      'a self-assessment of an earlier year by who made it',
      { 'front.assessmentDates': '7–8.10.2025', 'front.assessors.1': 'Enhetens självbedömning' },
      'selfAssessment',
    ],
    [
      'an earlier one by the day of the report',
      { 'front.assessmentDates': '', 'front.reportDate': '1.3.2026' },
      'earlier',
    ],
    ['a colleague’s where it has no day', { 'front.assessmentDates': '' }, 'colleague'],
    [
      'a colleague’s that tells the day of the report alone',
      { 'front.assessmentDates': '', 'front.reportDate': '1.10.2026' },
      'colleague',
    ],
  ] as const)('is recognised as %s', (_, texts, role) => {
    expect(recogniseRole(open, reportOf({ texts }))).toBe(role);
  });
});

it('The days of a report and of a visit tell an earlier one only where they lie far apart', () => {
  const dated = (texts: Readonly<Partial<Record<FieldKey, string>>>) =>
    reportOf({ texts: { 'front.assessmentDates': '', ...texts } });
  const reported = dated({ 'front.reportDate': '20.11.2026' });
  expect(recogniseRole(reported, reportOf())).toBe('colleague');
  expect(recogniseRole(reported, dated({ 'front.reportDate': '18.11.2026' }))).toBe('colleague');
  expect(recogniseRole(reported, dated({ 'front.assessmentDates': '7.10.2025' }))).toBe('earlier');
});

describe('beside a report whose own day is not known yet', () => {
  const undated = (texts: Readonly<Partial<Record<FieldKey, string>>> = {}) =>
    reportOf({ texts: { 'front.assessmentDates': '', ...comments('Mina ord'), ...texts } });
  const by = (...[first, second = '']: readonly [string, string?]) => ({
    'front.assessors.1': first,
    'front.assessors.2': second,
  });
  const lastYear = { 'front.assessmentDates': '7–8.10.2025', 'front.reportDate': '20.11.2025' };

  it.each([
    ['a colleague by a shared assessor, however spelled', undated(), by('Cia C.', 'ANNA A'), 'colleague'],
    ['an earlier one by other assessors', undated(), { ...lastYear, ...by('Cia C.') }, 'earlier'],
    ['a colleague where it names nobody', undated(), { ...lastYear, ...by('') }, 'colleague'],
    ['a colleague where nobody is named here', undated(by('')), lastYear, 'colleague'],
    [
      'a colleague who has no day either and named only oneself',
      undated(),
      { 'front.assessmentDates': '', ...by('Cia C.') },
      'colleague',
    ],
    [
      'an earlier one by the date of the previous report',
      undated({ 'front.previousDate': '20.11.2025' }),
      lastYear,
      'earlier',
    ],
    [
      'an earlier one that this one was begun from',
      undated({ 'front.previousDate': '20.11.2025' }),
      { ...lastYear, ...comments('Mina ord') },
      'earlier',
    ],
  ] as const)('another is taken for %s', (_, own, texts, role) => {
    expect(recogniseRole(own, reportOf({ texts }))).toBe(role);
  });

  it('that is said before anything is compared, in whatever role the other one has', () => {
    const other = reportOf({ texts: lastYear });
    for (const role of roles) expect(warningsOf(undated(), other, role)).toEqual([{ kind: 'ownNoDate' }]);
    expect(warningsOf(undated({ 'front.reportDate': '20.11.2026' }), other, 'earlier')).toEqual([]);
  });

  it('it is said of a colleague’s without a day, too, and of no other', () => {
    const other = reportOf({ texts: { 'front.assessmentDates': '' } });
    const kinds = roles.map((role) => warningsOf(undated(), other, role).map(({ kind }) => kind));
    expect(kinds).toEqual([['ownNoDate'], [], ['noDate'], []]);
  });
});

describe('the warnings', () => {
  const kinds = (texts: Parameters<typeof reportOf>[0], role: Parameters<typeof warningsOf>[2]) =>
    warningsOf(open, reportOf(texts), role).map(({ kind }) => kind);

  it('are none for a whole report of the same unit', () => {
    expect(kinds({ texts: { 'front.unit': ' enheten  A.' } }, 'colleague')).toEqual([]);
  });

  it('tell another unit, other criteria and missing scores', () => {
    expect(
      warningsOf(
        open,
        reportOf({
          texts: { 'front.unit': 'Enheten B' },
          scores: { 3: null },
          more: { criteriaSet: 'latu' },
        }),
        'colleague',
      ),
    ).toEqual([
      { kind: 'otherCriteria', set: 'latu' },
      { kind: 'otherUnit', unit: 'Enheten B' },
      { kind: 'incomplete', scored: 24 },
    ]);
  });

  it('tell what stands where a score is asked and is none', () => {
    const other = reportOf({ texts: { 'criterion.3.score': '4,5', 'criterion.7.score': 'ei sovellu' } });
    expect(warningsOf(open, other, 'selfAssessment')).toEqual([
      { kind: 'incomplete', scored: 23 },
      {
        kind: 'unreadScores',
        given: [
          { number: 3, text: '4,5' },
          { number: 7, text: 'ei sovellu' },
        ],
      },
    ]);
  });

  it('tell fields that are unsure, and those of which there are several', () => {
    const other = reportOf({
      more: {
        unsure: new Set(['criterion.3.comments']),
        problems: [{ kind: 'fieldDoubled', where: 'criterion.4.comments' }],
      },
    });
    expect(warningsOf(open, other, 'colleague')).toEqual([
      { kind: 'unsure', fields: 1 },
      { kind: 'doubled', fields: 1 },
    ]);
  });

  it('tell dates that do not fit an earlier report', () => {
    const dated = (days: string) => ({ texts: { 'front.assessmentDates': days } });
    expect(kinds(dated('7–8.10.2026'), 'earlier')).toEqual(['overlapping']);
    expect(kinds(dated('7.11.2026'), 'earlier')).toEqual(['notEarlier']);
    expect(kinds(dated('i våras'), 'earlier')).toEqual(['noDate']);
    expect(kinds(dated('7.10.2025'), 'earlier')).toEqual([]);
    expect(kinds(dated('7–8.10.2026'), 'colleague')).toEqual([]);
  });

  it('tell scores that the score table has otherwise, or alone, and a second report', () => {
    const other = reportOf({
      scores: { 7: null },
      texts: { 'summary.3': '5', 'summary.4': '4', 'summary.7': '2' },
      more: { problems: [{ kind: 'otherReport', where: 'document' }] },
    });
    expect(warningsOf(open, other, 'colleague')).toEqual([
      { kind: 'incomplete', scored: 24 },
      { kind: 'secondReport' },
      { kind: 'rowsDiffer', given: [{ number: 3, score: 4, row: 5 }] },
      { kind: 'rowsAlone', criteria: [7] },
    ]);
  });

  it('tell a report that is of another time, or a colleague’s of none', () => {
    const dated = (days: string) => ({ texts: { 'front.assessmentDates': days } });
    expect(kinds(dated('7.11.2026'), 'colleague')).toEqual(['otherDays']);
    expect(kinds(dated('5.10.2026'), 'colleague')).toEqual(['otherDays']);
    expect(kinds(dated('7.10.2026'), 'colleague')).toEqual([]);
    expect(kinds(dated('7.10.2027'), 'colleague')).toEqual(['later']);
    expect(kinds(dated('i höst'), 'colleague')).toEqual(['noDate']);
    expect(kinds(dated('i höst'), 'selfAssessment')).toEqual([]);
    for (const role of ['colleague', 'selfAssessment', 'draft'] as const) {
      expect(kinds(dated('7.10.2025'), role)).toEqual(['longBefore']);
      expect(kinds(dated('1–2.9.2026'), role)).toEqual(role === 'colleague' ? ['otherDays'] : []);
    }
  });

  it('tell the open report itself, however few texts it has', () => {
    const few = reportOf({ texts: { 'criterion.1.comments': 'Mina ord' } });
    const of = (role: Parameters<typeof warningsOf>[2]) => warningsOf(few, few, role);
    expect(of('colleague')).toEqual([{ kind: 'sameReport' }]);
    expect(of('draft')).toEqual([]);
    expect(kinds({ texts: comments('Mina ord'), scores: { 3: 1 } }, 'colleague')).toEqual([]);
  });
});

it('Reports are told by their days, the latest first and those without a day last', () => {
  const of = (days: string) => reportOf({ texts: { 'front.assessmentDates': days, 'front.unit': days } });
  const sorted = latestFirst([of('1.1.2024'), of('?'), of('1.1.2026'), of('1.1.2025')]);
  expect(sorted.map((one) => frontLine(one, 'unit'))).toEqual(['1.1.2026', '1.1.2025', '1.1.2024', '?']);
});
