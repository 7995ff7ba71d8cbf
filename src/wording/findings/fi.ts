import { lowScore } from '../../assessment/recommendations';
import { formatDate } from '../../assessment/dates/calendar';
import type { Finding } from '../../assessment/findings/finding';
import type { StrayPlace } from '../../assessment/strayText';
import { fi as problems } from '../problems/fi';
import { plainSentence } from '../problems/problemSentences';
import { quoteIn } from '../quote';
import type { FindingWording } from './findingWording';
import { inRanges } from '../inRanges';
import { listIn } from '../listIn';

const list = listIn('fi');
const quote = quoteIn('fi');
const percentages = {
  employment: 'työllistymisprosentti',
  progress: 'kokonaisetenemisen prosentti',
} as const;

const points = (count: number): string => `${count} ${count === 1 ? 'piste' : 'pistettä'}`;
const fromCriteria = (count: number): string => (count === 1 ? 'kriteeristä' : 'kriteereistä');

type Personal = Extract<Finding, { readonly kind: 'personalData' }>;

const strays: Readonly<Record<StrayPlace, string>> = {
  body: 'Kenttien ulkopuolisessa tekstissä',
  comment: 'Wordin kommentissa',
  margin: 'Ylä- tai alatunnisteessa',
  note: 'Ala- tai loppuviitteessä',
  picture: 'Kuvan vaihtoehtoisessa tekstissä',
  title: 'Kentän nimessä tai tunnisteessa',
  property: 'Asiakirjan ominaisuuksissa (Tiedosto – Tiedot)',
};

const strayIn = (stray: StrayPlace | null): string => (stray === null ? 'Tekstissä' : strays[stray]);

function personal(found: Personal): string {
  const text = strayIn(found.stray);
  switch (found.personal) {
    case 'identityCode':
      return `${text} on henkilötunnukselta näyttävä ${quote(found.text)}. Poista se.`;
    case 'phone':
      return `${text} on puhelinnumerolta näyttävä ${quote(found.text)}. Poista se.`;
    case 'email':
      return `${text} on sähköpostiosoite ${quote(found.text)}. Poista se.`;
    case 'name':
      return `${text} saattaa olla asiakkaan tai omaisen nimi: ${quote(found.text)}. Tarkista, ettei henkilöä voi tunnistaa.`;
  }
}

