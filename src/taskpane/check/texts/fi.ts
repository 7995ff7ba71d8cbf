import { formatDate } from '../../../assessment/calendar';
import type { Finding } from '../../../assessment/findings/finding';
import { describeProblem } from './describeProblem';
import type { CheckTexts } from './checkTexts';

const list = new Intl.ListFormat('fi', { type: 'conjunction' });
const percentages = {
  employment: 'työllistymisprosentti',
  progress: 'kokonaisetenemisen prosentti',
} as const;

const points = (count: number): string => `${count} ${count === 1 ? 'piste' : 'pistettä'}`;

function finding(found: Finding): string {
  switch (found.kind) {
    case 'scoreMissing':
      return 'Pisteet puuttuvat.';
    case 'scoreUnreadable':
      return `Kentässä lukee ”${found.text}”, joka ei ole kokonainen pistemäärä 1–5. Sitä ei lasketa mukaan.`;
    case 'sourcesMissing':
      return 'Tietolähteet puuttuvat.';
    case 'commentsMissing':
      return 'Kommentit puuttuvat.';
    case 'recommendationsMissing':
      return 'Suositukset puuttuvat, vaikka pisteitä on enintään 3.';
    case 'percentagesMissing':
      return `Kommenteista puuttuu: ${list.format(found.missing.map((name) => percentages[name]))}.`;
    case 'rowDiffers':
      return found.written === null
        ? `Koosteesta puuttuvat kriteerin ${found.criterion} pisteet: ${found.score}.`
        : `Koosteessa on ${found.written}, mutta kriteerin ${found.criterion} pisteet ovat ${found.score}.`;
    case 'rowWithoutScore':
      return `Koosteessa on ${found.written}, mutta kriteerillä ${found.criterion} ei ole luettavia pisteitä. Anna pisteet kriteerin kohdalla.`;
    case 'totalDiffers':
      return found.written === null
        ? `Yhteispistemäärä puuttuu: kriteereistä kertyy ${found.total}.`
        : `Yhteispistemääränä on ${found.written}, mutta kriteereistä kertyy ${found.total}.`;
    case 'pointsAndLevelDiffer':
      return found.written === ''
        ? `Pistemäärä ja taso puuttuvat: pisteiden mukaan ”${found.wanted}”.`
        : `Tässä lukee ”${found.written}”, mutta pisteiden mukaan pitäisi lukea ”${found.wanted}”.`;
    case 'totalTooEarly':
      return found.open === 1
        ? `Tässä on jo ”${found.written}”, vaikka yhdestä kriteeristä puuttuvat pisteet.`
        : `Tässä on jo ”${found.written}”, vaikka ${found.open} kriteeristä puuttuvat pisteet.`;
    case 'sumInOwnWords':
      return found.agrees
        ? `Teksti ”${found.text}” on kirjoitettu omin sanoin. Se vastaa pisteitä mutta ei muutu itsestään, jos pisteet muuttuvat.`
        : `Teksti ”${found.text}” on kirjoitettu omin sanoin, eikä sitä voi verrata pisteisiin. Tarkista se itse.`;
    case 'needScoreDiffers':
      return found.written === null
        ? `Kehittämistarpeesta puuttuvat pisteet: kriteerillä ${found.criterion} on ${points(found.score)}.`
        : `Kehittämistarpeessa on ${points(found.written)}, mutta kriteerillä ${found.criterion} on ${points(found.score)}.`;
    case 'needUnknown':
      return found.text === ''
        ? 'Kehittämistarpeesta puuttuu kriteerin numero ja nimi.'
        : `”${found.text}” ei ole mikään raportin kriteereistä. Kirjoita kriteerin numero ja nimi.`;
    case 'needContradictory':
      return `Numero on ${found.number}, mutta nimi kuuluu kriteeriin ${found.named}. Korjaa jompikumpi.`;
    case 'needWithoutRecommendations':
      return 'Kehittämistarpeesta puuttuvat suositukset.';
    case 'needsMissing':
      return 'Keskeisimpiä kehittämistarpeita ei ole nimetty, vaikka osassa kriteereistä on kehitettävää.';
    case 'fieldEmpty':
      return 'Kenttä on tyhjä.';
    case 'tooFewAssessors':
      return found.count === 0
        ? 'Arvioijia ei ole nimetty. Laatuarvioinnin tekee kaksi arvioijaa.'
        : 'Arvioijia on nimetty vain yksi. Laatuarvioinnin tekee kaksi arvioijaa.';
    case 'dateUnreadable':
      return `”${found.text}”: päivämäärästä ei saa selvää, joten päivämäärien järjestystä ei voi tarkistaa. Kirjoita esimerkiksi 24.6.2026.`;
    case 'reportBeforeAssessment':
      return `Raportti on päivätty ${formatDate(found.report)}, vaikka arviointi päättyi vasta ${formatDate(found.assessment)}.`;
    case 'previousNotEarlier':
      return `Edellisen raportin päiväys ${formatDate(found.previous)} ei ole ennen tätä arviointia (${formatDate(found.current)}).`;
    case 'reportInFuture':
      return `Raportin päiväys ${formatDate(found.report)} on ${found.days} päivän päässä tulevaisuudessa.`;
    case 'reportLate':
      return `Raportti on päivätty ${found.days} päivää arvioinnin jälkeen. Tavoite on noin neljä viikkoa.`;
    case 'templateProblem':
      return describeProblem(found.problem, problems);
    case 'workingDataLeft':
      return 'Asiakirjassa on vielä arvioijien työtietoja: rasteja, lukuja tai omia muistiinpanoja. Poista ne, ennen kuin lähetät raportin.';
    case 'trackingOn':
      return 'Muutosten jäljitys on päällä. Ota se pois käytöstä Wordin Tarkista-välilehdessä, ennen kuin lähetät raportin.';
    case 'revisionsLeft':
      return found.count === 1
        ? 'Yksi jäljitetty muutos on käsittelemättä. Hyväksy tai hylkää se Wordin Tarkista-välilehdessä.'
        : `${found.count} jäljitettyä muutosta on käsittelemättä. Hyväksy tai hylkää ne Wordin Tarkista-välilehdessä.`;
    case 'commentsLeft':
      return found.count === 1
        ? 'Asiakirjassa on yksi Wordin kommentti. Poista se Wordin Tarkista-välilehdessä.'
        : `Asiakirjassa on ${found.count} Wordin kommenttia. Poista ne Wordin Tarkista-välilehdessä.`;
  }
}

