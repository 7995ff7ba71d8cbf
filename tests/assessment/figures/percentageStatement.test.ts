import fc from 'fast-check';
import { figureForms } from '../../../src/assessment/figures/figureForms';
import { percentageNames, percentagesStated } from '../../../src/assessment/figures/percentages';
import type {
  PercentageStatement,
  StatementOutcome,
} from '../../../src/assessment/figures/percentageStatement';
import {
  fieldsOfPercentage,
  formatStatements,
  statePercentage,
} from '../../../src/assessment/figures/percentageStatement';
import { suggestFromFigures } from '../../../src/assessment/figures/suggest';
import { missingIn, faultsIn } from './suggestions';

const whole = {
  employmentPart: '12',
  employmentWhole: '40',
  employmentPeriod: '1.1.–30.6.2026',
  employmentDefinition: 'työsuhteessa jakson aikana olleet kaikista asiakkaista',
};

function statementIn(outcome: StatementOutcome): PercentageStatement {
  if (outcome.kind !== 'statement') throw new Error(`No statement: ${JSON.stringify(outcome)}`);
  return outcome;
}

function refusalIn(outcome: StatementOutcome): string[] {
  return outcome.kind === 'incomplete' || outcome.kind === 'absurd'
    ? [...missingIn(outcome), ...faultsIn(outcome)]
    : [outcome.kind];
}

const sentence = (texts: Readonly<Record<string, string>>): string =>
  formatStatements([statementIn(statePercentage('employment', texts))], 'fi');

describe('A percentage of criterion 21', () => {
  it('is stated with its numbers, period and definition', () => {
    expect(sentence(whole)).toBe(
      'Työllistymisprosentti on 30\u00a0% (osoittaja 12, nimittäjä 40; ajanjakso 1.1.–30.6.2026; määritelmä: työsuhteessa jakson aikana olleet kaikista asiakkaista).',
    );
  });

  it.each([
    ['1', '3', '33,3'],
    ['0', '40', '0'],
    ['40', '40', '100'],
    ['1200', '1600', '75'],
  ])('of %s of %s is %s percent', (part, of, percent) => {
    const stated = sentence({ ...whole, employmentPart: part, employmentWhole: of });
    expect(stated).toContain(`on ${percent}\u00a0% (osoittaja`);
    expect(percentagesStated(stated, 'fi').employment).toBe(Number(percent.replace(',', '.')));
  });

  it.each([
    'töissä tai työkokeilussa olleet jne.',
    'kaikki asiakkaat ym.',
    'alla klienter m.fl.',
    'kaikki osv. ',
  ])('keeps the stop of an abbreviation: %s', (definition) => {
    const stated = sentence({ ...whole, employmentDefinition: definition });
    expect(stated).toContain(`määritelmä: ${definition.trim()}).`);
  });

  it('keeps the stop of a period and drops that of a definition', () => {
    const stated = sentence({
      ...whole,
      employmentPeriod: ' 1.1.–30.6. ',
      employmentDefinition: 'kaikki\nasiakkaat. ',
    });
    expect(stated).toContain('ajanjakso 1.1.–30.6.; määritelmä: kaikki asiakkaat).');
  });

  it.each([
    [{ employmentPart: '' }, ['employmentPart']],
    [{ employmentWhole: ' ' }, ['employmentWhole']],
    [{ employmentPeriod: '' }, ['employmentPeriod']],
    [{ employmentDefinition: ' . ' }, ['employmentDefinition']],
    [{ employmentPart: '', employmentDefinition: '' }, ['employmentPart', 'employmentDefinition']],
    [{ employmentPart: '41' }, ['employmentPart:partExceedsWhole']],
    [{ employmentPart: '0', employmentWhole: '0' }, ['employmentWhole:zeroWhole']],
    [{ employmentPart: '1,5' }, ['employmentPart:notWhole']],
    [{ employmentPart: '-1' }, ['employmentPart:negative']],
    [{ employmentWhole: 'noin 40' }, ['employmentWhole:notANumber']],
  ])('is never stated bare: with %j it lacks or refuses %j', (change, refusal) => {
    expect(refusalIn(statePercentage('employment', { ...whole, ...change }))).toEqual(refusal);
  });

  it('is empty while nothing is given, whatever is given of the other one', () => {
    expect(refusalIn(statePercentage('progress', whole))).toEqual(['empty']);
    expect(refusalIn(statePercentage('employment', { employmentPart: ' ' }))).toEqual(['empty']);
  });

  it.each(percentageNames)('keeps what it takes for %s under the names in the form', (name) => {
    const known = Object.keys(figureForms[21].beside ?? {});
    expect(known).toEqual(expect.arrayContaining(Object.values(fieldsOfPercentage(name))));
  });

  it('has no say in the score', () => {
    const figures = { permanent: '15', jobs: '20' };
    const suggest = (fields: Readonly<Record<string, string>>) =>
      suggestFromFigures(21, { fields, rows: [] });
    expect(suggest({ ...figures, ...whole })).toEqual(suggest(figures));
  });

  it('is not written in a language whose template does not ask for it', () => {
    expect(formatStatements([statementIn(statePercentage('employment', whole))], 'sv')).toBe('');
  });

  it('is found in the comments again, whatever its period and definition say', () => {
    const words = fc
      .array(
        fc.constantFrom(
          'työllistyneet',
          'kokonaiseteneminen',
          'työllistymisprosentti',
          'asiakkaat',
          '12/40',
          '(osa-aika)',
        ),
        { minLength: 1, maxLength: 5 },
      )
      .map((pieces) => pieces.join(' '));
    const statement = (name: (typeof percentageNames)[number]) =>
      fc
        .record({ part: fc.nat(50), rest: fc.integer({ min: 1, max: 50 }), period: words, definition: words })
        .map(({ part, rest, ...texts }): PercentageStatement => ({
          kind: 'statement',
          name,
          part,
          whole: part + rest,
          ...texts,
        }));
    const shown = ({ part, whole: of }: PercentageStatement): number => Math.round((1000 * part) / of) / 10;
    fc.assert(
      fc.property(statement('employment'), statement('progress'), (employment, progress) => {
        const comment = `Töitä oli 12, vakituisia 80 %. ${formatStatements([employment, progress], 'fi')} Lisäksi 3 % muuta.`;
        expect(percentagesStated(comment, 'fi')).toEqual({
          employment: shown(employment),
          progress: shown(progress),
        });
      }),
      { seed: 4, numRuns: 200 },
    );
  });
});
