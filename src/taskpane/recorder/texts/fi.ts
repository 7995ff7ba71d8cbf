import type { RecorderTexts } from './recorderTexts';

export const fi: RecorderTexts = {
  title: 'Miten tämä Word toimii',
  explain:
    'Word toimii eri laitteissa ja versioissa hieman eri tavoin. Tehtäväruutu voi selvittää, miten tämä Word toimii. Selvitys tehdään koeasiakirjassa ja kestää noin kaksi minuuttia. Tulokseen ei tule mitään asiakirjojen tekstistä.',
  where: 'Selvitystä ei tehdä raportissa vaan koeasiakirjassa:',
  steps: (page) => [
    'Tallenna koeasiakirja tälle laitteelle.',
    'Avaa se Wordissa ja avaa tämä tehtäväruutu sen viereen.',
    `Palaa tähän kohtaan: ”${page}”.`,
  ],
  link: (file) => `Tallenna koeasiakirja (${file})`,
  byAddress: 'Jos tiedostoa ei tule, avaa tämä osoite selaimessa:',
  byAddressAlone:
    'Tällä laitteella tehtäväruutu ei voi tallentaa tiedostoja. Kopioi osoite, avaa se selaimessa ja tallenna tiedosto sieltä.',
  address: 'Koeasiakirjan osoite',
  used: 'Tätä koeasiakirjaa on jo käytetty. Sulje se tallentamatta, avaa se uudelleen ja palaa tähän.',
  ready: 'Tämä on koeasiakirja. Älä kirjoita siihen äläkä napsauta sitä, ennen kuin sinua pyydetään.',
  start: 'Selvitä, miten tämä Word toimii',
  step: (step, of) => `Vaihe ${step} / ${of}`,
  person:
    'Kirjoita muutama kirjain kenttään ”Kirjoita tähän” asiakirjan lopussa, odota viisi sekuntia ja napsauta sitten kentän viereen.',
  skip: 'Ohita tämä vaihe',
  stop: 'Keskeytä',
  stopping: 'Keskeytetään…',
  done: 'Selvitys on valmis. Kopioi tai tallenna tulos ja lähetä se tuelle. Sulje sitten asiakirja tallentamatta.',
  stopped:
    'Selvitys keskeytettiin. Alla on se, mitä siihen mennessä saatiin selville. Sulje asiakirja tallentamatta.',
  result: 'Selvityksen tulos tekstinä',
  save: 'Tallenna tiedostona',
  saved: (file) => `Tiedosto ${file} annettiin selaimen tallennettavaksi.`,
  failed: 'Selvitystä ei voitu tehdä. Tarkista verkkoyhteys ja yritä uudelleen.',
};