const problems = {
  notTemplate: () => 'Asiakirjasta ei löytynyt laatuarvioinnin kriteerejä.',
  criterionMissing: () =>
    'Kriteeri puuttuu asiakirjasta, joten yhteispistemäärää ei voi laskea. Kopioi kriteeri kenttineen raporttipohjasta.',
  criterionDoubled: () => 'Kriteeri on asiakirjassa useammin kuin kerran. Poista ylimääräinen.',
  numberDiffers: (quoted: string) =>
    `Asiakirjassa tämän nimen edessä on numero ${quoted}. Korjaa numero asiakirjaan.`,
  fieldMissing: () => 'Kenttää ei löytynyt asiakirjasta. Kopioi se raporttipohjasta.',
  fieldDoubled: () => 'Kenttiä on asiakirjassa useampi kuin yksi. Poista ylimääräinen.',
  guessed: () =>
    'Kentän edessä oleva teksti ei ole tuttu, joten kenttä pääteltiin paikastaan. Tarkista, että se on oikea.',
  unreadable: (quoted: string) =>
    `Kentässä lukee ”${quoted}”, joka ei ole tähän sopiva kokonaisluku. Korjaa se.`,
  levelsMissing: () =>
    'Tasojen taulukkoa ei löytynyt, joten tasoa ei voi tarkistaa. Kopioi taulukko raporttipohjasta.',
  levelsIncomplete: () =>
    'Tasotaulukko ei kata kaikkia pistemääriä 25–125. Vertaa taulukkoa raporttipohjaan.',
} as const;

