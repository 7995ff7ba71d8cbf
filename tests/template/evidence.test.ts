import type { CriterionField } from '../../src/assessment/fieldKey';
import { fieldsBetween, placeWeight } from '../../src/template/criteria/fieldWeights';
import {
  headEvidence,
  interruptionWeight,
  nameWeight,
  styleWeight,
} from '../../src/template/criteria/headWeights';
import { splitNumber } from '../../src/template/lines/heads';
import { gradeOf, isAnswered, labelLike } from '../../src/template/lines/labels';
import { lexiconOf } from '../../src/template/lines/lexicon';
import { peersOf } from '../../src/template/criteria/peers';
import { rowNameOf } from '../../src/template/summary/rowNames';
import { stretchWeight } from '../../src/template/criteria/zones';
import { fi } from '../../src/words/fi';
import { sv } from '../../src/words/sv';
import { reportWords } from '../../src/words/words';
import { smallLand } from './smallLand';

const lexicons = { fi: lexiconOf(fi.template), sv: lexiconOf(sv.template) };

/** Each kind of evidence by its own examples. */
describe('A label', () => {
  it.each([
    ['fi', 'Pisteet:', 'score', 'exact'],
    ['fi', 'Pisteet', 'score', 'exact'],
    ['fi', 'PISTEET :', 'score', 'exact'],
    ['fi', 'Pistet:', 'score', 'exact'],
    ['fi', 'Kommentit (kuvaus):', 'comments', 'bracket'],
    ['fi', 'Kommentit, vapaa kuvaus:', 'comments', 'bracket'],
    ['fi', 'Pisteet edellisessä arvioinnissa:', 'score', 'goesOn'],
    ['sv', 'Poäng:', 'score', 'exact'],
    ['sv', 'Poäng i föregående bedömning:', 'score', 'goesOn'],
    ['sv', 'Rekommendationer (utvecklingsbehov):', 'recommendations', 'bracket'],
  ] as const)('in %s: "%s" is that of %s: %s', (language, text, field, grade) => {
    const found = lexicons[language].fieldLabel(text);
    expect(found?.value).toBe(field);
    expect(gradeOf(text, found?.length ?? 0)).toBe(grade);
  });

  it.each(['4 poäng', '4 pistettä', '12 Poäng', 'Allekirjoitus:', 'Päiväys', ''])('is not "%s"', (text) => {
    expect(lexicons.sv.fieldLabel(text)).toBeNull();
    expect(lexicons.fi.fieldLabel(text)).toBeNull();
  });

  it.each([
    ['Pisteet: 4', true],
    ['Pisteet:', false],
    ['Pisteet (1–5):', false],
    ['Kommentit (kuvaus): Kirjoitettu.', true],
  ])('with something typed behind it labels nothing below: "%s" %s', (text, answered) => {
    expect(isAnswered(text, lexicons.fi.fieldLabel(text)?.length ?? 0)).toBe(answered);
  });

  it.each([
    ['Käyntipäivä:', true],
    ['Käyntipäivä', false],
    ['Yksikkö on kehittynyt.', false],
    [`${'Pitkä '.repeat(20)}:`, false],
  ])('is what "%s" looks like: %s', (text, like) => {
    expect(labelLike.test(text)).toBe(like);
  });
});

