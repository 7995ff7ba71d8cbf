import type { PaneLanguage } from '../words/paneLanguage';

/** The six engagement strategies of criterion 25 in the order of its prose, which has no list of them to read. */
export const strategies: Readonly<Record<PaneLanguage, readonly string[]>> = {
  fi: [
    'Palvelua ei päätetä poisjääntien eikä aikarajan vuoksi.',
    'Yritykset tavoittaa poisjäänyt asiakas kirjataan järjestelmällisesti.',
    'Myös hoitotaho ottaa yhteyttä vaikeasti tavoitettaviin asiakkaisiin.',
    'Asiakkaan luona käydään kotona ja lähiyhteisössä.',
    'Työhönvalmentaja ja hoitotaho tapaavat asiakasta yhdessä tai sovitusti.',
    'Perheeseen luodaan yhteys, kun se on mahdollista ja tarkoituksenmukaista.',
  ],
  sv: [
    'Tjänsten avslutas inte på grund av uteblivna möten eller tidsgränser.',
    'Försöken att nå klienter som uteblivit antecknas systematiskt.',
    'Även vårdinstansen kontaktar klienter som är svåra att nå.',
    'Klienten besöks hemma och i närmiljön.',
    'Arbetstränaren och vårdinstansen träffar klienten tillsammans eller samordnat.',
    'Familjen kontaktas när det är möjligt och ändamålsenligt.',
  ],
  en: [
    'The service does not end because of missed meetings or time limits.',
    'Attempts to reach clients who stay away are recorded systematically.',
    'The treatment team reaches out to clients who are hard to reach, too.',
    'Clients are visited at home and in the community.',
    'The employment specialist and the treatment team meet the client jointly or in a coordinated way.',
    'The family is contacted when that is possible and makes sense.',
  ],
};
