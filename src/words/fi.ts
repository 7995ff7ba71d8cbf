import type { CalculationWords, CoachFigure } from './calculationWords';
import type { ReportWords } from './reportWords';
import type { TemplateWords } from './templateWords';
import type { TypedWords } from './typedWords';

const template: TemplateWords = {
  templateDate: 'Pohja päivitetty',
  instructions: [
    'Ohje: täytä kohdat, joissa lukee ”Kirjoita tekstiä napsauttamalla tai napauttamalla tätä.” Klikkaamalla kohtaa saat näkyviin ko. kenttään pyydetyn tiedon tarkennuksen.',
  ],
  front: {
    unit: { texts: ['Arvioitavan yksikön nimi'] },
    reportDate: { texts: ['Raportin päivämäärä', 'Raportin pvm'] },
    recipients: { texts: ['Vastaanottajat', 'Vastaanottaja'] },
    assessors: { texts: ['Arvioijat', 'Arvioija'], whole: true },
    assessmentDates: { texts: ['Arviointiajankohta'] },
    participants: { texts: ['Arvioinnissa mukana'] },
    previousOrdinal: { texts: ['Monesko IPS-laatuarviointi', 'Monesko laatuarviointi'] },
    previousDate: { texts: ['Edellisen laatuarviointiraportin päivämäärä'] },
    previousLevel: { texts: ['Edellisen laatuarvioinnin sanallinen taso'] },
    clientGroups: { texts: ['Mille asiakasryhmille'] },
    team: { texts: ['Kuvaus koko alueen IPS-tiimistä'] },
    clientProfile: null,
    referralArea: null,
    method: { texts: ['Toteutettiinko arviointi', 'Arviointimenetelmä'] },
    interviews: { texts: ['Arvioijat haastattelivat', 'Haastattelut'] },
    employerMeetings: {
      texts: ['Arvioijat havainnoivat seuraavia työhönvalmentajia', 'Havainnoidut työnantajatapaamiset'],
    },
    meetings: {
      texts: [
        'Arvioivat havainnoivat seuraavia kokouksia',
        'Arvioijat havainnoivat seuraavia kokouksia',
        'Havainnoidut kokoukset',
      ],
    },
    documents: { texts: ['Arvioijat tarkastelivat', 'Tarkastellut asiakirjat'] },
    pointsAndLevel: { texts: ['Arvioinnissa annettu pistemäärä'] },
    description: { texts: ['Yleistasoinen kuvaus'] },
    strengths: { texts: ['Vapaamuotoinen kuvaus yksikön IPS-palvelun vahvuuksista', 'Vahvuudet'] },
  },
  developmentNeeds: {
    criterion: ['Kriteerin numero ja nimi', 'Kriteerin nimi ja numero'],
    score: ['Pistemäärä', 'Pisteet'],
    recommendations: ['Suositukset', 'Suositus'],
  },
  sections: ['Palvelun henkilöstö', 'Palvelun järjestäminen', 'Palvelun sisältö'],
  criterionFields: {
    score: ['Pisteet', 'Pistemäärä'],
    sources: ['Tietolähteet', 'Tietolähde'],
    comments: ['Kommentit', 'Kommentti'],
    recommendations: ['Suositukset', 'Suositus'],
  },
  criteria: [
    ['Asiakasmäärä'],
    ['Fokus työhönvalmennuksessa'],
    ['Kokonaisvaltainen palvelu'],
    [
      'Työhönvalmennuksen ja psykiatrisen hoidon yhteen sovittaminen toteutuu tiimityöskentelyn kautta',
      'Työhönvalmennuksen ja psykiatrisen hoidon yhteen sovittaminen',
    ],
    [
      'Palveluiden yhteen sovittaminen toteutuu tiiviin tiimityöskentelyn kautta',
      'Palveluiden yhteen sovittaminen',
    ],
    [
      'Yhteisasiakkaat ja työskentely asiakkaan työllistymistä tukevien keskeisten yhteistyötahojen kanssa',
      'Yhteisasiakkaat ja työskentely',
    ],
    ['Työhönvalmennuksen tiimi'],
    ['Työhönvalmennuksen tiiminvetäjän rooli'],
    ['Palvelun avoimuus'],
    ['Pyrkimys työllistyä avoimille työmarkkinoille'],
    ['Johdon tuki tuetun työllistymisen IPS-työhönvalmennukselle', 'Johdon tuki'],
    ['Taloudellisia etuuksia koskeva neuvonta'],
    ['Mielenterveyden häiriöstä kertominen työpaikalla'],
    ['Jatkuva työhön perustuva ammatillinen arviointi'],
    ['Nopea työnhaku avoimilla työmarkkinoilla'],
    ['Henkilökohtaisesti räätälöity työnhaku'],
    [
      'Suhteen luominen työnantajiin (olemassa olevien ja uusien työtehtävien kartoittaminen ja niistä neuvottelu) – Tiivis yhteys työnantajiin',
      'Suhteen luominen työnantajiin – Tiivis yhteys työnantajiin',
      'Tiivis yhteys työnantajiin',
    ],
    [
      'Suhteen luominen työnantajiin (olemassa olevien ja uusien työtehtävien kartoittaminen ja niistä neuvottelu) – Työnantajayhteyksien laatu',
      'Suhteen luominen työnantajiin – Työnantajayhteyksien laatu',
      'Työnantajayhteyksien laatu',
    ],
    ['Töiden monimuotoisuus'],
    ['Työnantajien monimuotoisuus'],
    ['Avoimille työmarkkinoille sijoittuva työ'],
    ['Yksilöllinen rinnalla kulkeva tuki'],
    ['Kestoltaan rajaamaton palvelu'],
    ['Lähiyhteisössä tapahtuvat palvelut'],
    ['Aloitteellinen ja aktiivinen sitouttaminen toimintaan'],
  ],
  criteriaHeading: 'Kriteerittäinen arviointi',
  summaryHeading: 'Kooste arvioinnin pisteistä',
  total: ['Yhteispistemäärä', 'Kokonaispistemäärä', 'Pisteet yhteensä'],
  countWords: { kolme: 3, neljä: 4, viisi: 5, kuusi: 6 },
  prompts: [
    'Kirjoita tekstiä napsauttamalla tai napauttamalla tätä.',
    'Kirjoita tekstiä napsauttamalla tätä.',
  ],
};

