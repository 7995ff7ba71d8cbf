import type { BroughtKind } from '../../../assessment/notebook/notebook';
import { svFileFaults } from '../../../wording/files/sv';
import { svHoldings } from '../../../wording/holdings/sv';
import { namedHoldings } from '../../../wording/holdings/holdingTexts';
import { listIn } from '../../../wording/listIn';
import { quoteIn } from '../../../wording/quote';
import type { NotebookTexts } from './notebookTexts';

const list = listIn('sv');
const quote = quoteIn('sv');
const kindNames: Readonly<Record<BroughtKind, string>> = {
  ticks: 'delkriteriernas kryss',
  figures: 'siffror',
  jobs: 'arbeten',
};
const named = (kinds: readonly BroughtKind[]): string => list.format(kinds.map((kind) => kindNames[kind]));

export const sv: NotebookTexts = {
  title: 'Anteckningar från bedömningsbesöket',
  short: 'Ett Word-dokument som fylls i under bedömningsbesöket och sedan läses in här.',
  toPage: 'Öppna sidan för anteckningar',
  explain:
    'Dokumentet har varje kriteriums beskrivning och delkriterier från den här rapportmallen, siffrorna som ska tas reda på och plats för anteckningar per datakälla. Siffrorna och platserna för anteckningar kommer från det här tillägget, inte från THL.',
  take: {
    title: 'Före besöket: gör ett tomt dokument',
    open: 'Öppna i Word',
    save: 'Spara som fil',
    opened:
      'Dokumentet har lämnats till Word för att öppnas i ett nytt fönster. Spara det där. Om fönstret inte syns, leta efter det bakom de andra Word-fönstren.',
    saved: (file) => `Filen har lämnats till webbläsaren för att sparas med namnet ${file}.`,
    notOpened: 'Word öppnade inte dokumentet. Spara det som fil.',
    nowhere:
      'Word öppnade inte dokumentet, och åtgärdsfönstret kan inte spara filer i den här versionen av Word. Öppna rapporten i Word på webben eller i Word för Windows och gör dokumentet där.',
    notMade: 'Dokumentet kunde inte göras. Kontrollera nätverksanslutningen och försök igen.',
  },
  filled: 'Efter besöket: läs in de ifyllda anteckningarna',
  filledExplain:
    'Uppgifterna hamnar bland bedömarens egna anteckningar, siffror och delkriterier, inte i rapportens text. De visas innan något ändras.',
  pick: 'Välj det ifyllda dokumentet',
  reading: (name) => `Läser: ${name}`,
  none: 'Filen innehåller inte anteckningar från ett bedömningsbesök. Välj ett dokument som har gjorts med det här tillägget.',
  unreadable: 'Filen kunde inte läsas. Välj den på nytt.',
  faults: svFileFaults,
  empty: 'Inget har fyllts i i dokumentet.',
  noFields:
    'Fälten i dokumentet hittades inte, så det kan inte läsas. De har kanske försvunnit när dokumentet sparades i ett annat program än Word. För över uppgifterna själv.',
  allThere: 'Uppgifterna i dokumentet har redan tagits med.',
  otherUnit: (unit) =>
    `Anteckningarna gäller en annan enhet: ${unit}. Kontrollera att de hör till den här rapporten.`,
  otherTime: (days) =>
    `Anteckningarna är från ett annat bedömningsbesök: ${days}. Kontrollera att de hör till den här rapporten.`,
  brings: (kinds) => `Tas med: ${named(kinds)}.`,
  keeps: (kinds) =>
    `Lämnas som de är, eftersom rapporten redan har andra: ${named(kinds)}. I dokumentet står:`,
  otherComponents:
    'Delkriteriernas kryss tas inte med, eftersom dokumentet har andra delkriterier än den här rapporten.',
  unread: (answers) =>
    `Av dessa framgick inte om svaret är ja eller nej: ${list.format(answers.map(quote))}. Ange dem själv.`,
  noFigures: (found) =>
    `Dessa kan inte läsas som siffror: ${list.format(found.map(quote))}. De tas med som de är: rätta dem bland kriteriets siffror.`,
  lost: (found) =>
    `${found.length === 1 ? 'Det här stället har inte längre något fält och tas' : 'De här ställena har inte längre något fält och tas'} därför inte med: ${list.format(found.map(quote))}. För över ${found.length === 1 ? 'det' : 'dem'} själv.`,
  before: (found) =>
    `Före det första kriteriet står text som inte tas med: ${list.format(found.map(quote))}. För över den själv.`,
  margins: (found) =>
    `I sidhuvudet eller sidfoten står text som inte tas med: ${list.format(found.map(quote))}. För över den själv.`,
  besides: (holds) =>
    `Dokumentet innehåller också ${list.format(namedHoldings(holds, svHoldings.words))}. Detta innehåll läses inte: titta på det i dokumentet. Textrutor och teckningar har räknats som bilder.`,
  tracked:
    'Dokumentet innehåller spårade ändringar som inte har godkänts. Det har lästs som om de hade godkänts.',
  noRoom:
    'Uppgifterna från besöket ryms inte i arbetsmaterialet som följer med rapporten. Förkorta texterna i Word-dokumentet eller dina egna anteckningar till kriterierna och välj sedan dokumentet på nytt.',
  takeAll: (criteria) => `Ta med uppgifterna (${criteria} ${criteria === 1 ? 'kriterium' : 'kriterier'})`,
  taken: (criteria) => `Uppgifterna togs med till ${criteria} ${criteria === 1 ? 'kriterium' : 'kriterier'}.`,
};
