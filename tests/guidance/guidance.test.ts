import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020';
import { checkGuidance, largestFile, parseGuidance, readGuidance } from '../../src/guidance/guidance';
import type { GuidanceFileResult, GuidanceResult } from '../../src/guidance/guidance';
import type { Guidance } from '../../src/guidance/guidanceSchema';
import { badFiles, goodFiles, wholeCriterion, wholeFile } from './guidanceFile';
import { paneLanguages } from '../../src/words/paneLanguage';

const readText = (path: string): string => readFileSync(path, 'utf8');
const faultsOf = (result: GuidanceResult | GuidanceFileResult): string[] =>
  result.ok ? [] : result.faults.map(({ path, kind }) => `${path} ${kind}`);

const schema = JSON.parse(readText('assets/guidance/guidance.schema.json')) as object;
const matchesSchema = new Ajv2020({ allErrors: true, strictRequired: false }).compile(schema);

describe('parseGuidance', () => {
  it.each(goodFiles)('accepts %s', (_, file) => {
    expect(parseGuidance(JSON.stringify(file))).toEqual({ ok: true, guidance: file });
  });

  it.each(badFiles)('refuses %s', (_, file, faults) => {
    expect(faultsOf(parseGuidance(JSON.stringify(file)))).toEqual(faults);
  });

  it.each(['', '{', 'Työhönvalmentaja;1', '{"version": 1,}'])('says that %j is no JSON', (text) => {
    expect(parseGuidance(text)).toEqual({
      ok: false,
      faults: [{ kind: 'notJson', path: '', criterion: null }],
    });
  });

  it('reads no more than 200 kB, counted in bytes', () => {
    const padded = (length: number): string => {
      const text = JSON.stringify(wholeFile());
      return text + ' '.repeat(length - Buffer.byteLength(text));
    };
    expect(parseGuidance(padded(largestFile)).ok).toBe(true);
    expect(faultsOf(parseGuidance(padded(largestFile + 1)))).toEqual([' tooLarge']);
    expect(faultsOf(parseGuidance('å'.repeat(largestFile / 2 + 1)))).toEqual([' tooLarge']);
  });

  it('tells the number of the criterion that a fault is in', () => {
    const file = {
      ...wholeFile(),
      criteria: [wholeCriterion(), { ...wholeCriterion(), number: 12, note: '' }],
    };
    expect(parseGuidance(JSON.stringify(file))).toEqual({
      ok: false,
      faults: [{ kind: 'empty', path: 'criteria[1].note', criterion: 12 }],
    });
  });

  it.each(['constructor', 'toString', '__proto__'])('takes %s for an unknown key as any other', (key) => {
    const text = JSON.stringify(wholeFile()).replace('{', `{"${key}": {"version": 1},`);
    expect(faultsOf(parseGuidance(text))).toEqual([`${key} unknownKey`]);
  });
});

describe('readGuidance', () => {
  const text = JSON.stringify(wholeFile());

  it('reads a file that begins with a byte order mark, and keeps its text without the mark', () => {
    const read = readGuidance(Buffer.from(`\uFEFF${text}`));
    expect(read).toEqual({ ok: true, guidance: wholeFile(), text, dropped: 0 });
  });

  it('leaves out what no pane can show, and counts it', () => {
    const broken = JSON.stringify({ ...wholeFile(), about: 'Egna\u0007 ord \uf0b7\ud83d' });
    expect(readGuidance(Buffer.from(broken))).toMatchObject({
      guidance: { about: 'Egna ord •' },
      dropped: 2,
    });
  });

  it('refuses a file in an encoding that it would read with broken letters', () => {
    expect(readGuidance(Buffer.from(text.replace('Egna', 'Våra'), 'latin1'))).toEqual({
      ok: false,
      faults: [{ kind: 'notUnicode', path: '', criterion: null }],
    });
  });

  it('reads no more than 200 kB', () => {
    expect(readGuidance(Buffer.from(text.padEnd(largestFile))).ok).toBe(true);
    expect(faultsOf(readGuidance(Buffer.alloc(largestFile + 1)))).toEqual([' tooLarge']);
  });

  it.each([
    ['no JSON', '{', [' notJson']],
    ['a fault', text.replace('"B"', '"D"'), ['criteria[0].confidence unknownConfidence']],
  ])('refuses %s as in a text', (_, content, faults) => {
    expect(faultsOf(readGuidance(Buffer.from(content)))).toEqual(faults);
  });
});

describe('the JSON schema', () => {
  it.each(goodFiles)('accepts %s as the pane does', (_, file) => {
    expect(matchesSchema(file)).toBe(true);
    expect(checkGuidance(file).ok).toBe(true);
  });

  it.each(badFiles)('refuses %s as the pane does', (_, file) => {
    expect(matchesSchema(file)).toBe(false);
    expect(checkGuidance(file).ok).toBe(false);
  });

  it.each([
    'assets/guidance/sample.fi.json',
    'assets/guidance/sample.sv.json',
    ...paneLanguages.map((language) => `src/guidance/guidance.${language}.json`),
  ])('accepts %s as the pane does', (path) => {
    const text = readText(path);
    expect(faultsOf(parseGuidance(text))).toEqual([]);
    expect(matchesSchema(JSON.parse(text))).toBe(true);
  });
});

describe('the samples', () => {
  const sampleIn = (language: string): Guidance => {
    const read = readGuidance(readFileSync(`assets/guidance/sample.${language}.json`));
    if (!read.ok) throw new Error(JSON.stringify(read.faults));
    return read.guidance;
  };

  it('show the same in Finnish and Swedish', () => {
    const shape = ({ criteria, unofficial }: Guidance) => [
      unofficial,
      criteria.map(({ steps, note, source, ...facts }) => [
        facts,
        Object.values(steps).map((step) => step.match(/\d+/gu)),
        note !== undefined,
        source !== undefined,
      ]),
    ];
    const [fi, sv] = [sampleIn('fi'), sampleIn('sv')];
    expect([fi.language, sv.language]).toEqual(['fi', 'sv']);
    expect(shape(sv)).toEqual(shape(fi));
  });
});
