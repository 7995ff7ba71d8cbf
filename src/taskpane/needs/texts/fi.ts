import { lowScore } from '../../../assessment/recommendations';
import type { NeedsTexts } from './needsTexts';

export const fi: NeedsTexts = {
  title: 'Keskeisimmät kehittämistarpeet',
  proposals: {
    title: 'Ehdotukset',
    hint: 'Vähiten pisteitä saaneet kriteerit, joihin on kirjattu suosituksia.',
    other: 'Muu pisteytetty kriteeri',
    pick: 'Valitse kriteeri',
    add: 'Lisää',
    noScores:
      'Anna ensin pisteet: vähiten pisteitä saaneita kriteerejä ehdotetaan sitten tässä suosituksineen.',
    noRecommendations:
      'Vähän pisteitä saaneilla kriteereillä ei ole vielä suosituksia. Kun kirjaat suositukset, kriteerejä ehdotetaan tässä.',
    noneLow: 'Ehdotettavaa ei ole: alle 5 pistettä saaneilla kriteereillä ei ole suosituksia.',
    lowWithout: (count) =>
      count === 1
        ? `Kriteeri, jolla on enintään ${lowScore} pistettä mutta ei suosituksia:`
        : `Kriteerit, joilla on enintään ${lowScore} pistettä mutta ei suosituksia:`,
  },
  chosen: {
    title: 'Raporttiin valitut',
    none: 'Mitään ei ole vielä valittu.',
    recommendations: 'Suositukset',
    recommendationsOf: (criterion) => `Suositukset: ${criterion}`,
    up: (criterion) => `Siirrä ylöspäin: ${criterion}`,
    down: (criterion) => `Siirrä alaspäin: ${criterion}`,
    remove: (criterion) => `Poista valinnoista: ${criterion}`,
    moved: (criterion, place, of) => `${criterion}: nyt paikalla ${place} / ${of}`,
    noScore: 'Kriteerillä ei ole pisteitä.',
    write: 'Kirjaa tähän, mitä pitäisi kehittää.',
  },
  own: {
    title: 'Omin sanoin raportissa',
    kept: 'Tästä ei tunnistettu kriteeriä, joten se jää ennalleen.',
    given: 'Tämä korvataan, kun valinnat kirjataan raporttiin.',
    replace: 'Korvaa',
    keep: 'Säilytä sittenkin',
  },
  plan: {
    title: 'Kehittämissuunnitelma',
    explain: 'Yksikölle Word-asiakirja, johon se kirjaa toimenpiteet näille kehittämistarpeille.',
    open: 'Tee kehittämissuunnitelma',
  },
  state: {
    inReport: 'Raportissa',
    notYet: 'Ei vielä raportissa',
    more: (missing, room) =>
      `${
        room === 0
          ? 'Raportissa ei ole tilaa uusille kehittämistarpeille'
          : `Raportissa on tilaa ${room === 1 ? 'yhdelle kehittämistarpeelle' : `${room} kehittämistarpeelle`}`
      }. Kun kirjaat valinnat, nykyisten alle lisätään ${
        missing === 1 ? 'yksi samanlainen kohta' : `${missing} samanlaista kohtaa`
      }.`,
    added: (count) =>
      count === 1
        ? 'Asiakirjaan lisättiin yksi kohta. Kumoaminen tehtäväruudussa tyhjentää sen. Jos haluat kohdan kokonaan pois, poista sen rivit Wordissa.'
        : `Asiakirjaan lisättiin ${count} kohtaa. Kumoaminen tehtäväruudussa tyhjentää ne. Jos haluat kohdat kokonaan pois, poista niiden rivit Wordissa.`,
  },
  write: 'Kirjaa raporttiin',
  failed: {
    title: 'Uutta kohtaa ei voitu lisätä.',
    nothing: 'Mitään ei kirjattu, ja valintasi säilyvät tässä.',
    fitting: (count) => (count === 1 ? 'Kirjaa ensimmäinen' : `Kirjaa ${count} ensimmäistä`),
    refusals: {
      readOnly:
        'Asiakirjaa ei voi siinä kohdassa muokata: se on lukittu, suojattu tai avattu vain lukemista varten. Salli muokkaaminen Wordissa ja yritä uudelleen.',
      gone: 'Viimeistä kohtaa ei enää ole asiakirjassa. Valitse valikosta ”Lue asiakirja uudelleen”.',
      busy: 'Tämä ei onnistu Wordissa juuri nyt. Odota hetki ja yritä uudelleen.',
      offline: 'Word ei vastaa. Tarkista yhteys ja yritä uudelleen.',
      unsupported:
        'Tämä ei onnistu tässä Wordin versiossa. Kopioi viimeisen kohdan rivit Wordissa ja liitä ne sen alle.',
      unreachable:
        'Tehtäväruutu ei pääse viimeiseen kohtaan tässä Wordin versiossa. Kopioi sen rivit Wordissa ja liitä ne sen alle.',
      altered:
        'Word lisäsi jotain, mutta siitä ei löytynyt kohtaa kenttineen. Kumoa lisäys Wordissa. Kopioi sitten viimeisen kohdan rivit ja liitä ne sen alle.',
      interrupted: 'Kirjaaminen keskeytyi. Yritä uudelleen.',
      unknown:
        'Word ei lisännyt kohtaa. Yritä uudelleen. Jos se ei auta, kopioi viimeisen kohdan rivit Wordissa ja liitä ne sen alle.',
    },
    faults: {
      table:
        'Kehittämistarpeet ovat tässä asiakirjassa taulukossa, eikä siihen voi turvallisesti lisätä rivejä tehtäväruudusta. Kopioi viimeisen kehittämistarpeen rivit Wordissa ja liitä ne sen alle.',
      grouped:
        'Kehittämistarpeet ovat Wordin ryhmän tai toistuvan osan sisällä. Lisää kohta Wordin omalla pluspainikkeella tai kopioi viimeinen kohta Wordissa.',
      incomplete:
        'Viimeistä kohtaa ei saatu Wordista kokonaisena, otsikoineen ja kenttineen. Kopioi sen rivit Wordissa ja liitä ne sen alle.',
      noBlock:
        'Asiakirjassa ei ole kohtaa keskeisimmille kehittämistarpeille. Kopioi se raporttipohjasta asiakirjaan.',
    },
  },
  strengths: {
    title: 'Vahvuudet',
    none: 'Kun jokin kriteeri saa 5 pistettä, tästä saa pohjan vahvuuksien kuvaukselle.',
    noField: 'Asiakirjassa ei ole kenttää vahvuuksille.',
    preview: (count) =>
      count === 1
        ? 'Pohja 5 pistettä saaneesta kriteeristä'
        : `Pohja ${count} kriteeristä, jotka saivat 5 pistettä`,
    use: 'Käytä pohjana',
    add: 'Lisää vahvuuksien kuvaukseen',
    addHint: 'Nykyinen teksti säilyy, ja pohja tulee sen alle.',
    renew: 'Korvaa aiempi pohja',
    renewHint: 'Aiempi, muokkaamaton pohja korvataan. Muu teksti säilyy.',
    inReport: 'Raportissa: vahvuuksien kuvauksessa on tämä pohja.',
  },
};
