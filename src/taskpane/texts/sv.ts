import { svHoldings } from '../../wording/holdings/sv';
import { lowScore } from '../../assessment/recommendations';
import type { Texts } from './texts';
import { listIn } from '../../wording/listIn';

const list = listIn('sv');

export const sv: Texts = {
  language: 'sv',
  product: 'IPS-kvalitetsbedömning',
  menu: 'Meny',
  overview: 'Poäng',
  parts: {
    label: 'Rapportens delar',
    overview: 'Poäng',
    details: 'Inledning',
    summary: 'Sammanfattning',
    check: 'Kontroll',
    compare: 'Jämför',
  },
  tryAgain: 'Försök igen',
  documentState: 'Dokumentets läge',
  readAgain: 'Läs på nytt',
  welcome: {
    text: 'Ge poäng och skriv motiveringar här. De sparas direkt i den öppna rapporten, och poängsammanfattningen fylls i automatiskt. Ingenting skickas utanför dokumentet.',
    dismiss: 'Stäng introduktionen',
  },
  progress: {
    scored: (scored, of) => `${scored} av ${of} kriterier poängsatta`,
    bar: 'Hur långt poängsättningen har kommit',
    sum: 'Poäng hittills',
    total: 'Totalpoäng',
    range: 'Möjlig totalpoäng',
    span: (lowest, highest) => `${lowest}–${highest}`,
    outOf: (most) => `av ${most}`,
    noLevel:
      'Dokumentets nivåtabell har ingen nivå för den här totalpoängen. Jämför tabellen med rapportmallen.',
  },
  criteria: {
    score: (score) => `${score} poäng`,
    noScore: 'inga poäng',
    unreadable: 'poängen kan inte tolkas',
    missing: (fields) => `saknas: ${fields.join(', ')}`,
    refused: 'något blev inte sparat',
    unsure: 'ett fält behöver kontrolleras',
    remarks: (count) => (count === 1 ? '1 kommentar i Word' : `${count} kommentarer i Word`),
    sectionSum: (sum, most) => `${sum} poäng av högst ${most}`,
    nextOpen: (number) => `Nästa öppna: ${number}`,
    detailsMissing: (count) =>
      count === 1 ? 'Ett fält saknas i inledningen' : `${count} fält saknas i inledningen`,
    toCheck: 'Kontrollera rapporten',
  },
  criterion: {
    position: (number, of) => `${number} av ${of}`,
    previous: 'Föregående kriterium',
    next: 'Nästa kriterium',
    keys: (name, keys) => `${name} (${keys})`,
    wholePage: (label) => `På hela sidan: ${label}`,
    showMore: 'Visa hela beskrivningen',
    showLess: 'Visa mindre',
    components: (count) => (count === 1 ? 'ett delkriterium' : `${count} delkriterier`),
    clear: 'Rensa',
    scoreKeys: 'Du kan också ge poäng med tangenterna 1–5; 0 rensar.',
    unreadable: (quoted) =>
      `I dokumentet står här ”${quoted}”. Det är inte ett heltal 1–5 och räknas därför inte med. När du väljer poäng ersätter de texten.`,
    scoreMissing:
      'I dokumentet finns inget fält för det här kriteriets poäng. Kopiera fältet från rapportmallen.',
    fieldMissing: (name) => `${name}: fältet finns inte i dokumentet. Kopiera det från rapportmallen.`,
    needsRecommendations: `När poängen är högst ${lowScore} ska du skriva här vad som bör utvecklas.`,
    showInDocument: 'Visa i dokumentet',
    notShown: 'Word kunde inte gå till fältet. Leta upp det själv i dokumentet.',
    adapted:
      'Enligt dokumentet används de anpassade LATU-kriterierna i bedömningen. Därför visas inget bedömningsstöd och inga föreslagna poäng.',
    aidsMissing: 'Bedömningsstödet och siffrorna kunde inte laddas.',
    threadsMissing: 'Kommentarerna i Word kunde inte laddas.',
    noteMissing: 'Den egna anteckningen kunde inte laddas.',
    earlierMissing: 'Uppgifterna i den tidigare rapporten kunde inte laddas.',
  },
  state: {
    saving: 'Sparar…',
    saved: 'Sparat i dokumentet',
    allSaved: 'Sparat',
    changedByHand: 'Ändrat i dokumentet',
    unsaved: (count) => (count === 1 ? 'Ett fält är inte sparat' : `${count} fält är inte sparade`),
    toConfirm: (count) =>
      count === 1 ? 'Ett fält behöver kontrolleras' : `${count} fält behöver kontrolleras`,
    refused: 'Sparades inte i dokumentet.',
    refusedScore: (score) =>
      score === ''
        ? 'Att poängen togs bort sparades inte i dokumentet.'
        : `${score} poäng sparades inte i dokumentet.`,
    keepDocument: 'Använd dokumentets text',
    rival: 'Fältet ändrades i dokumentet medan du skrev här. Vilken text ska gälla?',
    yours: 'Skrivet här',
    documents: 'I dokumentet',
    keepYours: 'Använd det som är skrivet här',
    emptyText: '(tomt)',
    supportCode: (code) => `Kod för it-supporten: ${code}`,
  },
  refusals: {
    readOnly:
      'Fältet eller hela dokumentet kan inte redigeras: det är låst, skyddat eller öppnat som skrivskyddat. Tillåt redigering i Word och försök igen.',
    gone: 'Fältet finns inte längre i dokumentet. Ångra borttagningen i Word och försök igen.',
    busy: 'Word kan inte skriva i fältet just nu. Flytta ut markören ur fältet i dokumentet och försök igen.',
    offline: 'Word svarar inte. Kontrollera anslutningen och försök igen.',
    unsupported:
      'Det här går inte i den här versionen av Word. Skriv direkt i dokumentet eller använd en nyare version av Word.',
    unreachable:
      'Fältet finns i dokumentet, men åtgärdsfönstret kommer inte åt det i den här versionen av Word. Skriv direkt i dokumentet.',
    altered: 'Word tog emot texten, men i fältet står nu något annat. Kontrollera fältet i dokumentet.',
    interrupted:
      'Åtgärdsfönstret stängdes eller laddades om innan texten hann sparas i dokumentet. Försök igen, så sparas texten.',
    unknown: 'Word tog inte emot texten. Försök igen. Skriv direkt i dokumentet om det inte hjälper.',
    besideFormer:
      'Fältet innehåller nu både den tidigare och den nya texten. Om Spåra ändringar är på i Word är den tidigare markerad som borttagen och den nya sparad. Ta annars bort den tidigare texten i dokumentet.',
    formerStays:
      'Den tidigare texten står kvar i fältet. Om Spåra ändringar är på i Word är det borttagna markerat som borttaget och ändringen sparad. Ta annars bort det i dokumentet.',
    notInList:
      'Fältet är en lista där det här alternativet saknas. Välj ett lämpligt alternativ i dokumentet.',
    wouldLose:
      'Fältet innehåller också annat än text, och det skulle försvinna om texten ersätts härifrån. Redigera fältet i dokumentet, eller välj ”Skriv ändå”.',
  },
  holds: svHoldings,
  readOnly: {
    title: 'Dokumentet kan inte redigeras',
    text: 'Poäng och texter som du ger här finns kvar i åtgärdsfönstret så länge det är öppet. Tillåt redigering i Word och försök igen.',
    openedTitle: 'Dokumentet är öppnat som skrivskyddat',
    openedText:
      'Du kan läsa kriterierna och gå till fälten i dokumentet. Poäng och texter som du ger här finns kvar i åtgärdsfönstret så länge det är öppet. De kan sparas när du tillåter redigering i Word.',
  },
  tracking: {
    text: 'Spåra ändringar är på i Word: poäng och texter som du ger här markeras i dokumentet som dina ändringar.',
    dismiss: 'Jag förstår',
  },
  leftOut: {
    text: (count) =>
      count === 1
        ? 'Ett tecken som Word inte kan visa togs bort ur texten.'
        : `${count} tecken som Word inte kan visa togs bort ur texten.`,
    dismiss: 'Jag förstår',
  },
  earlier: {
    title: (count) => `Tidigare texter: ${count}`,
    text: 'De finns inte i dokumentet: åtgärdsfönstret stängdes innan de hann sparas, eller så har fältet tagits bort. Gå igenom dem.',
    show: 'Visa texterna',
  },
  copying: {
    copy: 'Kopiera',
    copied: 'Kopierat',
    byHand: 'Urklipp kunde inte användas. Texten är markerad: tryck på Ctrl+C (på Mac Kommando+C).',
  },
  blind: 'Dokumentet kunde inte läsas just nu, så uppgifterna här kan vara inaktuella.',
  saving: {
    waitingLong: 'Word svarar långsamt. Du kan fortsätta arbeta: det du skriver finns kvar här.',
    unsavedSince: (time) =>
      `Word har inte svarat sedan kl. ${time}, och inget har sparats i dokumentet efter det. Det du har skrivit finns kvar här så länge åtgärdsfönstret är öppet.`,
    draftsUnkept:
      'Webbläsaren bevarar inte texter som inte har sparats. Stäng inte åtgärdsfönstret förrän allt finns i dokumentet.',
    unexpected:
      'Ett oväntat fel inträffade i åtgärdsfönstret. Det du har skrivit finns kvar här, men allt finns kanske inte i dokumentet ännu.',
  },
  missingPage: {
    title: 'Sidan kunde inte laddas',
    text: 'Kontrollera nätverksanslutningen och försök igen. De andra sidorna fungerar, och det du har skrivit finns kvar.',
  },
  missingPart: 'En del av den här sidan kunde inte laddas. Kontrollera nätverksanslutningen och försök igen.',
  autoOpen: {
    question: 'Ska åtgärdsfönstret öppnas tillsammans med den här rapporten?',
    text: 'Då öppnas åtgärdsfönstret automatiskt när du öppnar rapporten. Valet sparas i rapporten. Du kan ändra det i menyn.',
    yes: 'Öppna med rapporten',
    no: 'Nej tack',
    close: 'Stäng',
    label: 'Öppna åtgärdsfönstret tillsammans med den här rapporten',
    hint: 'Valet sparas i rapporten och gäller alla som har tillägget.',
    refused: 'Word godtog inte valet. Öppna åtgärdsfönstret med knappen på fliken Start.',
  },
  newVersion: {
    title: 'Det finns en ny version',
    text: 'Åtgärdsfönstret har uppdaterats på servern, och vissa delar av den här versionen finns inte längre. Det du har skrivit finns kvar när du laddar om.',
    reload: 'Ladda om',
    page: 'Sidan hör till den föregående versionen av åtgärdsfönstret. Ladda om åtgärdsfönstret för att öppna den.',
  },
  finder: {
    label: 'Sök med namn eller nummer',
    onlyMissing: 'Bara det som saknas',
    none: 'Inget kriterium hittades.',
    found: (count) => `${count} ${count === 1 ? 'kriterium' : 'kriterier'} hittades.`,
  },
  history: {
    undo: (step) => `Ångra: ${step}`,
    undone: (step) => `Ångrat: ${step}`,
    redo: (step) => `Gör om: ${step}`,
    scoreStep: (number) => `poängen för kriterium ${number}`,
    sumsStep: 'uppdateringen av poängsammanfattningen',
    needsStep: 'viktiga utvecklingsbehov',
    takenStep: 'uppgifterna från andra rapporter',
    notebookStep: 'uppgifterna från besöksanteckningarna',
    promptsStep: 'ifyllningen av tomma fält',
    answerStep: (name) => `svaret om fältet (${name})`,
    notBack: (name, lost) =>
      `${name}: texten är tillbaka, men innehållet som försvann med den kan inte återställas härifrån: ${list.format(lost)}. Words egen Ångra-funktion kan återställa det.`,
    tookAlong: (name, lost) =>
      `${name}: innehåll som hade lagts till i det tomma fältet efter att rapporten öppnades försvann när texten skrevs: ${list.format(lost)}. Words egen Ångra-funktion kan återställa det.`,
    untold: (count) =>
      `Word meddelade inte vad som stod på ${count === 1 ? 'det här stället' : 'de här ställena'} före din text. Om någon annan redigerade dokumentet samtidigt bör ni tillsammans kontrollera att inget saknas. Text som saknas kan återställas med Words egen Ångra-funktion.`,
    leftAlone: (names) =>
      names.length === 1
        ? `Det här ändrades inte, eftersom innehållet redan hade ändrats: ${list.format(names)}.`
        : `Följande ändrades inte, eftersom innehållet redan hade ändrats: ${list.format(names)}.`,
  },
  orphan: {
    fieldGone: (name) =>
      `${name}: fältet finns inte längre i dokumentet, men texten finns här. Kopiera den eller ångra borttagningen av fältet i Word.`,
    otherText: (name) =>
      `${name}: den här texten skrevs i en annan rapport, eller så har fältet en annan text nu än då. Kopiera den om du behöver den.`,
    unsentAnswer: (name) =>
      `${name}: ett svar på en kommentar i Word som inte skickades. Kopiera det till kommentaren om du behöver det.`,
    unkeepable: (name) =>
      `${name}: det här antecknades i en annan version av åtgärdsfönstret, i en form som den här versionen inte kan spara med rapporten. Kopiera det om du behöver det.`,
    replaced: (name) =>
      `${name}: en text som någon annan hade skrivit och som ersattes av texten härifrån. Kopiera den om du behöver den.`,
    drop: 'Ta bort den här texten',
    dropAll: 'Ta bort texterna som väntar på att kopieras',
  },
  announce: {
    scoreSaved: (number, score, sum) =>
      `Kriterium ${number}: ${score} poäng ${score === '1' ? 'sparat' : 'sparade'}, poäng hittills ${sum}`,
    scoreCleared: (number, sum) => `Kriterium ${number}: poängen rensade, poäng hittills ${sum}`,
    sumsUpdated: 'Poängsammanfattningen har uppdaterats.',
    saved: (name) => `${name}: sparat`,
    refused: (name, why) => `${name}: sparades inte. ${why}`,
  },
  fields: {
    score: 'Poäng',
    sources: 'Datakällor',
    comments: 'Kommentarer',
    recommendations: 'Rekommendationer',
  },
  places: {
    row: (number) => `Poängsammanfattningen, poängen för kriterium ${number}`,
    total: 'Poängsammanfattningen, totalpoängen',
    pointsAndLevel: 'Sammanfattningens poäng och nivå',
    criterion: (number) => `Kriterium ${number}`,
    front: (label) => `Inledning, ”${label}”`,
    need: (block, label) => `Utvecklingsbehov ${block}${label && `, ”${label}”`}`,
    frontField: 'Ett fält i inledningen',
    ofCriteria: (name, numbers) =>
      `”${name}” ${/^\d+$/.test(numbers) ? 'i kriterium' : 'i kriterierna'} ${numbers}`,
    rowScores: (numbers) =>
      `poängen ${/^\d+$/.test(numbers) ? 'för kriterium' : 'för kriterierna'} ${numbers} i poängsammanfattningen`,
  },
  concerns: {
    title: 'Att beakta',
    entry: (count) => `Att beakta: ${count}`,
    none: 'Inget att beakta: uppgifterna i dokumentet och åtgärdsfönstret stämmer överens.',
    goToCriterion: (number) => `Gå till kriterium ${number}`,
    notSaved: (name) => `${name}: sparades inte i dokumentet.`,
    rival: (name) => `${name}: dokumentet och åtgärdsfönstret har olika text. Välj vilken som ska gälla.`,
    unreachable: (count, names) =>
      count === 1
        ? `I den här versionen av Word kommer åtgärdsfönstret inte åt ett fält: ${list.format(names)}. Skriv det direkt i dokumentet eller använd en nyare version av Word.`
        : `I den här versionen av Word kommer åtgärdsfönstret inte åt ${count} fält: ${list.format(names)}. Skriv dem direkt i dokumentet eller använd en nyare version av Word.`,
    writeByHand: 'Skriv själv i dokumentet och läs sedan dokumentet på nytt:',
    held: (name, quoted) =>
      `${name}: i fältet finns en text med egna ord, ”${quoted}”, så fältet ändras inte. Töm det i dokumentet om du vill att det fylls i automatiskt.`,
    disagreement: (rows, sums) =>
      `Poängsammanfattningen stämmer inte med kriteriernas poäng. Följande avviker: ${list.format([...rows.map((row) => `kriterium ${row}`), ...sums])}.`,
    sums: { total: 'totalpoängen', pointsAndLevel: 'sammanfattningens poäng och nivå' },
    refreshSums: 'Uppdatera poängsammanfattningen',
    rowScores: (numbers) =>
      numbers.length === 1
        ? `Poängen för kriterium ${numbers[0]} finns bara i poängsammanfattningen och räknas därför inte med.`
        : `Poängen för kriterierna ${list.format(numbers.map(String))} finns bara i poängsammanfattningen och räknas därför inte med.`,
    takeRowScores: 'För in också vid kriterierna',
    takeOtherReport: 'Använd den andra rapporten',
    tryAllAgain: 'Försök igen med alla',
  },
  unsure: {
    question: (name) => `${name}: i dokumentet finns ett fält som troligen är detta. Är det rätt fält?`,
    next: (name) => `${name}: är det här andra fältet det rätta?`,
    label: (quoted) => `Framför fältet står ”${quoted}”.`,
    holds: (quoted) => `I fältet står texten ”${quoted}”.`,
    others: (count) =>
      count === 1
        ? 'Svaret gäller även ett annat likadant fält.'
        : `Svaret gäller även ${count} andra likadana fält.`,
    untouched: 'Ingenting skrivs i fältet förrän du har svarat.',
    yes: 'Ja',
    no: 'Nej',
    denied: 'På frågan om det föreslagna fältet har någon svarat ”Nej”. Fråga igen om svaret var fel.',
    askAgain: 'Fråga igen',
  },
  opening: 'Läser dokumentet…',
  failed: {
    title: 'Dokumentet kunde inte läsas',
    reasons: {
      readOnly:
        'Word tillåter inte att dokumentet läses, eftersom det är skyddat eller öppnat i skyddad vy. Välj Aktivera redigering i Word och försök igen.',
      gone: 'Dokumentet är inte längre öppet. Öppna det och försök igen.',
      busy: 'Word är upptaget just nu. Vänta en stund och försök igen.',
      offline: 'Word svarar inte. Kontrollera anslutningen och försök igen.',
      unsupported:
        'Den här versionen av Word är för gammal för åtgärdsfönstret. Öppna dokumentet i en nyare version av Word eller i Word på webben.',
      unreachable:
        'Åtgärdsfönstret kommer inte åt dokumentet i den här versionen av Word. Prova Word på webben.',
      altered: 'Dokumentet ändrades medan det lästes. Försök igen.',
      interrupted: 'Läsningen avbröts. Försök igen.',
      unknown:
        'Dokumentet kunde inte hämtas från Word. Försök igen. Öppna dokumentet på nytt om det inte hjälper.',
    },
    tooMuch:
      'Dokumentet innehåller mycket mer text, mer formatering, fler fält eller fler mellanslag än en rapport, så det lästes inte. Flytta texterna till en ny rapportmall och öppna den.',
  },
  foreign: {
    title: 'Det här är ingen kvalitetsbedömningsrapport för IPS-arbetsträning',
    expected:
      'Åtgärdsfönstret fungerar i THL:s finska eller svenska rapportmall för IPS-kvalitetsbedömning, som har 25 kriterier med tillhörande fält.',
    where:
      'De officiella rapportmallarna finns på THL:s webbplats, på den finska sidan ”Tuetun työllistymisen IPS-laatuarviointi”.',
    recognised: (language, controls) =>
      [
        language === null
          ? ''
          : `Dokumentet har texter ur den ${language} rapportmallen, men inget kriterium med fält.`,
        controls === 0
          ? 'Dokumentet har inga fält att fylla i.'
          : controls === 1
            ? 'Dokumentet har ett fält att fylla i, men det hör inte till rapportmallen.'
            : `Dokumentet har ${controls} fält att fylla i, men de hör inte till rapportmallen.`,
      ]
        .filter(Boolean)
        .join(' '),
    reportLanguages: { fi: 'finska', sv: 'svenska' },
    whatToDo:
      'Öppna rapportmallen eller en redan ifylld rapport i Word, eller läs det här dokumentet på nytt om du har ändrat det.',
  },
  settings: {
    language: 'Språk',
    languageMissing: 'Språket kunde inte laddas. Kontrollera nätverksanslutningen och välj språket på nytt.',
    numberKeys: 'Poäng med tangenterna 1–5',
    numberKeysHint: 'På kriteriets sida ger tangenterna 1–5 poäng och 0 rensar dem.',
    shortcuts: 'Kortkommandon',
    documentFollows: 'Dokumentet följer åtgärdsfönstret',
    documentFollowsHint: 'När du öppnar ett kriterium här flyttas dokumentet till samma kriterium.',
    documentCannotFollow:
      'Dokumentet kan inte följa åtgärdsfönstret i den här versionen av Word: markören skulle flyttas till dokumentet mitt i arbetet.',
    rescored: 'När poäng ändras i dokumentet',
    sumsAtOnce: 'Uppdatera poängsammanfattningen genast',
    sumsWhenAsked: 'Fråga först',
    aidsMissing: 'Bedömningsstödet och arbetsmaterialet kunde inte laddas.',
    document: 'Dokumentet',
    readAgain: 'Läs dokumentet på nytt',
    reading: 'Läser dokumentet…',
    readDone: 'Dokumentet har lästs på nytt.',
    about: 'Om tillägget',
    aboutText:
      'IPS-kvalitetsbedömning hjälper till att fylla i kvalitetsbedömningsrapporten för IPS-arbetsträning i Word. Tillägget är inte en THL-produkt. Det läser och fyller i bara det öppna dokumentet, och ingenting skickas utanför dokumentet.',
    version: (version) => `Version ${version}`,
  },
  diagnostics: {
    title: 'Tekniska uppgifter',
    text: 'De är till hjälp när något inte fungerar. Här finns versionen av Word, antal fält och svarstider, men ingenting av rapportens text. Uppgifterna är på engelska för it-supporten.',
    open: 'Tekniska uppgifter för it-supporten',
    area: 'Tekniska uppgifter som text',
  },
  notInWord: {
    title: 'Öppna det här i Word',
    text: 'IPS-kvalitetsbedömning är ett tillägg till Word och fungerar bara i Words åtgärdsfönster. Öppna rapporten i Word och starta tillägget därifrån.',
  },
  broken: {
    title: 'Det uppstod ett fel i åtgärdsfönstret',
    text: 'Det som står i dokumentet finns kvar. Även det som du hann skriva här bevaras om det går. Ladda om vyn.',
    reload: 'Ladda om',
  },
};