const typed: TypedWords = {
  score: ['pisteet', 'pistemäärä'],
  points: { one: ['piste'], several: ['pist', 'pistettä'] },
  criterion: { names: ['kriteeri'], number: ['numero', 'nro'] },
  and: ['ja', 'sekä'],
  levels: { or: ['tai'], more: ['enemmän'], below: ['alle'] },
  first: [String.raw`ensimmäi\p{L}*`],
  selfAssessment: ['itsearvioi'],
  dates: {
    months: [
      String.raw`tammikuu\p{L}*`,
      String.raw`helmikuu\p{L}*`,
      String.raw`maaliskuu\p{L}*`,
      String.raw`huhtikuu\p{L}*`,
      String.raw`toukokuu\p{L}*`,
      String.raw`kesäkuu\p{L}*`,
      String.raw`heinäkuu\p{L}*`,
      String.raw`elokuu\p{L}*`,
      String.raw`syyskuu\p{L}*`,
      String.raw`lokakuu\p{L}*`,
      String.raw`marraskuu\p{L}*`,
      String.raw`joulukuu\p{L}*`,
    ],
    weekdays: [
      'ma|ti|ke|to|pe|la|su',
      String.raw`(?:maanan|tiis|tors|perjan|lauan|sunnun)tai\p{L}*|keskiviik\p{L}*`,
    ],
    hours: ['klo'],
    ordinals: [],
    until: [],
    stopInRange: '.',
  },
};

const componentNouns: Readonly<Record<number, string>> = {
  8: 'avainroolista',
  10: 'toimintatavasta',
  25: 'sitouttamisen keinosta',
};

