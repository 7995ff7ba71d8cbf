import { readCriterion } from '../../src/assessment/criterionNames';
import { frontNeeds } from '../../src/assessment/findings/frontFindings';
import { parseXml } from '../../src/commands/parseXml';
import { toCheckedReport, criterionNames } from '../../src/template/toCheckedReport';
import { openDocx } from '../../src/template/xml/docx';
import { readFacts } from '../../src/template/facts';
import { wordParts } from '../../src/template/xml/package';
import { readReport } from '../../src/template/report';
import { frontNames } from '../../src/words/frontField';
import { reportWords } from '../../src/words/words';
import { buildDocument } from './buildDocument';
import type { Language } from './templateScript';

function read(language: Language, typed: Record<string, string> = {}) {
  const opening = openDocx(buildDocument({ language, typed }).bytes, parseXml);
  if (opening.kind === 'fault') throw new Error(opening.fault);
  const model = readReport(wordParts(opening.package));
  return { model, report: toCheckedReport(model, readFacts(opening.package, model)) };
}

describe.each([
  ['fi', 'Työhönvalmennuksen ja psykiatrisen hoidon yhteen sovittaminen toteutuu tiimityöskentelyn kautta'],
  ['sv', 'Arbetsträning och psykiatrisk vård samordnas genom teamarbete'],
] as const)('a document in %s', (language, fourth) => {
  const { model } = read(language);
  const names = criterionNames(model);

  it('names its criteria', () => {
    expect(names.nameOf(4)).toBe(fourth);
    expect(names.nameOf(26)).toBeNull();
  });

  it('has every criterion recognised by its own name alone', () => {
    for (const { number, name } of model.criteria) {
      expect(readCriterion(name.toUpperCase(), names)).toEqual({ kind: 'criterion', number });
      expect(readCriterion(`${number}. ${name}`, names)).toEqual({ kind: 'criterion', number });
    }
  });
});

it('recognises names of the summary and misspelt ones, too', () => {
  const sv = criterionNames(read('sv').model);
  const fi = criterionNames(read('fi').model);
  expect(readCriterion('Antal kunder', sv)).toEqual({ kind: 'criterion', number: 1 });
  expect(readCriterion('Tiivis yhteys työnantajiin', fi)).toEqual({ kind: 'criterion', number: 17 });
  expect(readCriterion('Työhönvalmennuksen ja psykiatrisen hoidon yhteensovitaminen', fi)).toEqual({
    kind: 'criterion',
    number: 4,
  });
  expect(readCriterion('Kriteeri 4: Asiakasmäärä', fi)).toEqual({
    kind: 'contradiction',
    number: 4,
    named: 1,
  });
});

it('takes the texts of the document, or those of now', () => {
  const { model, report } = read('fi', { 'front.unit': 'Oulu' });
  expect(report.texts.get('front.unit')).toBe('Oulu');
  const now = toCheckedReport(model, report.facts, new Map([['front.unit', 'Turku']]));
  expect([...now.texts]).toEqual([['front.unit', 'Turku']]);
});

it.each(reportWords)('has a rule for every field of the front: $language', ({ template: { front } }) => {
  const elsewhere = ['pointsAndLevel', 'assessors'];
  const names = frontNames.filter((name) => front[name] !== null && !elsewhere.includes(name));
  expect(names.filter((name) => frontNeeds[name] === null)).toEqual([]);
});

it('has rules for fields alone that a template has', () => {
  const known = frontNames.filter((name) =>
    reportWords.some(({ template }) => template.front[name] !== null),
  );
  expect(Object.keys(frontNeeds)).toEqual([...known]);
});
