import { inRanges } from '../../../../wording/inRanges';
import { listIn } from '../../../../wording/listIn';
import type { FigureFormTexts } from './figureFormTexts';

const list = listIn('sv');
const coach = 'Arbetstränare';

export const sv: FigureFormTexts = {
  figures: {
    title: 'Siffror',
    names: {
      1: { name: coach, clients: 'Klienter', fullTime: 'Arbetstid, %' },
      2: { name: coach, share: 'Andel, %', part: 'Arbets\u00adträning, h', worked: 'Arbets\u00adtid, h' },
      4: {
        name: coach,
        clients: 'Klienter',
        fromTeams: 'Av dem från 1–2 team',
        teams: 'Vård\u00adteam',
        withoutTeams: 'När antalet vårdteam är 0: samarbetar man med vårdpersonal som inte arbetar i team?',
      },
      15: {
        days: 'Dagar från att klienten kom till tjänsten till det första fysiska arbetsgivarmötet, en klient i taget',
        tracked: 'Följs tiden upp?',
      },
      16: {
        contacts: 'Arbetsgivarkontakter totalt',
        onPreferences: 'Kontakter som utgår från klientens preferenser och behov',
        inPlan: 'Följer kontakterna den aktuella jobbsökarplanen?',
        optionsShown: 'Får klienter med liten arbetserfarenhet bekanta sig med olika alternativ?',
      },
      17: {
        name: coach,
        contacts: 'Möten',
        weeks: 'Veckor',
        seekers: 'Arbets\u00adsök\u00adande',
        tracked: 'Följs mötena upp?',
        reviewedWeekly: 'Gås uppföljningen igenom varje vecka?',
        reviewedMonthly: 'Gås den igenom åtminstone varje månad?',
      },
      19: { name: 'Typ av arbete', jobs: 'Arbeten' },
      20: { name: 'Arbetsgivare', jobs: 'Anställningar' },
      21: { jobs: 'Pågående anställningar totalt', permanent: 'Fasta på den öppna arbetsmarknaden' },
      24: { name: coach, share: 'Andel, %', part: 'Utanför kon\u00adtoret, h', worked: 'Arbets\u00adtid, h' },
    },
    asks: {
      1: 'Tom arbetstid betyder heltid (100\u00a0%).',
      4: 'Om antalet vårdteam saknas antas det vara ett eller två.',
      15: 'Det finns ingen känd regel för klienter som ännu inte har haft något möte. Nämn dem i kommentarerna.',
      17: 'Räkna endast fysiska möten som gäller klienter i jobbsökningsfasen (arbetssökande). Om antalet arbetssökande saknas antas det vara minst tre.',
      21: 'Räkna endast anställningar som pågår just nu. På den öppna arbetsmarknaden motsvarar lönen minst branschens kollektivavtal, och arbetet kan sökas av vem som helst och har inte reserverats för personer med nedsatt funktionsförmåga (THL:s kriterium).',
    },
    cell: (column, row) => `${column}: ${row}`,
    row: (number) => `rad ${number}`,
    nth: (number) => `Värde ${number}`,
    addRow: 'Lägg till en rad',
    removeRow: (name) => `Ta bort raden: ${name}`,
    removed: (name) => `Borttaget: ${name}.`,
    pasted: 'Tabellen klistrades in över de tidigare raderna.',
    putBack: 'Återställ de tidigare raderna',
    pastedAnew: 'Tabellen klistrades in.',
    takeOut: 'Ta bort de inklistrade raderna',
    pasteHint: 'Du kan klistra in en kolumn eller tabell från Excel.',
    sumsLeftOut: (rows) =>
      `${rows.length === 1 ? 'En rad med en summa eller ett medeltal' : 'Rader med summor eller medeltal'} utelämnades: ${list.format(rows.map((row) => `”${row}”`))}.`,
    rest: (line) => `Övriga: ${line}`,
    notCounted: (rows) =>
      `Räknat utan ${list.format(rows)}. Poäng föreslås först när också de uppgifterna är rätt ifyllda.`,
    answers: { open: 'Välj', yes: 'Ja', no: 'Nej' },
    missing: (names) => `Saknas ännu: ${list.format(names)}.`,
    unanswered: (question) => `Obesvarad fråga: ${question}`,
    faults: {
      notANumber: 'Det här är inget tal. Skriv bara ett tal, till exempel 12 eller 12,5.',
      isPercentage: 'Skriv ett tal här, inte en procentandel.',
      oneOrSeveral:
        'Det framgår inte om det här är ett eller flera tal. Ange dagarna som heltal och skilj klienterna åt med semikolon eller radbrytning.',
      negative: 'Talet kan inte vara negativt. Ta bort minustecknet.',
      notWhole: 'Här behövs ett heltal.',
      overHundred: 'Andelen kan vara högst 100\u00a0%.',
      fraction: 'Ange andelen i procent: till exempel 80, inte 0,8.',
      tooLarge: 'Talet är för stort. Kontrollera om två tal har hamnat i ett.',
      zeroFullTime: 'Arbetstiden kan inte vara 0\u00a0%. Ange arbetstiden eller ta bort raden.',
      zeroWhole: 'Det går inte att räkna en andel av noll. Ange ett större tal eller ta bort uppgiften.',
      noSeekers: 'Ingen arbetstränare har klienter i jobbsökningsfasen, så inga poäng föreslås.',
      partExceedsWhole: 'Delen kan inte vara större än helheten. Kontrollera båda talen.',
      clientsWithoutTeam:
        'När antalet vårdteam är 0 kan inga klienter komma från vårdteam. Kontrollera båda talen.',
      givenTwice: 'Ange antingen andelen eller timmarna, inte båda.',
      componentsDiffer: 'Dokumentet har ett annat antal delkriterier än regeln, så inga poäng föreslås.',
    },
  },
  jobs: {
    title: 'Arbeten i en lista (kriterierna 19–21)',
    hint: 'Ange varje arbete en gång, utan klientens namn: kriterierna 19, 20 och 21 räknas från den här listan. Arbetet pågår om du inte tar bort krysset.',
    names: {
      type: 'Typ av arbete',
      employer: 'Arbetsgivare',
      permanent: 'Fast på den öppna arbetsmarknaden',
      current: 'Pågår',
    },
    job: (number) => `arbete ${number}`,
    add: 'Lägg till ett arbete',
    remove: (number) => `Ta bort arbete ${number}`,
    unread: (cells) =>
      `Det framgick inte om svaret är ja eller nej, så inget kryss sattes: ${list.format(cells.map((cell) => `”${cell}”`))}. Kryssa för själv.`,
    unsaid: (column, jobs) =>
      `I kolumnen ”${column}” fanns tomma rutor (arbete ${list.format(inRanges(jobs))}). Kontrollera kryssen.`,
    columnsLeftOut: (columns) =>
      `${columns.length === 1 ? 'En kolumn' : 'Kolumner'} utelämnades: ${list.format(columns.map((column) => (typeof column === 'number' ? `kolumn ${column}` : `”${column}”`)))}.`,
    ownFigures: 'Separat angivna antal (räknas inte, eftersom arbetena är listade)',
  },
  percentages: {
    title: 'Kommentarernas två procenttal',
    names: {
      employment: 'Sysselsättningsprocent (työllistymisprosentti)',
      progress: 'Total framstegsprocent (kokonaisetenemisen prosentti)',
    },
    noOfficial:
      'Det är inte känt hur procenttalen ska beräknas officiellt. Därför skrivs också täljaren, nämnaren, tidsperioden och definitionen, dvs. vilka som har räknats med, in i kommentarerna.',
    part: 'Täljare',
    whole: 'Nämnare',
    period: 'Tidsperiod',
    definition: 'Definition',
    result: (percent) => `Procenttal: ${percent}\u00a0%.`,
    bothStated:
      'Kommentarerna innehåller båda procenttalen. Kontrollera att också täljare, nämnare, tidsperiod och definition framgår.',
    notStated: (names) => `I kommentarerna saknas: ${list.format(names)}.`,
    add: 'För in procenttalen i kommentarerna',
  },
};