function sentence(found: Finding): string {
  switch (found.kind) {
    case 'scoreMissing':
      return 'Pisteet puuttuvat.';
    case 'scoreUnreadable':
      return `Kentässä lukee ${quote(found.text)}, joka ei ole kokonaisluku väliltä 1–5. Sitä ei lasketa mukaan.`;
    case 'sourcesMissing':
      return 'Tietolähteet puuttuvat.';
    case 'commentsMissing':
      return 'Kommentit puuttuvat.';
    case 'recommendationsMissing':
      return `Suositukset puuttuvat, vaikka pisteitä on enintään ${lowScore}.`;
    case 'percentagesMissing':
      return `Kommenteista puuttuu: ${list.format(found.missing.map((name) => percentages[name]))}.`;
    case 'rowDiffers':
      return found.written === null
        ? `Koosteesta puuttuvat kriteerin ${found.criterion} pisteet (${found.score}).`
        : `Koosteessa on ${points(found.written)}, mutta kriteerillä ${found.criterion} on ${points(found.score)}.`;
    case 'rowWithoutScore':
      return `Koosteessa on ${points(found.written)}, mutta kriteerin ${found.criterion} pisteet puuttuvat tai niistä ei saa selvää. Anna pisteet kriteerin kohdalla.`;
    case 'totalDiffers':
      return found.written === null
        ? `Yhteispistemäärä puuttuu: kriteereistä kertyy ${points(found.total)}.`
        : `Yhteispistemääränä on ${found.written}, mutta kriteereistä kertyy ${points(found.total)}.`;
    case 'pointsAndLevelDiffer':
      return found.written === ''
        ? `Pistemäärä ja taso puuttuvat. Pisteiden mukaan tässä pitäisi lukea ${quote(found.wanted)}.`
        : `Tässä lukee ${quote(found.written)}, mutta pisteiden mukaan pitäisi lukea ${quote(found.wanted)}.`;
    case 'totalTooEarly':
      return found.open === 1
        ? `Tässä on jo ${quote(found.written)}, vaikka yhdestä kriteeristä puuttuvat pisteet.`
        : `Tässä on jo ${quote(found.written)}, vaikka ${found.open} kriteeristä puuttuvat pisteet.`;
    case 'sumInOwnWords':
      return found.agrees
        ? `Teksti ${quote(found.text)} on kirjoitettu omin sanoin. Se vastaa pisteitä mutta ei muutu itsestään, jos pisteet muuttuvat.`
        : `Teksti ${quote(found.text)} on kirjoitettu omin sanoin, eikä sitä voi verrata pisteisiin. Tarkista se itse.`;
    case 'needScoreDiffers':
      return found.written === null
        ? `Kehittämistarpeesta puuttuvat pisteet: kriteerillä ${found.criterion} on ${points(found.score)}.`
        : `Kehittämistarpeessa on ${points(found.written)}, mutta kriteerillä ${found.criterion} on ${points(found.score)}.`;
    case 'needUnknown':
      return found.text === ''
        ? 'Kehittämistarpeesta puuttuu kriteerin numero ja nimi.'
        : `${quote(found.text)} ei vastaa mitään raportin kriteeriä. Kirjoita kriteerin numero ja nimi.`;
    case 'needContradictory':
      return `Numero on ${found.number}, mutta nimi kuuluu kriteeriin ${found.named}. Korjaa jompikumpi.`;
    case 'needWithoutRecommendations':
      return 'Kehittämistarpeesta puuttuvat suositukset.';
    case 'pictureOutgrown':
      return found.picture === 'profile'
        ? 'Raportin pisteprofiilin kuvassa on muut pisteet kuin kriteereillä nyt. Vaihda kuva yhteenvedossa.'
        : 'Raportin kuvassa pisteiden muutoksesta on muut pisteet kuin kriteereillä nyt. Vaihda tai poista kuva Vertaa-sivulla.';
    case 'needsMissing':
      return 'Keskeisimpiä kehittämistarpeita ei ole nimetty, vaikka osassa kriteereistä on kehitettävää.';
    case 'recommendationsOpen':
      return 'Suositusten kentässä on vielä pohjan ohjeteksti.';
    case 'promptLeft':
      return 'Kentässä on vielä pohjan ohjeteksti.';
    case 'needBlockEmpty':
      return 'Kehittämistarpeen kohta on jäänyt tyhjäksi, ja raportissa näkyy pohjan ohjeteksti.';
    case 'strengthsOutgrown':
      return found.criteria.length === 1
        ? `Vahvuuksissa mainitaan kriteeri ${found.criteria.join()}, jolla ei enää ole 5 pistettä.`
        : `Vahvuuksissa mainitaan kriteerit ${list.format(found.criteria.map(String))}, joilla ei enää ole 5 pistettä.`;
    case 'strengthsBelow':
      return found.criteria.length === 1
        ? `Vahvuuksissa mainitaan kriteeri ${found.criteria.join()}, jolla on alle 5 pistettä. Tarkista, vastaako teksti pisteitä.`
        : `Vahvuuksissa mainitaan kriteerit ${list.format(found.criteria.map(String))}, joilla on alle 5 pistettä. Tarkista, vastaako teksti pisteitä.`;
    case 'strengthsUnworded':
      return 'Vahvuuksien kuvaus on vielä pelkkä pohja. Muokkaa siitä oma tekstisi.';
    case 'fieldEmpty':
      return 'Kenttä on tyhjä.';
    case 'tooFewAssessors':
      return found.count === 0
        ? 'Arvioijia ei ole nimetty. Laatuarvioinnin tekee kaksi arvioijaa.'
        : 'Arvioijia on nimetty vain yksi. Laatuarvioinnin tekee kaksi arvioijaa.';
    case 'draftMark':
      return `${strayIn(found.stray)} on vielä merkintä ${quote(found.mark)}. Täydennä kohta tai poista merkintä.`;
    case 'saysNothing':
      return `Kentässä lukee vain ${quote(found.text)}. Kirjoita, mitä kentässä kysytään.`;
    case 'scoreAtOdds':
      return `Lukujen tai osatekijöiden perusteella pistemäärä olisi ${found.suggestion}, mutta annettu on ${points(found.score)}. Perustele ero kommenteissa.`;
    case 'changeUnexplained':
      return `Pisteet ovat muuttuneet aiemmasta raportista (${found.before} → ${found.score}), mutta kommenteissa ei kerrota, miksi.`;
    case 'personalData':
      return personal(found);
    case 'dateUnreadable':
      return `Päivämäärästä ${quote(found.text)} ei saa selvää, joten päivämäärien järjestystä ei voi tarkistaa. Kirjoita esimerkiksi 24.6.2026.`;
    case 'reportBeforeAssessment':
      return `Raportti on päivätty ${formatDate(found.report)}, vaikka arviointi päättyi vasta ${formatDate(found.assessment)}.`;
    case 'previousNotEarlier':
      return `Edellisen raportin päiväyksen ${formatDate(found.previous)} pitäisi olla ennen tätä arviointia (${formatDate(found.current)}).`;
    case 'assessmentInFuture':
      return `Arviointiajankohta ${formatDate(found.assessment)} on vasta tulossa. Tarkista päivämäärä.`;
    case 'reportInFuture':
      return `Raportin päivämäärä ${formatDate(found.report)} on vasta ${found.days === 1 ? 'yhden' : found.days} päivän kuluttua.`;
    case 'reportLate':
      return `Raportti on päivätty ${found.days} päivää arvioinnin jälkeen. Tavoite on noin neljä viikkoa.`;
    case 'templateProblem':
      return plainSentence(found.problem, problems);
    case 'choicesWaiting':
      return `Yhteen sovitettaessa tehtyjä valintoja on kirjaamatta: ${found.criteria.length === 1 ? 'kriteeri' : 'kriteerit'} ${list.format(inRanges(found.criteria))}. Kirjaa ne tai luovu niistä Sovita yhteen -sivulla.`;
    case 'needsWaiting':
      return 'Valitsemasi kehittämistarpeet eivät ole vielä raportissa sellaisina kuin valitsit ne. Kirjaa ne raporttiin tai poista ne valinnoista yhteenvedossa.';
    case 'instructionLeft':
      return `Raportissa on vielä pohjan ohjerivi, joka on tarkoitettu vain täyttäjälle: ${quote(found.text)}. Poista se asiakirjasta.`;
    case 'workingDataLeft':
      return 'Asiakirjassa on vielä arvioijan aineistoa: rasteja, lukuja tai omia muistiinpanoja. Poista se, ennen kuin lähetät raportin.';
    case 'trackingOn':
      return 'Wordin Jäljitä muutokset on päällä. Poista se käytöstä Tarkista-välilehdellä, ennen kuin lähetät raportin.';
    case 'revisionsLeft':
      return found.count === 1
        ? 'Yksi jäljitetty muutos on käsittelemättä. Hyväksy tai hylkää se Wordin Tarkista-välilehdellä.'
        : `${found.count} jäljitettyä muutosta on käsittelemättä. Hyväksy tai hylkää ne Wordin Tarkista-välilehdellä.`;
    case 'commentsLeft':
      return found.count === 1
        ? 'Asiakirjassa on yksi Wordin kommentti. Poista se Wordin Tarkista-välilehdellä.'
        : `Asiakirjassa on ${found.count} Wordin kommenttia. Poista ne Wordin Tarkista-välilehdellä.`;
  }
}

export const fi: FindingWording = {
  sentence,
  gathered: {
    scoreMissing: (count) => `Pisteet puuttuvat ${fromCriteria(count)}`,
    sourcesMissing: (count) => `Tietolähteet puuttuvat ${fromCriteria(count)}`,
    commentsMissing: (count) => `Kommentit puuttuvat ${fromCriteria(count)}`,
    recommendationsMissing: () => `Suositukset puuttuvat, vaikka pisteitä on enintään ${lowScore}`,
    fieldEmpty: (count) => (count === 1 ? 'Tyhjä kenttä' : 'Tyhjät kentät'),
    recommendationsOpen: (count) =>
      count === 1
        ? 'Suositusten kentässä on vielä pohjan ohjeteksti'
        : 'Suositusten kentissä on vielä pohjan ohjeteksti',
    promptLeft: (count) =>
      count === 1
        ? 'Tyhjä kenttä, jossa on vielä pohjan ohjeteksti'
        : 'Tyhjät kentät, joissa on vielä pohjan ohjeteksti',
    needBlockEmpty: (count) =>
      count === 1 ? 'Tyhjä kehittämistarpeen kohta' : 'Tyhjät kehittämistarpeiden kohdat',
  },
};
