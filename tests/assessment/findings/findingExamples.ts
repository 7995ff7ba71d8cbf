import { unknownFacts } from '../../../src/assessment/checkedReport';
import type { PlacedThread } from '../../../src/assessment/commentThread';
import type { Passage } from '../../../src/assessment/passage';
import type { Finding, FindingKind } from '../../../src/assessment/findings/finding';
import { criterionNumbers } from '../../../src/assessment/report';
import type { Change, Texts } from './finishedReport';

export const texts = (changes: Texts): Change => ({ texts: changes });

/** All scores, rows and sums empty, as in a template that nobody has filled. */
export const unscored: Texts = Object.fromEntries([
  ...criterionNumbers.flatMap((number) => [
    [`criterion.${number}.score`, ''],
    [`summary.${number}`, ''],
  ]),
  ['total', ''],
  ['summary.pointsAndLevel', ''],
]);

/** Comments that hold nothing but a calculation. */
const calculation =
  'Laskelma luvuista: työajasta 80\u00a0% kuluu työhönvalmennukseen; laskennallinen pistemäärä 3 (epävirallinen arviointiohje).';

const passage: Passage = { pieces: ['Laatinut XXX, XXX'], behind: 'Liitteet' };

const resolvedThread: PlacedThread = {
  ...{ id: '1', author: 'A', date: null, text: 'Tarkistettu.', answers: [], resolved: true },
  ...{ around: [], next: 0, sameLine: true, words: '', key: 'criterion.4.comments', criterion: 4 },
};

/** Anything that can be a finding. */
export type Told = Readonly<Record<string, unknown>> & Partial<Pick<Finding, 'severity' | 'keys' | 'fix'>>;

/** [kind, a report that has it, what the finding says, a similar report that doesn't have it] */
type Example<Kind> = readonly [kind: Kind, has: Change, told: Told, hasNot: Change];

/** A kind of finding without an example does not compile: `missing` names it. */
type AllOf<Kind> = [FindingKind] extends [Kind] ? unknown : { missing: Exclude<FindingKind, Kind> };

const ofAllKinds = <Kind extends FindingKind>(
  all: readonly Example<Kind>[] & AllOf<Kind>,
): readonly Example<FindingKind>[] => all;

