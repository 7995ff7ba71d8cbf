import type { BriefingPart } from '../../../assessment/briefing/briefing';
import { listIn } from '../../../wording/listIn';
import type { BriefingTexts } from './briefingTexts';

const list = listIn('fi');
const partNames: Readonly<Record<BriefingPart, string>> = {
  front: 'perustiedot',
  names: 'osioiden ja tasojen nimet',
  strengths: 'vahvuudet',
  needs: 'kehittämistarpeet',
  sinceLast: 'muutos edellisestä arvioinnista',
};

export const fi: BriefingTexts = {
  title: 'Tiivistelmä johdolle',
  short: 'Yhden sivun Word-asiakirja: tulos, vahvuudet, kehittämistarpeet ja muutos.',
  toPage: 'Tee tiivistelmä johdolle',
  afterReport: {
    title: 'Raportista eteenpäin',
    explain: 'Raportin tiedoista voi tehdä yksikölle ja johdolle omat Word-asiakirjat.',
    toPlan: 'Tee kehittämissuunnitelma',
  },
  finish: 'Viimeistely',
  explain:
    'Yksi A4-sivu niille, jotka eivät lue koko raporttia: tulos ja taso, pisteet osioittain ja kuvana, enintään kolme vahvuutta, kehittämistarpeet tavoitteineen ja muutos edellisestä arvioinnista.',
  unfinished: (scored, of) =>
    `Arviointi on kesken: ${scored} / ${of} kriteeriä on pisteytetty. Sama lukee sivulla, eikä siinä ole yhteispistemäärää eikä tasoa.`,
  cut: (parts) =>
    `Kaikki teksti ei mahdu yhdelle sivulle. Lyhennettyjä kohtia: ${list.format(parts.map((part) => partNames[part]))}. Lyhennetyn tekstin lopussa on kolme pistettä (…).`,
  strengths: 'Vahvuudet',
  strengthsHint:
    'Valitse enintään kolme. Ensin ovat raportin vahvuudet, sitten muut viisi pistettä saaneet kriteerit.',
  full: 'Kolme on valittu. Poista jokin valinta, jos haluat vaihtaa.',
  noStrengths:
    'Raporttiin ei ole kirjattu vahvuuksia, eikä yksikään kriteeri ole saanut viittä pistettä. Sivulla lukee, että vahvuuksia ei ole poimittu.',
  notWritten: 'Valintasi eivät ole vielä raportissa. Sivulle tulevat ne, jotka näkyvät tässä.',
  moreNeeds: (count) =>
    `Sivulle mahtuu kolme kehittämistarvetta. Muista (${count}) kerrotaan vain lukumäärä.`,
  since: 'Muutos edellisestä arvioinnista',
  sinceReport: (file) =>
    `Edellinen arviointi luetaan raportista ${file}, joka on valittu Vertaa-välilehdellä.`,
  sinceFront:
    'Edellinen tulos otetaan alkutiedoista. Kun edellinen raportti on valittu Vertaa-välilehdellä, sivulla näkyvät myös eniten muuttuneet kriteerit.',
  first: 'Alkutietojen mukaan tämä on yksikön ensimmäinen laatuarviointi. Sama lukee sivulla.',
  sinceUnknown:
    'Edellisen arvioinnin tulos ei ole tiedossa, ja niin sivulla myös lukee. Valitse edellinen raportti Vertaa-välilehdellä tai täydennä alkutiedot.',
  toCompare: 'Valitse edellinen raportti',
  withoutPicture:
    'Kuvaa ei voitu piirtää, joten sivu tehtiin ilman sitä. Tee sivu uudelleen, jos haluat kuvan mukaan.',
  take: {
    title: 'Tee tiivistelmä',
    open: 'Avaa Wordissa',
    save: 'Tallenna tiedostona',
    opened:
      'Tiivistelmä annettiin Wordille avattavaksi uuteen ikkunaan. Tallenna se siellä. Jos ikkunaa ei näy, etsi se muiden Word-ikkunoiden takaa.',
    saved: (file) => `Tiedosto annettiin selaimelle tallennettavaksi nimellä ${file}.`,
    notOpened: 'Word ei avannut tiivistelmää. Tallenna se tiedostona.',
    nowhere:
      'Word ei avannut tiivistelmää, eikä tehtäväruutu voi tallentaa tiedostoja tässä Wordin versiossa. Avaa raportti Wordin verkkoversiossa tai Windowsin Wordissa ja tee tiivistelmä siellä.',
    notMade: 'Tiivistelmää ei voitu tehdä. Tarkista verkkoyhteys ja yritä uudelleen.',
  },
};
