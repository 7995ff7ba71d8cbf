import type { CheckedReport } from '../checkedReport';
import type { CriterionField } from '../fieldKey';
import { criterionKey } from '../fieldKey';
import { hasRecommendations, isLeftOpen } from '../leftOpen';
import type { Percentages } from '../figures/percentages';
import { asksForPercentages, percentageCriterion, percentagesStated } from '../figures/percentages';
import { callsForRecommendations } from '../recommendations';
import { criterionNumbers, scoreOf } from '../report';
import { parseScore } from '../score';
import type { Finding, FindingDetail } from './finding';
import { finding } from './finding';

function scoreFindings({ texts }: CheckedReport, number: number): Finding[] {
  const key = criterionKey(number, 'score');
  const text = texts.get(key);
  if (text === undefined) return [];
  const reading = parseScore(text);
  if (reading.kind === 'empty') return [finding('error', { kind: 'scoreMissing', criterion: number }, [key])];
  return reading.kind === 'unreadable'
    ? [finding('error', { kind: 'scoreUnreadable', text: reading.text }, [key])]
    : [];
}

const textKinds = {
  sources: 'sourcesMissing',
  comments: 'commentsMissing',
  recommendations: 'recommendationsMissing',
} as const satisfies Partial<Record<CriterionField, FindingDetail['kind']>>;

function textFindings(report: CheckedReport, number: number): Finding[] {
  const score = scoreOf(report, number);
  if (score === null) return [];
  const needed = (['sources', 'comments', 'recommendations'] as const).filter(
    (field) => field !== 'recommendations' || callsForRecommendations(score),
  );
  return needed.flatMap((field) => {
    const key = criterionKey(number, field);
    const text = report.texts.get(key);
    const empty =
      field === 'recommendations'
        ? text !== undefined && !hasRecommendations(text)
        : text !== undefined && isLeftOpen(text);
    return empty ? [finding('warning', { kind: textKinds[field], criterion: number, score }, [key])] : [];
  });
}

function percentageFindings({ language, texts }: CheckedReport): Finding[] {
  const key = criterionKey(percentageCriterion, 'comments');
  const comments = texts.get(key) ?? '';
  if (language === null || !asksForPercentages(percentageCriterion, language) || isLeftOpen(comments))
    return [];
  const stated: Percentages = percentagesStated(comments, language);
  const missing = (['employment', 'progress'] as const).filter((name) => stated[name] === null);
  return missing.length > 0 ? [finding('warning', { kind: 'percentagesMissing', missing }, [key])] : [];
}

/** What is missing or unreadable in the criteria themselves, by number. */
export const criterionFindings = (report: CheckedReport): Finding[] =>
  criterionNumbers.flatMap((number) => [
    ...scoreFindings(report, number),
    ...textFindings(report, number),
    ...(number === percentageCriterion ? percentageFindings(report) : []),
  ]);
