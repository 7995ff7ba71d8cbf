import type { BriefingSource } from '../../../src/assessment/briefing/briefingOf';
import { briefingOf } from '../../../src/assessment/briefing/briefingOf';
import { mostPageLines, pageLines } from '../../../src/assessment/briefing/pageRoom';
import type { Plan, PlannedNeed } from '../../../src/assessment/plan/plan';
import { profileOf } from '../../../src/assessment/profile/profile';
import { criterionNumbers } from '../../../src/assessment/report';
import type { Change } from '../findings/finishedReport';
import { finishedReport, lettered } from '../findings/finishedReport';
import { fullBriefing, longNames } from '../../handouts/briefings';
import { needOf, planWith } from '../../handouts/plans';

const criteria = criterionNumbers.map((number) => ({
  ...{ number, name: lettered.nameOf(number) ?? '', section: number <= 3 ? 'Henkilöstö' : 'Palvelu' },
}));

interface Given extends Partial<Omit<BriefingSource, 'report' | 'profile' | 'plan'>> {
  readonly needs?: readonly PlannedNeed[];
  readonly plan?: Partial<Plan>;
}

function briefing(change: Change = {}, { needs = [], plan = {}, ...more }: Given = {}) {
  const report = { ...finishedReport(change), criteria, names: lettered };
  const profile = profileOf(report, criteria);
  return briefingOf({
    ...{ report, profile, plan: planWith(needs, plan), strengths: [], earlier: null },
    ...more,
  });
}

it('It says what the report says', () => {
  expect(briefing()).toMatchObject({
    unit: 'Pohjoinen poliklinikka, Oulu',
    assessed: '2.–4.6.2026',
    assessors: 'Anna Aalto, Bo Berg',
    ...{ scored: 25, total: 99, level: 'kohtalainen taso' },
    sinceLast: { kind: 'stated', words: 'kohtalainen taso, 90' },
    cut: [],
  });
});

it('The levels rise, and one of them is reached', () => {
  expect(briefing().levels).toEqual([
    { from: 25, to: 73, name: 'palvelu ei ole tuettua työllistymistä', isReached: false },
    { from: 74, to: 99, name: 'kohtalainen taso', isReached: true },
    { from: 100, to: 114, name: 'hyvä taso', isReached: false },
    { from: 115, to: 125, name: 'esimerkillinen taso', isReached: false },
  ]);
});

it('Each section has its points of how many, and its average', () => {
  expect(briefing().sections).toEqual([
    { name: 'Henkilöstö', sum: 11, average: 3.7, most: 15, scored: 3, criteria: 3 },
    { name: 'Palvelu', sum: 88, average: 4, most: 110, scored: 22, criteria: 22 },
  ]);
});

it('While a score is missing, nothing is summed that it belongs to', () => {
  const unfinished = briefing({ texts: { 'criterion.3.score': '' } });
  expect(unfinished).toMatchObject({ scored: 24, total: null, level: '' });
  expect(unfinished.levels.some(({ isReached }) => isReached)).toBe(false);
  expect(unfinished.sections).toMatchObject([{ sum: null, average: 3.5, scored: 2 }, { sum: 88 }]);
});

it('What the report does not say stays empty', () => {
  const empty = briefing(
    { texts: { 'front.unit': '–', 'front.assessors.1': '', 'front.assessors.2': '–' }, levels: [] },
    { plan: { assessed: '' } },
  );
  expect(empty).toMatchObject({ unit: '', assessed: '', assessors: '', level: '', levels: [] });
  expect(briefing({ lacks: ['front.assessors.1', 'front.assessors.2'] }).assessors).toBeNull();
});

it('Development needs have their targets; beyond three they are counted', () => {
  const needs = Array.from({ length: 6 }, (_, at) => needOf({ criterion: `${at + 1}. Nimi`, target: 5 }));
  const page = briefing({}, { needs });
  expect(page.needs[0]).toEqual({
    ...{ criterion: '1. Nimi', score: '3', recommendations: 'Kokoontukaa viikoittain.', target: 5 },
  });
  expect([page.needs.length, page.moreNeeds]).toEqual([3, 3]);
});

const long = 'Tiimi kokoontuu joka viikko ja sopii sijaisuuksista. '.repeat(20);
const three = ['A', 'B', 'C'].map((key) => ({ key, text: long }));

it('What is too long is cut, and it is known where', () => {
  const page = briefing({}, { needs: [needOf({ recommendations: long })], strengths: three.slice(0, 1) });
  expect(page.cut).toEqual(['strengths', 'needs']);
  expect(page.strengths[0]).toMatch(/^Tiimi .*sijaisuuksista\. …$/u);
  expect(page.needs[0]?.recommendations.length).toBeLessThanOrEqual(160);
});

it('Where all texts are long, they are cut until the page holds them', () => {
  const needs = Array.from({ length: 4 }, () => needOf({ criterion: long, recommendations: long }));
  const page = briefing(
    { texts: { 'front.unit': long, 'front.assessors.1': long, 'front.previousLevel': long } },
    { needs, strengths: three, plan: { assessed: long } },
  );
  expect(page.cut).toEqual(['front', 'strengths', 'needs', 'sinceLast']);
  expect(pageLines(page)).toBeLessThanOrEqual(mostPageLines);
  expect(page.strengths[0]?.length).toBeGreaterThan(60);
});

it('Long names of levels and sections take room from the other texts, and are cut, too', () => {
  const page = fullBriefing('fi', longNames);
  expect(page.cut).toEqual(['front', 'names', 'strengths', 'needs', 'sinceLast']);
  expect(pageLines(page)).toBeLessThanOrEqual(mostPageLines);
  expect(page.unit.length).toBeLessThan(fullBriefing('fi').unit.length);
  expect(fullBriefing('fi').levels[0]?.name).toBe('palvelu ei ole tuettua työllistymistä');
});

it('Line ends alone are no loss', () => {
  expect(briefing({}, { strengths: [{ key: 'A', text: 'Yksi\nkaksi ' }] })).toMatchObject({
    ...{ strengths: ['Yksi kaksi'], cut: [] },
  });
});

it('A dash in place of recommendations is none', () => {
  const page = briefing({}, { needs: [needOf({ recommendations: '–' })] });
  expect(page.needs[0]?.recommendations).toBe('');
});
