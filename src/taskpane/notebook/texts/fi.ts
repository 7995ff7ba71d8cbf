import type { BroughtKind } from '../../../assessment/notebook/notebook';
import { fiFileFaults } from '../../../wording/files/fi';
import { fiHoldings } from '../../../wording/holdings/fi';
import { namedHoldings } from '../../../wording/holdings/holdingTexts';
import { listIn } from '../../../wording/listIn';
import { quoteIn } from '../../../wording/quote';
import type { NotebookTexts } from './notebookTexts';

const list = listIn('fi');
const quote = quoteIn('fi');
const kindNames: Readonly<Record<BroughtKind, string>> = {
  ticks: 'osatekijöiden rastit',
  figures: 'luvut',
  jobs: 'työt',
};
const named = (kinds: readonly BroughtKind[]): string => list.format(kinds.map((kind) => kindNames[kind]));

export const fi: NotebookTexts = {
  title: 'Arviointikäynnin muistio',
  short: 'Word-asiakirja, johon kirjataan arviointikäynnillä ja josta tiedot luetaan takaisin.',
  toPage: 'Avaa muistion sivu',
  explain:
    'Muistiossa on jokaisen kriteerin kuvaus ja osatekijät tästä raporttipohjasta, selvitettävät luvut ja tila muistiinpanoille tietolähteittäin. Luvut ja muistiinpanojen paikat ovat tämän apuohjelman, eivät THL:n.',
  take: {
    title: 'Ennen käyntiä: tee tyhjä muistio',
    open: 'Avaa Wordissa',
    save: 'Tallenna tiedostona',
    opened:
      'Muistio annettiin Wordille avattavaksi uuteen ikkunaan. Tallenna se siellä. Jos ikkunaa ei näy, etsi se muiden Word-ikkunoiden takaa.',
    saved: (file) => `Tiedosto annettiin selaimelle tallennettavaksi nimellä ${file}.`,
    notOpened: 'Word ei avannut muistiota. Tallenna se tiedostona.',
    nowhere:
      'Word ei avannut muistiota, eikä tehtäväruutu voi tallentaa tiedostoja tässä Wordin versiossa. Avaa raportti Wordin verkkoversiossa tai Windowsin Wordissa ja tee muistio siellä.',
    notMade: 'Muistiota ei voitu tehdä. Tarkista verkkoyhteys ja yritä uudelleen.',
  },
  filled: 'Käynnin jälkeen: lue täytetty muistio',
  filledExplain:
    'Tiedot tulevat arvioijan omiin muistiinpanoihin, lukuihin ja osatekijöihin, eivät raportin tekstiin. Ne näytetään ennen kuin mitään muuttuu.',
  pick: 'Valitse täytetty muistio',
  reading: (name) => `Luetaan: ${name}`,
  none: 'Tiedosto ei ole arviointikäynnin muistio. Valitse muistio, joka on tehty tällä apuohjelmalla.',
  unreadable: 'Tiedostoa ei voitu lukea. Valitse se uudelleen.',
  faults: fiFileFaults,
  empty: 'Muistiossa ei ole täytettyjä kohtia.',
  noFields:
    'Muistion kenttiä ei löytynyt, joten sitä ei voi lukea. Ne ovat ehkä hävinneet, kun muistio on tallennettu muulla ohjelmalla kuin Wordilla. Siirrä muistion tiedot itse.',
  allThere: 'Muistion tiedot on jo otettu mukaan.',
  otherUnit: (unit) =>
    `Muistio on tehty toisesta yksiköstä: ${unit}. Tarkista, että se kuuluu tähän raporttiin.`,
  otherTime: (days) =>
    `Muistio on toiselta arviointikäynniltä: ${days}. Tarkista, että se kuuluu tähän raporttiin.`,
  brings: (kinds) => `Mukaan tulevat: ${named(kinds)}.`,
  keeps: (kinds) => `Ennalleen jäävät, koska raportissa on jo muut: ${named(kinds)}. Muistiossa on:`,
  otherComponents:
    'Osatekijöiden rasteja ei oteta mukaan, koska muistiossa on eri osatekijät kuin tässä raportissa.',
  unread: (answers) =>
    `Näistä ei selvinnyt, onko vastaus kyllä vai ei: ${list.format(answers.map(quote))}. Kirjaa ne itse.`,
  noFigures: (found) =>
    `Näitä ei voi lukea luvuiksi: ${list.format(found.map(quote))}. Ne tulevat mukaan sellaisinaan: korjaa ne kriteerin luvuissa.`,
  lost: (found) =>
    `${found.length === 1 ? 'Tällä kohdalla' : 'Näillä kohdilla'} ei ole muistiossa enää kenttää, joten ${found.length === 1 ? 'se ei tule' : 'ne eivät tule'} mukaan: ${list.format(found.map(quote))}. Siirrä ${found.length === 1 ? 'se' : 'ne'} itse.`,
  before: (found) =>
    `Ennen ensimmäistä kriteeriä on tekstiä, joka ei tule mukaan: ${list.format(found.map(quote))}. Siirrä se itse.`,
  margins: (found) =>
    `Ylä- tai alatunnisteessa on tekstiä, joka ei tule mukaan: ${list.format(found.map(quote))}. Siirrä se itse.`,
  besides: (holds) =>
    `Muistiossa on myös ${list.format(namedHoldings(holds, fiHoldings.words))}. Tätä sisältöä ei lueta: katso se muistiosta. Tekstiruudut ja piirrokset on laskettu kuviksi.`,
  tracked:
    'Muistiossa on jäljitettyjä muutoksia, joita ei ole hyväksytty. Se on luettu niin kuin ne olisi hyväksytty.',
  noRoom:
    'Muistion tiedot eivät mahdu raportin mukana kulkevaan arvioijan aineistoon. Lyhennä muistion tekstejä Wordissa tai kriteerien omia muistiinpanoja ja valitse muistio uudelleen.',
  takeAll: (criteria) => `Ota tiedot mukaan (${criteria === 1 ? 'yksi kriteeri' : `${criteria} kriteeriä`})`,
  taken: (criteria) =>
    `Muistion tiedot otettiin mukaan ${criteria === 1 ? 'yhteen kriteeriin' : `${criteria} kriteeriin`}.`,
};