const ofTime = ({ value, several }: CoachFigure, where: string): string =>
  several
    ? `työhönvalmentajien työajasta keskimäärin ${value}\u00a0% kuluu ${where}`
    : `työhönvalmentajan työajasta ${value}\u00a0% kuluu ${where}`;

const clients = ({ value, isOne }: CoachFigure): string => `${value} ${isOne ? 'asiakas' : 'asiakasta'}`;

const meetings = ({ value, isOne }: CoachFigure): string =>
  `${value} ${isOne ? 'kasvokkainen työnantajatapaaminen' : 'kasvokkaista työnantajatapaamista'}`;

function coaches(number: number, figure: CoachFigure): string {
  const mean = figure.several ? 'keskimäärin ' : '';
  switch (number) {
    case 1:
      return `${mean}${clients(figure)} kokoaikaista työhönvalmentajaa kohti`;
    case 2:
      return ofTime(figure, 'työhönvalmennukseen');
    case 4:
      if (figure.counts?.part === '0')
        return `${figure.counts.whole} asiakkaasta yksikään ei tule yhdestä tai kahdesta hoitotiimistä`;
      return figure.counts
        ? `${figure.counts.whole} asiakkaasta ${figure.counts.part} (${figure.value}\u00a0%) tulee yhdestä tai kahdesta hoitotiimistä`
        : `${mean}${figure.value}\u00a0% asiakkaista tulee yhdestä tai kahdesta hoitotiimistä`;
    case 17:
      return `${mean}${meetings(figure)} viikossa työhönvalmentajaa kohti`;
    default:
      return ofTime(figure, 'toimiston ulkopuolella');
  }
}

function share(number: number, part: string, whole: string, percent: string): string {
  const none = part === '0';
  const some = none ? 'yksikään ei' : `${part} (${percent}\u00a0%)`;
  if (number === 16)
    return `${whole} työnantajayhteydestä ${some} ${none ? 'perustu' : 'perustuu'} asiakkaan mieltymyksiin ja tarpeisiin`;
  const are = none ? 'ole vakituinen' : `on ${part === '1' ? 'vakituinen' : 'vakituisia'}`;
  return `${whole} voimassa olevasta työsuhteesta ${some} ${are} ja avoimilla työmarkkinoilla`;
}

/** Roles and components come true; strategies and ways of reaching out are in use. */
function components(number: number, met: number, of: number): string {
  const some = `${of} ${componentNouns[number] ?? 'osatekijästä'}`;
  const areUsed = number === 10 || number === 25;
  if (met === 0) return `${some} ei ${areUsed ? 'ole käytössä' : 'toteudu'} yksikään`;
  return `${some} ${areUsed ? 'on käytössä' : 'toteutuu'} ${met}`;
}

