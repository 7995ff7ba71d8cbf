import { formatDate } from '../../assessment/dates/calendar';
import { fiFileFaults } from '../../wording/files/fi';
import { quoteIn } from '../../wording/quote';
import type { EntryProblem } from '../entry';
import type { CollectionTexts, PageTexts } from './collectionTexts';

const listed = (values: readonly (string | number)[]): string => values.join(', ');
const criteria = (numbers: readonly number[]): string =>
  `${numbers.length === 1 ? 'kriteeri' : 'kriteerit'} ${listed(numbers)}`;
const quote = quoteIn('fi');
const points = (count: number): string => (count === 1 ? '1 piste' : `${count} pistettä`);

const faults: CollectionTexts['faults'] = {
  ...fiFileFaults,
  unreadable:
    'Tiedostoa tai kansiota ei voitu lukea levyltä. Sulje se muissa ohjelmissa, tarkista, että saat lukea sen, ja yritä uudelleen.',
};

function problem(found: EntryProblem): string {
  switch (found.kind) {
    case 'file':
      return faults[found.fault];
    case 'notReport':
      return 'Asiakirja ei ole IPS-laatuarviointiraportti. Jätä se pois tai valitse raportti. Jos se on raportti, sen täytettävät kentät ovat ehkä hävinneet, kun se on tallennettu muulla ohjelmalla kuin Wordilla: pyydä alkuperäinen tiedosto.';
    case 'secondReport':
      return 'Asiakirjassa on toinenkin raportti, jota ei ole luettu. Tallenna se omaksi tiedostokseen.';
    case 'otherCriteria':
      return found.set === 'latu'
        ? 'Raportti on tehty LATU-kriteereillä. Sen pisteitä ei ole otettu mukaan.'
        : 'Raportin kriteerit eivät ole IPS-laatukriteerit. Sen pisteitä ei ole otettu mukaan.';
    case 'scoresMissing':
      return `Pisteet puuttuvat: ${criteria(found.criteria)}.`;
    case 'scoresUnreadable':
      return `Pisteitä ei voitu lukea: ${criteria(found.criteria)}.`;
    case 'totalDiffers':
      return `Raportissa yhteispistemäärä on ${found.written}, mutta pisteiden summa on ${found.total}.`;
    case 'rowsDiffer':
      return `Koosteessa on eri pisteet kuin kriteerin kohdalla: ${criteria(found.criteria)}. Taulukossa ovat kriteerin kohdalla annetut pisteet. Tarkista, kummat ovat oikein.`;
    case 'frontDiffers':
      return `Raportin yhteenvedossa lukee ${quote(found.written)}, mutta pisteiden mukaan pitäisi lukea ${quote(found.wanted)}.`;
    case 'dayUnreadable':
      return found.field === 'reportDate'
        ? `Raportin päivämäärästä ${quote(found.text)} ei saa selvää, joten se puuttuu taulukosta. Kirjoita se raporttiin esimerkiksi 24.6.2026.`
        : `Arviointiajankohdasta ${quote(found.text)} ei saa selvää, joten se puuttuu taulukosta. Kirjoita se raporttiin esimerkiksi 24.–25.6.2026.`;
    case 'unsure':
      return found.count === 1
        ? 'Asiakirjassa on yksi kohta, joka puuttuu, on kahdesti tai on tunnistettu vain sijaintinsa perusteella. Avaa raportti ja tarkista se.'
        : `Asiakirjassa on ${found.count} kohtaa, jotka puuttuvat, ovat kahdesti tai on tunnistettu vain sijaintinsa perusteella. Avaa raportti ja tarkista ne.`;
    case 'noUnit':
      return 'Yksikön nimi puuttuu.';
    case 'noDate':
      return 'Arvioinnin ja raportin päivämäärä puuttuvat, tai niitä ei voitu lukea.';
    case 'dayAhead':
      return `Arviointipäivä ${formatDate(found.day)} on vasta tulossa. Tarkista vuosi raportista.`;
    case 'noLevel':
      return 'Raportin tasotaulukko puuttuu tai ei kata yhteispistemäärää.';
    case 'sectionsUnknown':
      return 'Raportin kolmea osiota ei tunnistettu, joten osioiden keskiarvot puuttuvat.';
    case 'sameAssessment':
      return found.hasSameScores
        ? `Sama yksikkö ja päivä kuin tiedostossa ${found.file}. Kuvissa on mukana vain se.`
        : `Sama yksikkö ja päivä kuin tiedostossa ${found.file}, mutta eri pisteet. Kuvissa on mukana vain se: tarkista, kumpi on oikea.`;
    case 'otherSpelling':
      return `Yksikön nimi on kirjoitettu toisin kuin tiedostossa ${found.file}: ${quote(found.unit)}. Kuvissa ne ovat sama yksikkö.`;
    case 'similarUnit':
      return `Yksikön nimi on melkein sama kuin tiedostossa ${found.file}: ${quote(found.unit)}. Kuvissa ne ovat eri yksiköitä. Jos yksikkö on sama, kirjoita nimi raportteihin samalla tavalla.`;
  }
}

