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
    follows: 'Täyttyy itsestään pisteiden perusteella.',
    ownWords: 'Kentässä on omin sanoin kirjoitettu teksti, joten se ei muutu pisteiden mukana.',
  },
  needs: {
    text: (filled, page) =>
      `Keskeisimmät kehittämistarpeet valitaan ja kirjataan sivulla ”${page}”. ${
        filled === 0 ? 'Raportissa niitä ei vielä ole.' : `Nyt raportissa on niitä ${filled}.`
      }`,
    go: 'Siirry yhteenvetoon',
  },
  lists: {
    add: { recipients: 'Lisää vastaanottaja', assessors: 'Lisää arvioija' },
    remove: (entry) => `Poista rivi: ${entry}`,
    overflow: (fields) =>
      fields === 1
        ? 'Asiakirjassa on tätä varten yksi kenttä. Kaikki ovat siinä, kukin omalla rivillään.'
        : `Asiakirjassa on tätä varten ${fields} kenttää. Loput ovat viimeisessä kentässä, kukin omalla rivillään.`,
    joined: (fields) =>
      fields === 1
        ? 'Asiakirjassa on tätä varten yksi kenttä. Erota nimet siinä pilkulla.'
        : `Asiakirjassa on tätä varten ${fields} kenttää. Kirjoita loput viimeiseen kenttään pilkulla erotettuina.`,
  },
  dates: {
    open: (label) => `Avaa kalenteri: ${label}`,
    unreadable:
      'Päivämäärästä ei saa selvää. Teksti säilyy, mutta sitä ei voi verrata muihin päivämääriin. Kirjoita esimerkiksi 24.6.2026.',
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
    chosen: 'Valittu päivä {0}',
    isToday: 'Tänään on {0}',
    marked: 'arviointipäivä',
  },
};