export const examples: readonly Example<FindingKind>[] = ofAllKinds([
  [
    'scoreMissing',
    texts({ 'criterion.7.score': ' ' }),
    { severity: 'error', criterion: 7, keys: ['criterion.7.score'], fix: [] },
    { lacks: ['criterion.7.score', 'summary.7', 'total', 'summary.pointsAndLevel'] },
  ],
  [
    'scoreUnreadable',
    texts({ 'criterion.7.score': '3-4' }),
    { severity: 'error', text: '3-4', keys: ['criterion.7.score'] },
    texts({ 'criterion.7.score': '4 p' }),
  ],
  [
    'scoreUnreadable',
    texts({ 'front.developmentNeeds.1.score': 'kolme' }),
    {
      severity: 'warning',
      text: 'kolme',
      keys: ['front.developmentNeeds.1.score'],
      fix: [],
    },
    texts({ 'front.developmentNeeds.1.score': '3 pistettä' }),
  ],
  [
    'sourcesMissing',
    texts({ 'criterion.9.sources': '' }),
    { severity: 'warning', criterion: 9, score: 4, keys: ['criterion.9.sources'] },
    { lacks: ['criterion.9.sources'] },
  ],
  [
    'commentsMissing',
    texts({ 'criterion.9.comments': '\n' }),
    { severity: 'warning', criterion: 9, keys: ['criterion.9.comments'] },
    texts({ ...unscored, 'criterion.9.comments': '' }),
  ],
  ...(['sources', 'comments'] as const).map((field): Example<'sourcesMissing' | 'commentsMissing'> => [
    `${field}Missing`,
    texts({ [`criterion.9.${field}`]: '–' }),
    { severity: 'warning', criterion: 9, keys: [`criterion.9.${field}`] },
    texts({ [`criterion.9.${field}`]: '–', 'criterion.9.score': '' }),
  ]),
  [
    'recommendationsMissing',
    texts({ 'criterion.2.recommendations': '' }),
    {
      severity: 'warning',
      criterion: 2,
      score: 3,
      keys: ['criterion.2.recommendations'],
    },
    texts({ 'criterion.3.recommendations': '' }),
  ],
  [
    'draftMark',
    texts({ 'criterion.4.comments': 'Haastateltiin xxx tiimin vetäjää.' }),
    { severity: 'warning', mark: 'xxx', keys: ['criterion.4.comments'], fix: [] },
    texts({ 'criterion.4.comments': 'Miksi?? Luokka XX, malli XXXL, todonäköinen, a_b__c.' }),
  ],
  ...(['body', 'margin', 'note', 'picture', 'property'] as const).map((stray): Example<'draftMark'> => [
    'draftMark',
    {
      facts: { strays: [{ place: stray, text: 'Laatinut XXX, XXX', ...(stray === 'body' && { passage }) }] },
    },
    { severity: 'warning', mark: 'XXX', stray, passage: stray === 'body' ? passage : null, keys: [] },
    // A line to sign on, a question in a comment, and a name that Word alone shows.
    {
      facts: {
        strays: [
          { place: stray, text: 'Allekirjoitus ______' },
          { place: 'comment', text: 'Miksi???' },
          { place: 'title', text: 'xxx' },
        ],
      },
    },
  ]),
  ...(
    [
      ['criterion.4.comments', '.'],
      ['criterion.4.sources', '…'],
      ['criterion.2.recommendations', ' *\n'],
      ['front.developmentNeeds.1.recommendations', '?'],
      ['front.method', '(…)'],
      ['front.recipients.2', '–.'],
      ['front.unit', 'x'],
      ['front.meetings', 'X.'],
      ['front.recipients.2', 'aaa'],
      ['criterion.4.comments', 'n.n'],
      ['criterion.4.comments', '0'],
      ['criterion.4.sources', '00'],
      ['criterion.3.recommendations', 'x x x'],
      ['front.description', 'Ei'],
      ['front.method', '(ei ole)'],
      ['criterion.4.comments', 'Nej.'],
      ['criterion.4.sources', 'N/A'],
      ['front.strengths', 'ej'],
    ] as const
  ).map(([key, text]): Example<'saysNothing'> => [
    'saysNothing',
    texts({ [key]: text }),
    { severity: 'warning', text: text.trim(), keys: [key] },
    texts({ [key]: '–\n–' }),
  ]),
  ...(
    [
      ['front.participants', 'Ei'],
      ['front.meetings', 'Inga.'],
      ['front.employerMeetings', '0'],
      ['front.previousOrdinal', 'I'],
      ['front.previousOrdinal', '1'],
      ['front.previousLevel', 'N/A'],
      ['front.previousDate', 'Ei ole'],
      ['front.recipients.2', 'Ei'],
      ['criterion.3.recommendations', 'Ei'],
      ['criterion.3.recommendations', 'n/a'],
      ['criterion.4.comments', '80 %'],
      ['criterion.4.sources', 'Ei muita kuin haastattelut'],
    ] as const
  ).map(([key, text]): Example<'saysNothing'> => [
    'saysNothing',
    texts({ [key]: '?!' }),
    { severity: 'warning', keys: [key] },
    texts({ [key]: text }),
  ]),
  ...['Ei', 'ej', 'N/A', '-'].map((text): Example<'recommendationsMissing'> => [
    'recommendationsMissing',
    texts({ 'criterion.2.recommendations': text }),
    { severity: 'warning', criterion: 2, keys: ['criterion.2.recommendations'] },
    texts({ 'criterion.2.recommendations': 'Ei siirretä työtä muille.' }),
  ]),
  ...['x', 'N.N.', 'N/A', 'ei', '0', '\u3164'].map((text): Example<'tooFewAssessors'> => [
    'tooFewAssessors',
    texts({ 'front.assessors.2': text }),
    { severity: 'warning', count: 1, keys: ['front.assessors.2'] },
    texts({ 'front.assessors.2': 'Bo Ek' }),
  ]),
  [
    'fieldEmpty',
    texts({ 'front.recipients.1': 'Ei' }),
    { severity: 'warning', name: 'recipients', keys: ['front.recipients.1'] },
    texts({ 'front.recipients.1': 'Johtoryhmä' }),
  ],
  [
    'needWithoutRecommendations',
    texts({ 'front.developmentNeeds.1.recommendations': 'Ei' }),
    { severity: 'warning', keys: ['front.developmentNeeds.1.recommendations'] },
    texts({ 'front.developmentNeeds.1.recommendations': 'Palkataan toinen.' }),
  ],
  ...[
    ...['TODO: kysy', 'Lopuksi ???', 'Päivä ____', 'Tbd', 'pp.kk.vvvv', 'dd.mm.åååå'],
    // A prompt that somebody has typed into, or that came along from a template in the other language.
    'Kirjoita tekstiä napsauttamalla tai napauttamalla tätä.a',
    'Kirjoita tekstä napsauttamalla tai napauttamalla tätä. Haastattelut',
    'Klicka eller tryck för att skriva in texten. Enheten i Vasa',
  ].map((text): Example<'draftMark'> => [
    'draftMark',
    texts({ 'front.unit': text }),
    { severity: 'warning', keys: ['front.unit'] },
    texts({ 'front.unit': 'Yksikkö' }),
  ]),
  ...(
    [
      ['identityCode', '010190-123A', 'tilanne 310290-123A oli, 24.6.2026'],
      ['phone', '040 123 4567', '2025-2026, 01.06.2026, 0,5, 1/25 ja 0 1 2'],
      ['email', 'anna@esimerkki.fi', '@esimerkki'],
      ['name', 'asiakas Matti', 'asiakas Oulussa'],
    ] as const
  ).map(([personal, text, not]): Example<'personalData'> => [
    'personalData',
    texts({ 'criterion.4.comments': `Kun ${text} soitti` }),
    { severity: 'warning', personal, text, note: null, keys: ['criterion.4.comments'], fix: [] },
    texts({ 'criterion.4.comments': `Kun ${not} soitti` }),
  ]),
  [
    'personalData',
    { notes: new Map([[9, 'Klienten Anna Berg']]) },
    { personal: 'name', note: 9, keys: ['criterion.9.comments'] },
    texts({ 'front.assessors.1': 'Anna Aalto, anna.aalto@esimerkki.fi, 040 1234567' }),
  ],
  [
    'scoreAtOdds',
    { suggestions: new Map([[4, 3]]), ...texts({ 'criterion.4.comments': calculation }) },
    { severity: 'warning', criterion: 4, score: 4, suggestion: 3, keys: ['criterion.4.comments'] },
    {
      suggestions: new Map([[4, 3]]),
      ...texts({ 'criterion.4.comments': `${calculation} Yksi työhönvalmentajista aloitti vasta.` }),
    },
  ],
  [
    'scoreAtOdds',
    {
      suggestions: new Map([[4, 5]]),
      ...texts({
        'criterion.4.comments':
          'Laskelma osatekijöistä: 5 osatekijästä toteutuu 4; laskennallinen pistemäärä 4.',
      }),
    },
    { suggestion: 5 },
    { suggestions: new Map([[4, 4]]), ...texts({ 'criterion.4.comments': calculation }) },
  ],
  [
    'changeUnexplained',
    { earlierScores: new Map([[9, 2]]) },
    { severity: 'note', criterion: 9, before: 2, score: 4, keys: ['criterion.9.comments'], fix: [] },
    {
      earlierScores: new Map([[9, 2]]),
      ...texts({ 'criterion.9.comments': 'Toiminta on muuttunut: valmentajia on nyt kaksi.' }),
    },
  ],
  [
    'changeUnexplained',
    { earlierScores: new Map([[9, 2]]), ...texts({ 'criterion.9.comments': 'Laskelma luvuista: 4.' }) },
    { before: 2, score: 4 },
    { earlierScores: new Map([[9, 3]]) },
  ],
  [
    'percentagesMissing',
    texts({ 'criterion.21.comments': 'Työllistymisprosentti oli 45 %.' }),
    { severity: 'warning', missing: ['progress'], keys: ['criterion.21.comments'] },
    { language: 'sv', texts: { 'criterion.21.comments': 'Uppfylls väl.' } },
  ],
  [
    'rowDiffers',
    texts({ 'summary.5': '2' }),
    {
      ...{ severity: 'error', criterion: 5, written: 2, score: 4, keys: ['summary.5', 'criterion.5.score'] },
      fix: [{ key: 'summary.5', text: '4' }],
    },
    texts({ 'summary.5': '4/5' }),
  ],
  [
    'rowDiffers',
    texts({ 'summary.5': '' }),
    { written: null, fix: [{ key: 'summary.5', text: '4' }] },
    { lacks: ['summary.5'] },
  ],
  [
    'rowWithoutScore',
    texts({ 'criterion.5.score': '' }),
    { severity: 'error', criterion: 5, written: 4, fix: [] },
    texts(unscored),
  ],
  [
    'totalDiffers',
    texts({ total: '98' }),
    { severity: 'error', written: 98, total: 99, fix: [{ key: 'total', text: '99' }] },
    texts({ total: '99/125' }),
  ],
  [
    'totalDiffers',
    texts({ total: '' }),
    { written: null, total: 99, fix: [{ key: 'total', text: '99' }] },
    texts(unscored),
  ],
  [
    'pointsAndLevelDiffer',
    texts({ 'summary.pointsAndLevel': '99 pistettä, hyvä taso' }),
    {
      ...{ severity: 'error', written: '99 pistettä, hyvä taso', wanted: '99 pistettä, kohtalainen taso' },
      fix: [{ key: 'summary.pointsAndLevel', text: '99 pistettä, kohtalainen taso' }],
    },
    texts({ 'summary.pointsAndLevel': '99 p (kohtalainen taso)' }),
  ],
  [
    'totalTooEarly',
    texts({ 'criterion.5.score': '', 'summary.5': '', 'summary.pointsAndLevel': '' }),
    { severity: 'error', written: '99', open: 1, fix: [{ key: 'total', text: '' }] },
    texts(unscored),
  ],
  [
    'totalTooEarly',
    texts({ ...unscored, 'summary.pointsAndLevel': '99 pistettä, kohtalainen taso' }),
    {
      open: 25,
      keys: ['summary.pointsAndLevel'],
      fix: [{ key: 'summary.pointsAndLevel', text: '' }],
    },
    texts({ ...unscored, 'criterion.1.score': '4', 'summary.1': '4' }),
  ],
  [
    'sumInOwnWords',
    texts({ total: 'noin 99' }),
    { severity: 'warning', text: 'noin 99', agrees: false, keys: ['total'], fix: [] },
    texts({ total: '99 pistettä' }),
  ],
  [
    'sumInOwnWords',
    texts({ 'summary.pointsAndLevel': 'Yksikkö sai 99 pistettä, mikä on kohtalainen taso' }),
    { severity: 'note', agrees: true, fix: [] },
    { levels: [] },
  ],
  [
    'needScoreDiffers',
    texts({ 'front.developmentNeeds.1.score': '2' }),
    {
      ...{ severity: 'error', block: 1, criterion: 2, written: 2, score: 3 },
      fix: [{ key: 'front.developmentNeeds.1.score', text: '3' }],
    },
    texts({ 'front.developmentNeeds.1.score': '3/5' }),
  ],
  [
    'needScoreDiffers',
    texts({ 'front.developmentNeeds.1.criterion': 'kriteerin b nimi', 'front.developmentNeeds.1.score': '' }),
    { severity: 'warning', criterion: 2, written: null },
    { lacks: ['front.developmentNeeds.1.score'] },
  ],
  [
    'needUnknown',
    texts({ 'front.developmentNeeds.1.criterion': '26. Jokin muu' }),
    {
      severity: 'warning',
      block: 1,
      text: '26. Jokin muu',
      keys: ['front.developmentNeeds.1.criterion'],
    },
    texts({ 'front.developmentNeeds.1.criterion': '2' }),
  ],
  [
    'needUnknown',
    texts({ 'front.developmentNeeds.2.recommendations': 'Kehittäkää.' }),
    { block: 2, text: '' },
    texts({ 'front.developmentNeeds.2.recommendations': ' ' }),
  ],
  [
    'needContradictory',
    texts({ 'front.developmentNeeds.1.criterion': '3. Kriteerin B nimi' }),
    { severity: 'warning', number: 3, named: 2 },
    texts({ 'front.developmentNeeds.1.criterion': '2. Oma lyhyt nimi' }),
  ],
  [
    'needWithoutRecommendations',
    texts({ 'front.developmentNeeds.1.recommendations': '' }),
    { severity: 'warning', block: 1, criterion: 2 },
    { lacks: ['front.developmentNeeds.1.recommendations'] },
  ],
  [
    'needsMissing',
    texts({
      'front.developmentNeeds.1.criterion': '',
      'front.developmentNeeds.1.score': '',
      'front.developmentNeeds.1.recommendations': '',
    }),
    { severity: 'warning', keys: ['front.developmentNeeds.1.criterion'] },
    texts({
      ...{ 'criterion.2.score': '4', 'summary.2': '4', 'criterion.2.recommendations': '' },
      ...{ total: '100', 'summary.pointsAndLevel': '100 pistettä, hyvä taso' },
      'front.developmentNeeds.1.criterion': '',
      'front.developmentNeeds.1.score': '',
      'front.developmentNeeds.1.recommendations': '',
    }),
  ],
  [
    'fieldEmpty',
    texts({ 'front.unit': '' }),
    { severity: 'error', name: 'unit', keys: ['front.unit'] },
    { lacks: ['front.unit'] },
  ],
  [
    'fieldEmpty',
    texts({ 'front.recipients.1': '' }),
    { severity: 'warning', name: 'recipients', keys: ['front.recipients.1'] },
    texts({ 'front.recipients.1': '', 'front.recipients.3': 'Johtaja' }),
  ],
  [
    'promptLeft',
    texts({ 'front.meetings': '' }),
    { severity: 'warning', name: 'meetings', keys: ['front.meetings'], fix: [] },
    texts({ 'front.meetings': 'ei' }),
  ],
  [
    'promptLeft',
    texts({ 'front.recipients.2': '', 'front.recipients.3': ' ' }),
    { severity: 'warning', name: 'recipients', keys: ['front.recipients.2', 'front.recipients.3'] },
    texts({ 'front.recipients.1': '', 'front.recipients.2': '', 'front.recipients.3': '' }),
  ],
  [
    'promptLeft',
    texts({ 'front.assessors.1': 'Anna Aalto ja Bo Berg', 'front.assessors.2': '' }),
    { name: 'assessors', keys: ['front.assessors.2'] },
    texts({ 'front.assessors.2': '' }),
  ],
  [
    'promptLeft',
    texts({ 'front.previousOrdinal': 'ensimmäinen', 'front.previousDate': '' }),
    { name: 'previousDate' },
    texts({ 'front.previousOrdinal': 'ensimmäinen', 'front.previousDate': '–' }),
  ],
  [
    'recommendationsOpen',
    texts({ 'criterion.4.recommendations': ' ' }),
    { severity: 'warning', criterion: 4, score: 4, keys: ['criterion.4.recommendations'], fix: [] },
    texts({ 'criterion.2.recommendations': '', 'criterion.4.recommendations': '–' }),
  ],
  [
    'recommendationsMissing',
    texts({ 'criterion.2.recommendations': 'Ei suosituksia.' }),
    { severity: 'warning', criterion: 2 },
    texts({ 'criterion.2.recommendations': 'Ei suosituksia toistaiseksi, mutta seuratkaa.' }),
  ],
  [
    'needBlockEmpty',
    texts({ 'front.developmentNeeds.2.criterion': '', 'front.developmentNeeds.2.score': '' }),
    {
      ...{ severity: 'warning', block: 2, fix: [] },
      keys: ['front.developmentNeeds.2.criterion', 'front.developmentNeeds.2.score'],
    },
    texts({ 'front.developmentNeeds.2.criterion': '3.', 'front.developmentNeeds.2.score': '4' }),
  ],
  [
    'strengthsOutgrown',
    texts({ 'front.strengths': 'Hyvää työtä.\n4. Kriteerin D nimi: Toteutuu hyvin.\nTiimi.' }),
    {
      ...{ severity: 'error', criteria: [4], keys: ['front.strengths'] },
      fix: [{ key: 'front.strengths', text: 'Hyvää työtä.\nTiimi.' }],
    },
    texts({ 'front.strengths': 'Erityisesti 4. Kriteerin D nimi oli hyvä.\n4. Kriteerin D nimikkeet' }),
  ],
  [
    'strengthsOutgrown',
    texts({ 'front.strengths': '4. Kriteerin D nimi: Omin sanoin.\n6. Kriteerin F nimi' }),
    { criteria: [4, 6], fix: [] },
    {
      texts: {
        ...{ 'front.strengths': '4. Kriteerin D nimi', 'criterion.4.score': '5', 'summary.4': '5' },
        ...{ total: '100', 'summary.pointsAndLevel': '100 pistettä, hyvä taso' },
      },
    },
  ],
  [
    'pictureOutgrown',
    { pictures: ['Palkit. Osio – 1. Nimi: 4; 2. Nimi: 5.'] },
    { severity: 'warning', keys: [], fix: [], picture: 'profile' },
    {
      pictures: [
        criterionNumbers.map((number) => `${number}. Nimi: ${number === 2 ? 3 : 4}`).join('; ') + '.',
      ],
    },
  ],
  [
    'choicesWaiting',
    { waiting: { choices: [3, 4, 9], needs: false } },
    { severity: 'warning', criteria: [3, 4, 9], keys: [], fix: [] },
    {},
  ],
  [
    'choicesWaiting',
    { waiting: { choices: [3], needs: false } },
    { criteria: [3] },
    { waiting: { choices: [], needs: true } },
  ],
  [
    'needsWaiting',
    { waiting: { choices: [], needs: true } },
    { severity: 'warning', keys: [], fix: [] },
    { waiting: { choices: [3], needs: false } },
  ],
  [
    'strengthsBelow',
    texts({ 'front.strengths': 'Yksikkö onnistuu kriteereissä 4 ja 6.' }),
    { severity: 'note', criteria: [4, 6], keys: ['front.strengths'], fix: [] },
    texts({ 'front.strengths': 'Kriteereistä 20 toteutuu hyvin.' }),
  ],
  [
    'strengthsUnworded',
    texts({
      'criterion.4.score': '5',
      'front.strengths':
        'Yksikkö sai täydet viisi pistettä seuraavasta kriteeristä:\n4. Kriteerin D nimi: Toteutuu hyvin.',
    }),
    { severity: 'warning', keys: ['front.strengths'], fix: [] },
    texts({
      'criterion.4.score': '5',
      'front.strengths':
        'Yksikkö sai täydet viisi pistettä seuraavasta kriteeristä:\n4. Kriteerin D nimi: Toteutuu aina hyvin.',
    }),
  ],
  [
    'strengthsUnworded',
    texts({
      'criterion.4.score': '5',
      'criterion.6.score': '5',
      'front.strengths':
        'Yksikkö sai täydet viisi pistettä seuraavasta kriteeristä:\n4. Kriteerin D nimi: Toteutuu hyvin.',
    }),
    { severity: 'warning', keys: ['front.strengths'], fix: [] },
    texts({
      'criterion.4.score': '5',
      'criterion.6.score': '5',
      'front.strengths':
        'Tiimi toimii.\nYksikkö sai täydet viisi pistettä seuraavasta kriteeristä:\n4. Kriteerin D nimi: Toteutuu hyvin.',
    }),
  ],
  [
    'fieldEmpty',
    texts({ 'front.previousLevel': '' }),
    { severity: 'warning', name: 'previousLevel' },
    texts({ 'front.previousOrdinal': '1.', 'front.previousDate': '', 'front.previousLevel': '' }),
  ],
  [
    'promptLeft',
    texts({ 'front.previousOrdinal': '', 'front.previousDate': '', 'front.previousLevel': '' }),
    { severity: 'warning', name: 'previousOrdinal' },
    texts({ 'front.previousOrdinal': 'ensimmäinen', 'front.previousDate': '–', 'front.previousLevel': '–' }),
  ],
  [
    'tooFewAssessors',
    texts({ 'front.assessors.2': '' }),
    { severity: 'warning', count: 1, keys: ['front.assessors.2'] },
    texts({ 'front.assessors.1': 'Anna Aalto ja Bo Berg', 'front.assessors.2': '' }),
  ],
  [
    'tooFewAssessors',
    texts({ 'front.assessors.1': '', 'front.assessors.2': '-' }),
    { severity: 'error', count: 0, keys: ['front.assessors.1'] },
    texts({ 'front.assessors.1': '', 'front.assessors.2': 'Anna Aalto, TtM\nBo Berg, asiantuntija' }),
  ],
  [
    'dateUnreadable',
    texts({ 'front.reportDate': 'heinäkuussa' }),
    { severity: 'warning', text: 'heinäkuussa', keys: ['front.reportDate'] },
    texts({ 'front.reportDate': '15. heinäkuuta 2026' }),
  ],
  [
    'dateUnreadable',
    texts({ 'front.reportDate': 'heinäkuu 2026' }),
    { severity: 'note', text: 'heinäkuu 2026' },
    texts({ 'front.reportDate': '-' }),
  ],
  [
    'dateUnreadable',
    texts({ 'front.previousDate': '12/2025' }),
    { severity: 'note', keys: ['front.previousDate'] },
    texts({ 'front.previousDate': 'ei aiempaa' }),
  ],
  [
    'reportBeforeAssessment',
    texts({ 'front.reportDate': '24.6.2026' }),
    { severity: 'error', report: '2026-06-24', assessment: '2026-06-25' },
    texts({ 'front.reportDate': '25.6.2026' }),
  ],
  [
    'previousNotEarlier',
    texts({ 'front.previousDate': '24.6.2026' }),
    { severity: 'error', previous: '2026-06-24', current: '2026-06-24' },
    texts({ 'front.previousDate': '23.6.2026' }),
  ],
  [
    'instructionLeft',
    {
      facts: {
        instructions: ['Ohje: täytä kohdat', 'Pohja päivitetty 24.6.2026'],
        strays: [
          { place: 'margin', text: 'Ohje: täytä kohdat' },
          { place: 'body', text: ' Pohja päivitetty  24.6.2026', passage },
        ],
      },
    },
    { severity: 'warning', text: 'Pohja päivitetty 24.6.2026', stray: 'body', passage, keys: [], fix: [] },
    { facts: { instructions: ['Ohje: täytä kohdat'] }, removable: ['Ohje: täytä kohdat'] },
  ],
  [
    'assessmentInFuture',
    texts({ 'front.reportDate': '19.8.2026', 'front.assessmentDates': '20.–21.7.2026' }),
    { severity: 'warning', assessment: '2026-07-21', keys: ['front.assessmentDates'] },
    texts({ 'front.reportDate': '19.8.2026', 'front.assessmentDates': '20.7.2026' }),
  ],
  [
    'reportInFuture',
    texts({ 'front.reportDate': '21.8.2026', 'front.assessmentDates': '20.8.2026' }),
    { severity: 'warning', report: '2026-08-21', days: 32 },
    texts({ 'front.reportDate': '20.8.2026', 'front.assessmentDates': '20.8.2026' }),
  ],
  [
    'reportLate',
    texts({ 'front.assessmentDates': '19.5.2026' }),
    { severity: 'note', days: 57, assessment: '2026-05-19' },
    texts({ 'front.assessmentDates': '20.5.2026' }),
  ],
  [
    'templateProblem',
    {
      problems: [{ kind: 'fieldMissing', where: 'criterion.4.score' }],
      lacks: ['criterion.4.score', 'summary.4'],
    },
    { severity: 'error', keys: [] },
    { problems: [{ kind: 'unreadable', where: 'criterion.4.score', text: 'x' }] },
  ],
  [
    'templateProblem',
    { problems: [{ kind: 'criterionDoubled', where: 'criterion.4' }] },
    { severity: 'warning', keys: ['criterion.4.score'] },
    {},
  ],
  [
    'templateProblem',
    { problems: [{ kind: 'criterionApart', where: 'criterion.4' }] },
    { severity: 'note', keys: ['criterion.4.score'] },
    {},
  ],
  [
    'templateProblem',
    { problems: [{ kind: 'tied', where: 'criterion.4.score' }] },
    { severity: 'warning', keys: ['criterion.4.score'] },
    {},
  ],
  [
    'templateProblem',
    { problems: [{ kind: 'guessed', where: 'front.unit' }] },
    { severity: 'note', keys: ['front.unit'] },
    {},
  ],
  [
    'templateProblem',
    { problems: [{ kind: 'levelsMissing', where: 'levels' }], levels: [] },
    { severity: 'warning', keys: [] },
    { levels: [] },
  ],
  ['workingDataLeft', { facts: { workingData: true } }, { severity: 'warning' }, { facts: unknownFacts }],
  ['trackingOn', { facts: { tracking: true } }, { severity: 'note' }, { facts: unknownFacts }],
  [
    'revisionsLeft',
    { facts: { revisions: 2, firstRevision: { passage } } },
    { severity: 'warning', count: 2, first: { passage } },
    { facts: unknownFacts },
  ],
  [
    'commentsLeft',
    { facts: { comments: 1, threads: [resolvedThread] } },
    { severity: 'warning', count: 1, open: [], first: { key: 'criterion.4.comments' } },
    { facts: unknownFacts },
  ],
]);
