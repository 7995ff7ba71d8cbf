import { reportLanguageFor, reportLanguages } from '../../src/words/reportLanguage';

test.each(reportLanguages)('A reader of a language with a template gets a report in it: %s', (language) => {
  expect(reportLanguageFor(language)).toBe(language);
});

test('A reader of any other language gets a report in Finnish', () => {
  expect(reportLanguageFor('en')).toBe('fi');
});
