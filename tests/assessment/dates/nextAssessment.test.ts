import { nextAssessment } from '../../../src/assessment/dates/nextAssessment';
import type { Texts } from '../findings/finishedReport';
import { finishedReport } from '../findings/finishedReport';

const hundred: Texts = { 'criterion.2.score': '4' };
const next = (texts: Texts = {}) => nextAssessment(finishedReport({ texts }));

it('is due half a year after an assessment below 100 points', () => {
  expect(next()).toEqual({
    date: '2026-12-25',
    months: 6,
    steeringGroup: 'quarterly',
    from: { date: '2026-06-25', key: 'front.assessmentDates' },
  });
});

it('is due a year after an assessment from 100 points on', () => {
  expect(next(hundred)).toMatchObject({ date: '2027-06-25', months: 12, steeringGroup: 'halfYearly' });
});

it('counts from the report where the day of the assessment can’t be read', () => {
  expect(next({ 'front.assessmentDates': 'kesällä', 'front.reportDate': '31.8.2026' })).toMatchObject({
    date: '2027-02-28',
    from: { date: '2026-08-31', key: 'front.reportDate' },
  });
});

it('is unknown while a score or both dates are missing', () => {
  expect(next({ 'criterion.9.score': '' })).toBeNull();
  expect(next({ 'front.assessmentDates': '', 'front.reportDate': '' })).toBeNull();
});
