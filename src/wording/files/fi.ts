import type { FileFaultTexts } from './fileFaults';

export const fiFileFaults: FileFaultTexts = {
  empty: 'Tiedosto on tyhjä. Kopiointi on ehkä keskeytynyt: hae tiedosto uudelleen.',
  tooLarge:
    'Tiedosto on liian suuri luettavaksi. Tarkista, että tiedosto on oikea. Jos siinä on suuria kuvia, pakkaa tai poista ne Wordissa.',
  tooMuchMarkup:
    'Tiedostossa on paljon enemmän tekstiä, merkintöjä, kenttiä tai välejä kuin raportissa, joten sitä ei luettu. Tarkista, että tiedosto on oikea.',
  encoding:
    'Tiedoston teksti on muussa merkistössä kuin se ilmoittaa. Avaa se Wordissa ja tallenna uudelleen.',
  encrypted:
    'Tiedosto on suojattu salasanalla tai luottamuksellisuustunnisteella, tai se on vanhassa .doc-muodossa. Tallenna se Wordissa .docx-muotoon ilman suojausta.',
  notDocx:
    'Tiedosto ei ole Word-asiakirja (.docx). Tarkista, että tiedosto on oikea, tai tallenna se Wordissa .docx-muotoon.',
  damaged: 'Tiedosto on vioittunut. Avaa se Wordissa ja tallenna se uudelleen.',
};
