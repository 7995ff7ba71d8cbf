import type { BandedCriterion } from '../../src/assessment/figures/bands';
import { bandedCriteria, bands } from '../../src/assessment/figures/bands';
import { criterionNumbers } from '../../src/assessment/report';
import type { Score } from '../../src/assessment/score';
import { scores } from '../../src/assessment/score';
import { suggestScore } from '../../src/assessment/figures/suggest';
import { noWork } from '../../src/assessment/workingData';
import { loadGuidance } from '../../src/guidance/builtIn';
import type { CriterionGuidance, Guidance } from '../../src/guidance/guidanceSchema';
import { componentCount } from '../../src/assessment/figures/components';
import { strategies } from '../../src/guidance/strategies';
import type { PaneLanguage } from '../../src/words/paneLanguage';
import { paneLanguages } from '../../src/words/paneLanguage';

const all = new Map<PaneLanguage, Guidance>();
beforeAll(async () => {
  for (const language of paneLanguages) all.set(language, await loadGuidance(language));
});

function guidanceIn(language: PaneLanguage): Guidance {
  const guidance = all.get(language);
  if (!guidance) throw new Error(`No guidance in ${language}.`);
  return guidance;
}

function criterionIn(language: PaneLanguage, number: number): CriterionGuidance {
  const found = guidanceIn(language).criteria.find((criterion) => criterion.number === number);
  if (!found) throw new Error(`No criterion ${number} in ${language}.`);
  return found;
}

const stepsIn = (language: PaneLanguage): string[] =>
  guidanceIn(language).criteria.flatMap(({ steps }) => Object.values(steps));

const sourcesIn = (language: PaneLanguage): string[] =>
  guidanceIn(language).criteria.flatMap(({ source = [] }) => source);

const sentencesIn = (language: PaneLanguage): string[] => [
  ...stepsIn(language),
  ...guidanceIn(language).criteria.flatMap(({ note = [] }) => note),
  guidanceIn(language).about ?? '',
  ...strategies[language],
];

const textsIn = (language: PaneLanguage): string[] => [
  ...sentencesIn(language),
  ...sourcesIn(language),
  guidanceIn(language).source,
];

/** The criteria whose text, joined, says something; their order is the report's. */
const criteriaThatSay = (language: PaneLanguage, something: RegExp): number[] =>
  guidanceIn(language)
    .criteria.filter(({ steps, note = '' }) => something.test([...Object.values(steps), note].join(' ')))
    .map(({ number }) => number);

/** The last whole figure before the next step begins; null where there is no next step. */
function lastOf(number: BandedCriterion, score: Score): number | null {
  const { direction, edges } = bands[number];
  const next = scores.find((candidate) => candidate === score + 1);
  if (next === undefined || next === 1) return null;
  return direction === 'up' ? edges[next] - 1 : edges[next] + 1;
}

/** The figures that the hint of a step has to say: both ends of the step, or the one where it ends or begins. */
function figuresOf(number: BandedCriterion, score: Score): number[] {
  const { direction, edges } = bands[number];
  const last = lastOf(number, score);
  // Worded "under 60 %" upwards and "41 or more" downwards.
  if (score === 1) return direction === 'up' ? [edges[2]] : last === null ? [] : [last];
  if (score === 5) return edges[5] === 90 || edges[5] === 85 ? [edges[5], 100] : [edges[5]];
  const range = last === null ? [] : [edges[score], last];
  return [...new Set(range)].toSorted((a, b) => a - b);
}

/**
 * Where the wording says something other than the band: what decides beside it, and a step that has no figures of its
 * own.
 */
const exceptions: Readonly<Record<string, number[]>> = {
  '4.1': [],
  '4.2': [50],
  '17.2': [2],
  '21.1': [10, 65],
  // Worded "30 % or less", since the US text lets 30 % stand in both steps.
  '24.1': [30],
};

const numbersIn = (text: string): number[] =>
  [...text.matchAll(/\d+/gu)].map(([digits]) => Number(digits)).toSorted((a, b) => a - b);

