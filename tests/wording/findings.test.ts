import type { Finding } from '../../src/assessment/findings/finding';
import { checkReport } from '../../src/assessment/findings/findings';
import type { Problem } from '../../src/assessment/problem';
import { problemKinds } from '../../src/assessment/problem';
import { findingWordings } from '../../src/commands/wordings';
import type { FindingWording } from '../../src/wording/findings/findingWording';
import { gatheredKinds } from '../../src/wording/findings/findingWording';
import { longestQuote } from '../../src/wording/quote';
import { paneLanguages } from '../../src/words/paneLanguage';
import { examples } from '../assessment/findings/findingExamples';
import { finishedReport } from '../assessment/findings/finishedReport';

/** A finding of every kind and shape that there is an example of. */
const found: Finding[] = examples.flatMap(([kind, has]) =>
  checkReport(finishedReport(has), '2026-07-20').filter((finding) => finding.kind === kind),
);

const problems: Finding[] = problemKinds.map((kind) => ({
  kind: 'templateProblem',
  problem: { kind, where: 'criterion.7.score', text: '8' } as Problem,
  severity: 'warning',
  keys: [],
  fix: [],
}));

const sentences = ({ sentence }: FindingWording): string[] => [...found, ...problems].map(sentence);

describe.each(paneLanguages)('The findings in %s', (language) => {
  const wording = findingWordings[language];

  it('are whole sentences that say of what they speak', () => {
    const said = sentences(wording);
    expect(said.filter((sentence) => !/^[\p{Lu}\d”“].+\.$/su.test(sentence))).toEqual([]);
    expect(said.filter((sentence) => /undefined|null|NaN|\[object/u.test(sentence))).toEqual([]);
  });

  it('are told apart: no two kinds in the same words', () => {
    const byKind = new Map(found.map((one) => [one.kind, wording.sentence(one)]));
    expect(new Set(byKind.values()).size).toBe(byKind.size);
  });

  it('have a heading for each kind of which there are many', () => {
    expect(Object.keys(wording.gathered)).toEqual([...gatheredKinds]);
    expect(new Set(Object.values(wording.gathered)).size).toBe(gatheredKinds.length);
  });

  it('stay short where the document holds a long text', () => {
    const text = 'Ei tiedossa. '.repeat(100);
    const long: Finding = { kind: 'dateUnreadable', text, severity: 'note', keys: [], fix: [] };
    expect(wording.sentence(long).length).toBeLessThan(longestQuote + 150);
    expect(wording.sentence(long)).toContain('…”');
  });
});

it.each([
  ['fi', 'sv'],
  ['fi', 'en'],
  ['sv', 'en'],
] as const)('No finding has the same words in %s and %s', (one, other) => {
  const others = sentences(findingWordings[other]);
  expect(sentences(findingWordings[one]).filter((sentence) => others.includes(sentence))).toEqual([]);
});
