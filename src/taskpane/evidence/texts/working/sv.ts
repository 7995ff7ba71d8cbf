import type { WorkingTexts } from './workingTexts';

const criteriaOf = (count: number): string => (count === 1 ? 'ett kriterium' : `${count} kriterier`);

export const sv: WorkingTexts = {
  sources: {
    chips: 'Typer av datakällor',
    asBefore: (number) => `Samma som i kriterium ${number}`,
    ownWords: 'nämns med egna ord',
    names: 'Från inledningen',
    dismiss: 'Dölj förslagen',
  },
  note: { label: 'Egen anteckning', hint: 'Syns inte i rapporten men följer med dokumentet.' },
  working: {
    kept: 'Arbetsmaterialet är sparat i dokumentet men syns inte i texten',
    keeping: 'Sparar arbetsmaterialet…',
    refused: 'Arbetsmaterialet sparades inte i dokumentet.',
    unread: 'Arbetsmaterialet i dokumentet kunde inte läsas.',
    refusals: {
      readOnly: 'Dokumentet kan inte redigeras. Tillåt redigering i Word och försök igen.',
      gone: 'Dokumentet ändrades under tiden. Försök igen.',
      busy: 'Word kan inte skriva i dokumentet just nu. Försök igen.',
      offline: 'Word svarar inte. Kontrollera anslutningen och försök igen.',
      unsupported:
        'Det är för omfattande, eller så kan den här versionen av Word inte spara det. Förkorta anteckningarna eller använd en nyare version av Word.',
      unreachable: 'Åtgärdsfönstret kommer inte åt det i den här versionen av Word. Prova Word på webben.',
      altered: 'Word sparade något annat än det som skulle sparas. Försök igen.',
      interrupted: 'Sparandet avbröts. Försök igen.',
      unknown: 'Word tog inte emot det. Försök igen.',
    },
    conflict: (criterion, kind) =>
      kind === 'sent'
        ? 'Dagen då utkastet skickades ändrades samtidigt någon annanstans. Vilken ska gälla?'
        : kind === 'reconciled'
          ? 'Dagen för den bedömning som stämts av ändrades samtidigt någon annanstans. Vilken ska gälla?'
          : `${{ ticks: 'Kryssen', figures: 'Siffrorna', jobs: 'Listan över arbeten', note: 'Anteckningen', need: 'Utvecklingsbehovet', settled: 'Markeringen om avstämning', independent: 'Poängen före avstämningen', chosen: 'Valen i avstämningen' }[kind]} (kriterium ${criterion}) ändrades samtidigt på ett annat ställe. Vilket ska gälla?`,
    mine: 'Angivet här',
    theirs: 'I dokumentet',
    keepMine: 'Använd det som angetts här',
    keepTheirs: 'Använd uppgifterna i dokumentet',
    room: {
      little: 'Dokumentet rymmer bara lite arbetsmaterial till. Förkorta anteckningarna.',
      none: 'Det finns mer arbetsmaterial än dokumentet rymmer, och det sparas inte. Förkorta anteckningarna.',
    },
    damaged:
      'Arbetsmaterialet i dokumentet är skadat och kan inte läsas. Själva rapporten är oskadad. Det nya som du skriver in ersätter det skadade.',
    lost: (count) =>
      count === 1
        ? 'Ett ställe i arbetsmaterialet kunde inte tolkas och har utelämnats.'
        : `${count} ställen i arbetsmaterialet kunde inte tolkas och har utelämnats.`,
    newer:
      'Arbetsmaterialet har skapats med en nyare version av tillägget. Det lämnas orört och kan inte ändras här.',
    newerWaits:
      'Det som har lagts till här finns bara i det här fönstret: kopiera anteckningarna eller fortsätt i den nyare versionen.',
    title: 'Arbetsmaterial',
    explain:
      'Kryss för delkriterier, siffror och egna anteckningar följer med dokumentet men syns inte i dess text. Ta bort dem innan du skickar rapporten.',
    none: 'Dokumentet har inget arbetsmaterial.',
    remove: 'Ta bort arbetsmaterialet',
    losses: ({ ticks, figures, notes, needs, choices, settled, sent }) => [
      ...(ticks > 0 ? [`Kryss: ${criteriaOf(ticks)}`] : []),
      ...(figures > 0 ? [`Siffror: ${criteriaOf(figures)}`] : []),
      ...(notes > 0 ? [`Egna anteckningar: ${criteriaOf(notes)}`] : []),
      ...(needs > 0 ? [`Oavslutade val av utvecklingsbehov: ${criteriaOf(needs)}`] : []),
      ...(choices > 0 ? [`Val i avstämningen som inte har skrivits in: ${criteriaOf(choices)}`] : []),
      ...(settled > 0 ? [`Markeringar från avstämningen: ${criteriaOf(settled)}`] : []),
      ...(sent ? ['Dagen då utkastet skickades'] : []),
    ],
    confirm:
      'Följande tas bort ur dokumentet. Den öppna filen är det enda exemplaret, och det går inte att ångra. Spara först en kopia av dokumentet om du behöver uppgifterna senare.',
    reallyRemove: 'Ta bort allt',
    cancel: 'Avbryt',
    removed: 'Arbetsmaterialet har tagits bort ur dokumentet.',
  },
};
