import { inspect } from '../../src/commands/inspection';
import { ChangedReport } from './changes/changedReport';
import { misreadings } from './changes/misreadings';

type Element = ReturnType<ChangedReport['paragraph']>;

/** The report's own front, under ids of its own, as one that was pasted before it or behind it. */
function copiedFront(report: ChangedReport, place: 'before' | 'behind'): void {
  const criteria = report.heading(1);
  const front: Element[] = [];
  for (let block = criteria.previousSibling; block; block = block.previousSibling)
    front.unshift(block as Element);
  const next = place === 'behind' ? criteria : front[0];
  if (!next) throw new Error('The sample has no front.');
  for (const block of front.map((one) => one.cloneNode(true) as Element)) {
    for (const id of [...block.getElementsByTagName('w:id')])
      id.setAttribute('w:val', String(report.newId()));
    next.parentNode?.insertBefore(block, next);
  }
}

describe.each(['fi', 'sv'] as const)('The front of another report (%s)', (language) => {
  it.each(['before', 'behind'] as const)('is taken for nothing in silence %s the own one', (place) => {
    const report = new ChangedReport(language);
    copiedFront(report, place);
    expect(misreadings(inspect(report.bytes()), report).silent).toEqual([]);
  });

  it('is none where a cover names unit and date alone: lists and needs are not asked about', () => {
    const report = new ChangedReport(language);
    const own = report.paragraph('front.unit');
    for (const key of ['front.unit', 'front.reportDate']) {
      const line = report.paragraph(key).cloneNode(true) as Element;
      for (const id of [...line.getElementsByTagName('w:id')])
        id.setAttribute('w:val', String(report.newId()));
      own.parentNode?.insertBefore(line, own);
    }
    const told = inspect(report.bytes()).problems.map(({ where }) => where);
    expect(told.filter((where) => /recipients|assessors|developmentNeeds/u.test(where))).toEqual([]);
  });
});
