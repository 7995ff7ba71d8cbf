import { reportOf } from '../assessment/comparison/reports';
import { warningsOf } from '../../src/assessment/comparison/role';
import type { Beside } from '../../src/taskpane/compare/beside';
import { leastDoubtful } from '../../src/taskpane/compare/beside';

const open = reportOf({ texts: { 'front.unit': 'Pori', 'front.assessmentDates': '6.10.2026' } });
const earlier = (id: number, unit: string, day: string): Beside => {
  const report = reportOf({ texts: { 'front.unit': unit, 'front.assessmentDates': day } });
  const warnings = warningsOf(open, report, 'earlier');
  return { id, name: '', file: '', report, role: 'earlier', warnings, isComparable: true };
};

describe('The last report of a unit among those picked', () => {
  it('is not another unit’s, nor one of the same visit', () => {
    const all = [
      earlier(1, 'Pori', '6.10.2026'),
      earlier(2, 'Rauma', '1.3.2026'),
      earlier(3, 'Pori', '5.10.2025'),
    ];
    expect(leastDoubtful(all)?.id).toBe(3);
  });

  it('is another one where there is no better, and bears its warnings', () => {
    expect(leastDoubtful([earlier(2, 'Rauma', '1.3.2026')])).toMatchObject({
      warnings: [{ kind: 'otherUnit' }],
    });
    expect(leastDoubtful([])).toBeNull();
  });
});
