import type { OtherReport } from '../../../src/assessment/comparison/otherReport';
import { unknownFacts } from '../../../src/assessment/checkedReport';
import type { FieldKey } from '../../../src/assessment/fieldKey';
import { criterionKey } from '../../../src/assessment/fieldKey';
import { criterionNumbers } from '../../../src/assessment/report';
import type { WorkingData } from '../../../src/assessment/workingData';

const sectionOf = (number: number): string => (number <= 3 ? 'STAFF' : number <= 11 ? 'ORDER' : 'SERVICES');

interface Given {
  /** By number; others are 4. Null takes the score away. */
  readonly scores?: Readonly<Record<number, number | null>>;
  readonly texts?: Readonly<Partial<Record<FieldKey, string>>>;
  readonly work?: WorkingData;
  readonly more?: Partial<OtherReport>;
}

/** A report of a visit on 6 and 7 October 2026 in which every criterion has a 4, but for what is given. */
export function reportOf({ scores = {}, texts = {}, work = new Map(), more = {} }: Given = {}): OtherReport {
  const scored = criterionNumbers.map((number): [FieldKey, string] => {
    const score = scores[number] === undefined ? 4 : scores[number];
    return [criterionKey(number, 'score'), score === null ? '' : String(score)];
  });
  const front: [FieldKey, string][] = [
    ['front.unit', 'Enheten A'],
    ['front.assessmentDates', '6–7.10.2026'],
    ['front.assessors.1', 'Anna A.'],
    ['front.assessors.2', 'Bo B.'],
  ];
  const given = Object.entries(texts) as [FieldKey, string][];
  return {
    texts: new Map([...scored, ...front, ...given]),
    language: 'sv',
    levels: [
      { from: 115, to: 125, name: 'föredömlig nivå' },
      { from: 100, to: 114, name: 'god nivå' },
      { from: 74, to: 99, name: 'måttlig nivå' },
      { from: 0, to: 73, name: 'tjänsten är inte stödd sysselsättning' },
    ],
    names: { nameOf: () => '', numberOf: () => null },
    problems: [],
    facts: unknownFacts,
    criteria: criterionNumbers.map((number) => ({ number, name: '', section: sectionOf(number) })),
    criteriaSet: 'ips',
    templateDate: null,
    work,
    ...more,
  };
}
