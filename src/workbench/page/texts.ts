import type { FaultOfFile } from '../file/notDocx';

export const locales = ['fi-FI', 'sv-SE', 'en-US'] as const;
export type Locale = (typeof locales)[number];

export const localeNames: Record<Locale, string> = {
  'fi-FI': 'Suomi',
  'sv-SE': 'Svenska',
  'en-US': 'English',
};

const finnish = {
  name: 'Kokeile ilman Wordia',
  notice: 'Wordin jäljitelmä kokeilua varten, ei itse Word. Mitään ei lähetetä minnekään.',
  sample: 'Esimerkki',
  own: 'Oma asiakirja',
  open: 'Avaa…',
  save: 'Tallenna kopio',
  language: 'Kieli',
  profile: 'Word-versio',
  profiles: {
    'word-web': 'Wordin verkkoversio',
    'word-windows': 'Word (Windows)',
    'word-mac': 'Word (Mac)',
    'word-mac-slow': 'Word (Mac, hidas)',
    'word-ipad': 'Word (iPad)',
    'word-ltsc-2021': 'Word LTSC 2021',
  } as Readonly<Record<string, string>>,
  document: 'Asiakirja',
  pane: 'Tehtäväruutu',
  splitter: 'Tehtäväruudun leveys',
  untitled: 'Kenttä',
  drop: 'Avaa .docx-tiedosto pudottamalla se tähän',
  notOpened: (name: string) => `Tiedostoa ${name} ei voitu avata.`,
  notFetched: 'Se ei ole osoitteessaan, tai palvelin ei vastaa.',
  faults: {
    empty: 'Se on tyhjä.',
    encrypted: 'Se on suojattu salasanalla tai vanhassa .doc-muodossa.',
    noZip: 'Se ei ole Word-asiakirja (.docx), tai se on vioittunut.',
    noWord: 'Se on pakattu tiedosto, mutta siinä ei ole Word-asiakirjaa.',
    tooLarge: 'Se on liian suuri.',
    badXml: 'Osaa siitä ei voi lukea: tiedosto on vioittunut.',
    encoding: 'Sen teksti on merkistössä, jota tämä jäljitelmä ei lue. Tallenna se Wordissa uudelleen.',
  } as Readonly<Record<FaultOfFile, string>>,
  notImplemented: (call: string) =>
    `Tehtäväruutu kutsui Wordin toimintoa, jota tämä jäljitelmä ei osaa: ${call}`,
  newDocument: (number: number) => `Asiakirja${number}`,
  notBeside: (name: string) => `Selain ei avannut ikkunaa uudelle asiakirjalle (${name}).`,
  cut: 'Asiakirja on niin suuri, että siitä näytetään vain alku.',
  dismiss: 'Sulje',
};

export type Texts = typeof finnish;

const swedish: Texts = {
  name: 'Prova utan Word',
  notice: 'En efterbildning av Word för provkörning, inte själva Word. Ingenting skickas någonstans.',
  sample: 'Exempel',
  own: 'Eget dokument',
  open: 'Öppna…',
  save: 'Spara en kopia',
  language: 'Språk',
  profile: 'Word-version',
  profiles: {
    'word-web': 'Word på webben',
    'word-windows': 'Word (Windows)',
    'word-mac': 'Word (Mac)',
    'word-mac-slow': 'Word (Mac, långsam)',
    'word-ipad': 'Word (iPad)',
    'word-ltsc-2021': 'Word LTSC 2021',
  },
  document: 'Dokument',
  pane: 'Åtgärdsfönster',
  splitter: 'Åtgärdsfönstrets bredd',
  untitled: 'Fält',
  drop: 'Släpp en .docx-fil här för att öppna den',
  notOpened: (name) => `Filen ${name} kunde inte öppnas.`,
  notFetched: 'Den finns inte på sin adress, eller så svarar servern inte.',
  faults: {
    empty: 'Den är tom.',
    encrypted: 'Den är skyddad med lösenord eller i det gamla formatet .doc.',
    noZip: 'Den är inget Word-dokument (.docx), eller så är den skadad.',
    noWord: 'Den är en packad fil, men innehåller inget Word-dokument.',
    tooLarge: 'Den är för stor.',
    badXml: 'En del av den kan inte läsas: filen är skadad.',
    encoding: 'Dess text har en teckenkodning som efterbildningen inte läser. Spara om den i Word.',
  },
  notImplemented: (call) => `Åtgärdsfönstret anropade en funktion i Word som efterbildningen saknar: ${call}`,
  newDocument: (number) => `Dokument${number}`,
  notBeside: (name) => `Webbläsaren öppnade inget fönster för det nya dokumentet (${name}).`,
  cut: 'Dokumentet är så stort att bara början av det visas.',
  dismiss: 'Stäng',
};

const english: Texts = {
  name: 'Try it without Word',
  notice: 'A stand-in for Word to try things out in, not Word itself. Nothing is sent anywhere.',
  sample: 'Sample',
  own: 'Your document',
  open: 'Open…',
  save: 'Save a copy',
  language: 'Language',
  profile: 'Version of Word',
  profiles: {
    'word-web': 'Word on the web',
    'word-windows': 'Word (Windows)',
    'word-mac': 'Word (Mac)',
    'word-mac-slow': 'Word (Mac, slow)',
    'word-ipad': 'Word (iPad)',
    'word-ltsc-2021': 'Word LTSC 2021',
  },
  document: 'Document',
  pane: 'Task pane',
  splitter: 'Width of the task pane',
  untitled: 'Field',
  drop: 'Drop a .docx file here to open it',
  notOpened: (name) => `The file ${name} could not be opened.`,
  notFetched: 'It is not at its address, or the server is not responding.',
  faults: {
    empty: 'It is empty.',
    encrypted: 'It is protected with a password, or in the old .doc format.',
    noZip: 'It is not a Word document (.docx), or it is damaged.',
    noWord: 'It is a package, but holds no Word document.',
    tooLarge: 'It is too large.',
    badXml: 'A part of it can’t be read: the file is damaged.',
    encoding: 'Its text is in an encoding that this stand-in does not read. Save it again in Word.',
  },
  notImplemented: (call) =>
    `The task pane called something in Word that this stand-in does not have: ${call}`,
  newDocument: (number) => `Document${number}`,
  notBeside: (name) => `The browser did not open a window for the new document (${name}).`,
  cut: 'The document is so large that only its beginning is shown.',
  dismiss: 'Dismiss',
};

export const textsIn: Record<Locale, Texts> = { 'fi-FI': finnish, 'sv-SE': swedish, 'en-US': english };
