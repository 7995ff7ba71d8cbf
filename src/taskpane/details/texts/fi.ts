import type { DetailsTexts } from './detailsTexts';

export const fi: DetailsTexts = {
  basics: 'Perustiedot',
  missing: (count) => (count === 1 ? 'Yksi tieto puuttuu' : `${count} tietoa puuttuu`),
  complete: 'Kaikki tarvittavat tiedot on täytetty.',
  missingInGroup: (count) => `puuttuu ${count}`,
  mayBeEmpty: 'Voi jäädä tyhjäksi.',
  nextMissing: 'Seuraava puuttuva',
  pointsAndLevel: {
    waiting: (scored, of) =>
      `Täyttyy itsestään, kun kaikki kriteerit on pisteytetty. Pisteytetty ${scored} / ${of}.`,
    follows: 'Täyttyy itsestään pisteistä.',
    ownWords: 'Kentässä on omin sanoin kirjoitettu teksti, joten se ei muutu pisteiden mukana.',
  },
  needs: {
    text: (filled, page) =>
      `Kehittämistarpeet valitaan ja kirjoitetaan sivulla ”${page}”. Nyt raportissa on niitä ${filled}.`,
    go: 'Siirry yhteenvetoon',
  },
  lists: {
    add: { recipients: 'Lisää vastaanottaja', assessors: 'Lisää arvioija' },
    remove: (entry) => `Poista ${entry}`,
    overflow: (fields) =>
      fields === 1
        ? 'Asiakirjassa on tälle yksi kenttä. Kaikki ovat siinä, kukin omalla rivillään.'
        : `Asiakirjassa on tälle ${fields} kenttää. Loput ovat viimeisessä kentässä, kukin omalla rivillään.`,
    joined: (fields) =>
      fields === 1
        ? 'Asiakirjassa on tälle yksi kenttä. Erota nimet siinä pilkulla.'
        : `Asiakirjassa on tälle ${fields} kenttää. Kirjoita loput viimeiseen pilkulla erotettuina.`,
  },
  dates: {
    open: (label) => `Avaa kalenteri: ${label}`,
    unreadable: 'Päivämäärästä ei saa selvää. Teksti jää näin, mutta sitä ei voi verrata muihin päiviin.',
    chooseFirst: 'Valitse ensimmäinen päivä.',
    chooseLast: 'Valitse vielä viimeinen päivä tai sulje kalenteri.',
    today: 'Siirry tähän päivään',
    previousMonth: 'Edellinen kuukausi',
    nextMonth: 'Seuraava kuukausi',
    previousYear: 'Edellinen vuosi',
    nextYear: 'Seuraava vuosi',
    previousYears: 'Edelliset vuodet',
    nextYears: 'Seuraavat vuodet',
    close: 'Sulje kalenteri',
    chooseMonth: '{0}, valitse kuukausi',
    chooseYear: '{0}, valitse vuosi',
    chosen: 'Valittu {0}',
    isToday: 'Tänään on {0}',
    marked: 'arviointipäivä',
  },
};
