import { yearlyFrom } from '../../../assessment/dates/nextAssessment';
import { formatDate } from '../../../assessment/dates/calendar';
import { svFileFaults } from '../../../wording/files/sv';
import { sv as findings } from '../../../wording/findings/sv';
import { quoteIn } from '../../../wording/quote';
import { listIn } from '../../../wording/listIn';
import type { CheckTexts } from './checkTexts';

const list = listIn('sv');
const quote = quoteIn('sv');

export const sv: CheckTexts = {
  title: 'Kontroll av rapporten',
  again: 'Kontrollera på nytt',
  checking: 'Kontrollerar…',
  checked: 'Kontrollerad.',
  counts: {
    error: (count) => `Att rätta:\u00a0${count}`,
    warning: (count) => `Att komplettera:\u00a0${count}`,
    note: (count) => `Bra att se över:\u00a0${count}`,
  },
  severities: { error: 'Att rätta', warning: 'Att komplettera', note: 'Bra att se över' },
  nothing: 'Inget att rätta.',
  standing: (total) => `${total} poäng`,
  fixAll: 'Rätta alla på en gång',
  fixAllHint: (count) =>
    count === 1
      ? 'Ett fält uppdateras enligt kriteriernas poäng.'
      : `${count} fält uppdateras enligt kriteriernas poäng.`,
  fix: 'Rätta',
  fixThis: (place) => `Rätta: ${place}`,
  wholeDocument: 'Hela dokumentet',
  fill: (text) => `Skriv ”${text}”`,
  fillWithDash: 'Sätt ett streck (–)',
  fillThese: (label, what) => `${label}: ${what}`,
  dismiss: 'Inte en personuppgift',
  dismissThis: (found) => `Inte en personuppgift: ${found}`,
  ownNote: (criterion) => `${criterion} – egen anteckning`,
  needBlock: (block) => `Utvecklingsbehov ${block}`,
  findings,
  criterion: (number, sentence) => `Kriterium ${number}: ${sentence}`,
  ways: {
    picture: 'Gå till sammanfattningen',
    compare: 'Gå till jämförelsen',
    reconcile: 'Gå till avstämningen',
    needs: 'Gå till utvecklingsbehoven',
    strengths: 'Gå till styrkorna',
  },
  show: {
    as: {
      here: 'Visa i dokumentet',
      near: 'Visa närmaste ställe i dokumentet',
      firstRevision: 'Visa den första ändringen',
      firstComment: 'Visa den första kommentaren',
    },
    thread: 'Visa kommentaren',
    named: (label, what) => `${label}: ${what}`,
    notShown: (behind) =>
      behind === ''
        ? 'Det gick inte att gå till stället. Sök efter det i dokumentet med Sök i Word.'
        : `Det gick inte att gå till stället. Det finns i dokumentet efter detta: ${quote(behind)}.`,
    several: (behind) =>
      behind === ''
        ? 'Flera ställen ser likadana ut. Sök efter dem i dokumentet med Sök i Word.'
        : `Flera ställen ser likadana ut. Det första finns i dokumentet efter detta: ${quote(behind)}.`,
    apart: {
      comment: 'Kommentarerna öppnas på fliken Granska i Word.',
      margin: 'Sidhuvudet och sidfoten öppnas när du dubbelklickar högst upp eller längst ner på sidan.',
      note: 'Noterna finns längst ner på sidan eller i slutet av dokumentet.',
      picture: 'Högerklicka på bilden och öppna dess alternativtext.',
      title: 'Markera fältet och öppna dess egenskaper på fliken Utvecklare i Word.',
    },
  },
  tracking: {
    stop: 'Sluta spåra ändringar',
    refused: 'Word fortsätter att spåra ändringar. Stäng av spårningen själv på fliken Granska.',
  },
  instructions: {
    title: 'Mallens anvisningar',
    explain: (count) =>
      count === 1
        ? 'I rapporten står ännu en rad som bara är avsedd för den som fyller i den:'
        : 'I rapporten står ännu rader som bara är avsedda för den som fyller i den:',
    remove: (count) => (count === 1 ? 'Ta bort raden' : 'Ta bort raderna'),
    confirm: (count) =>
      `Ska ${count === 1 ? 'raden' : 'raderna'} tas bort ur dokumentet? Det kan bara ångras med Words egen Ångra-funktion.`,
    takesAlong: (held) => `Samtidigt tas också ${list.format(held)} bort.`,
    reallyRemove: 'Ta bort ur dokumentet',
    cancel: 'Avbryt',
    removed: 'Anvisningarna har tagits bort.',
    refused: 'Word tog inte bort raderna. Ta själv bort dem ur dokumentet.',
  },
  unsaved: (count) =>
    count === 1 ? 'Ett fält är inte sparat i dokumentet.' : `${count} fält är inte sparade i dokumentet.`,
  showUnsaved: 'Visa det som inte är sparat',
  formerStays: (count) =>
    count === 1
      ? 'Ett fält innehåller fortfarande den tidigare texten. Kontrollera det i dokumentet.'
      : `${count} fält innehåller fortfarande den tidigare texten. Kontrollera dem i dokumentet.`,
  showFormer: 'Visa det som ska kontrolleras',
  reviewUnknown:
    'Word-kommentarer och spårade ändringar kunde inte kontrolleras. Se efter själv på fliken Granska i Word.',
  toFinish: 'Slutför rapporten',
  sources: {
    title: 'Vad poängen bygger på',
    explain:
      'Se vilka typer av datakällor varje kriterium nämner och vilka intervjuer eller material inget kriterium nämner.',
    open: 'Datakällor per kriterium',
  },
  file: {
    title: 'Kontrollera en annan rapport',
    explain: 'Välj en färdig .docx-fil på din dator. Den läses bara här och skickas ingenstans.',
    pick: 'Välj fil',
    reading: (name) => `Läser: ${name}`,
    result: (name) => `Kontrollerad: ${name}`,
    nothing: 'Inget att anmärka på.',
    notReport:
      'Filen är ingen kvalitetsbedömningsrapport för IPS-arbetsträning: inga kriterier hittades i den. Kontrollera att du valde rätt fil.',
    unreadable: 'Filen kunde inte läsas. Stäng den i andra program och välj den på nytt.',
    faults: svFileFaults,
    close: 'Stäng resultatet',
  },
  finish: {
    title: 'Slutförande',
    back: 'Kontroll',
    left: 'Vad som återstår',
    nothingLeft: 'Det finns inget att rätta eller komplettera.',
    showFindings: 'Tillbaka till kontrollen',
    next: 'Nästa kvalitetsbedömning',
    due: (date, { months }) => (months === 6 ? `senast ${date} (ett halvt år)` : `senast ${date} (ett år)`),
    why: ({ months, from }) =>
      `${months === 6 ? `När poängen är under ${yearlyFrom} upprepas bedömningen efter ett halvt år` : `När poängen är minst ${yearlyFrom} upprepas bedömningen efter ett år`}. Räknat från ${formatDate(from.date)}.`,
    steering: {
      quarterly: 'Styrgruppen sammanträder en gång per kvartal.',
      halfYearly: 'Styrgruppen sammanträder en gång per halvår.',
    },
    notDue:
      'Datumet kan räknas ut när alla kriterier har poäng och bedömningens eller rapportens datum är ifyllt.',
    rhythm: {
      title: 'Tidsplan',
      sent: 'Utkastet skickat för kommentarer',
      today: 'I dag',
      unread: 'Skriv dagen till exempel så här: 24.6.2026.',
      nothing: 'Dagarna kan räknas ut när bedömningsdagarna eller dagen för utskicket har antecknats.',
      kinds: {
        comments: 'Enhetens kommentarer till utkastet senast (1 vecka)',
        report: 'Rapporten klar senast (4 veckor efter bedömningen)',
        nextAssessment: 'Nästa kvalitetsbedömning senast',
      },
      due: (what, date) => `${what}: ${date}`,
      entry: (what, unit) => (unit === '' ? what : `${what} – ${unit}`),
      save: 'Spara som kalenderfil (.ics)',
      show: 'Visa för kopiering',
      copy: 'Dagarna för kalendern',
      file: 'ips-kvalitetsbedomning.ics',
    },
    done: 'Är rapporten klar?',
    instructions: (count) => `Rader med mallens anvisningar att ta bort:\u00a0${count}`,
    doneText:
      'Rapporten är klar. Spara dokumentet i Word och lämna det till mottagarna enligt din organisations anvisningar.',
    notDone: 'Rapporten är inte klar ännu: ovan finns punkter som måste åtgärdas först.',
  },
};
