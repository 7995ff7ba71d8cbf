import {
  addStrengths,
  firstSentence,
  holdsStrengths,
  startStrengths,
  strengthsOf,
} from '../../../src/assessment/strengths/strengths';
import { renewStrengths } from '../../../src/assessment/strengths/staleStrengths';
import { finishedReport, lettered } from '../findings/finishedReport';

const report = finishedReport({
  texts: {
    'criterion.3.score': '5',
    'criterion.3.comments': 'Kaikki vaiheet\nkuuluvat  valmentajalle.',
    'criterion.8.score': '5 p',
    'criterion.8.comments': '',
  },
});

it('takes the criteria scored 5 with their comments for strengths', () => {
  expect(strengthsOf(report)).toEqual([
    { number: 3, comments: 'Kaikki vaiheet kuuluvat valmentajalle.' },
    { number: 8, comments: '' },
  ]);
});

it.each([
  ['fi', 'Yksikkö sai täydet viisi pistettä seuraavista kriteereistä:'],
  ['sv', 'Enheten fick full poäng (5) för följande kriterier:'],
] as const)('starts the strengths text in %s', (language, opening) => {
  expect(startStrengths(strengthsOf(report), lettered, language)?.text).toBe(
    `${opening}\n3. Kriteerin C nimi: Kaikki vaiheet kuuluvat valmentajalle.\n8. Kriteerin H nimi`,
  );
});

it.each([
  ['fi', 'Yksikkö sai täydet viisi pistettä seuraavasta kriteeristä:'],
  ['sv', 'Enheten fick full poäng (5) för följande kriterium:'],
] as const)('speaks of a single criterion as one in %s', (language, opening) => {
  const one = [{ number: 8, comments: '' }];
  expect(startStrengths(one, lettered, language)?.text).toBe(`${opening}\n8. Kriteerin H nimi`);
});

it.each([
  ['fi', 'Yksikkö sai täydet viisi pistettä seuraavista kriteereistä:'],
  ['sv', 'Enheten fick fulla fem poäng för följande kriterier:'],
] as const)('knows the start of an older report in %s', (language, opening) => {
  const start = startStrengths([{ number: 8, comments: '' }], lettered, language);
  const older = `Hyvä.\n${opening}\v8. Kriteerin H nimi`;
  expect(start && holdsStrengths(older, start)).toBe(true);
  expect(start && addStrengths(older, start)).toBe(older);
});

it('has nothing to start from without a 5', () => {
  expect(startStrengths(strengthsOf(finishedReport()), lettered, 'fi')).toBeNull();
});

describe('adding the start to what stands there', () => {
  it.each([
    ['', 'Alku'],
    [' \n', 'Alku'],
    ['Omin sanoin.\n', 'Omin sanoin.\nAlku'],
    ['Omin sanoin.\nAlku\nlisää', 'Omin sanoin.\nAlku\nlisää'],
  ])('loses nothing of %j', (text, added) => {
    expect(addStrengths(text, { text: 'Alku', earlier: [] })).toBe(added);
  });
});

it.each([
  ['Toteutuu hyvin. Asiakkaat kehuvat.', 'Toteutuu hyvin.'],
  ['Toteutuu hyvin', 'Toteutuu hyvin'],
  ['Mukana mm. Anna. Kaikki tietävät.', 'Mukana mm. Anna.'],
  ['Vuonna 2025 n. 5 tapaamista. Hyvä!', 'Vuonna 2025 n. 5 tapaamista.'],
  ['Onko? On.', 'Onko?'],
  ['Päivä 24.6.2026 oli hyvä.', 'Päivä 24.6.2026 oli hyvä.'],
])('takes the first sentence of %j', (text, sentence) => {
  expect(firstSentence(text)).toBe(sentence);
});

