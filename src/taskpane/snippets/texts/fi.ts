import type { SnippetTexts } from './snippetTexts';

export const fi: SnippetTexts = {
  title: 'Omat fraasit',
  where: 'Fraasit tallentuvat tälle koneelle, eivät asiakirjaan. Enintään 30 fraasia.',
  notKept: 'Fraaseja ei voitu tallentaa tälle koneelle: ne ovat käytössä, kunnes tehtäväruutu suljetaan.',
  insert: 'Lisää kohdistimen kohdalle',
  remove: (text) => `Poista fraasi: ${text}`,
  removed: (text) => `Poistettu: ${text}`,
  putBack: 'Palauta fraasi',
  own: 'Uusi fraasi',
  add: 'Tallenna fraasi',
  addSelected: 'Tallenna kentässä valittu teksti',
  added: 'Fraasi on tallennettu.',
  faults: {
    noSelection: 'Valitse ensin tekstiä kentästä.',
    empty: 'Kirjoita ensin fraasi.',
    tooLong: 'Fraasi on liian pitkä: enintään 1\u00a0000 merkkiä.',
    tooMany: 'Fraaseja on jo 30. Poista ensin jokin niistä.',
    known: 'Fraasi on jo tallennettu.',
    identityCode: 'Fraasia ei tallennettu: siinä näyttää olevan henkilötunnus. Poista se ensin.',
    phone: 'Fraasia ei tallennettu: siinä näyttää olevan puhelinnumero. Poista se ensin.',
    email: 'Fraasia ei tallennettu: siinä näyttää olevan sähköpostiosoite. Poista se ensin.',
  },
};
