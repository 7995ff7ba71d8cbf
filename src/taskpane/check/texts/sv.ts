import { formatDate } from '../../../assessment/calendar';
import type { Finding } from '../../../assessment/findings/finding';
import type { CheckTexts } from './checkTexts';
import { describeProblem } from './describeProblem';

const list = new Intl.ListFormat('sv', { type: 'conjunction' });
const percentages = {
  employment: 'sysselsättningsprocenten (työllistymisprosentti)',
  progress: 'den totala framstegsprocenten (kokonaisetenemisen prosentti)',
} as const;

function finding(found: Finding): string {
  switch (found.kind) {
    case 'scoreMissing':
      return 'Poängen saknas.';
    case 'scoreUnreadable':
      return `I fältet står ”${found.text}”, som inte är hela poäng 1–5. Det räknas inte med.`;
    case 'sourcesMissing':
      return 'Datakällorna saknas.';
    case 'commentsMissing':
      return 'Kommentarerna saknas.';
    case 'recommendationsMissing':
      return 'Rekommendationerna saknas, trots att poängen är högst 3.';
    case 'percentagesMissing':
      return `I kommentarerna saknas: ${list.format(found.missing.map((name) => percentages[name]))}.`;
    case 'rowDiffers':
      return found.written === null
        ? `I sammanfattningen saknas poängen för kriterium ${found.criterion}: ${found.score}.`
        : `I sammanfattningen står ${found.written}, men kriterium ${found.criterion} har poängen ${found.score}.`;
    case 'rowWithoutScore':
      return `I sammanfattningen står ${found.written}, men kriterium ${found.criterion} har inga läsbara poäng. Ge poäng vid kriteriet.`;
    case 'totalDiffers':
      return found.written === null
        ? `Totalpoängen saknas: kriterierna ger ${found.total}.`
        : `Totalpoängen är ${found.written}, men kriterierna ger ${found.total}.`;
    case 'pointsAndLevelDiffer':
      return found.written === ''
        ? `Poäng och nivå saknas: enligt poängen ”${found.wanted}”.`
        : `Här står ”${found.written}”, men enligt poängen borde det stå ”${found.wanted}”.`;
    case 'totalTooEarly':
      return found.open === 1
        ? `Här står redan ”${found.written}”, trots att ett kriterium saknar poäng.`
        : `Här står redan ”${found.written}”, trots att ${found.open} kriterier saknar poäng.`;
    case 'sumInOwnWords':
      return found.agrees
        ? `Texten ”${found.text}” är skriven med egna ord. Den stämmer med poängen men ändras inte av sig själv om poängen ändras.`
        : `Texten ”${found.text}” är skriven med egna ord och kan inte jämföras med poängen. Kontrollera den själv.`;
    case 'needScoreDiffers':
      return found.written === null
        ? `Utvecklingsbehovet saknar poäng: kriterium ${found.criterion} har ${found.score} poäng.`
        : `Utvecklingsbehovet har ${found.written} poäng, men kriterium ${found.criterion} har ${found.score} poäng.`;
    case 'needUnknown':
      return found.text === ''
        ? 'Utvecklingsbehovet saknar kriteriets nummer och namn.'
        : `”${found.text}” är inte ett av rapportens kriterier. Skriv kriteriets nummer och namn.`;
    case 'needContradictory':
      return `Numret är ${found.number}, men namnet hör till kriterium ${found.named}. Rätta antingen numret eller namnet.`;
    case 'needWithoutRecommendations':
      return 'Utvecklingsbehovet saknar rekommendationer.';
    case 'needsMissing':
      return 'Inga viktiga utvecklingsbehov har angetts, trots att några kriterier behöver utvecklas.';
    case 'fieldEmpty':
      return 'Fältet är tomt.';
    case 'tooFewAssessors':
      return found.count === 0
        ? 'Inga bedömare har angetts. Kvalitetsbedömningen görs av två bedömare.'
        : 'Bara en bedömare har angetts. Kvalitetsbedömningen görs av två bedömare.';
    case 'dateUnreadable':
      return `”${found.text}” kan inte läsas som ett datum, så datumens ordning kan inte kontrolleras. Skriv till exempel 24.6.2026.`;
    case 'reportBeforeAssessment':
      return `Rapporten är daterad ${formatDate(found.report)}, trots att bedömningen avslutades först den ${formatDate(found.assessment)}.`;
    case 'previousNotEarlier':
      return `Den föregående rapporten är daterad ${formatDate(found.previous)}, vilket inte är före den här bedömningen (${formatDate(found.current)}).`;
    case 'reportInFuture':
      return `Rapportens datum ${formatDate(found.report)} ligger ${found.days} dagar fram i tiden.`;
    case 'reportLate':
      return `Rapporten är daterad ${found.days} dagar efter bedömningen. Målet är ungefär fyra veckor.`;
    case 'templateProblem':
      return describeProblem(found.problem, problems);
    case 'workingDataLeft':
      return 'Dokumentet innehåller fortfarande bedömarnas arbetsdata: kryss, siffror eller egna anteckningar. Ta bort dem innan du skickar rapporten.';
    case 'trackingOn':
      return 'Spårning av ändringar är på. Stäng av den på fliken Granska i Word innan du skickar rapporten.';
    case 'revisionsLeft':
      return found.count === 1
        ? 'En spårad ändring är inte behandlad. Godkänn eller avvisa den på fliken Granska i Word.'
        : `${found.count} spårade ändringar är inte behandlade. Godkänn eller avvisa dem på fliken Granska i Word.`;
    case 'commentsLeft':
      return found.count === 1
        ? 'Dokumentet har en Word-kommentar. Ta bort den på fliken Granska i Word.'
        : `Dokumentet har ${found.count} Word-kommentarer. Ta bort dem på fliken Granska i Word.`;
  }
}