it.each([
  'Ohjaajana toimi M. Virtanen keväällä.',
  'Tiimi aloitti 24.6. Oulussa.',
  'Yhteistyö kattaa kunnat ym. Kelan palvelut.',
  'Mukana ovat kaikki ml. Kela.',
  'Tulos on hyvä vrt. Suomen muut yksiköt.',
  'Teamet har fyra arbetstränare, dvs. Anna och tre till.',
  'Samarbetet omfattar FPA m.fl. Finländska aktörer.',
  'Samarbetet omfattar FPA m. fl. Finländska aktörer.',
  'Mötena hålls på St. Karins.',
  'Psykologi prof. Laine ohjaa tiimiä.',
  '1. Tiimi kokoontuu viikoittain.',
])('does not cut %j short', (sentence) => {
  expect(firstSentence(`${sentence} Ja muutakin.`)).toBe(sentence);
});

it.each([
  'Laskelma luvuista: 9 asiakkaasta 9 (100\u00a0%) tulee yhdestä tai kahdesta hoitotiimistä; laskennallinen pistemäärä 5 (epävirallinen arviointiohje: vähintään 90\u00a0%).',
  'Osatekijöistä laskettu: 5 osatekijästä toteutuu 5, ehdotettu pistemäärä 5.',
  'Uträkning utifrån siffrorna: 9 av 9 klienter; poängtal enligt uträkningen 5 (inofficiellt bedömningsstöd).',
])('takes no calculation of the pane for a strength: %j', (calculation) => {
  const lineOf = (comments: string) =>
    startStrengths([{ number: 3, comments }], lettered, 'fi')
      ?.text.split('\n')
      .at(-1);
  expect(lineOf(`${calculation} Yhteistyö on tiivistä. Ja muutakin.`)).toBe(
    '3. Kriteerin C nimi: Yhteistyö on tiivistä.',
  );
  expect(lineOf(`Yhteistyö on tiivistä. ${calculation}`)).toBe('3. Kriteerin C nimi: Yhteistyö on tiivistä.');
  expect(lineOf(calculation)).toBe('3. Kriteerin C nimi');
});

it('replaces a start that an earlier version cut short', () => {
  const comments = 'Ohjaajana toimi M. Virtanen keväällä. Ja muutakin.';
  const given = finishedReport({ texts: { 'criterion.3.score': '5', 'criterion.3.comments': comments } });
  const now = startStrengths(strengthsOf(given), lettered, 'fi');
  const opening = now?.text.split('\n')[0] ?? '';
  const earlier = `${opening}\n3. Kriteerin C nimi: Ohjaajana toimi M.`;
  expect(renewStrengths(earlier, now, given, lettered)).toBe(now?.text);
});

it('takes one line a criterion, with the first sentence of its comments', () => {
  const one = [{ number: 3, comments: 'Kaikki vaiheet. Ja muutakin.' }];
  const start = startStrengths(one, lettered, 'fi');
  expect(start?.text.split('\n').at(-1)).toBe('3. Kriteerin C nimi: Kaikki vaiheet.');
  expect(start && holdsStrengths('3. Kriteerin C nimi: Kaikki vaiheet.', start)).toBe(false);
  expect(start?.earlier[0]).toContain('Kaikki vaiheet. Ja muutakin.');
});

describe('an earlier start', () => {
  const opening = 'Yksikkö sai täydet viisi pistettä seuraavista kriteereistä:';
  const start = startStrengths(strengthsOf(report), lettered, 'fi');
  const renewed = (text: string) => renewStrengths(text, start, report, lettered);

  it('is replaced where nobody has changed it, and what stands around it stays', () => {
    const earlier = `${opening}\n4. Kriteerin D nimi: Toteutuu hyvin.\n8. Kriteerin H nimi`;
    expect(renewed(`Alussa.\n${earlier}\nLopussa.`)).toBe(`Alussa.\n${start?.text ?? ''}\nLopussa.`);
    expect(renewStrengths(earlier, null, report, lettered)).toBe('');
  });

  it.each([
    ['somebody has worded a line', `${opening}\n4. Kriteerin D nimi: Toteutuu aina.`],
    ['there is none', 'Omin sanoin.\n4. Kriteerin D nimi'],
    ['only its opening is left', `${opening}\nOmin sanoin.`],
  ])('is left alone where %s', (_, text) => {
    expect(renewed(text)).toBeNull();
  });
});
