import type { FieldContent } from '../../src/assessment/fieldContent';
import { contentKinds } from '../../src/assessment/fieldContent';
import { contentSentence } from '../../src/wording/contents/contentWording';
import { en } from '../../src/wording/contents/en';
import { fi } from '../../src/wording/contents/fi';
import { sv } from '../../src/wording/contents/sv';

const content: FieldContent = [
  { kind: 'comment', count: 1, authors: ['Maija Virtanen'] },
  { kind: 'footnote', count: 1, authors: [] },
  { kind: 'list', count: 1, authors: [] },
];

it.each([
  [en, 'This field also contains 1 comment (Maija Virtanen), 1 footnote and a list.'],
  [fi, 'Kentässä on myös 1 kommentti (Maija Virtanen), 1 alaviite ja luettelo.'],
  [sv, 'Fältet innehåller också 1 kommentar (Maija Virtanen), 1 fotnot och en lista.'],
])('what a field holds is one sentence', (wording, sentence) => {
  expect(contentSentence(content, wording)).toBe(sentence);
});

it.each([en, fi, sv])('each kind has its words, for one and for several', (wording) => {
  for (const kind of contentKinds)
    for (const count of [1, 2])
      expect(contentSentence([{ kind, count, authors: [] }], wording)).toMatch(/^\p{Lu}.* \p{L}.*\.$/u);
  expect(contentSentence([], wording)).toBe('');
});