describe.each(paneLanguages)('the built-in guidance in %s', (language) => {
  it('has all criteria in order, each with its steps, source and confidence', () => {
    const { criteria, unofficial, about, language: own } = guidanceIn(language);
    expect(criteria.map(({ number }) => number)).toEqual(criterionNumbers);
    expect(criteria.filter(({ source, confidence }) => !source || !confidence)).toEqual([]);
    expect(own).toBe(language);
    expect(unofficial).toBe(true);
    expect(about).toContain('THL');
  });

  it('marks criteria 3 and 6 as other ones in Finland, and says so', () => {
    const marked = guidanceIn(language).criteria.filter(({ differsInFinland }) => differsInFinland);
    expect(marked.map(({ number }) => number)).toEqual([3, 6]);
    for (const { note } of marked)
      expect(note).toMatch(/^(Suomessa toisin|Annorlunda i Finland|Different in Finland): /u);
  });

  it('says in a note that what is our own, or differs from THL’s text, is a rough guide', () => {
    const ours = guidanceIn(language).criteria.filter(({ confidence }) => confidence === 'C');
    expect(ours.map(({ number }) => number)).toEqual([3, 6, 7, 14, 22, 23]);
    for (const { note } of ours) expect(note).toMatch(/suuntaa antavi|riktgivande|rough guide/u);
  });

  it('claims to have read every step of criteria 1 and 2 alone', () => {
    const read = guidanceIn(language).criteria.filter(({ confidence }) => confidence === 'A');
    expect(read.map(({ number }) => number)).toEqual([1, 2]);
    for (const text of textsIn(language))
      expect(text).not.toMatch(/vakiintu|todennäköi|etablera|trolig|established|likely/iu);
  });

  it('names the scale as the source of each criterion, and THL where a step follows THL’s text', () => {
    for (const source of sourcesIn(language)) expect(source).toMatch(/IPS.* 2008/u);
    const withThl = guidanceIn(language).criteria.filter(({ source }) => source?.includes('THL'));
    expect(withThl.map(({ number }) => number)).toEqual([5, 6, 8, 10, 11, 13, 15, 17, 19, 20, 21, 23, 25]);
    for (const { note } of withThl) expect(note).toContain('THL');
  });

  it('calls criterion 6 an adaptation of ours', () => {
    const { source, note } = criterionIn(language, 6);
    expect(source).toMatch(/^(Oma sovelluksemme|Vår egen anpassning|Our adaptation) /u);
    expect(note).toMatch(/oma sovelluksemme|vår egen anpassning|our adaptation/u);
  });

  it('marks the mean of several employment specialists as a rule of ours', () => {
    const said = criteriaThatSay(
      language,
      /Tämä sääntö on apuohjelman oma\.|Den här regeln är tilläggets egen\.|This rule is the add-in’s own\./u,
    );
    expect(said).toEqual([1, 2, 4, 17, 24]);
  });

  it('says that no rule is known for clients without a meeting', () => {
    expect(criteriaThatSay(language, /ei ole sääntöä|ingen känd regel|No rule is known/u)).toEqual([15]);
  });

  it('asks for tracking and its review in criterion 17, and says the rule for few job seekers', () => {
    const { steps } = criterionIn(language, 17);
    expect(steps[3]).toMatch(/kuukausittain|varje månad|monthly/u);
    for (const step of [steps[4], steps[5]]) expect(step).toMatch(/viikoittain|varje vecka|weekly/u);
    expect(steps[5]).toMatch(/alle kolme|färre än tre|fewer than three/u);
  });

  it('says of criterion 17 that leaving out coaches without job seekers is a rule of ours', () => {
    expect(
      criteriaThatSay(language, /Oma sääntömme on myös|Vår egen regel är också|It is our own rule, too/u),
    ).toEqual([17]);
  });

  it('counts current jobs in criterion 21, and takes the open market from THL’s criterion', () => {
    const { steps, note } = criterionIn(language, 21);
    expect(steps[1]).toMatch(/voimassa|pågående|current/u);
    expect(note).toMatch(/voimassa|pågår|current/u);
    expect(note).toMatch(/työehtosopimuksen|kollektivavtal|collective agreement/u);
  });

  it('suggests where there is a rule, and nowhere else', () => {
    for (const { number, suggests } of guidanceIn(language).criteria)
      expect([number, suggests]).toEqual([number, suggestScore(number, noWork) !== null]);
  });

  it.each(bandedCriteria)('says the figures of the bands of criterion %d', (number) => {
    for (const score of scores) {
      const wanted = exceptions[`${number}.${score}`] ?? figuresOf(number, score);
      expect([score, numbersIn(criterionIn(language, number).steps[score])]).toEqual([score, wanted]);
    }
  });

  it('is typeset with care', () => {
    for (const text of textsIn(language)) {
      expect(text).not.toMatch(/ {2}|^\s|\s$|\s[,.;:]|[.]{2}|"|'|[—]/u);
      // A range has an en dash, a percentage its language's space.
      expect(text).not.toMatch(/\d-\d|\d\s*–\s+\d|\d\s+–/u);
      expect(text).not.toMatch(language === 'en' ? /\s%/u : /[^\u00a0]%/u);
    }
    for (const text of sentencesIn(language)) expect(text).toMatch(/^[\p{Lu}\d].*\.$/u);
    // The pane puts the stop.
    for (const text of sourcesIn(language)) expect(text).toMatch(/^\p{Lu}.*[^.]$/u);
  });

  it('tells the steps of a criterion apart', () => {
    for (const { steps } of guidanceIn(language).criteria) expect(new Set(Object.values(steps)).size).toBe(5);
  });

  it('names the six strategies of criterion 25', () => {
    expect(strategies[language]).toHaveLength(componentCount(25) ?? 0);
  });
});

describe('the three languages', () => {
  it('share no text', () => {
    const texts = paneLanguages.flatMap((language) => [...new Set(textsIn(language))]);
    expect(texts.filter((text, index) => texts.indexOf(text) < index)).toEqual([]);
  });

  it('say the same figures', () => {
    for (const number of criterionNumbers)
      for (const score of scores) {
        const [fi, sv, en] = paneLanguages.map((language) =>
          numbersIn(criterionIn(language, number).steps[score]),
        );
        expect([number, score, sv]).toEqual([number, score, fi]);
        expect([number, score, en]).toEqual([number, score, fi]);
      }
  });

  it('say the same figures in their notes', () => {
    for (const number of criterionNumbers) {
      const [fi, ...others] = paneLanguages.map((language) =>
        numbersIn(criterionIn(language, number).note ?? ''),
      );
      for (const other of others) expect([number, other]).toEqual([number, fi]);
    }
  });

  it('name the same criteria as following THL’s text', () => {
    const [fi, ...others] = paneLanguages.map((language) =>
      guidanceIn(language).criteria.map(({ source, note }) =>
        [source, note].map((text) => text?.includes('THL')),
      ),
    );
    for (const other of others) expect(other).toEqual(fi);
  });

  it('agree on everything but words', () => {
    const [fi, ...others] = paneLanguages.map((language) =>
      guidanceIn(language).criteria.map(({ number, confidence, suggests, differsInFinland, note }) => [
        number,
        confidence,
        suggests,
        differsInFinland ?? false,
        note !== undefined,
      ]),
    );
    for (const other of others) expect(other).toEqual(fi);
  });

  it('use the field’s own words', () => {
    expect(stepsIn('fi').join(' ')).toMatch(/työhönvalmentaj.*hoitotiimi.*tiiminvetäjä.*avainrooli/su);
    expect(stepsIn('sv').join(' ')).toMatch(/arbetstränare.*vårdteam.*delkriteri.*teamledare/su);
    expect(stepsIn('fi').join(' ')).not.toMatch(/valmennettav|potilas|kuntoutuja/iu);
    expect(stepsIn('sv').join(' ')).not.toMatch(/\bkund|patient|jobbcoach|anställningsspecialist/iu);
  });
});
