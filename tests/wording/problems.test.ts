import type { Problem } from '../../src/assessment/problem';
import { problemKinds } from '../../src/assessment/problem';
import { problemWordings } from '../../src/commands/wordings';
import { namedSentence, plainSentence } from '../../src/wording/problems/problemSentences';
import { paneLanguages } from '../../src/words/paneLanguage';

const problems = problemKinds.map((kind) => ({ kind, where: 'criterion.7.score', text: '8' }) as Problem);
/** What nobody may be advised to do: it might be the right one that is lost. */
const losing = {
  fi: /(?<!\p{L})(?:poist|hävit|pyyhi)/iu,
  sv: /(?<!\p{L})(?:ta\p{L}* bort|radera|stryk)/iu,
  en: /\b(?:delet|remov|eras)/iu,
} as const;
const ofDocument = ['notTemplate', 'levelsMissing', 'levelsIncomplete', 'otherReport', 'adaptedCriteria'];

const both = (language: (typeof paneLanguages)[number]): string[] =>
  problems.flatMap((problem) => [
    namedSentence(problem, '7. Criterion', problemWordings[language]),
    plainSentence(problem, problemWordings[language]),
  ]);

describe.each(paneLanguages)('The problems of the reader in %s', (language) => {
  const sentences = problemWordings[language];

  it('are all worded, in whole sentences', () => {
    expect(Object.keys(sentences)).toEqual([...problemKinds]);
    expect(both(language).filter((sentence) => !/^[\p{Lu}\d”“].+\.$/su.test(sentence))).toEqual([]);
    expect(both(language).filter((sentence) => /undefined|null/u.test(sentence))).toEqual([]);
  });

  it('name the field or criterion that they are about, unless it stands beside them', () => {
    const about = problems.filter(({ kind }) => !ofDocument.includes(kind));
    expect(about.filter((problem) => !namedSentence(problem, 'Name', sentences).startsWith('Name'))).toEqual(
      [],
    );
    expect(about.filter((problem) => plainSentence(problem, sentences).includes('Name'))).toEqual([]);
  });

  it('never advise to delete anything', () => {
    expect(both(language).filter((sentence) => losing[language].test(sentence))).toEqual([]);
  });

  it('quote what the document says', () => {
    const unreadable: Problem = { kind: 'unreadable', where: 'total', text: 'noin\n99' };
    expect(namedSentence(unreadable, 'Name', sentences)).toMatch(/[“”]noin 99”/u);
    expect(plainSentence(unreadable, sentences)).toMatch(/[“”]noin 99”/u);
  });
});

it.each([
  ['fi', 'sv'],
  ['fi', 'en'],
  ['sv', 'en'],
] as const)('No problem has the same words in %s and %s', (one, other) => {
  const others = both(other);
  expect(both(one).filter((sentence) => others.includes(sentence))).toEqual([]);
});
