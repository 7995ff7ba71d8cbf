import type { BriefingWords } from '../briefingWords';

const points = (count: number): string => (count === 1 ? 'yhden pisteen' : `${count} pistettä`);
const inCriteria = (count: number): string => (count === 1 ? 'yhdessä kriteerissä' : `${count} kriteerissä`);
const last = (day: string): string => (day === '' ? 'Edellinen arviointi' : `Edellinen arviointi ${day}`);
const listed = (count: number, criteria: readonly string[]): string =>
  `${criteria.length < count ? ', eniten näissä' : ''}: ${criteria.join('; ')}.`;

export const fi: BriefingWords = {
  file: 'IPS-laatuarvioinnin tiivistelmä',
  title: 'IPS-laatuarvioinnin tiivistelmä',
  introduction:
    'Tiivistelmä on koottu laatuarviointiraportista. Perustelut ja kaikki suositukset ovat raportissa.',
  adapted:
    'Arviointi on tehty LATU-kriteereillä, joten pisteitä ei voi verrata IPS-laatukriteerien pisteisiin. Perustelut ovat raportissa.',
  front: { unit: 'Arvioitu yksikkö', assessed: 'Arviointiajankohta', assessors: 'Arvioijat' },
  unknown: 'ei ole tiedossa',
  total: (total, most, level) => `Tulos: ${total} / ${most}${level && `, ${level}`}`,
  unfinishedTotal: 'Tulos: arviointi on kesken',
  levelUnknown: 'Taso ei ole tiedossa.',
  unfinished: (scored, of) =>
    `${scored} / ${of} kriteeriä on pisteytetty. Yhteispistemäärää ja tasoa ei vielä ole.`,
  level: (from, to) => `${from}–${to} pistettä`,
  reached: (from, to, total) => `${from}–${to} pistettä. Tulos: ${total}`,
  sections: 'Pisteet osioittain',
  sectionHeads: { name: 'Osio', points: 'Pisteet', average: 'Keskiarvo (1–5)' },
  allCriteria: 'Kaikki kriteerit',
  points: (sum, most) => `${sum} / ${most}`,
  partly: (scored, of) => `kesken: ${scored} / ${of} kriteeriä pisteytetty`,
  noAverage: 'ei vielä',
  pictureHint: 'Kunkin kriteerin pisteet. Alla olevat numerot ovat raportin kriteerien numerot.',
  strengths: 'Vahvuudet',
  noStrengths: 'Tiivistelmään ei ole poimittu vahvuuksia.',
  needs: 'Keskeiset kehittämistarpeet ja tavoitteet',
  needHeads: {
    need: 'Kehittämistarve',
    recommendations: 'Suositukset',
    score: 'Pisteet nyt',
    target: 'Tavoite',
  },
  noNeeds: 'Keskeisiä kehittämistarpeita ei ole valittu.',
  moreNeeds: (count) => `Muita kehittämistarpeita: ${count}.`,
  noScore: 'ei tiedossa',
  noTarget: 'ei asetettu',
  noRecommendations: 'ei kirjattu',
  since: 'Muutos edellisestä arvioinnista',
  first: 'Tämä on yksikön ensimmäinen laatuarviointi.',
  sinceUnknown: 'Edellisen arvioinnin tulos ei ole tiedossa.',
  stated: (day, words) => `${last(day)}: ${words === '' ? 'tulos ei ole tiedossa' : words}`,
  before: (day, total, level) => `${last(day)}: ${total} / 125${level && `, ${level}`}.`,
  change: (count) =>
    count === 0
      ? 'Yhteispistemäärä on ennallaan.'
      : `Yhteispistemäärä on ${count > 0 ? 'noussut' : 'laskenut'} ${points(Math.abs(count))}.`,
  risen: (count, criteria) =>
    count === 0
      ? 'Minkään kriteerin pisteet eivät ole nousseet.'
      : `Pisteet ovat nousseet ${inCriteria(count)}${listed(count, criteria)}`,
  dropped: (count, criteria) =>
    count === 0
      ? 'Minkään kriteerin pisteet eivät ole laskeneet.'
      : `Pisteet ovat laskeneet ${inCriteria(count)}${listed(count, criteria)}`,
  moved: (criterion, before, now) => `${criterion} (${before} → ${now})`,
  tables: {
    levels: {
      caption: 'Tasot',
      description:
        'Tasojen pistemäärät matalimmasta korkeimpaan. Saavutettu taso on lihavoitu, ja siinä lukee tulos.',
    },
    sections: {
      caption: 'Pisteet osioittain',
      description: 'Jokaisella rivillä on osion pisteet, enimmäispisteet ja keskiarvo.',
    },
    needs: {
      caption: 'Keskeiset kehittämistarpeet ja tavoitteet',
      description:
        'Jokaisella rivillä on kehittämistarve, arvioijien suositukset, nykyiset pisteet ja tavoite.',
    },
  },
  page: 'Sivu',
};
