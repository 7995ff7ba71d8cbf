import { lowScore } from '../../assessment/recommendations';
import type { Texts } from './texts';

const list = new Intl.ListFormat('sv', { type: 'conjunction' });

export const sv: Texts = {
  language: 'sv',
  product: 'IPS-kvalitetsbedömning',
  menu: 'Meny',
  overview: 'Översikt',
  parts: {
    label: 'Rapportens delar',
    overview: 'Poäng',
    details: 'Rapport',
    summary: 'Sammandrag',
    check: 'Kontroll',
  },
  tryAgain: 'Försök igen',
  documentState: 'Dokumentets läge',
  readAgain: 'Läs på nytt',
  welcome: {
    text: 'Ge poäng och skriv motiveringar här: de går direkt in i den öppna rapporten, och sammanfattningen fylls i av sig själv. Ingenting skickas utanför dokumentet.',
    dismiss: 'Stäng presentationen',
  },
  progress: {
    scored: (scored, of) => `${scored} / ${of} kriterier poängsatta`,
    bar: 'Hur långt poängsättningen har kommit',
    sum: 'Summa nu',
    total: 'Totalpoäng',
    range: 'Slutresultat mellan',
    span: (lowest, highest) => `${lowest}–${highest}`,
    outOf: (most) => `/ ${most}`,
    noLevel: 'Dokumentets nivåtabell har ingen nivå för dessa poäng.',
  },
  criteria: {
    score: (score) => `${score} poäng`,
    noScore: 'inga poäng',
    unreadable: 'poängen kan inte tolkas',
    missing: (fields) => `saknas: ${fields.join(', ')}`,
    refused: 'något blev inte sparat',
    sectionSum: (sum, most) => `${sum} poäng av högst ${most}`,
    nextOpen: (number) => `Nästa öppna: ${number}`,
  },
  criterion: {
    position: (number, of) => `${number} / ${of}`,
    previous: 'Föregående kriterium',
    next: 'Nästa kriterium',
    keys: (name, keys) => `${name} (${keys})`,
    showMore: 'Visa hela beskrivningen',
    showLess: 'Visa mindre',
    components: (count) => `${count} delkriterier`,
    clear: 'Rensa',
    scoreKeys: 'Du kan också ge poäng med tangenterna 1–5; 0 rensar.',
    unreadable: (quoted) =>
      `I dokumentet står här ”${quoted}”. Det är inte hela poäng 1–5 och räknas därför inte med. När du väljer poäng ersätter de texten.`,
    scoreMissing: 'I dokumentet finns inget fält för poängen i det här kriteriet.',
    fieldMissing: (name) => `${name}: fältet finns inte i dokumentet.`,
    needsRecommendations: `När poängen är högst ${lowScore}, skriv här vad som borde utvecklas.`,
    showInDocument: 'Visa i dokumentet',
    notShown: 'Fältet kunde inte visas i dokumentet.',
    aidsMissing:
      'Bedömningsstödet och siffrorna kunde inte laddas. Kontrollera anslutningen och öppna åtgärdsfönstret på nytt.',
  },
  state: {
    saving: 'Sparar…',
    saved: 'Sparat i dokumentet',
    unsaved: (count) => (count === 1 ? 'Ett fält är inte sparat' : `${count} fält är inte sparade`),
    refused: 'Sparades inte i dokumentet.',
    keepDocument: 'Använd dokumentets text',
    rival: 'Fältet ändrades i dokumentet medan du skrev här. Vilken text ska gälla?',
    yours: 'Skrivet här',
    documents: 'I dokumentet',
    keepYours: 'Använd det som är skrivet här',
    emptyText: '(tomt)',
    supportCode: (code) => `Kod för supporten: ${code}`,
  },
  refusals: {
    readOnly:
      'Fältet eller hela dokumentet kan inte redigeras: det är låst, skyddat eller öppnat bara för läsning. Tillåt redigering i Word och försök igen.',
    gone: 'Fältet finns inte längre i dokumentet. Ångra borttagningen i Word och försök igen.',
    busy: 'Word kan inte skriva i fältet just nu. Flytta markören i dokumentet ut ur fältet och försök igen.',
    offline: 'Word svarar inte. Kontrollera anslutningen och försök igen.',
    unsupported:
      'Den här versionen av Word klarar inte detta. Skriv direkt i dokumentet eller använd en nyare version av Word.',
    unreachable:
      'Fältet finns i dokumentet, men den här versionen av Word släpper inte in åtgärdsfönstret i det. Skriv direkt i dokumentet.',
    altered: 'Word tog emot texten, men i fältet står nu något annat. Kontrollera fältet i dokumentet.',
    interrupted:
      'Åtgärdsfönstret stängdes eller laddades om innan texten hann till dokumentet. Försök igen, så skrivs texten nu.',
    unknown: 'Word tog inte emot texten. Försök igen; om det inte hjälper, skriv direkt i dokumentet.',
  },
  readOnly: {
    title: 'Dokumentet kan inte redigeras',
    text: 'Poäng och texter som du ger här finns kvar i åtgärdsfönstret så länge det är öppet. Tillåt redigering i Word och försök igen.',
    openedTitle: 'Dokumentet är öppnat bara för läsning',
    openedText:
      'Du kan läsa kriterierna och gå till fälten i dokumentet. Poäng och texter som du ger här finns kvar i åtgärdsfönstret så länge det är öppet och kan sparas när du tillåter redigering i Word.',
  },
  tracking: {
    text: 'Spårning av ändringar är på: poäng och texter som du ger här märks ut i dokumentet som dina ändringar.',
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
  blind: 'Dokumentet kunde inte läsas just nu, så det som visas här kan vara gammalt.',
  draftsLost:
    'Webbläsaren bevarar inte texter som inte har sparats. Stäng inte åtgärdsfönstret förrän allt finns i dokumentet.',
  missingPage: {
    title: 'Sidan kunde inte laddas',
    text: 'Kontrollera nätverksanslutningen och försök igen. De andra sidorna fungerar, och det du har skrivit finns kvar.',
  },
  history: {
    undo: (step) => `Ångra: ${step}`,
    redo: (step) => `Gör om: ${step}`,
    scoreStep: (number) => `poängen för kriterium ${number}`,
    sumsStep: 'uppdateringen av sammanfattningen',
    needsStep: 'viktiga utvecklingsbehov',
    leftAlone: (names) =>
      `Dessa ändrades inte, eftersom innehållet redan hade bytts ut: ${list.format(names)}.`,
  },
  orphan: {
    sentence: (name) =>
      `${name}: fältet finns inte längre i dokumentet, men texten finns här. Kopiera den eller ångra borttagningen av fältet i Word.`,
    drop: 'Ta bort de här texterna',
  },
  announce: {
    scoreSaved: (number, score, sum) => `Kriterium ${number}: poäng ${score} sparat, summa ${sum}`,
    scoreCleared: (number, sum) => `Kriterium ${number}: poängen rensade, summa ${sum}`,
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
    row: (number) => `Sammanfattningen, poängen för kriterium ${number}`,
    total: 'Sammanfattningen, totalpoängen',
    pointsAndLevel: 'Sammandragets poäng och nivå',
    criterion: (number) => `Kriterium ${number}`,
    front: (label) => `Rapportens början, ”${label}”`,
    need: (block, label) => `Utvecklingsbehov ${block}${label && `, ”${label}”`}`,
    frontField: 'Ett fält i rapportens början',
    ofCriteria: (name, numbers) =>
      `”${name}” ${/^\d+$/.test(numbers) ? 'i kriterium' : 'i kriterierna'} ${numbers}`,
    rowScores: (numbers) =>
      `sammanfattningens poäng ${/^\d+$/.test(numbers) ? 'för kriterium' : 'för kriterierna'} ${numbers}`,
  },
  concerns: {
    title: 'Att uppmärksamma',
    entry: (count) => `Att uppmärksamma ${count}`,
    none: 'Inget att uppmärksamma: dokumentet och åtgärdsfönstret stämmer överens.',
    goToCriterion: (number) => `Gå till kriterium ${number}`,
    notSaved: (name) => `${name}: sparades inte i dokumentet.`,
    rival: (name) => `${name}: dokumentet och åtgärdsfönstret har olika text. Välj vilken som ska gälla.`,
    unreachable: (count, names) =>
      count === 1
        ? `I den här versionen av Word kommer åtgärdsfönstret inte åt ett fält: ${list.format(names)}. Skriv det direkt i dokumentet eller använd en nyare version av Word.`
        : `I den här versionen av Word kommer åtgärdsfönstret inte åt ${count} fält: ${list.format(names)}. Skriv dem direkt i dokumentet eller använd en nyare version av Word.`,
    writeByHand: 'Skriv själv i dokumentet och läs sedan dokumentet på nytt:',
    held: (name, quoted) =>
      `${name}: i fältet står någons egna ord, ”${quoted}”, så det ändras inte. Töm fältet i dokumentet om du vill att det fylls i av sig självt.`,
    disagreement: (rows, sums) =>
      `Sammanfattningen stämmer inte med kriteriernas poäng. Avviker: ${list.format([...rows.map((row) => `kriterium ${row}`), ...sums])}.`,
    sums: { total: 'totalpoängen', pointsAndLevel: 'sammandragets poäng och nivå' },
    refreshSums: 'Uppdatera sammanfattningen',
    rowScores: (numbers) =>
      numbers.length === 1
        ? `Poängen för kriterium ${numbers[0]} finns bara i sammanfattningen och räknas därför inte med.`
        : `Poängen för kriterierna ${list.format(numbers.map(String))} finns bara i sammanfattningen och räknas därför inte med.`,
    takeRowScores: 'För in också vid kriterierna',
    tryAllAgain: 'Försök igen med alla',
  },
  opening: 'Läser dokumentet…',
  failed: {
    title: 'Dokumentet kunde inte läsas',
    reasons: {
      readOnly:
        'Word låter inte dokumentet läsas, eftersom det är skyddat eller öppnat i skyddad vy. Tillåt redigering i Word och försök igen.',
      gone: 'Dokumentet är inte längre öppet. Öppna det och försök igen.',
      busy: 'Word är upptaget just nu. Vänta en stund och försök igen.',
      offline: 'Word svarar inte. Kontrollera anslutningen och försök igen.',
      unsupported:
        'Den här versionen av Word är för gammal för åtgärdsfönstret. Öppna dokumentet i en nyare version av Word eller i Word på webben.',
      unreachable:
        'Den här versionen av Word släpper inte in åtgärdsfönstret i dokumentet. Prova Word på webben.',
      altered: 'Dokumentet ändrades medan det lästes. Försök igen.',
      interrupted: 'Läsningen avbröts. Försök igen.',
      unknown:
        'Word gav inte dokumentet att läsa. Försök igen; om det inte hjälper, öppna dokumentet på nytt.',
    },
  },
  foreign: {
    title: 'Det här är ingen rapport om IPS-kvalitetsbedömning',
    expected:
      'Åtgärdsfönstret fungerar i THL:s rapportmall för IPS-kvalitetsbedömning, som har 25 kriterier med sina fält, på finska eller svenska.',
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
            : `Dokumentet har ${controls} fält att fylla i.`,
      ]
        .filter(Boolean)
        .join(' '),
    reportLanguages: { fi: 'finska', sv: 'svenska' },
    whatToDo:
      'Öppna rapportmallen eller en redan ifylld rapport i Word, eller läs det här dokumentet på nytt om du har ändrat det.',
  },
  settings: {
    language: 'Språk',
    numberKeys: 'Poäng med tangenterna 1–5',
    numberKeysHint: 'På kriteriets sida ger tangenterna 1–5 poäng och 0 rensar dem.',
    rescored: 'När poäng ändras i dokumentet',
    sumsAtOnce: 'uppdatera sammanfattningen genast',
    sumsWhenAsked: 'fråga först',
    document: 'Dokumentet',
    readAgain: 'Läs dokumentet på nytt',
    reading: 'Läser dokumentet…',
    readDone: 'Dokumentet har lästs på nytt.',
    about: 'Om tillägget',
    aboutText:
      'IPS-kvalitetsbedömning hjälper till att fylla i rapporten om kvalitetsbedömning av arbetsträning enligt IPS-modellen i Word. Tillägget är inte en THL-produkt. Det läser och fyller i bara det öppna dokumentet, och ingenting lämnar dokumentet.',
    version: (version) => `Version ${version}`,
  },
  diagnostics: {
    title: 'Tekniska uppgifter',
    text: 'De är till hjälp när något inte fungerar. Här finns versionen av Word, antal fält och svarstider, men ingenting av rapportens text. Uppgifterna är på engelska för supporten.',
    open: 'Tekniska uppgifter för supporten',
    area: 'Tekniska uppgifter som text',
  },
  notInWord: {
    title: 'Öppna det här i Word',
    text: 'IPS-kvalitetsbedömning är ett tillägg till Word och fungerar bara i Words åtgärdsfönster. Öppna rapporten i Word och starta tillägget därifrån.',
  },
  broken: {
    title: 'Något gick sönder i åtgärdsfönstret',
    text: 'Det som står i dokumentet är sparat, och även det som du hann skriva här bevaras om det går. Ladda om vyn.',
    reload: 'Ladda om',
  },
};