const page: PageTexts = {
  title: 'Yhteenveto IPS-laatuarvioinneista',
  made: (day) => `Koottu ${day}`,
  counts: (reports, units) =>
    `${reports === 1 ? '1 tiedosto' : `${reports} tiedostoa`}, ${units === 1 ? '1 yksikkö' : `${units} yksikköä`}`,
  counted:
    'Kuvissa ovat mukana raportit, joissa on yksikkö ja päivä. Yhteispistemäärä lasketaan vasta, kun kaikki 25 kriteeriä on pisteytetty.',
  unofficial:
    'Sivun on tehnyt IPS-laatuarviointi-apuohjelma. Se ei ole THL:n julkaisu. Sivu on kokonaan tässä tiedostossa, eikä se hae tai lähetä mitään.',
  problems: {
    title: 'Tarkistettavaa',
    toKnow: (count) =>
      count === 1 ? 'Yhden tiedoston rivi on tarkistettava.' : `${count} tiedoston rivit on tarkistettava.`,
    explain: (count) =>
      count === 1
        ? 'Yhdessä tiedostossa on jotain, minkä takia sen rivi ei kelpaa sellaisenaan.'
        : `${count} tiedostossa on jotain, minkä takia niiden rivit eivät kelpaa sellaisinaan.`,
  },
  levels: {
    title: 'Tasot yksiköittäin ja vuosittain',
    explain: 'Vuoden viimeinen arviointi. Palkin pituus kertoo yhteispistemäärän asteikolla 25–125.',
    names: ['ei tuettua työllistymistä', 'kohtalainen taso', 'hyvä taso', 'esimerkillinen taso'],
    scale: (total) => `${points(total)} asteikolla 25–125`,
  },
  distribution: {
    title: 'Pisteiden jakauma kriteereittäin',
    explain: (units) =>
      units === 1 ? 'Yhden yksikön viimeisin arviointi.' : `${units} yksikön viimeisimmät arvioinnit.`,
    criterion: 'Kriteeri',
    score: (score) => points(score),
    mean: 'Keskiarvo',
    bar: (counts) => counts.map((count, at) => `${points(at + 1)}: ${count}`).join(', '),
  },
  weakest: {
    title: 'Heikoimmat kriteerit',
    explain: 'Matalin keskiarvo yksiköiden viimeisimmissä arvioinneissa.',
    low: '1 tai 2 pistettä',
    row: (low, units) => `${low}/${units}`,
  },
  due: {
    title: 'Seuraavat arvioinnit',
    explain:
      'Alle 100 pisteen jälkeen arviointi tehdään puolen vuoden kuluttua, vähintään 100 pisteen jälkeen vuoden kuluttua.',
    last: 'Viimeisin',
    next: 'Seuraava',
    overdue: 'myöhässä',
    unknown: 'ei tiedossa',
  },
  change: {
    title: 'Yksiköiden muutos',
    explain: 'Yksiköt, joilla on vähintään kaksi arviointia, joissa kaikki kriteerit on pisteytetty.',
    first: 'Ensimmäinen',
    latest: 'Viimeisin',
    sinceLast: 'Muutos edellisestä',
    course: 'Kehitys',
    line: (totals) => listed(totals),
    none: 'Yhdelläkään yksiköllä ei ole vielä kahta arviointia.',
  },
};

export const fi: CollectionTexts = {
  sheets: { reports: 'Raportit', needs: 'Kehittämistarpeet' },
  columns: {
    file: 'Tiedosto',
    problems: 'Tarkistettavaa',
    unit: 'Yksikkö',
    reported: 'Raportin päivämäärä',
    from: 'Arviointi alkoi',
    to: 'Arviointi päättyi',
    assessors: 'Arvioijat',
    language: 'Raportin kieli',
    templateDate: 'Raporttipohjan päivämäärä',
    section: (name) => `${name}, keskiarvo`,
    total: 'Yhteispistemäärä',
    level: 'Taso',
    due: 'Seuraava arviointi',
    needs: 'Keskeiset kehittämistarpeet',
    findings: { error: 'Virheitä', warning: 'Puutteita', note: 'Huomautuksia' },
  },
  needColumns: {
    number: 'Kriteerin numero',
    criterion: 'Kehittämistarve',
    score: 'Pisteet',
    recommendations: 'Suositukset',
  },
  languages: { fi: 'suomi', sv: 'ruotsi' },
  faults,
  problem,
  page,
};
