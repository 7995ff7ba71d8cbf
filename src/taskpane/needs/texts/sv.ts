import type { NeedsTexts } from './needsTexts';

export const sv: NeedsTexts = {
  title: 'Viktiga utvecklingsbehov',
  proposals: {
    title: 'Förslag',
    hint: 'De lägsta poängen som har rekommendationer.',
    other: 'Ett annat poängsatt kriterium',
    pick: 'Välj kriterium',
    add: 'Lägg till',
    noScores:
      'Ge poäng först: kriterierna med de lägsta poängen föreslås sedan här, med sina rekommendationer.',
    noRecommendations:
      'De låga poängen har inga rekommendationer ännu. När du skriver dem vid kriterierna föreslås de här.',
    noneLow: 'Det finns inget att föreslå: inga kriterier under fem poäng har rekommendationer.',
    lowWithout: (count) =>
      count === 1
        ? 'Högst 3 poäng utan rekommendationer:'
        : 'Kriterier med högst 3 poäng och utan rekommendationer:',
  },
  chosen: {
    title: 'Valda till rapporten',
    none: 'Inget har valts ännu.',
    recommendations: 'Rekommendationer',
    recommendationsOf: (criterion) => `Rekommendationer: ${criterion}`,
    up: (criterion) => `Flytta uppåt: ${criterion}`,
    down: (criterion) => `Flytta nedåt: ${criterion}`,
    remove: (criterion) => `Ta bort ur valet: ${criterion}`,
    moved: (criterion, place, of) => `${criterion}: nu ${place} av ${of}`,
    noScore: 'Kriteriet har inga poäng.',
    write: 'Skriv här vad som bör utvecklas.',
  },
  own: {
    title: 'Med egna ord i rapporten',
    kept: 'Inget kriterium kändes igen här, så texten lämnas som den är.',
    given: 'Texten ersätts när valet skrivs in i rapporten.',
    replace: 'Ersätt',
    keep: 'Behåll ändå',
  },
  state: {
    inReport: 'I rapporten',
    notYet: 'Ännu inte i rapporten',
    more: (missing, room) =>
      `Rapporten har plats för ${['inga fler utvecklingsbehov', 'ett utvecklingsbehov'][room] ?? `${room} utvecklingsbehov`}. När du skriver in valet läggs ${
        missing === 1 ? 'en likadan punkt' : `${missing} likadana punkter`
      } till nedanför.`,
    added: (count) =>
      count === 1
        ? 'En punkt lades till i dokumentet. Ångra i åtgärdsfönstret tömmer den; om du vill ha bort punkten helt, ta bort dess rader i Word.'
        : `${count} punkter lades till i dokumentet. Ångra i åtgärdsfönstret tömmer dem; om du vill ha bort punkterna helt, ta bort deras rader i Word.`,
  },
  write: 'Skriv in i rapporten',
  failed: {
    title: 'Ingen ny punkt kunde läggas till.',
    nothing: 'Inget skrevs in, och ditt val finns kvar här.',
    fitting: (count) => (count === 1 ? 'Skriv in den första' : `Skriv in de ${count} första`),
    refusals: {
      readOnly:
        'Dokumentet kan inte redigeras där: det är låst, skyddat eller öppet bara för läsning. Tillåt redigering i Word och försök igen.',
      gone: 'Den sista punkten finns inte längre i dokumentet. Läs in dokumentet på nytt från menyn.',
      busy: 'Word kan inte göra det just nu. Vänta en stund och försök igen.',
      offline: 'Word svarar inte. Kontrollera anslutningen och försök igen.',
      unsupported:
        'Den här versionen av Word kan inte göra det. Kopiera den sista punktens rader i Word och klistra in dem under den.',
      unreachable:
        'Den här versionen av Word släpper inte åtgärdsfönstret till den sista punkten. Kopiera dess rader i Word och klistra in dem under den.',
      altered:
        'Word lade till något, men ingen punkt med sina fält hittades där. Ångra det i Word, kopiera sedan den sista punktens rader och klistra in dem under den.',
      interrupted: 'Arbetet avbröts. Försök igen.',
      unknown:
        'Word lade inte till punkten. Försök igen; om det inte hjälper, kopiera den sista punktens rader i Word och klistra in dem under den.',
    },
    faults: {
      table:
        'Utvecklingsbehoven står i en tabell i det här dokumentet, och åtgärdsfönstret kan inte tryggt lägga till rader i den. Kopiera det sista behovets rader i Word och klistra in dem under det.',
      grouped:
        'Utvecklingsbehoven står i en grupp eller ett upprepat avsnitt i Word. Lägg till en punkt med Words egen plusknapp eller kopiera den sista punkten i Word.',
      incomplete:
        'Word gav inte den sista punkten hel, med sina rubriker och fält. Kopiera dess rader i Word och klistra in dem under den.',
      noBlock:
        'Dokumentet har ingen punkt för viktiga utvecklingsbehov. Kopiera den från rapportmallen till dokumentet.',
    },
  },
  strengths: {
    title: 'Styrkor',
    none: 'När något kriterium får 5 poäng erbjuds här en början till beskrivningen av styrkorna.',
    noField: 'Dokumentet har inget fält för styrkor.',
    preview: (count) =>
      count === 1 ? 'En början från kriteriet med 5 poäng' : `En början från ${count} kriterier med 5 poäng`,
    use: 'Använd som början',
    add: 'Lägg till i beskrivningen av styrkorna',
    addHint: 'Texten som finns där blir kvar, och början kommer under den.',
    inReport: 'I rapporten: beskrivningen av styrkorna har den här början.',
  },
};
