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
    recipients: { texts: ['Vastaanottajat', 'Vastaanottaja'], count: 3 },
    assessors: { texts: ['Arvioijat', 'Arvioija'], whole: true, count: 2 },
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
  criterion: {
    names: ['kriteeri'],
    stems: ['kriteer'],
    number: ['numero', 'nro'],
    counted: ['kriteereistä', 'kriteereista'],
  },
  and: ['ja', 'sekä'],
  levels: { or: ['tai'], more: ['enemmän'], below: ['alle'] },
  none: ['ei', 'ei ole', 'ei mitään'],
  first: [String.raw`ensimmäi\p{L}*`],
  later: ['toinen', 'kolmas', 'neljäs', 'viides', 'kuudes', 'seitsemäs', 'kahdeksas', 'yhdeksäs', 'kymmenes'],
  selfAssessment: ['itsearvioi'],
  sinceThen: [
    ...[
      'edelli',
      'viime',
      'aiem',
      'aikais',
      'entis',
      'parantu',
      'parane',
      'heikenty',
      'heikken',
      'huonontu',
      'kohentu',
    ].map((start) => String.raw`${start}\p{L}*`),
    String.raw`muut(?:tu|okse|os)\p{L}*`,
    ...['enää', 'nykyisin', 'nyttemmin', 'sittemmin', 'sen jälkeen'],
  ],
  occasions: {
    earlier: ['edelli', 'viime', 'aiem', 'aikais', 'entis', 'vanha'].map(
      (start) => String.raw`${start}[\p{L}]*`,
    ),
    now: ['nyt', ...['nyky', 'täm', 'tän', 'kuluva'].map((start) => String.raw`${start}[\p{L}]*`)],
    fresh: [String.raw`uusi[\p{L}]*`],
  },
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
  abbreviations: [
    ...[
      'esim',
      'mm',
      'ns',
      'ks',
      'vrt',
      'n',
      'nro',
      'ml',
      'ym',
      'yms',
      'tms',
      'jne',
      'jms',
      'so',
      'ts',
      'em',
      'ko',
    ],
    ...[
      'klo',
      'puh',
      'alk',
      'huom',
      'os',
      'vast',
      'vs',
      'prof',
      'dos',
      'tri',
      'kpl',
      's',
      'v',
      'p',
      'max',
      'min',
    ],
  ],
};

const componentNouns: Readonly<Record<number, string>> = {
  8: 'avainroolista',
  10: 'toimintatavasta',
  25: 'sitouttamisen keinosta',
};

function ofTime({ value, several, isPooled }: CoachFigure, where: string): string {
  if (!several) return `työhönvalmentajan työajasta ${value}\u00a0% kuluu ${where}`;
  return isPooled
    ? `työhönvalmentajien yhteenlasketusta työajasta ${value}\u00a0% kuluu ${where}`
    : `kunkin työhönvalmentajan työajasta keskimäärin ${value}\u00a0% kuluu ${where}`;
}

const clients = ({ value, isOne }: CoachFigure): string => `${value} ${isOne ? 'asiakas' : 'asiakasta'}`;

const meetings = ({ value, isOne }: CoachFigure): string =>
  `${value} ${isOne ? 'kasvokkainen työnantajatapaaminen' : 'kasvokkaista työnantajatapaamista'}`;

function fromTeams({ value, several, counts }: CoachFigure): string {
  const teams = `${several ? 'oman työhönvalmentajansa ' : ''}yhdestä tai kahdesta hoitotiimistä`;
  if (counts === null) return `${value}\u00a0% asiakkaista tulee ${teams}`;
  if (counts.whole === '1')
    return counts.part === '0'
      ? `ainoa asiakas ei tule ${teams}`
      : `ainoa asiakas tulee ${teams} (${value}\u00a0%)`;
  if (counts.part === '0') return `${counts.whole} asiakkaasta yksikään ei tule ${teams}`;
  return `${counts.whole} asiakkaasta ${counts.part} (${value}\u00a0%) tulee ${teams}`;
}

function coaches(number: number, figure: CoachFigure): string {
  const mean = figure.several ? 'keskimäärin ' : '';
  switch (number) {
    case 1:
      return `${clients(figure)} kokoaikaista työhönvalmentajaa kohti${figure.several ? ', kun kaikkien asiakkaat ja työajat lasketaan yhteen' : ''}`;
    case 2:
      return ofTime(figure, 'työhönvalmennukseen');
    case 4:
      return fromTeams(figure);
    case 17:
      return `${mean}${meetings(figure)} viikossa työhönvalmentajaa kohti`;
    default:
      return ofTime(figure, 'toimiston ulkopuolella');
  }
}