const problems = {
  notTemplate: () => 'Kvalitetsbedömningens kriterier hittades inte i dokumentet.',
  criterionMissing: () =>
    'Kriteriet saknas i dokumentet, så totalpoängen kan inte räknas ut. Kopiera kriteriet med dess fält från rapportmallen.',
  criterionDoubled: () => 'Kriteriet finns mer än en gång i dokumentet. Ta bort det överflödiga.',
  numberDiffers: (quoted: string) =>
    `Framför det här namnet står numret ${quoted} i dokumentet. Rätta numret i dokumentet.`,
  fieldMissing: () => 'Fältet hittades inte i dokumentet. Kopiera det från rapportmallen.',
  fieldDoubled: () => 'Det finns mer än ett sådant fält i dokumentet. Ta bort det överflödiga.',
  guessed: () =>
    'Texten framför fältet är okänd, så fältet kändes igen på sin plats. Kontrollera att det är rätt fält.',
  unreadable: (quoted: string) =>
    `I fältet står ”${quoted}”, som inte är ett heltal som passar där. Rätta det.`,
  levelsMissing: () =>
    'Nivåtabellen hittades inte, så nivån kan inte kontrolleras. Kopiera tabellen från rapportmallen.',
  levelsIncomplete: () =>
    'Nivåtabellen täcker inte alla totalpoäng 25–125. Jämför tabellen med rapportmallen.',
} as const;

export const sv: CheckTexts = {
  title: 'Kontroll av rapporten',
  again: 'Kontrollera på nytt',
  checking: 'Kontrollerar…',
  checked: 'Kontrollerad.',
  counts: {
    error: (count) => `Att rätta ${count}`,
    warning: (count) => `Att komplettera ${count}`,
    note: (count) => `Bra att se över ${count}`,
  },
  severities: { error: 'Att rätta', warning: 'Att komplettera', note: 'Bra att se över' },
  nothing: 'Inget att rätta.',
  standing: (total) => `${total} poäng`,
  mendAll: 'Rätta alla summor',
  mendAllHint: (count) =>
    count === 1
      ? 'Ett fält uppdateras enligt kriteriernas poäng.'
      : `${count} fält uppdateras enligt kriteriernas poäng.`,
  mend: 'Rätta',
  mendThis: (place) => `Rätta: ${place}`,
  wholeDocument: 'Hela dokumentet',
  finding,
  gathered: {
    scoreMissing: 'Poäng saknas för kriterierna',
    sourcesMissing: 'Datakällor saknas för kriterierna',
    commentsMissing: 'Kommentarer saknas för kriterierna',
    recommendationsMissing: 'Rekommendationer saknas, trots att poängen är högst 3',
    fieldEmpty: 'Tomma fält',
  },
  criterion: (number, sentence) => `Kriterium ${number}: ${sentence}`,
  unsaved: (count) =>
    count === 1 ? 'Ett fält är inte sparat i dokumentet.' : `${count} fält är inte sparade i dokumentet.`,
  showUnsaved: 'Visa det som inte är sparat',
  reviewUnknown:
    'Kommentarer och spårade ändringar kunde inte kontrolleras. Se efter själv på fliken Granska i Word.',
  toFinish: 'Slutför rapporten',
  file: {
    title: 'Kontrollera en annan rapport',
    explain: 'Välj en färdig .docx-fil på din dator. Den läses bara här och skickas ingenstans.',
    pick: 'Välj fil',
    reading: (name) => `Läser: ${name}`,
    result: (name) => `Kontrollerad: ${name}`,
    nothing: 'Inget att anmärka på.',
    notReport: 'Filen är ingen rapport om IPS-kvalitetsbedömning: inga kriterier hittades i den.',
    unreadable: 'Filen kunde inte läsas. Stäng den i andra program och välj den på nytt.',
    faults: {
      tooLarge: 'Filen är för stor för att vara en rapport.',
      encrypted:
        'Filen är skyddad med lösenord eller har det gamla .doc-formatet. Spara den i Word som .docx utan lösenord.',
      notDocx: 'Filen är inget Word-dokument (.docx).',
      damaged: 'Filen är skadad. Öppna den i Word och spara den på nytt.',
    },
    close: 'Stäng resultatet',
  },
  finish: {
    title: 'Slutförande',
    back: 'Kontroll',
    left: 'Vad som återstår',
    nothingLeft: 'Det finns inget att rätta eller komplettera.',
    showFindings: 'Visa anmärkningarna',
    next: 'Nästa kvalitetsbedömning',
    due: (date, { months }) => (months === 6 ? `senast ${date} (ett halvt år)` : `senast ${date} (ett år)`),
    why: ({ months, from }) =>
      `${months === 6 ? 'När poängen är under 100 upprepas bedömningen efter ett halvt år' : 'När poängen är minst 100 upprepas bedömningen efter ett år'}. Räknat från ${formatDate(from.date)}.`,
    steering: {
      quarterly: 'Styrgruppen sammanträder en gång per kvartal.',
      halfYearly: 'Styrgruppen sammanträder en gång per halvår.',
    },
    notDue:
      'Datumet kan räknas ut när alla kriterier har poäng och bedömningens eller rapportens datum är ifyllt.',
    done: 'Klart',
    doneText:
      'Rapporten är klar. Spara dokumentet i Word och lämna det till mottagarna enligt din organisations anvisningar.',
    notDone: 'Rapporten är inte klar ännu: ovan finns punkter som måste åtgärdas först.',
  },
};
