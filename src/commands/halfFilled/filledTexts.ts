import { needKey } from '../../assessment/needs/needKey';
import { criterionFields, criterionKey, summaryKey } from '../../assessment/fieldKey';
import type { Inspection } from '../inspection';
import type { HalfFilledReport } from './halfFilledReport';

type Texts = [key: string, text: string][];

const criterionTexts = ({ criteria }: HalfFilledReport): Texts =>
  Object.entries(criteria).flatMap(([number, texts]) =>
    criterionFields
      .filter((field) => field !== 'score')
      .map((field, at): [string, string] => [criterionKey(Number(number), field), texts[at] ?? '']),
  );

const scoreTexts = ({ scores }: HalfFilledReport): Texts =>
  Object.entries(scores).flatMap(([number, score]): Texts => [
    [criterionKey(Number(number), 'score'), String(score)],
    [summaryKey(Number(number)), String(score)],
  ]);

const needTexts = ({ needs, scores, criteria }: HalfFilledReport, { criteria: read }: Inspection): Texts =>
  needs.flatMap((number, at): Texts => {
    const name = read.find((criterion) => criterion.number === number)?.name ?? '';
    return [
      [needKey(at + 1, 'criterion'), `${number}. ${name}`],
      [needKey(at + 1, 'score'), String(scores[number] ?? '')],
      [needKey(at + 1, 'recommendations'), criteria[number]?.[2] ?? ''],
    ];
  });

/** The texts of all fields that are filled, by key: scores also in the summary, needs in the words of the template. */
export const filledTexts = (report: HalfFilledReport, template: Inspection): ReadonlyMap<string, string> =>
  new Map(
    [
      ...Object.entries(report.front),
      ...scoreTexts(report),
      ...criterionTexts(report),
      ...needTexts(report, template),
    ].filter((entry): entry is [string, string] => (entry[1] ?? '') !== ''),
  );