describe('The number before a name', () => {
  it.each([
    ['7. Nimi', 7, false, 'Nimi'],
    ['7) Nimi', 7, false, 'Nimi'],
    ['7 Nimi', 7, false, 'Nimi'],
    ['#7 Nimi', 7, false, 'Nimi'],
    ['1.7. Nimi', 7, true, 'Nimi'],
    ['2.7 Nimi', 7, true, 'Nimi'],
    ['Kriteeri 7: Nimi', 7, false, 'Nimi'],
    ['KRITEERI NRO 7. Nimi', 7, false, 'Nimi'],
    ['Kriterium 7: Namn', 7, false, 'Namn'],
    ['Kriteeri 7: 7. Nimi', 7, false, 'Nimi'],
    ['24.6.2026', 24, false, '6.2026'],
    ['Nimi', null, true, 'Nimi'],
  ] as const)('in "%s" is %s', (lead, written, isCounted, text) => {
    expect(splitNumber({ lead, mark: null }, reportWords)).toEqual({ written, isCounted, text });
  });

  it('is Word’s own where none is typed', () => {
    const counted = { lead: 'Nimi', mark: { kind: 'number', number: 7 } } as const;
    expect(splitNumber(counted, reportWords)).toEqual({ written: 7, isCounted: true, text: 'Nimi' });
  });

  it.each([
    ['K7 Työhönvalmennuksen tiimi: x', 7],
    ['K12: Taloudellisia etuuksia koskeva neuvonta', 12],
    ['(7) Työhönvalmennuksen tiimi', 7],
    ['07. Työhönvalmennuksen tiimi', 7],
    ['12/25 Taloudellisia etuuksia koskeva neuvonta', 12],
    ['Kriteeri 12 / 25: Taloudellisia etuuksia koskeva neuvonta', 12],
    ['12 (25) – Taloudellisia etuuksia koskeva neuvonta', 12],
    ['§ 12 Taloudellisia etuuksia koskeva neuvonta', 12],
    ['12. kriteeri: Taloudellisia etuuksia koskeva neuvonta', 12],
    ['K17 Suhteen luominen', 17],
  ])('in "%s" is %s, since the name behind it is that one’s', (lead, written) => {
    const found = splitNumber({ lead, mark: null }, reportWords, lexicons.fi);
    expect(found.written).toBe(written);
    expect(found.text).toMatch(/^(Työhön|Talou|Suhteen)/u);
  });

  it.each([
    'K8 Työhönvalmennuksen tiimi on kuvattu',
    'Huone K12 on varattu',
    'Kohta 3 ei toteudu',
    '12/25 asiakasta tapasi Työhönvalmennuksen tiimin',
  ])('in an odd form counts only before its own criterion’s name: "%s"', (lead) => {
    const plain = splitNumber({ lead, mark: null }, reportWords);
    expect(splitNumber({ lead, mark: null }, reportWords, lexicons.fi)).toEqual(plain);
  });
});

describe('A line that may begin a criterion', () => {
  it.each([
    [{ written: 7, number: 7, nameKnown: true }, 12],
    [{ written: 8, number: 7, nameKnown: true }, 9],
    [{ written: null, number: 7, nameKnown: true }, 8],
    [{ written: 7, number: 7, nameKnown: false }, -4],
  ])('is weighed by number and name: %j %d', (head, weight) => {
    expect(nameWeight(head)).toBe(weight);
  });

  it.each<[CriterionField | null, CriterionField | null, number]>([
    ['score', 'sources', -8],
    ['score', 'recommendations', -8],
    ['recommendations', 'score', 0],
    ['sources', 'sources', 0],
    [null, 'score', 0],
    ['score', null, 0],
  ])('does not stand between the fields of one: %s, %s %d', (before, after, weight) => {
    expect(interruptionWeight(before, after)).toBe(weight);
  });

  it.each([
    ['Heading3', 'Heading3', true, 0],
    ['Heading3', 'Heading3', false, 2],
    [null, 'Heading3', true, -2],
    [null, 'Heading3', false, -4],
    [null, undefined, false, 0],
  ])('has the style of its peers: %s, %s, name known: %s %d', (style, peers, known, weight) => {
    expect(styleWeight(style, peers, known)).toBe(weight);
  });
});

const tiimi = '7. Työhönvalmennuksen tiimi';
const rooli = '8. Työhönvalmennuksen tiiminvetäjän rooli';

/** What a kind of evidence weighs for each line that may begin a criterion, by its number. */
function weighed(name: string, lines: readonly string[]): Record<number, number> {
  const land = smallLand(...lines);
  const evidence = headEvidence.find((own) => own.name === name);
  return Object.fromEntries(land.heads.map((head) => [head.number, evidence?.weigh(head, land) ?? NaN]));
}

describe('A score below a line', () => {
  it.each([
    [[tiimi, 'Pisteet: []'], { 7: 4 }],
    [[tiimi, 'Yksikkö on kehittynyt.', 'Pisteet: []'], { 7: 4 }],
    [[tiimi, '8. Aivan muu', 'Pisteet: []'], { 7: 4, 8: 0 }],
    [[tiimi, rooli, 'Pisteet: []'], { 7: 0, 8: 4 }],
    [['7. Aivan muu', '8. Toinen muu', 'Pisteet: []'], { 7: 4, 8: 4 }],
    [[tiimi, 'Tietolähteet: []', 'Pisteet: []'], { 7: 0 }],
    [[tiimi, 'Raportin päivämäärä: []', 'Pisteet: []'], { 7: 0 }],
    [[tiimi, 'Allekirjoitus: []', 'Pisteet: []'], { 7: 4 }],
    [['Pisteet: []', tiimi], { 7: 0 }],
  ])('speaks for the nearest before it: %j %j', (lines, weights) => {
    expect(weighed('nearest before a score', lines)).toEqual(weights);
  });
});