/** Of a single contact or employment. */
function shareOfOne(number: number, isCounted: boolean, percent: string): string {
  const [verb, share] = isCounted ? ['', ` (${percent}\u00a0%)`] : ['ei ', ''];
  if (number === 16)
    return `ainoa työnantajayhteys ${verb}${isCounted ? 'perustuu' : 'perustu'} asiakkaan mieltymyksiin ja tarpeisiin${share}`;
  return `ainoa voimassa oleva työsuhde ${verb}${isCounted ? 'on' : 'ole'} vakituinen ja avoimilla työmarkkinoilla${share}`;
}

function share(number: number, part: string, whole: string, percent: string): string {
  if (whole === '1') return shareOfOne(number, part === '1', percent);
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

/** "1 työ otetaan huomioon", but "3 työstä otetaan huomioon 2". */
const ofAll = (all: string, counted: string, one: string, several: string): string =>
  all === '1' ? `1 ${one} otetaan huomioon` : `${all} ${several} otetaan huomioon ${counted}`;

const calculation: CalculationWords = {
  openings: {
    figures: ['Laskelma luvuista:', 'Luvuista laskettu:'],
    components: ['Laskelma osatekijöistä:', 'Osatekijöistä laskettu:'],
  },
  components,
  coaches,
  meanOfScores: (count, mean, isWhole) =>
    `${count} työhönvalmentajan pisteiden keskiarvo on ${mean}${isWhole ? '' : ', joka pyöristetään alaspäin'} (laskelman oma sääntö)`,
  share,
  noJobs: 'voimassa olevia työsuhteita ei ole',
  median: (count, median, isOne) =>
    `mediaaniaika palveluun tulosta ensimmäiseen kasvokkaiseen työnantajatapaamiseen on ${median} ${isOne ? 'päivä' : 'päivää'} (${count} ${count === 1 ? 'asiakas' : 'asiakasta'})`,
  diversity: (number, counted, jobs, percent) =>
    number === 19
      ? `${ofAll(jobs, counted, 'työ', 'työstä')} (${percent}\u00a0%), kun samantyyppisiä töitä lasketaan enintään kaksi`
      : `${ofAll(jobs, counted, 'työsuhde', 'työsuhteesta')} (${percent}\u00a0%), kun sama työnantaja lasketaan enintään kahdesti`,
  limits: {
    apartFromCare: 'työhönvalmentaja ei ole kiinnittynyt hoitotiimiin',
    someApartFromCare: 'osa työhönvalmentajista ei ole kiinnittynyt hoitotiimiin',
    allApartFromCare: 'työhönvalmentajat eivät ole kiinnittyneet hoitotiimiin',
    withoutTeams: 'asiakkaiden hoidosta vastaavat ammattilaiset eivät toimi tiimeinä',
    someWithoutTeams: 'osalla asiakkaista hoidosta vastaavat ammattilaiset eivät toimi tiimeinä',
    threeTeams: 'kiinnittyminen vähintään kolmeen hoitotiimiin rajoittaa pistemäärää',
    someThreeTeams:
      'osalla työhönvalmentajista kiinnittyminen vähintään kolmeen hoitotiimiin rajoittaa pistemäärää',
    notTracked: 'seuranta puuttuu',
    notInPlan: 'yhteyksien ei ole todettu noudattavan ajantasaista työnhakusuunnitelmaa',
    optionsNotShown:
      'ei ole todettu, että asiakkaille, joilla on vähän työkokemusta, esitellään eri vaihtoehtoja',
    notReviewedMonthly: 'seurantaa ei käydä läpi kuukausittain',
    notReviewedWeekly: 'seurantaa ei käydä läpi viikoittain',
    fewSeekers: 'työnhakuvaiheessa on alle kolme asiakasta, jolloin riittää kaksi tapaamista asiakasta kohti',
    someFewSeekers:
      'osalla työhönvalmentajista on työnhakuvaiheessa alle kolme asiakasta, jolloin riittää kaksi tapaamista asiakasta kohti',
    allFewSeekers:
      'kullakin työhönvalmentajalla on työnhakuvaiheessa alle kolme asiakasta, jolloin riittää kaksi tapaamista asiakasta kohti',
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
  ordinal: (place) => `${place}.`,
  pointsAndLevel: (total, level) => `${total} pistettä, ${level}`,
  strengths: {
    opening: (criteria) =>
      `Yksikkö sai täydet viisi pistettä ${criteria === 1 ? 'seuraavasta kriteeristä' : 'seuraavista kriteereistä'}:`,
    earlier: ['Yksikkö sai täydet viisi pistettä seuraavista kriteereistä:'],
  },
  noRecommendations: 'Ei suosituksia',
  earlierScoreWrong: (score) => `Edellisen arvioinnin pisteet (${score}) olivat virheelliset.`,
  pictures: {
    profile: 'IPS-laatuarvioinnin pisteprofiili',
    change: 'IPS-laatuarvioinnin pisteiden muutos',
  },
  sources: {
    documents: 'asiakirjat',
    interviews: 'haastattelut',
    observation: 'havainnointi',
    records: 'asiakastietojärjestelmä',
    plans: 'palvelusuunnitelmat',
  },
  traces: {
    kinds: {
      documents:
        '(?<!asiakas|potilas)asiakirj|dokumen|muistio|muistiinpano|(?<!asiakas|potilas|sairaus|hoito)kertomu|kuvau[sk]|työnkuv|tehtäväkuv|opas|oppaa|kaavio|strategia(?!-)|intranet|excel|pöytäkirj|luettelo|tilasto|raport|ohje|esit(?:e|te)|kalenter|seurannan|seuranta|taulukko|taulukot|toimenkuva|profiili|sopimu|aineisto|materiaali|verkkosivu|nettisivu|dok(?!\\p{L})',
      interviews: String.raw`haastat|haast(?!\p{L})|keskustelu(?!muisti|lomak)|keskusteltiin`,
      observation: String.raw`havain|observ|seuraami|seuraamalla|seurattiin|osallistumi(?:nen|s)|vierailu|(?<!\p{L})käyn(?:ti|nit)(?!\p{L})`,
      records:
        'kirjau|tietojärjestelm|(?:asiakas|potilas)(?:asiakirj|tie[td]|rekister|paper|kansio)|(?:sairaus|hoito|asiakas|potilas)kertomu|lifecare|pegasos|apot[ti]|mediatri|effica|abilita|omakan(?:ta|na)|kanta-palvelu',
      plans: 'suunnitelm',
    },
    unspecific:
      'yksi|yhden|kaksi|kahden|kolmen?|neljän?|viisi|viiden|kuusi|kuuden|seitsemän|kahdeksan|yhdeksän|kymmenen|yhteensä|useita|useat|muita|muut|sekä|lisäksi',
    all: 'kaik(?:ki|kien|kia)',
    leadsOn: '[n-]$',
    goesOn: '(?!)',
    denials: {
      not: 'ei|eivät|eikä|eivätkä|emme|ilman|paitsi',
      only: 'vain|ainoastaan|pelkästään|yksin',
      but: 'mutta|sen sijaan',
      instead: 'vaan',
      done: 'ole|olleet|ollut|oltu|tehty|tehdä|toteut|voitu|voinut|saatu|saanut|nähty|käytet|käytös|ehdi|pysty|haastatel|havainnoi|pidet|järjest|luettu|tutustu|pyydet|käyty|katsot|tarkast|tarkist|toimit|kerät|löyty|onnistu|tavoit|päästy|päässy|osallistu|vastan',
      doing: '(?!)',
      isBehind: true,
      missing:
        'puuttuu|puuttuvat|puuttui|puuttuivat|peruuntui|peruuntuivat|peruttiin|jäi tekemättä|jäivät tekemättä|jäi pois|jäivät pois',
      from: '(?<!käytettävi|saatavi|nähtävi|käytö)(?:ss|st)[aä]|mukaan|perusteella|myös',
      reason: 'koska|sillä|kun',
    },
  },
  percentages: {
    patterns: {
      employment: String.raw`työllistymis[-\s]*(?:prosent\p{L}*|%(?:[-:]?\p{L}+)?)`,
      progress: String.raw`kokonaisetene(?:mi(?:nen|s\p{L}*)|mä\p{L}*)(?:[-\s]*(?:prosent\p{L}*|%(?:[-:]?\p{L}+)?))?`,
      ofPercent: '(?:%:n|prosentin)',
      is: '(?:on|oli|olivat|ovat)',
      counted: '(?:kk|kuukau|vuoden|viik|päiv|pv|asiak|henk|työ)',
    },
    percent: 'prosent',
    names: { employment: 'Työllistymisprosentti', progress: 'Kokonaisetenemisen prosentti' },
    statement: (name, { percent, part, whole, period, definition }) =>
      `${name} on ${percent}\u00a0% (osoittaja ${part}, nimittäjä ${whole}; ajanjakso ${period}; määritelmä: ${definition}).`,
  },
};
