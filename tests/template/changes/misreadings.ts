import { criterionFields } from '../../../src/assessment/fieldKey';
import type { Inspection } from '../../../src/commands/inspection';
import type { ChangedReport } from './changedReport';

/** The fields that a problem names: those of a criterion that is missing as a whole, too; all where it is no report. */
function namedFields({ problems }: Inspection): (key: string) => boolean {
  const places = new Set<string>(problems.map(({ where }) => where));
  const ofCriteria = [...places].flatMap((place) => criterionFields.map((field) => `${place}.${field}`));
  const named = new Set([...places, ...ofCriteria]);
  const isNone = problems.some(({ kind }) => kind === 'notTemplate');
  return (key) => isNone || named.has(key);
}

/** What was read otherwise than it is: `told` where a problem names the field, else `silent`. */
export function misreadings(
  reading: Inspection,
  { expected, absent }: Pick<ChangedReport, 'expected' | 'absent'>,
): { readonly silent: string[]; readonly told: string[] } {
  const isNamed = namedFields(reading);
  const keys = [...new Set([...expected.keys(), ...Object.keys(reading.fields)])];
  const wrong = keys.filter((key) => reading.fields[key]?.control !== expected.get(key));
  const lost = [...absent].filter((key) => !isNamed(key) && !wrong.includes(key));
  return { silent: [...wrong.filter((key) => !isNamed(key)), ...lost], told: wrong.filter(isNamed) };
}
