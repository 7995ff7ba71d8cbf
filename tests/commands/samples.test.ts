import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import type { CommentMark } from '../../src/commands/halfFilled/halfFilledReport';
import { halfFilledSamples } from '../../src/commands/halfFilled/halfFilledSamples';
import { runsOf } from '../../src/commands/halfFilled/marks';
import { writeHalfFilled } from '../../src/commands/halfFilled/writeHalfFilled';
import { inspect, openPackage } from '../../src/commands/inspection';
import { suggestScore } from '../../src/assessment/figures/suggest';
import { noWork } from '../../src/assessment/workingData';
import { readPackage } from '../../src/template/readPackage';

const bytesOf = (path: string): Uint8Array => new Uint8Array(readFileSync(path));

describe.each(halfFilledSamples)('The half-filled sample $file', ({ template, file, report }) => {
  const before = inspect(bytesOf(template));
  const now = inspect(bytesOf(file));

  it('is what npm run samples writes', () => {
    expect(unzipSync(writeHalfFilled(report, bytesOf(template)))).toEqual(unzipSync(bytesOf(file)));
  });

  it('has every field of the template, and each text in its own', () => {
    expect(now.problems).toEqual([]);
    expect(Object.keys(now.fields)).toEqual(Object.keys(before.fields));
    for (const [key, text] of Object.entries(report.front)) expect(now.fields[key]?.text).toBe(text);
    for (const [number, score] of Object.entries(report.scores)) {
      expect(now.fields[`criterion.${number}.score`]?.text).toBe(String(score));
      expect(now.fields[`summary.${number}`]?.text).toBe(String(score));
    }
  });

  it('has no total, since scores are missing', () => {
    expect(Object.keys(report.scores).length).toBeLessThan(25);
    expect(now.fields['total']?.text).toBe('');
    expect(now.fields['summary.pointsAndLevel']?.text).toBe('');
  });

  it('has comments by two people, a tracked change and working data', () => {
    expect(readPackage(openPackage(bytesOf(file))).facts).toMatchObject({
      comments: 3,
      revisions: 2,
      workingData: true,
    });
    const people = report.marks.flatMap((mark) => (mark.kind === 'comment' ? [mark.by.name] : []));
    expect(new Set(people).size).toBe(2);
  });
});

it.each(halfFilledSamples)(
  'The figures and ticks of $file lead to its scores, and to others',
  ({ report }) => {
    const suggested = Object.entries(report.work).flatMap(([name, work]) => {
      const number = Number(name);
      const outcome = suggestScore(number, { ...noWork, ...work });
      return outcome?.kind === 'suggestion' ? [[number, outcome.score] as const] : [];
    });
    const given = suggested.filter(([number]) => report.scores[number] !== undefined);
    expect(given).toEqual(given.map(([number]) => [number, report.scores[number]]));
    const open = suggested.filter(([number]) => report.scores[number] === undefined);
    expect(open.map(([number]) => number)).toEqual([15, 17, 19, 20, 21, 24, 25]);
  },
);

describe('A mark', () => {
  const mark: CommentMark = {
    ...{ kind: 'comment', key: 'criterion.1.comments', words: 'kaksi' },
    ...{ by: { name: 'Marja', initials: 'M' }, text: 'Miksi?' },
  };

  it('stands around its words', () => {
    expect(runsOf('yksi kaksi', mark, 1)).toContain(
      'yksi </w:t></w:r><w:commentRangeStart w:id="1"/><w:r><w:t xml:space="preserve">kaksi</w:t></w:r>',
    );
  });

  it.each(['yksi', 'kaksi ja kaksi'])('is refused where its words don’t stand once: %s', (text) => {
    expect(() => runsOf(text, mark, 1)).toThrow('has to stand once in criterion.1.comments');
  });
});
