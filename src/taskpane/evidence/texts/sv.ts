import type { EvidenceTexts } from './evidenceTexts';

const list = new Intl.ListFormat('sv', { type: 'conjunction' });
const coach = 'Arbetstränare';

/** The figure, as the language writes it, with its noun. */
const one = (value: string | number, singular: string, plural: string): string =>
  `${value} ${String(value) === '1' ? singular : plural}`;

/** What the components of a criterion are called in the report. */
const componentNouns: Readonly<Record<number, readonly [singular: string, plural: string]>> = {
  8: ['nyckelroll', 'nyckelroller'],
  10: ['metod', 'metoder'],
  25: ['metod för aktivt engagemang', 'metoder för aktivt engagemang'],
};

const nounsOf = (criterion: number): readonly [string, string] =>
  componentNouns[criterion] ?? ['delkriterium', 'delkriterier'];

const criteriaOf = (count: number): string => (count === 1 ? 'ett kriterium' : `${count} kriterier`);

export const sv: EvidenceTexts = {
  hints: {
    whenChosen: 'Välj poäng, så visas beskrivningen här.',
    unfolds: (marks) => `${marks}: källa och tillförlitlighet`,
    unofficial: 'Inofficiellt',
    about:
      'Det här bedömningsstödet är inofficiellt. Om det avviker från THL:s kriterier eller anvisningar ska du följa THL.',
    allSteps: 'Alla fem poängtal',
    source: (source) => `Källa: ${source}.`,
    confidence: {
      A: 'Tillförlitlighet: beskrivningarna av alla fem poängtal har lästs i flera publicerade versioner av skalan.',
      B: 'Tillförlitlighet: beskrivningarna har inte jämförts med någon publicerad version av skalan.',
      C: 'Tillförlitlighet: beskrivningarna är våra egna, eller så avviker THL:s text. Endast riktgivande.',
    },
    differs: 'Annorlunda i Finland',
    own: 'Eget bedömningsstöd',
  },
  components: {
    title: 'Delkriterier',
    met: (met, of) => `${met} av ${of} uppfylls`,
  },
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
    pasteHint: 'Du kan klistra in en kolumn eller tabell från Excel.',
    sumsLeftOut: (rows) =>
      `${rows.length === 1 ? 'En rad med en summa eller ett medeltal' : 'Rader med summor eller medeltal'} utelämnades: ${list.format(rows.map((row) => `”${row}”`))}.`,
    rest: (line) => `Övriga: ${line}`,
    notCounted: (rows) => `Räknat utan ${list.format(rows)}. Poäng föreslås när också de är i sin ordning.`,
    answers: { open: 'Välj', yes: 'Ja', no: 'Nej' },
    missing: (names) => `Saknas ännu: ${list.format(names)}.`,
    unanswered: (question) => `Obesvarad fråga: ${question}`,
    faults: {
      notANumber: 'Det här är inget tal. Skriv bara ett tal, till exempel 12 eller 12,5.',
      isPercentage: 'Skriv ett tal här, inte en procentandel.',
      oneOrSeveral:
        'Det här kan vara ett eller flera tal. Ange dagarna som heltal och skilj klienterna åt med semikolon eller radbrytning.',
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
        'När antalet vårdteam är 0 kan inga klienter komma från vårdteam. Kontrollera båda siffrorna.',
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
      `I kolumnen ”${column}” fanns tomma rutor (arbete ${list.format(jobs.map(String))}). Kontrollera kryssen.`,
    columnsLeftOut: (columns) =>
      `${columns.length === 1 ? 'En kolumn' : 'Kolumner'} utelämnades: ${list.format(columns.map((column) => (typeof column === 'number' ? `kolumn ${column}` : `”${column}”`)))}.`,
    ownFigures: 'Separat angivna antal (räknas inte, eftersom arbetena är listade)',
  },
  bands: {
    title: 'Gränser',
    units: {
      1: 'Klienter per heltidsanställd arbetstränare',
      2: 'Andel av arbetstiden som går till arbetsträning',
      4: 'Andel klienter som kommer från ett eller två vårdteam',
      15: 'Dagar till det första fysiska mötet, median',
      16: 'Andel kontakter som utgår från klientens preferenser och behov',
      17: 'Fysiska möten per vecka',
      19: 'Andel arbeten som beaktas',
      20: 'Andel anställningar som beaktas',
      21: 'Andel pågående anställningar som är fasta och finns på den öppna arbetsmarknaden',
      24: 'Andel av arbetstiden utanför kontoret',
    },
    score: 'Poäng',
    reached: 'uppnått',
    apart: 'skilt från vården',
    conditions: {
      4: 'Minst tre vårdteam eller vårdpersonal som inte arbetar i team: högst 2.',
      15: '5 kräver också uppföljning.',
      16: '4 kräver att jobbsökarplanen följs, 5 också att olika alternativ presenteras.',
      17: 'Utan uppföljning högst 2; 3 kräver genomgång varje månad, 4 och 5 varje vecka. Om de arbetssökande är färre än tre räcker det med två möten per arbetssökande för fem poäng.',
      19: 'Av samma typ av arbete räknas högst två.',
      20: 'Samma arbetsgivare räknas högst två gånger.',
      21: 'Färre än 10 pågående anställningar: 1.',
    },
    limits: {
      apartFromCare: 'inget vårdteam',
      withoutTeams: 'vårdpersonalen arbetar inte i team',
      threeTeams: 'minst tre vårdteam',
      notInPlan: 'jobbsökarplanen följs inte',
      optionsNotShown: 'alternativ presenteras inte',
      notTracked: 'uppföljning saknas',
      notReviewedMonthly: 'genomgång varje månad saknas',
      notReviewedWeekly: 'genomgång varje vecka saknas',
      fewSeekers: 'färre än tre arbetssökande',
      fewJobs: 'färre än 10 pågående anställningar',
    },
    also: {
      plan: 'att kontakterna följer den aktuella jobbsökarplanen',
      options: 'att klienter med liten arbetserfarenhet får bekanta sig med olika alternativ',
      tracking: 'uppföljning',
      monthlyReview: 'genomgång av uppföljningen varje månad',
      weeklyReview: 'genomgång av uppföljningen varje vecka',
      oneTeam: 'anknytning till ett vårdteam',
      twoTeams: 'anknytning till högst två vårdteam',
    },
    alsoNeeded: (conditions) => `Dessutom krävs ${list.format(conditions)}.`,
    next: ({ score, unit, at, distance, more, share }, number, criterion) => {
      const to = `Till ${score} poäng`;
      switch (unit) {
        case 'clients':
          return `${to}: högst ${one(number(at), 'klient', 'klienter')}, nu ${number(distance)} för många.`;
        case 'percent':
          return `${to}: ${number(at)}\u00a0%, det saknas ${one(number(distance), 'procentenhet', 'procentenheter')}${more === undefined ? '' : ` (dvs. ${number(more)} till, om totalantalet är oförändrat)`}.`;
        case 'days':
          return `${to}: högst ${one(number(at), 'dag', 'dagar')}, nu ${number(distance)} för många.`;
        case 'contacts':
          return `${to}: ${one(number(at), 'möte', 'möten')} per vecka, det saknas ${number(distance)}.`;
        case 'components':
          return `${to}: det saknas ${one(number(distance), ...nounsOf(criterion))}.`;
        case 'coachSteps':
          return `${to}: arbetstränarna saknar sammanlagt ${number(distance)} poäng.`;
        case 'jobs':
          return `${to}: minst ${one(number(at), 'pågående anställning', 'pågående anställningar')}, varav minst ${number(share ?? 0)}\u00a0% fasta på den öppna arbetsmarknaden. Det saknas ${one(number(distance), 'anställning', 'anställningar')}.`;
        case 'teams':
          return at === 1 ? `${to}: anknytning till ett vårdteam.` : `${to}: högst ${number(at)} vårdteam.`;
        case 'tracking':
          return `${to}: uppföljning.`;
        case 'plan':
          return `${to}: kontakterna följer den aktuella jobbsökarplanen.`;
        case 'options':
          return `${to}: klienter med liten arbetserfarenhet får bekanta sig med olika alternativ.`;
        case 'monthlyReview':
          return `${to}: genomgång av uppföljningen varje månad.`;
        case 'weeklyReview':
          return `${to}: genomgång av uppföljningen varje vecka.`;
      }
    },
    top: 'Högsta poäng har uppnåtts.',
  },
  rules: {
    figures: 'Regel: gränserna följer den amerikanska IPS-kvalitetsskalan 2008, inofficiellt.',
    components:
      'Regel: poängen följer antalet uppfyllda delkriterier enligt den amerikanska IPS-kvalitetsskalan 2008, inofficiellt.',
    thl: {
      5: 'Delkriterierna kommer från THL:s rapportmall.',
      8: 'Nyckelrollerna kommer från THL:s rapportmall.',
      10: 'Metoderna kommer från THL:s rapportmall.',
      11: 'Delkriterierna kommer från THL:s rapportmall.',
      13: 'Delkriterierna kommer från THL:s rapportmall.',
      15: 'Medianen kommer från THL:s kriterium.',
      17: 'Avgränsningen till klienter i jobbsökningsfasen kommer från THL:s kriterium.',
      19: 'Avgränsningen till högst två arbeten av samma typ kommer från THL:s kriterium.',
      20: 'Avgränsningen till högst två gånger kommer från THL:s kriterium.',
      21: 'Definitionen av den öppna arbetsmarknaden kommer från THL:s kriterium.',
      25: 'Metoderna har plockats ur texten i THL:s kriterium.',
    },
    mean: 'För flera arbetstränare räknas medeltalet av poängen, varav de hela poängen beaktas: den här regeln är tilläggets egen.',
    fewSeekers:
      'Om färre än tre klienter är i jobbsökningsfasen räcker det med två möten per klient för fem poäng.',
    leftOut: (coaches) =>
      `${coaches} arbetstränare utan klienter i jobbsökningsfasen har lämnats utanför uträkningen: den här regeln är tilläggets egen.`,
  },
  line: {
    part: (part, whole) => `${part} av ${whole}`,
    counted: (part, whole) => `${part} av ${whole} räknade`,
    noJobs: 'Inga pågående anställningar',
    coaches: (count) => `${count} arbetstränare`,
    clients: (count) => one(count, 'klient', 'klienter'),
    mean: (value, score) => `i medeltal ${value}, poäng i medeltal ${score}`,
    median: (days) => `median ${one(days, 'dag', 'dagar')}`,
    units: {
      clients: (value) => one(value, 'klient', 'klienter'),
      percent: (value) => `${value}\u00a0%`,
      days: (value) => one(value, 'dag', 'dagar'),
      contacts: (value) => one(value, 'möte per vecka', 'möten per vecka'),
    },
  },
  suggestion: {
    fromFigures: (score) => `Föreslagna poäng utifrån siffrorna: ${score}`,
    fromComponents: (score) => `Föreslagna poäng utifrån delkriterierna: ${score}`,
    same: 'Samma som dina.',
    yours: (score) => `Dina poäng: ${score}`,
    use: (score) => `Använd ${score}`,
    intoComments: 'För in uträkningen i kommentarerna',
    renewComments: 'Uppdatera uträkningen i kommentarerna',
    inComments: 'Uträkningen finns i kommentarerna',
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
  sources: {
    chips: 'Slag av datakällor',
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
        : `${{ ticks: 'Kryssen', figures: 'Siffrorna', jobs: 'Listan över arbeten', note: 'Anteckningen', need: 'Utvecklingsbehovet', settled: 'Märket om avstämning' }[kind]} (kriterium ${criterion}) ändrades samtidigt på ett annat ställe. Vilket ska gälla?`,
    mine: 'Angivet här',
    theirs: 'I dokumentet',
    keepMine: 'Använd det som angetts här',
    keepTheirs: 'Använd dokumentets',
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
    losses: ({ ticks, figures, notes, needs }) => [
      ...(ticks > 0 ? [`Kryss: ${criteriaOf(ticks)}`] : []),
      ...(figures > 0 ? [`Siffror: ${criteriaOf(figures)}`] : []),
      ...(notes > 0 ? [`Egna anteckningar: ${criteriaOf(notes)}`] : []),
      ...(needs > 0 ? [`Oavslutade val av utvecklingsbehov: ${criteriaOf(needs)}`] : []),
    ],
    confirm:
      'Följande tas bort ur dokumentet. Den öppna filen är det enda exemplaret, och det går inte att ångra. Spara först en kopia av dokumentet om du behöver uppgifterna senare.',
    reallyRemove: 'Ta bort allt',
    cancel: 'Avbryt',
    removed: 'Arbetsmaterialet har tagits bort ur dokumentet.',
  },
  guidance: {
    title: 'Bedömningsstöd',
    explain:
      'Din organisations eget bedömningsstöd (en JSON-fil) ersätter det inofficiella för de kriterier som finns i filen.',
    pick: 'Använd eget bedömningsstöd',
    inUse: (source, criteria) =>
      `Används: ${source} (${criteria} ${criteria === 1 ? 'kriterium' : 'kriterier'}).`,
    notKept:
      'Bedömningsstödet kunde inte sparas på den här datorn: det används tills åtgärdsfönstret stängs.',
    remove: 'Ta bort eget bedömningsstöd',
    broken: (file) => `Filen ${file} kan inte användas.`,
    unreadable: 'Filen kunde inte läsas. Välj den på nytt.',
    more: (count) => (count === 1 ? 'Dessutom ett annat fel.' : `Dessutom ${count} andra fel.`),
    criterion: (number) => `Kriterium ${number}`,
    form: {
      write: 'Skriv ett eget stöd',
      edit: 'Redigera det egna stödet',
      title: 'Eget bedömningsstöd',
      explain:
        'Skriv beskrivningar för de kriterier där du vill ersätta det inofficiella stödet. En oavslutad text finns kvar tills åtgärdsfönstret stängs.',
      otherInUse: 'Stödet som används har bytts ut eller tagits bort efter att du började på den här texten.',
      goOn: 'Fortsätt med den här texten',
      discard: 'Kassera den här texten',
      source: 'Varifrån beskrivningarna kommer',
      about: 'Vad som är bra att veta om beskrivningarna (får vara tomt)',
      language: 'Texternas språk',
      unofficial: 'Beskrivningarna är inte THL:s egna: märk dem som inofficiella',
      criterion: 'Kriterium',
      step: (score) => `Vad som ger ${score} poäng`,
      note: 'Anmärkning (får vara tom)',
      ownSource: 'Egen källa för det här kriteriet (får vara tom)',
      confidence: 'Tillförlitlighet',
      notSaid: 'Anges inte',
      suggests: 'Föreslå poäng utifrån delkriterier eller siffror',
      differs: 'Kriteriet är ett annat i Finland',
      use: 'Ta i bruk',
      save: 'Ta i bruk och spara filen',
      show: 'Ta i bruk och visa filens innehåll',
      used: 'Stödet är i bruk.',
      saved: (file) => `Stödet är i bruk, och filen ${file} har getts till webbläsaren för att sparas.`,
      noSaving:
        'Stödet är i bruk. Det går inte att spara filer från den här versionen av Word: kopiera innehållet och spara det själv.',
      notTaken: 'Stödet kan inte tas i bruk ännu.',
    },
    faults: {
      missing: 'En obligatorisk uppgift saknas.',
      unknownKey: 'Okänd uppgift.',
      wrongType: 'Värdet är av fel typ.',
      empty: 'Texten är tom.',
      tooLong: 'Texten är för lång: högst 600 tecken.',
      brokenLetter: 'Texten innehåller ett förvanskat tecken (\uFFFD). Skriv om det.',
      wrongVersion: 'Filens version är okänd.',
      unknownLanguage: 'Språket ska vara fi, sv eller en.',
      unknownConfidence: 'Tillförlitligheten ska vara A, B eller C.',
      numberOutOfRange: 'Kriteriets nummer ska vara 1–25.',
      stepMissing: 'Beskrivningen av ett poängtal saknas.',
      stepEmpty: 'Beskrivningen av ett poängtal är tom.',
      stepTooLong: 'Beskrivningen av ett poängtal är för lång: högst 600 tecken.',
      noCriteria: 'Filen innehåller inget kriterium.',
      notJson: 'Filen är inte giltig JSON.',
      notUnicode: 'Filens bokstäver kan inte läsas. Spara filen i formatet UTF-8 och välj den på nytt.',
      tooLarge: 'Filen är för stor: högst 200 kB.',
      numberDoubled: 'Samma kriterium finns två gånger i filen.',
    },
  },
};
