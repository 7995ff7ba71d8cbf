import { lowScore } from '../../../assessment/recommendations';
import type { NeedsTexts } from './needsTexts';

export const sv: NeedsTexts = {
  title: 'Viktiga utvecklingsbehov',
  proposals: {
    title: 'Förslag',
    hint: 'De kriterier med lägst poäng som det finns rekommendationer för.',
    other: 'Ett annat poängsatt kriterium',
    pick: 'Välj kriterium',
    add: 'Lägg till',
    noScores: 'Ge först poäng: kriterierna med lägst poäng föreslås sedan här, med sina rekommendationer.',
    noRecommendations:
      'Kriterierna med låga poäng har inga rekommendationer ännu. När du skriver rekommendationer föreslås kriterierna här.',
    noneLow: 'Det finns inget att föreslå: inget kriterium under 5 poäng har rekommendationer.',
    lowWithout: (count) =>
      count === 1
        ? `Ett kriterium med högst ${lowScore} poäng utan rekommendationer:`
        : `Kriterier med högst ${lowScore} poäng utan rekommendationer:`,
  },
  chosen: {
    title: 'Valda till rapporten',
    none: 'Inget har valts ännu.',
    recommendations: 'Rekommendationer',
    recommendationsOf: (criterion) => `Rekommendationer: ${criterion}`,
    up: (criterion) => `Flytta uppåt: ${criterion}`,
    down: (criterion) => `Flytta nedåt: ${criterion}`,
    remove: (criterion) => `Ta bort från de valda: ${criterion}`,
    moved: (criterion, place, of) => `${criterion}: nu plats ${place} av ${of}`,
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
  plan: {
    title: 'Utvecklingsplan',
    explain: 'Ett Word-dokument där enheten skriver in sina åtgärder för utvecklingsbehoven.',
    open: 'Gör en utvecklingsplan',
  },
  state: {
    inReport: 'I rapporten',
    notYet: 'Ännu inte i rapporten',
    more: (missing, room) =>
      `${
        room === 0
          ? 'Rapporten har inte plats för fler utvecklingsbehov'
          : `Rapporten har plats för ${room === 1 ? 'ett' : room} utvecklingsbehov`
      }. När du skriver in valet läggs ${
        missing === 1 ? 'en likadan punkt' : `${missing} likadana punkter`
      } till nedanför.`,
    added: (count) =>
      count === 1
        ? 'En punkt lades till i dokumentet. Om du ångrar i åtgärdsfönstret töms den. Om du vill få bort punkten helt ska du ta bort dess rader i Word.'
        : `${count} punkter lades till i dokumentet. Om du ångrar i åtgärdsfönstret töms de. Om du vill få bort punkterna helt ska du ta bort deras rader i Word.`,
  },
  write: 'Skriv in i rapporten',
  failed: {
    title: 'Ingen ny punkt kunde läggas till.',
    nothing: 'Inget skrevs in, och ditt val finns kvar här.',
    fitting: (count) => (count === 1 ? 'Skriv in den första' : `Skriv in de ${count} första`),
    refusals: {
      readOnly:
        'Dokumentet kan inte redigeras där: det är låst, skyddat eller öppnat som skrivskyddat. Tillåt redigering i Word och försök igen.',
      gone: 'Den sista punkten finns inte längre i dokumentet. Välj ”Läs dokumentet på nytt” i menyn.',
      busy: 'Det går inte i Word just nu. Vänta en stund och försök igen.',
      offline: 'Word svarar inte. Kontrollera anslutningen och försök igen.',
      unsupported:
        'Det går inte i den här versionen av Word. Kopiera den sista punktens rader i Word och klistra in dem under den.',
      unreachable:
        'I den här versionen av Word kommer åtgärdsfönstret inte åt den sista punkten. Kopiera dess rader i Word och klistra in dem under den.',
      altered:
        'Word lade till något, men ingen punkt med fält hittades där. Ångra det i Word. Kopiera sedan den sista punktens rader och klistra in dem under den.',
      interrupted: 'Texterna hann inte skrivas in. Försök igen.',
      unknown:
        'Word lade inte till punkten. Försök igen. Om det inte hjälper kan du kopiera den sista punktens rader i Word och klistra in dem under den.',
    },
    faults: {
      table:
        'Utvecklingsbehoven står i en tabell i det här dokumentet, och åtgärdsfönstret kan inte på ett säkert sätt lägga till rader i den. Kopiera det sista utvecklingsbehovets rader i Word och klistra in dem under det.',
      grouped:
        'Utvecklingsbehoven står i en grupp eller ett upprepat avsnitt i Word. Lägg till en punkt med Words egen plusknapp eller kopiera den sista punkten i Word.',
      incomplete:
        'Den sista punkten kunde inte hämtas från Word i sin helhet, med rubriker och fält. Kopiera dess rader i Word och klistra in dem under den.',
      noBlock:
        'Dokumentet har ingen punkt för viktiga utvecklingsbehov. Kopiera den från rapportmallen till dokumentet.',
    },
  },
  strengths: {
    title: 'Styrkor',
    none: 'När ett kriterium får 5 poäng får du här ett utkast till beskrivningen av styrkorna.',
    noField: 'Dokumentet har inget fält för styrkor.',
    preview: (count) =>
      count === 1 ? 'Utkast utifrån kriteriet med 5 poäng' : `Utkast utifrån ${count} kriterier med 5 poäng`,
    use: 'Använd som utkast',
    add: 'Lägg till i beskrivningen av styrkorna',
    addHint: 'Texten som finns där blir kvar, och utkastet kommer under den.',
    renew: 'Ersätt det tidigare utkastet',
    renewHint: 'Det tidigare utkastet, som inte har ändrats, ersätts. Annan text finns kvar.',
    inReport: 'I rapporten: beskrivningen av styrkorna innehåller det här utkastet.',
  },
};
