import { yearlyFrom } from '../../../assessment/dates/nextAssessment';
import { formatDate } from '../../../assessment/dates/calendar';
import { fiFileFaults } from '../../../wording/files/fi';
import { fi as findings } from '../../../wording/findings/fi';
import { quoteIn } from '../../../wording/quote';
import { listIn } from '../../../wording/listIn';
import type { CheckTexts } from './checkTexts';

const list = listIn('fi');
const quote = quoteIn('fi');

export const fi: CheckTexts = {
  title: 'Raportin tarkistus',
  again: 'Tarkista uudelleen',
  checking: 'Tarkistetaan…',
  checked: 'Tarkistettu.',
  counts: {
    error: (count) => `Korjattavaa:\u00a0${count}`,
    warning: (count) => `Täydennettävää:\u00a0${count}`,
    note: (count) => `Hyvä tarkistaa:\u00a0${count}`,
  },
  severities: { error: 'Korjattavaa', warning: 'Täydennettävää', note: 'Hyvä tarkistaa' },
  nothing: 'Ei korjattavaa.',
  standing: (total) => `${total} pistettä`,
  fixAll: 'Korjaa kaikki kerralla',
  fixAllHint: (count) =>
    count === 1
      ? 'Yksi kenttä päivitetään kriteerien pisteiden mukaan.'
      : `${count} kenttää päivitetään kriteerien pisteiden mukaan.`,
  fix: 'Korjaa',
  fixThis: (place) => `Korjaa: ${place}`,
  wholeDocument: 'Koko asiakirja',
  fill: (text) => `Kirjoita ”${text}”`,
  fillWithDash: 'Merkitse viivalla (–)',
  fillThese: (label, what) => `${label}: ${what}`,
  dismiss: 'Ei ole henkilötieto',
  dismissThis: (found) => `Ei ole henkilötieto: ${found}`,
  ownNote: (criterion) => `${criterion} – oma muistiinpano`,
  needBlock: (block) => `Kehittämistarve ${block}`,
  findings,
  criterion: (number, sentence) => `Kriteeri ${number}: ${sentence}`,
  ways: {
    picture: 'Siirry yhteenvetoon',
    compare: 'Siirry vertailuun',
    reconcile: 'Siirry sovittamaan yhteen',
    needs: 'Siirry kehittämistarpeisiin',
    strengths: 'Siirry vahvuuksiin',
  },
  show: {
    as: {
      here: 'Näytä asiakirjassa',
      near: 'Näytä lähin kohta asiakirjassa',
      firstRevision: 'Näytä ensimmäinen muutos',
      firstComment: 'Näytä ensimmäinen kommentti',
    },
    thread: 'Näytä kommentti',
    named: (label, what) => `${label}: ${what}`,
    notShown: (behind) =>
      behind === ''
        ? 'Kohtaan ei voitu siirtyä. Etsi se asiakirjasta Wordin Etsi-toiminnolla.'
        : `Kohtaan ei voitu siirtyä. Se on asiakirjassa tämän jälkeen: ${quote(behind)}.`,
    several: (behind) =>
      behind === ''
        ? 'Samanlaisia kohtia on useita. Etsi ne asiakirjasta Wordin Etsi-toiminnolla.'
        : `Samanlaisia kohtia on useita. Ensimmäinen on asiakirjassa tämän jälkeen: ${quote(behind)}.`,
    apart: {
      comment: 'Kommentit avautuvat Wordin Tarkista-välilehdeltä.',
      margin: 'Ylä- ja alatunniste avautuvat, kun kaksoisnapsautat sivun ylä- tai alareunaa.',
      note: 'Viitteet ovat sivun alareunassa tai asiakirjan lopussa.',
      picture: 'Napsauta kuvaa hiiren kakkospainikkeella ja avaa sen vaihtoehtoinen teksti.',
      title: 'Valitse kenttä ja avaa sen ominaisuudet Wordin Kehitystyökalut-välilehdeltä.',
    },
  },
  tracking: {
    stop: 'Lopeta muutosten jäljitys',
    refused: 'Word ei lopettanut jäljitystä. Poista se itse käytöstä Tarkista-välilehdellä.',
  },
  instructions: {
    title: 'Pohjan ohjerivit',
    explain: (count) =>
      count === 1
        ? 'Raportissa on vielä rivi, joka on tarkoitettu vain sen täyttäjälle:'
        : 'Raportissa on vielä rivejä, jotka on tarkoitettu vain sen täyttäjälle:',
    remove: (count) => (count === 1 ? 'Poista rivi' : 'Poista rivit'),
    confirm: (count) =>
      `${count === 1 ? 'Poistetaanko rivi' : 'Poistetaanko rivit'} asiakirjasta? Poiston voi perua vain Wordin omalla Kumoa-toiminnolla.`,
    takesAlong: (held) => `Samalla poistuu myös ${list.format(held)}.`,
    reallyRemove: 'Poista asiakirjasta',
    cancel: 'Peruuta',
    removed: 'Ohjerivit on poistettu.',
    refused: 'Word ei poistanut rivejä. Poista ne itse asiakirjasta.',
  },
  unsaved: (count) =>
    count === 1
      ? 'Yksi kenttä on tallentamatta asiakirjaan.'
      : `${count} kenttää on tallentamatta asiakirjaan.`,
  showUnsaved: 'Näytä tallentamattomat',
  formerStays: (count) =>
    count === 1
      ? 'Yhdessä kentässä on yhä entinen teksti. Varmista se asiakirjasta.'
      : `${count} kentässä on yhä entinen teksti. Varmista ne asiakirjasta.`,
  showFormer: 'Näytä varmistettavat',
  reviewUnknown:
    'Wordin kommentteja ja jäljitettyjä muutoksia ei voitu tarkistaa. Katso ne itse Wordin Tarkista-välilehdeltä.',
  toFinish: 'Viimeistele raportti',
  sources: {
    title: 'Mihin pisteet perustuvat',
    explain:
      'Katso, minkälaisia tietolähteitä kukin kriteeri mainitsee ja mitä haastatteluja tai aineistoja mikään kriteeri ei mainitse.',
    open: 'Tietolähteet kriteereittäin',
  },
  file: {
    title: 'Tarkista toinen raportti',
    explain:
      'Valitse valmis .docx-tiedosto tietokoneeltasi. Se luetaan vain tässä, eikä sitä lähetetä minnekään.',
    pick: 'Valitse tiedosto',
    reading: (name) => `Luetaan: ${name}`,
    result: (name) => `Tarkistettu: ${name}`,
    nothing: 'Ei huomautettavaa.',
    notReport:
      'Tiedosto ei ole IPS-laatuarvioinnin raportti: siitä ei löytynyt kriteerejä. Tarkista, että valitsit oikean tiedoston.',
    unreadable: 'Tiedostoa ei voitu lukea. Sulje se muista ohjelmista ja valitse se uudelleen.',
    faults: fiFileFaults,
    close: 'Sulje tulos',
  },
  finish: {
    title: 'Viimeistely',
    back: 'Tarkistus',
    left: 'Mitä on jäljellä',
    nothingLeft: 'Korjattavaa tai täydennettävää ei ole.',
    showFindings: 'Palaa tarkistukseen',
    next: 'Seuraava laatuarviointi',
    due: (date, { months }) =>
      months === 6 ? `${date} mennessä (puoli vuotta)` : `${date} mennessä (vuosi)`,
    why: ({ months, from }) =>
      `${months === 6 ? `Kun pisteitä on alle ${yearlyFrom}, arviointi uusitaan puolen vuoden` : `Kun pisteitä on vähintään ${yearlyFrom}, arviointi uusitaan vuoden`} kuluttua. Laskettu päivästä ${formatDate(from.date)}.`,
    steering: {
      quarterly: 'Ohjausryhmä kokoontuu neljännesvuosittain.',
      halfYearly: 'Ohjausryhmä kokoontuu puolivuosittain.',
    },
    notDue:
      'Päivämäärä voidaan laskea, kun kaikki kriteerit on pisteytetty ja arvioinnin tai raportin päivämäärä on kirjattu.',
    rhythm: {
      title: 'Aikataulu',
      sent: 'Luonnos lähetetty kommentoitavaksi',
      today: 'Tänään',
      unread: 'Kirjoita päivä esimerkiksi 24.6.2026.',
      nothing: 'Päivät voidaan laskea, kun arviointiajankohta tai lähetyspäivä on kirjattu.',
      kinds: {
        comments: 'Yksikön kommentit luonnokseen viimeistään (1 viikko)',
        report: 'Raportti valmis viimeistään (4 viikkoa arvioinnista)',
        nextAssessment: 'Seuraava laatuarviointi viimeistään',
      },
      due: (what, date) => `${what}: ${date}`,
      entry: (what, unit) => (unit === '' ? what : `${what} – ${unit}`),
      save: 'Tallenna kalenteritiedostona (.ics)',
      show: 'Näytä kopioitavana',
      copy: 'Päivät kalenteria varten',
      file: 'ips-laatuarviointi.ics',
    },
    done: 'Onko raportti valmis?',
    instructions: (count) => `Pohjan ohjerivejä poistamatta:\u00a0${count}`,
    doneText:
      'Raportti on valmis. Tallenna asiakirja Wordissa ja toimita se vastaanottajille organisaatiosi ohjeiden mukaan.',
    notDone: 'Raportti ei ole vielä valmis: yllä on kohtia, jotka pitää hoitaa ensin.',
  },
};
