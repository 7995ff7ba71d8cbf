import { buildDocument } from '../template/buildDocument';
import { changedPackage } from '../template/changedPackage';
import type { Language } from '../template/templateScript';
import { numbers } from '../template/templateScript';

const level: Record<Language, string> = { fi: '100 pistettä, hyvä taso', sv: '100 poäng, god nivå' };
const percentages = 'Työllistymisprosentti 45 %, kokonaisetenemisen prosentti 60 %.';
const dates: Record<string, string> = {
  'front.reportDate': '15.7.2026',
  'front.assessmentDates': '24.–25.6.2026',
  'front.previousDate': '20.12.2025',
  'front.previousOrdinal': '2',
};

/** Every field of a template filled in, so that nothing is left to do: 25 times 4. */
export function finishedTexts(language: Language): Record<string, string> {
  const { expected } = buildDocument({ language });
  const front = Object.keys(expected.fields).filter((key) => key.startsWith('front.'));
  const body = numbers(25).flatMap((number): [string, string][] => [
    [`criterion.${number}.score`, '4'],
    [`criterion.${number}.sources`, 'A, B'],
    [`criterion.${number}.comments`, number === 21 ? percentages : 'Xi'],
    [`criterion.${number}.recommendations`, 'Ypsilon'],
    [`summary.${number}`, '4'],
  ]);
  const needs = numbers(3).flatMap((block): [string, string][] => [
    [`front.developmentNeeds.${block}.criterion`, `${block}.`],
    [`front.developmentNeeds.${block}.score`, '4'],
  ]);
  return {
    ...Object.fromEntries(front.map((key) => [key, 'Zeta'])),
    ...Object.fromEntries([...body, ...needs]),
    ...dates,
    total: '100',
    'summary.pointsAndLevel': level[language],
  };
}

/** A finished report as a file, but for these texts. */
export function finishedDocument(language: Language, texts: Record<string, string> = {}): Uint8Array {
  const typed = { ...finishedTexts(language), ...texts };
  const filled = Object.fromEntries(Object.entries(typed).filter(([, text]) => text !== ''));
  const { bytes } = buildDocument({ language, typed: filled });
  return changedPackage(bytes, {
    // The lines for whoever fills it in.
    'word/document.xml': (xml) =>
      xml.replace(/>(?:Pohja päivitetty|Mall uppdaterad|Ohje: täytä|Hjälp: Fyll i)[^<]*</gu, '><'),
    'word/comments.xml': (xml) => xml.replace(/<w:comment .*<\/w:comment>/su, ''),
  });
}
