import type { BriefingWords } from '../briefingWords';

const forCriteria = (count: number): string => (count === 1 ? 'ett kriterium' : `${count} kriterier`);
const last = (day: string): string => (day === '' ? 'Föregående bedömning' : `Föregående bedömning ${day}`);
const listed = (count: number, criteria: readonly string[]): string =>
  `${criteria.length < count ? ', mest för' : ''}: ${criteria.join('; ')}.`;

export const sv: BriefingWords = {
  file: 'Sammanfattning av IPS-kvalitetsbedömningen',
  title: 'Sammanfattning av IPS-kvalitetsbedömningen',
  introduction:
    'Sammanfattningen bygger på kvalitetsbedömningsrapporten. Motiveringarna och alla rekommendationer finns i rapporten.',
  adapted:
    'Bedömningen är gjord med LATU-kriterierna, så poängen kan inte jämföras med poäng enligt IPS-kvalitetskriterierna. Motiveringarna finns i rapporten.',
  front: { unit: 'Bedömd enhet', assessed: 'Bedömningsdatum', assessors: 'Bedömare' },
  unknown: 'uppgift saknas',
  total: (total, most, level) => `Resultat: ${total} av ${most} poäng${level && `, ${level}`}`,
  unfinishedTotal: 'Resultat: bedömningen är inte färdig',
  levelUnknown: 'Nivån är inte känd.',
  unfinished: (scored, of) =>
    `${scored} av ${of} kriterier har fått poäng. Totalpoäng och nivå finns inte ännu.`,
  level: (from, to) => `${from}–${to} poäng`,
  reached: (from, to, total) => `${from}–${to} poäng. Resultat: ${total}`,
  sections: 'Poäng per avsnitt',
  sectionHeads: { name: 'Avsnitt', points: 'Poäng', average: 'Medeltal (1–5)' },
  allCriteria: 'Alla kriterier',
  points: (sum, most) => `${sum} av ${most}`,
  partly: (scored, of) => `inte färdigt: ${scored} av ${of} kriterier har poäng`,
  noAverage: 'inte ännu',
  pictureHint: 'Poängen för varje kriterium. Siffrorna under staplarna är kriteriernas nummer i rapporten.',
  strengths: 'Styrkor',
  noStrengths: 'Inga styrkor har tagits med i sammanfattningen.',
  needs: 'Viktiga utvecklingsbehov och mål',
  needHeads: {
    need: 'Utvecklingsbehov',
    recommendations: 'Rekommendationer',
    score: 'Poäng nu',
    target: 'Mål',
  },
  noNeeds: 'Inga viktiga utvecklingsbehov har valts.',
  moreNeeds: (count) => `Övriga utvecklingsbehov: ${count}.`,
  noScore: 'inte känt',
  noTarget: 'inget mål',
  noRecommendations: 'inga angivna',
  since: 'Förändring sedan föregående bedömning',
  first: 'Det här är enhetens första kvalitetsbedömning.',
  sinceUnknown: 'Resultatet av föregående bedömning är inte känt.',
  stated: (day, words) => `${last(day)}: ${words === '' ? 'resultatet är inte känt' : words}`,
  before: (day, total, level) => `${last(day)}: ${total} av 125 poäng${level && `, ${level}`}.`,
  change: (count) =>
    count === 0
      ? 'Totalpoängen är oförändrad.'
      : `Totalpoängen har ${count > 0 ? 'stigit' : 'sjunkit'} med ${Math.abs(count)} poäng.`,
  risen: (count, criteria) =>
    count === 0
      ? 'Poängen har inte stigit för något kriterium.'
      : `Poängen har stigit för ${forCriteria(count)}${listed(count, criteria)}`,
  dropped: (count, criteria) =>
    count === 0
      ? 'Poängen har inte sjunkit för något kriterium.'
      : `Poängen har sjunkit för ${forCriteria(count)}${listed(count, criteria)}`,
  moved: (criterion, before, now) => `${criterion} (${before} → ${now})`,
  tables: {
    levels: {
      caption: 'Nivåer',
      description:
        'Nivåernas poäng från den lägsta till den högsta. Den uppnådda nivån står i fetstil tillsammans med resultatet.',
    },
    sections: {
      caption: 'Poäng per avsnitt',
      description: 'Varje rad har avsnittets poäng, högsta möjliga poäng och medeltal.',
    },
    needs: {
      caption: 'Viktiga utvecklingsbehov och mål',
      description: 'Varje rad har utvecklingsbehovet, bedömarnas rekommendationer, poängen nu och målet.',
    },
  },
  page: 'Sida',
};