export const fi: CheckTexts = {
  title: 'Raportin tarkistus',
  again: 'Tarkista uudelleen',
  checking: 'Tarkistetaan…',
  checked: 'Tarkistettu.',
  counts: {
    error: (count) => `Korjattavaa ${count}`,
    warning: (count) => `Täydennettävää ${count}`,
    note: (count) => `Hyvä tarkistaa ${count}`,
  },
  severities: { error: 'Korjattavaa', warning: 'Täydennettävää', note: 'Hyvä tarkistaa' },
  nothing: 'Ei korjattavaa.',
  standing: (total) => `${total} pistettä`,
  mendAll: 'Korjaa kaikki summat',
  mendAllHint: (count) =>
    count === 1
      ? 'Yksi kenttä päivitetään kriteerien pisteiden mukaan.'
      : `${count} kenttää päivitetään kriteerien pisteiden mukaan.`,
  mend: 'Korjaa',
  mendThis: (place) => `Korjaa: ${place}`,
  wholeDocument: 'Koko asiakirja',
  finding,
  gathered: {
    scoreMissing: 'Pisteet puuttuvat kriteereistä',
    sourcesMissing: 'Tietolähteet puuttuvat kriteereistä',
    commentsMissing: 'Kommentit puuttuvat kriteereistä',
    recommendationsMissing: 'Suositukset puuttuvat, vaikka pisteitä on enintään 3',
    fieldEmpty: 'Tyhjät kentät',
  },
  criterion: (number, sentence) => `Kriteeri ${number}: ${sentence}`,
  unsaved: (count) =>
    count === 1
      ? 'Yksi kenttä on tallentamatta asiakirjaan.'
      : `${count} kenttää on tallentamatta asiakirjaan.`,
  showUnsaved: 'Näytä tallentamattomat',
  reviewUnknown:
    'Kommentteja ja jäljitettyjä muutoksia ei voitu tarkistaa. Katso ne itse Wordin Tarkista-välilehdestä.',
  toFinish: 'Viimeistele raportti',
  file: {
    title: 'Tarkista toinen raportti',
    explain: 'Valitse valmis .docx-tiedosto koneeltasi. Se luetaan vain tässä, eikä sitä lähetetä mihinkään.',
    pick: 'Valitse tiedosto',
    reading: (name) => `Luetaan: ${name}`,
    result: (name) => `Tarkistettu: ${name}`,
    nothing: 'Ei huomautettavaa.',
    notReport: 'Tiedosto ei ole IPS-laatuarvioinnin raportti: siitä ei löytynyt kriteerejä.',
    unreadable: 'Tiedostoa ei voitu lukea. Sulje se muista ohjelmista ja valitse se uudelleen.',
    faults: {
      tooLarge: 'Tiedosto on liian suuri raportiksi.',
      encrypted:
        'Tiedosto on suojattu salasanalla tai se on vanhassa .doc-muodossa. Tallenna se Wordissa .docx-muotoon ilman salasanaa.',
      notDocx: 'Tiedosto ei ole Word-asiakirja (.docx).',
      damaged: 'Tiedosto on vioittunut. Avaa se Wordissa ja tallenna uudelleen.',
    },
    close: 'Sulje tulos',
  },
  finish: {
    title: 'Viimeistely',
    back: 'Tarkistus',
    left: 'Mitä on jäljellä',
    nothingLeft: 'Korjattavaa tai täydennettävää ei ole.',
    showFindings: 'Näytä huomiot',
    next: 'Seuraava laatuarviointi',
    due: (date, { months }) =>
      months === 6 ? `${date} mennessä (puoli vuotta)` : `${date} mennessä (vuosi)`,
    why: ({ months, from }) =>
      `${months === 6 ? 'Kun pisteitä on alle 100, arviointi uusitaan puolen vuoden' : 'Kun pisteitä on vähintään 100, arviointi uusitaan vuoden'} kuluttua. Laskettu päivästä ${formatDate(from.date)}.`,
    steering: {
      quarterly: 'Ohjausryhmä kokoontuu neljännesvuosittain.',
      halfYearly: 'Ohjausryhmä kokoontuu puolivuosittain.',
    },
    notDue:
      'Päivän voi laskea, kun kaikki kriteerit on pisteytetty ja arvioinnin tai raportin päivämäärä on kirjattu.',
    done: 'Valmis',
    doneText:
      'Raportti on valmis. Tallenna asiakirja Wordissa ja toimita se vastaanottajille organisaatiosi ohjeiden mukaan.',
    notDone: 'Raportti ei ole vielä valmis: yllä on kohtia, jotka pitää hoitaa ensin.',
  },
};
