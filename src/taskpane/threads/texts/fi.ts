import type { ThreadTexts } from './threadTexts';

const inWord = 'Vastaa kommenttiin suoraan asiakirjassa.';

export const fi: ThreadTexts = {
  heading: 'Wordin kommentit',
  none: 'Tässä kohdassa ei ole Wordin kommentteja.',
  unknown: 'Asiakirjan kommentteja ei voitu lukea. Katso ne Wordin Tarkista-välilehdeltä.',
  readAgain: 'Lue kommentit uudelleen',
  reading: 'Luetaan kommentteja…',
  resolved: (count) => `Ratkaistut (${count})`,
  more: (count) => (count === 1 ? 'Näytä vielä yksi' : `Näytä vielä ${count}`),
  noAuthor: 'Tuntematon kirjoittaja',
  noText: 'Kommentissa ei ole tekstiä.',
  moment: (day, hours, minutes) => `${day} klo ${hours}.${minutes}`,
  elsewhere: 'Muualla asiakirjassa',
  show: 'Näytä asiakirjassa',
  showOf: (author, place) => `Näytä asiakirjassa: ${author}, ${place}`,
  answer: 'Vastaa',
  answerTo: (author) => `Vastaa kommenttiin: ${author}`,
  answerLabel: (author) => `Vastaus kommenttiin: ${author}`,
  send: 'Lähetä vastaus',
  sending: 'Lähetetään Wordiin…',
  cancel: 'Peruuta',
  sent: 'Vastaus on asiakirjassa.',
  resolve: 'Merkitse ratkaistuksi',
  resolveThat: (author) => `Merkitse ratkaistuksi: ${author}`,
  reopen: 'Avaa uudelleen',
  reopenThat: (author) => `Avaa uudelleen: ${author}`,
  wasResolved: 'Kommentti on merkitty ratkaistuksi.',
  wasReopened: 'Kommentti on avattu uudelleen.',
  inDocumentOnly:
    'Tässä Wordin versiossa kommentteihin ei voi vastata tehtäväruudusta. Vastaa niihin asiakirjassa.',
  answerRefused: 'Vastausta ei lisätty asiakirjaan.',
  changeRefused: 'Muutosta ei tehty asiakirjaan.',
  refusals: {
    readOnly: 'Asiakirjaa ei voi muokata. Salli muokkaaminen Wordissa ja yritä uudelleen.',
    gone: 'Kommenttia ei löytynyt asiakirjasta. Lue kommentit uudelleen.',
    busy: 'Word ei voi juuri nyt tehdä sitä. Yritä uudelleen. Jos se ei auta, vastaa kommenttiin suoraan asiakirjassa.',
    offline: 'Word ei vastaa. Tarkista yhteys ja yritä uudelleen.',
    unsupported: `Tämä ei onnistu tässä Wordin versiossa. ${inWord}`,
    unreachable: `Tämä ei onnistu tässä Wordin versiossa. ${inWord}`,
    altered: 'Word otti sen vastaan, mutta asiakirjassa on jotain muuta. Tarkista kommentti asiakirjasta.',
    interrupted: 'Tehtäväruutu suljettiin kesken. Yritä uudelleen.',
    unknown:
      'Word ei ottanut sitä vastaan. Yritä uudelleen. Jos se ei auta, vastaa kommenttiin suoraan asiakirjassa.',
  },
};
