import type { FieldKey } from '../../src/assessment/fieldKey';
import { needFields, needKey } from '../../src/assessment/needs/needKey';
import { finishedReport } from '../assessment/findings/finishedReport';
import type { Desk } from '../session/desk';

/** The names of criterion 2, as the samples word them. */
const secondCriterion = { fi: '2. Fokus työhönvalmennuksessa', sv: '2. Fokus på arbetsträning' } as const;

/** Fills the open sample so that nothing is left to find in it: 99 points. */
export function finish({ document, report }: Desk, language: 'fi' | 'sv' = 'fi'): void {
  const level = report.report.levels.find(({ from, to }) => from <= 99 && 99 <= to)?.name ?? '';
  const texts: ReadonlyMap<FieldKey, string> = new Map([
    ...finishedReport().texts,
    ['front.developmentNeeds.1.criterion', secondCriterion[language]],
    ...needFields.map((field): [FieldKey, string] => [needKey(3, field), '–']),
    ['front.clientProfile', 'Nuoret aikuiset'],
    ['front.referralArea', 'Hela regionen'],
    ['summary.pointsAndLevel', `99, ${level}`],
  ]);
  texts.forEach((text, key) => {
    if (report.fields.has(key)) document.put(key, text);
  });
}