const calculation: CalculationWords = {
  openings: {
    figures: ['Laskelma luvuista:', 'Luvuista laskettu:'],
    components: ['Laskelma osatekijöistä:', 'Osatekijöistä laskettu:'],
  },
  components,
  coaches,
  meanOfScores: (count, mean, isWhole) =>
    `${count} työhönvalmentajan pisteiden keskiarvo on ${mean}${isWhole ? '' : ', josta otetaan kokonaiset pisteet'} (laskelman oma sääntö)`,
  share,
  noJobs: 'voimassa olevia työsuhteita ei ole',
  median: (count, median, isOne) =>
    `mediaaniaika palveluun tulosta ensimmäiseen kasvokkaiseen työnantajatapaamiseen on ${median} ${isOne ? 'päivä' : 'päivää'} (${count} ${count === 1 ? 'asiakas' : 'asiakasta'})`,
  diversity: (number, counted, jobs, percent) =>
    number === 19
      ? `${jobs} työstä otetaan huomioon ${counted} (${percent}\u00a0%), kun samantyyppisiä töitä lasketaan enintään kaksi`
      : `${jobs} työsuhteesta otetaan huomioon ${counted} (${percent}\u00a0%), kun sama työnantaja lasketaan enintään kahdesti`,
  limits: {
    apartFromCare: 'työhönvalmentaja ei ole kiinnittynyt hoitotiimiin',
    someApartFromCare: 'osa työhönvalmentajista ei ole kiinnittynyt hoitotiimiin',
    allApartFromCare: 'työhönvalmentajat eivät ole kiinnittyneet hoitotiimiin',
    withoutTeams: 'asiakkaiden hoidosta vastaavat ammattilaiset eivät toimi tiimeinä',
    someWithoutTeams: 'osalla asiakkaista hoidosta vastaavat ammattilaiset eivät toimi tiimeinä',
    threeTeams: 'kiinnittyminen vähintään kolmeen hoitotiimiin rajoittaa pistemäärää',
    notTracked: 'seuranta puuttuu',
    notInPlan: 'yhteyksien ei ole todettu noudattavan ajantasaista työnhakusuunnitelmaa',
    optionsNotShown:
      'ei ole todettu, että asiakkaille, joilla on vähän työkokemusta, esitellään eri vaihtoehtoja',
    notReviewedMonthly: 'seurantaa ei käydä läpi kuukausittain',
    notReviewedWeekly: 'seurantaa ei käydä läpi viikoittain',
    fewSeekers: 'työnhakuvaiheessa on alle kolme asiakasta, jolloin riittää kaksi tapaamista asiakasta kohti',
    someFewSeekers:
      'osalla työhönvalmentajista on työnhakuvaiheessa alle kolme asiakasta, jolloin riittää kaksi tapaamista asiakasta kohti',
    fewJobs: 'voimassa olevia työsuhteita on alle 10',
  },
  leftOut: (count) =>
    count === 1
      ? 'laskelmasta on jätetty pois yksi työhönvalmentaja, koska hänellä ei ole asiakkaita työnhakuvaiheessa'
      : `laskelmasta on jätetty pois ${count} työhönvalmentajaa, koska heillä ei ole asiakkaita työnhakuvaiheessa`,
  rule: (ends) =>
    ['epävirallinen arviointiohje', ...(ends.length > 0 ? [ends.join(' mutta ')] : [])].join(': '),
  ends: {
    atLeast: (edge) => `vähintään ${edge}`,
    atMost: (edge) => `enintään ${edge}`,
    below: (edge) => `alle ${edge}`,
    above: (edge) => `yli ${edge}`,
  },
  sentence: (opening, clauses, score, rule) =>
    `${opening} ${clauses.join('; ')}; laskennallinen pistemäärä ${score} (${rule}).`,
};

export const fi: ReportWords<'fi'> = {
  language: 'fi',
  template,
  typed,
  calculation,
  pointsAndLevel: (total, level) => `${total} pistettä, ${level}`,
  strengths: {
    opening: (criteria) =>
      `Yksikkö sai täydet viisi pistettä ${criteria === 1 ? 'seuraavasta kriteeristä' : 'seuraavista kriteereistä'}:`,
    earlier: ['Yksikkö sai täydet viisi pistettä seuraavista kriteereistä:'],
  },
  noRecommendations: 'Ei suosituksia',
  profilePicture: 'IPS-laatuarvioinnin pisteprofiili',
  sources: {
    documents: 'asiakirjat',
    interviews: 'haastattelut',
    observation: 'havainnointi',
    records: 'asiakastietojärjestelmä',
    plans: 'palvelusuunnitelmat',
  },
  percentages: {
    patterns: {
      employment: String.raw`työllistymis[-\s]*(?:prosent\p{L}*|%(?:[-:]?\p{L}+)?)`,
      progress: String.raw`kokonaisetene(?:mi(?:nen|s\p{L}*)|mä\p{L}*)(?:[-\s]*(?:prosent\p{L}*|%(?:[-:]?\p{L}+)?))?`,
    },
    percent: 'prosent',
    names: { employment: 'Työllistymisprosentti', progress: 'Kokonaisetenemisen prosentti' },
    statement: (name, { percent, part, whole, period, definition }) =>
      `${name} on ${percent}\u00a0% (osoittaja ${part}, nimittäjä ${whole}; ajanjakso ${period}; määritelmä: ${definition}).`,
  },
};
