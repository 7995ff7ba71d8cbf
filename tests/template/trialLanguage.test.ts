import { parseDates } from '../../src/assessment/dates/dateReading';
import { parsePointsAndLevel } from '../../src/assessment/level';
import { parseScore } from '../../src/assessment/score';
import { parseXml } from '../../src/commands/parseXml';
import { openDocx } from '../../src/template/xml/docx';
import { wordParts } from '../../src/template/xml/package';
import { readReport } from '../../src/template/report';
import { reportWords } from '../../src/words/words';
import { trialWords } from '../words/trialWords';
import { buildDocument } from './buildDocument';
import { trialReport } from './trialReport';

const words = [...reportWords, trialWords];

function partsOf(bytes: Uint8Array) {
  const opening = openDocx(bytes, parseXml);
  if (opening.kind === 'fault') throw new Error(opening.fault);
  return wordParts(opening.package);
}

describe('a report in a language that the product does not have', () => {
  const { bytes, typed } = trialReport();
  const report = readReport(partsOf(bytes), words);

  it('is read whole, given the words of its language', () => {
    expect(report.problems).toEqual([]);
    expect(report).toMatchObject({ language: 'trial', templateDate: '2026-02-01' });
  });

  it('has every field bound, with what stands in it', () => {
    const texts = new Map<string, string>([...report.fields].map(([key, { text }]) => [key, text]));
    expect([...texts].toSorted()).toEqual([...typed].toSorted());
  });

  it('has its criteria and levels as it names them', () => {
    expect(report.criteria.map(({ name }) => name)).toEqual(
      trialWords.template.criteria.map(([name]) => name),
    );
    expect(report.levels.map(({ from, to, name }) => [from, to, name])).toEqual([
      [115, 125, 'splendid'],
      [100, 114, 'good'],
      [74, 99, 'fair'],
      [0, 73, 'poor'],
    ]);
  });

  it('has scores, sums and dates that are read by the words of its language alone', () => {
    expect(parseScore('4 marks', words)).toEqual({ kind: 'score', score: 4 });
    expect(parseScore('4 marks').kind).toBe('unreadable');
    expect(parsePointsAndLevel('100 marks, good', report.levels, words)).toMatchObject({ total: 100 });
    expect(parseDates('24th until 25th june 2026', words)).toMatchObject({
      first: '2026-06-24',
      last: '2026-06-25',
    });
  });

  it('is no report template without them', () => {
    expect(readReport(partsOf(bytes)).problems.map(({ kind }) => kind)).toEqual(['notTemplate']);
  });
});

it.each(['fi', 'sv'] as const)('a report in %s is read the same beside a third language', (language) => {
  const parts = partsOf(buildDocument({ language }).bytes);
  expect(readReport(parts, words)).toEqual(readReport(parts));
});
