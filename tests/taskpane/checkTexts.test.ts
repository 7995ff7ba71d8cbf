import type { Finding } from '../../src/assessment/findings/finding';
import { checkReport } from '../../src/assessment/findings/findings';
import { problemKinds } from '../../src/template/problem';
import type { ReportProblem } from '../../src/assessment/checkedReport';
import type { CheckTexts } from '../../src/taskpane/check/texts/checkTexts';
import { loadCheckTexts } from '../../src/taskpane/check/texts/useCheckTexts';
import { examples } from '../assessment/findings/findingExamples';
import { finishedReport } from '../assessment/findings/finishedReport';
import { paneLanguages } from '../../src/words/paneLanguage';

/** A finding of every kind and shape that there is an example of. */
const found: Finding[] = examples.flatMap(([kind, has]) =>
  checkReport(finishedReport(has), '2026-07-20').filter((finding) => finding.kind === kind),
);

const problems: Finding[] = problemKinds.map((kind) => ({
  kind: 'templateProblem',
  problem: { kind, where: 'criterion.7.score', text: '8' } as ReportProblem,
  severity: 'warning',
  keys: [],
  fix: [],
}));

const sentences = ({ finding }: CheckTexts): string[] => [...found, ...problems].map(finding);

describe.each(paneLanguages)('The findings in %s', (language) => {
  it('are whole sentences that say of what they speak', async () => {
    const said = sentences(await loadCheckTexts(language));
    expect(said.filter((sentence) => !/^[\p{Lu}\d”“].+\.$/su.test(sentence))).toEqual([]);
    expect(said.filter((sentence) => /undefined|null|NaN|\[object/u.test(sentence))).toEqual([]);
  });

  it('are told apart: no two kinds in the same words', async () => {
    const { finding } = await loadCheckTexts(language);
    const byKind = new Map(found.map((one) => [one.kind, finding(one)]));
    expect(new Set(byKind.values()).size).toBe(byKind.size);
  });
});

it.each([
  ['fi', 'sv'],
  ['fi', 'en'],
  ['sv', 'en'],
] as const)('No finding has the same words in %s and %s', async (one, other) => {
  const others = sentences(await loadCheckTexts(other));
  expect(sentences(await loadCheckTexts(one)).filter((sentence) => others.includes(sentence))).toEqual([]);
});
