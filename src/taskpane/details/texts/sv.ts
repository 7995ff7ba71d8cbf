import type { DetailsTexts } from './detailsTexts';

export const sv: DetailsTexts = {
  basics: 'Grunduppgifter',
  missing: (count) => (count === 1 ? 'En uppgift saknas' : `${count} uppgifter saknas`),
  complete: 'Alla uppgifter som behövs är ifyllda.',
  missingInGroup: (count) => `${count} saknas`,
  mayBeEmpty: 'Kan lämnas tomt.',
  nextMissing: 'Nästa som saknas',
  pointsAndLevel: {
    waiting: (scored, of) =>
      `Fylls i automatiskt när alla kriterier har fått poäng. Poängsatta ${scored} av ${of}.`,
    follows: 'Fylls i automatiskt utifrån poängen.',
    ownWords: 'Fältet innehåller en text med egna ord och ändras därför inte med poängen.',
  },
  needs: {
    text: (filled, page) =>
      `Viktiga utvecklingsbehov väljs och skrivs in på sidan ”${page}”. Nu finns det ${filled === 0 ? 'inga' : filled} i rapporten.`,
    go: 'Gå till sammanfattningen',
  },
  lists: {
    add: { recipients: 'Lägg till mottagare', assessors: 'Lägg till bedömare' },
    remove: (entry) => `Ta bort raden: ${entry}`,
    overflow: (fields) =>
      fields === 1
        ? 'Dokumentet har ett fält för detta. Alla står där, var och en på sin egen rad.'
        : `Dokumentet har ${fields} fält för detta. De övriga står i det sista fältet, var och en på sin egen rad.`,
    joined: (fields) =>
      fields === 1
        ? 'Dokumentet har ett fält för detta. Skilj namnen åt med kommatecken.'
        : `Dokumentet har ${fields} fält för detta. Skriv de övriga i det sista fältet, åtskilda med kommatecken.`,
  },
  dates: {
    open: (label) => `Öppna kalendern: ${label}`,
    unreadable:
      'Datumet går inte att tolka. Texten får stå kvar, men den kan inte jämföras med andra datum. Skriv till exempel 24.6.2026.',
    chooseFirst: 'Välj den första dagen.',
    chooseLast: 'Välj också den sista dagen eller stäng kalendern.',
    today: 'Gå till dagens datum',
    previousMonth: 'Föregående månad',
    nextMonth: 'Nästa månad',
    previousYear: 'Föregående år',
    nextYear: 'Nästa år',
    previousYears: 'Tidigare år',
    nextYears: 'Senare år',
    close: 'Stäng kalendern',
    chooseMonth: '{0}, välj månad',
    chooseYear: '{0}, välj år',
    chosen: 'Valt datum {0}',
    isToday: 'I dag är det {0}',
    marked: 'bedömningsdag',
  },
};