describe('A control beside a line', () => {
  it.each([
    [[`${tiimi} []`], { 7: -8 }],
    [[`${tiimi} | []`], { 7: -8 }],
    [[`${tiimi} | []`, `${rooli} | []`], { 7: -8, 8: -8 }],
    [[`${tiimi} | []`, 'Tietolähteet: []'], { 7: 0 }],
    [[tiimi, 'Pisteet: []'], { 7: 0 }],
    [[tiimi, 'Pisteet: []', 'Tietolähteet: []'], { 7: 0 }],
    [[`${tiimi} | [] | [] | [] | []`], { 7: 0 }],
    [[tiimi], { 7: 0 }],
  ])('makes it a row of the summary, unless its other fields follow: %j %j', (lines, weights) => {
    expect(weighed('a score beside it, as in a row', lines)).toEqual(weights);
  });
});

describe('The stretch between two lines', () => {
  const labelled = { score: 1, sources: 1, comments: 1, recommendations: 1 };
  it.each([
    [{}, {}, 0],
    [labelled, {}, 16],
    [{ score: 1 }, {}, 4],
    [{ score: 2 }, {}, 1],
    [{ score: 1 }, { score: 1 }, 1],
    [{}, { score: 1 }, 0],
    [{}, { score: 3 }, -6],
    [{ unlabelled: 3 }, {}, 3],
    [{ unlabelled: 8 }, {}, 4],
    [{ unlabelled: 10 }, {}, 2],
    [{ ...labelled, front: 1 }, {}, 12],
  ])('with the controls %j and the typed labels %j is worth %d', (controls, typed, weight) => {
    const land = {
      count: (kind: string) => (controls as Record<string, number>)[kind] ?? 0,
      typedCount: (field: string) => (typed as Record<string, number>)[field] ?? 0,
    };
    expect(stretchWeight(land, 0, 1)).toBe(weight);
  });
});

describe('The name of a row', () => {
  it.each([
    [[`${tiimi} | []`], { number: 7, weight: 10 }],
    [['7 | Työhönvalmennuksen tiimi | []'], { number: 7, weight: 10 }],
    [[`${tiimi}\t[]`], { number: 7, weight: 10 }],
    [['Työhönvalmennuksen tiimi | []'], { number: 7, weight: 8 }],
    [['9. Työhönvalmennuksen tiimi | []'], { number: 7, weight: 8 }],
    [['7. Aivan muu nimi | []'], { number: 7, weight: 4 }],
    [['Työhönvalmennuksen', 'tiimi []'], { number: 7, weight: 8 }],
    [[tiimi, 'Pisteet: []'], { number: 7, weight: 10 }],
    [[tiimi, 'Pisteet (1–5): []'], { number: 7, weight: 10 }],
    [[tiimi, 'Allekirjoitus: []'], { number: 7, weight: 6 }],
    [['Työhönvalmennuksen tiimi 4', 'Allekirjoitus: []'], null],
    [['26. Aivan muu nimi | []'], null],
    [['Allekirjoitus: []'], null],
    [['[]'], null],
  ])('before its control, %j, is %j', (lines, name) => {
    const land = smallLand(...lines);
    const [first] = land.evidence;
    expect(first && rowNameOf(first, land, reportWords)).toEqual(name);
  });
});

describe('The title of the peers', () => {
  const zones = (...titles: readonly string[]) =>
    titles.map((title) => smallLand(`Pisteet: [${title}]`, 'Tietolähteet: [Muu]'));

  it.each([
    [['A', 'A', 'A'], 'A'],
    [['A', 'B', 'A', 'A'], 'A'],
    [['A', 'A'], ''],
    [['A', 'B', 'C'], ''],
    [['', '', '', 'A'], ''],
  ])('of scores titled %j is "%s"', (titles, title) => {
    const peers = peersOf(zones(...titles));
    expect(peers.titleOf('score')).toBe(title);
    expect(peers.titleOf('comments')).toBe('');
  });
});

describe('The place of a control without a known label', () => {
  it.each<[CriterionField[], CriterionField[], CriterionField[]]>([
    [['score'], ['comments'], ['sources']],
    [[], ['score'], []],
    [['score'], [], ['sources', 'comments', 'recommendations']],
    [[], [], ['score', 'sources', 'comments', 'recommendations']],
    [['comments'], ['sources'], []],
  ])('behind %j and before %j leaves %j', (before, after, possible) => {
    expect(fieldsBetween(before, after)).toEqual(possible);
  });

  it.each([
    [true, 0, 4],
    [false, 1, 2],
    [false, 3, 6],
  ])(
    'says more where nothing stands before it (%s), or %d criteria have the same: %d',
    (bare, shared, weight) => {
      expect(placeWeight(bare, shared)).toBe(weight);
    },
  );
});
