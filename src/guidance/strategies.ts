import type { PaneLanguage } from '../words/paneLanguage';

/** The six engagement strategies of criterion 25 in the order of its prose, which has no list of them to read. */
export const strategies: Readonly<Record<PaneLanguage, readonly string[]>> = {
  fi: [
    'Palvelua ei päätetä poisjääntien eikä aikarajan vuoksi.',
    'Yritykset tavoittaa poisjäänyt asiakas kirjataan systemaattisesti.',
    'Myös hoitotaho ottaa tarvittaessa yhteyttä vaikeasti tavoitettaviin asiakkaisiin.',
    'Asiakkaan luona käydään usein kotona tai lähiyhteisössä.',
    'Työhönvalmentajalla ja hoitotaholla on yhteisiä tai muuten koordinoituja tapaamisia.',
    'Perheeseen luodaan yhteys, kun se on mahdollista ja tarkoituksenmukaista.',
  ],
  sv: [
    'Tjänsten avslutas inte på grund av uteblivna möten eller tidsgränser.',
    'Försöken att få kontakt med klienter som uteblivit registreras systematiskt.',
    'Även vårdinstansen kontaktar vid behov klienter som är svåra att nå.',
    'Klienten besöks ofta hemma eller i närmiljön.',
    'Arbetstränaren och vårdinstansen har gemensamma eller på annat sätt koordinerade möten.',
    'Familjen kontaktas när det är möjligt och ändamålsenligt.',
  ],
  en: [
    'The service does not end because of missed meetings or time limits.',
    'Attempts to reach clients who stay away are recorded systematically.',
    'Where needed, the treatment team also reaches out to clients who are hard to reach.',
    'Clients are often visited at home or in the community.',
    'The employment specialist and the treatment team have joint or otherwise coordinated meetings.',
    'The family is contacted when that is possible and makes sense.',
  ],
};
