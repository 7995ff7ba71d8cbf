import type { PaneLanguage } from '../../words/paneLanguage';

/** What is said before the pane's own texts are loaded. */
export interface StartTexts {
  readonly language: PaneLanguage;
  readonly notOpened: string;
  readonly notYetOpened: string;
  /** Said before the address of a file that was refused. */
  readonly refused: string;
  /** Shown before the address of a file for which no answer comes. */
  readonly silent: string;
  readonly checkNetwork: string;
  /** What the IT support has to do; `origin` such as "https://example.org". */
  readonly askFor: (origin: string) => string;
  readonly officeScript: string;
  readonly wordSilent: string;
  readonly openAgain: string;
  readonly tryAgain: string;
  readonly waitingFor: (host: string) => string;
  readonly waitingForWord: string;
  readonly tooOld: string;
  readonly oldView: string;
  readonly askForNewView: string;
  readonly whereItWorks: string;
}

/** In the order in which they are shown. */
export const startTexts: readonly StartTexts[] = [
  {
    language: 'fi',
    notOpened: 'Tehtäväruutu ei auennut',
    notYetOpened: 'Tehtäväruutu ei ole vielä auennut',
    refused: 'Tätä osoitetta ei saatu ladattua:',
    silent: 'Tämä osoite ei vastaa:',
    checkNetwork: 'Tarkista verkkoyhteys ja yritä uudelleen.',
    askFor: (origin) => `Jos se ei auta, pyydä IT-tukea sallimaan tehtäväruudulle osoite ${origin}`,
    officeScript:
      'Sieltä ladataan Microsoftin Office.js, jota ilman tehtäväruutu ei saa yhteyttä asiakirjaan.',
    wordSilent: 'Word ei vastaa. Odota hetki tai yritä uudelleen.',
    openAgain: 'Jos se ei auta, sulje tehtäväruutu ja avaa se uudelleen.',
    tryAgain: 'Yritä uudelleen',
    waitingFor: (host) => `Odotetaan vastausta osoitteesta ${host}.`,
    waitingForWord: 'Odotetaan Wordin vastausta.',
    tooOld: 'IPS-laatuarviointi tarvitsee Microsoft Edge WebView2:n',
    oldView: 'Tämä Word näyttää tehtäväruudut vanhalla selainosalla, jossa IPS-laatuarviointi ei toimi.',
    askForNewView: 'Pyydä IT-tukea asentamaan Microsoft Edge WebView2 Runtime ja päivittämään Word.',
    whereItWorks:
      'Word 2019 ei volyymilisenssillä käytä WebView2:ta. Silloin tarvitaan Microsoft 365, Word 2021 tai uudempi, tai raportti avataan Wordin verkkoversiossa.',
  },
  {
    language: 'sv',
    notOpened: 'Åtgärdsfönstret öppnades inte',
    notYetOpened: 'Åtgärdsfönstret har inte öppnats ännu',
    refused: 'Den här adressen kunde inte laddas:',
    silent: 'Den här adressen svarar inte:',
    checkNetwork: 'Kontrollera nätverksanslutningen och försök igen.',
    askFor: (origin) =>
      `Om det inte hjälper, be it-supporten tillåta den här adressen för åtgärdsfönstret: ${origin}`,
    officeScript: 'Därifrån laddas Microsofts Office.js. Utan det når åtgärdsfönstret inte dokumentet.',
    wordSilent: 'Word svarar inte. Vänta en stund eller försök igen.',
    openAgain: 'Om det inte hjälper, stäng åtgärdsfönstret och öppna det på nytt.',
    tryAgain: 'Försök igen',
    waitingFor: (host) => `Väntar på svar från ${host}.`,
    waitingForWord: 'Väntar på svar från Word.',
    tooOld: 'IPS-kvalitetsbedömning behöver Microsoft Edge WebView2',
    oldView:
      'Den här versionen av Word visar åtgärdsfönster med en gammal webbläsarkomponent, där IPS-kvalitetsbedömning inte fungerar.',
    askForNewView: 'Be it-supporten installera Microsoft Edge WebView2 Runtime och uppdatera Word.',
    whereItWorks:
      'Word 2019 med volymlicens använder inte WebView2. Då behövs Microsoft 365, Word 2021 eller senare, eller så öppnas rapporten i Word på webben.',
  },
  {
    language: 'en',
    notOpened: 'The task pane did not open',
    notYetOpened: 'The task pane has not opened yet',
    refused: 'This address could not be loaded:',
    silent: 'This address does not answer:',
    checkNetwork: 'Check the network connection and try again.',
    askFor: (origin) =>
      `If that does not help, ask your IT support to allow this address for the task pane: ${origin}`,
    officeScript:
      'Microsoft’s Office.js is loaded from there. Without it the task pane can’t reach the document.',
    wordSilent: 'Word does not answer. Wait a moment or try again.',
    openAgain: 'If that does not help, close the task pane and open it again.',
    tryAgain: 'Try again',
    waitingFor: (host) => `Waiting for an answer from ${host}.`,
    waitingForWord: 'Waiting for Word to answer.',
    tooOld: 'IPS quality assessment needs Microsoft Edge WebView2',
    oldView:
      'This Word shows task panes with an old browser component, in which IPS quality assessment does not work.',
    askForNewView: 'Ask your IT support to install the Microsoft Edge WebView2 Runtime and to update Word.',
    whereItWorks:
      'Word 2019 with a volume licence does not use WebView2. Then Microsoft 365 or Word 2021 or later is needed, or the report can be opened in Word on the web.',
  },
];
