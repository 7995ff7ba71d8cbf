import { findingsIn } from '../../src/commands/check';
import { inspect } from '../../src/commands/inspection';
import { parseXml } from '../../src/commands/parseXml';
import { answersAlike, withAnswers, withdrawn } from '../../src/template/answers';
import { formatAnswers, parseAnswers } from '../../src/template/answersXml';
import { alikeUnsure, withConfirmed, withDenied } from '../../src/template/confirmed';
import { openDocx } from '../../src/template/xml/docx';
import { readOtherReport } from '../../src/template/otherReport';
import { wordParts } from '../../src/template/xml/package';
import type { ReportModel } from '../../src/template/report';
import { readReport } from '../../src/template/report';
import { changedPackage, related } from './changedPackage';
import { relabelled } from './relabelled';
import { withTwins } from './twins';

function read(bytes: Uint8Array): ReportModel {
  const opening = openDocx(bytes, parseXml);
  if (opening.kind === 'fault') throw new Error(opening.fault);
  return readReport(wordParts(opening.package));
}

describe('A field that is not sure', () => {
  const model = read(relabelled('Tietolähteet: ', 'Mihin perustuu: ', 2));
  const keys = ['criterion.1.sources', 'criterion.2.sources'] as const;

  it('is none of the fields, and reported with its place', () => {
    expect([...model.unsure.keys()]).toEqual([...keys]);
    expect(keys.filter((key) => model.fields.has(key))).toEqual([]);
    expect(model.problems).toEqual(keys.map((where) => ({ kind: 'unsure', where })));
  });

  it('is asked about together with those behind the same label', () => {
    expect(alikeUnsure(model, keys[0])).toEqual([...keys]);
  });

  it('is a field like any other once it is confirmed', () => {
    const confirmed = withConfirmed(model, new Set([keys[0]]));
    expect(confirmed.fields.get(keys[0])).toBe(model.unsure.get(keys[0]));
    expect(confirmed.problems).toEqual([{ kind: 'unsure', where: keys[1] }]);
    expect([...confirmed.unsure.keys()]).toEqual([keys[1]]);
  });

  it('is missing once somebody has said that it is something else', () => {
    const denied = withDenied(model, new Set([keys[0]]));
    expect(denied.fields.has(keys[0])).toBe(false);
    expect(denied.unsure.has(keys[0])).toBe(false);
    expect(denied.problems).toEqual([
      { kind: 'unsure', where: keys[1] },
      { kind: 'fieldMissing', where: keys[0] },
    ]);
  });

  it('is answered once for all behind the same label, as long as that label stands there', () => {
    const answers = answersAlike(model, keys[0], true);
    expect(answers).toEqual(keys.map((key) => ({ key, label: 'Mihin perustuu', isField: true })));
    expect(withAnswers(model, answers).problems).toEqual([]);
    const others = answers.map((answer) => ({ ...answer, label: 'Muuta' }));
    expect([...withAnswers(model, others).unsure.keys()]).toEqual([...keys]);
  });

  it('goes by what was said last', () => {
    const [first] = answersAlike(model, keys[0], true);
    if (!first) throw new Error('Nothing is asked.');
    expect(withAnswers(model, [first, { ...first, isField: false }]).fields.has(keys[0])).toBe(false);
    expect(withAnswers(model, [{ ...first, isField: false }, first]).fields.has(keys[0])).toBe(true);
  });

  it('has answers that travel in a part of the document, whatever the label', () => {
    const answers = [{ key: keys[0], label: 'Pisteet "nyt" & <heti>', isField: false }];
    expect(parseAnswers([formatAnswers(answers) ?? ''], parseXml)).toEqual(answers);
    expect(parseAnswers(['', '<answers/>', 'x'.repeat(100_001)], parseXml)).toEqual([]);
  });

  it('is asked about again once the answer is taken back, and nothing of it travels', () => {
    const answers = answersAlike(model, keys[0], true);
    const back = [...answers, ...answers.map(withdrawn)];
    expect(withAnswers(model, back).unsure).toEqual(model.unsure);
    expect(formatAnswers(back)).toBeNull();
    expect(parseAnswers([formatAnswers([...back, ...answers]) ?? ''], parseXml)).toEqual(answers);
  });

  it('is sure where enough criteria have the same label', () => {
    const all = read(relabelled('Tietolähteet: ', 'Mihin perustuu: ', 25));
    expect(all.problems).toEqual([]);
    expect(all.unsure.size).toBe(0);
    expect(all.fields.size).toBe(157);
  });
});

describe('What was said of an unsure field', () => {
  const bytes = relabelled('Pisteet: ', 'Arvosana: ', 2);
  const keys = ['criterion.1.score', 'criterion.2.score'] as const;
  const keeping = (isField: boolean): Uint8Array =>
    changedPackage(bytes, {
      'word/_rels/document.xml.rels': related('customXml', '../customXml/item9.xml'),
      'customXml/item9.xml': () => formatAnswers(answersAlike(read(bytes), keys[0], isField)) ?? '',
    });
  const problemsAbout = (file: Uint8Array) => ({
    inspected: inspect(file).problems.map(({ kind, where }) => [kind, where]),
    checked: findingsIn(file, '2026-07-20').filter(({ kind }) => kind === 'templateProblem').length,
    compared: problemsCompared(file),
  });
  function problemsCompared(file: Uint8Array): number | null {
    const reading = readOtherReport(file, parseXml);
    return reading.kind === 'report' ? reading.report.problems.length : null;
  }

  it.each([true, false])('counts no more once one of two equal controls is gone (%s)', (isField) => {
    const model = read(withTwins(['3', '2']));
    const [key] = keys;
    const answers = parseAnswers([formatAnswers(answersAlike(model, key, isField)) ?? ''], parseXml);
    expect(answers[0]).toMatchObject({ key, among: 2, isField });
    expect(withAnswers(model, answers).unsure.get(key)).not.toBe(model.unsure.get(key));
    const left = { ...model, runnersUp: new Map() };
    expect(withAnswers(left, answers).unsure.get(key)).toBe(model.unsure.get(key));
  });

  it('counts in a file that is inspected, checked, compared or collected, too', () => {
    const unsure = keys.map((key) => ['unsure', key]);
    expect(problemsAbout(bytes)).toMatchObject({ inspected: unsure, compared: 2 });
    expect(problemsAbout(keeping(true))).toEqual({ inspected: [], checked: 0, compared: 0 });
    const missing = keys.map((key) => ['fieldMissing', key]);
    expect(problemsAbout(keeping(false))).toMatchObject({ inspected: missing, compared: 2 });
    expect(Object.keys(inspect(keeping(true)).fields)).toEqual(expect.arrayContaining([...keys]));
  });
});
