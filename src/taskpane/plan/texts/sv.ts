import type { PlanTexts } from './planTexts';

export const sv: PlanTexts = {
  title: 'Utvecklingsplan',
  back: 'Sammanfattning',
  explain:
    'Utvecklingsbehoven blir ett eget Word-dokument med poängen för varje kriterium, vad kriteriet förutsätter, rekommendationerna och målet. Enheten skriver in åtgärder, ansvariga, tidsfrister, status och uppföljning.',
  noNeeds: 'Inga viktiga utvecklingsbehov har valts ännu.',
  toNeeds: 'Välj utvecklingsbehov',
  unscored: 'Poäng saknas för en del av kriterierna, så totalpoängen och nivån lämnas tomma i planen.',
  notWritten: 'Dina val finns inte i rapporten ännu. I planen kommer de val som syns här.',
  needs: 'Utvecklingsbehov och mål',
  targetHint: 'Som mål föreslås en poäng mer än nu. Kom överens om målet med enheten.',
  target: 'Målpoäng',
  noTarget: 'Inget mål',
  ownWords: 'Med egna ord i rapporten, så poängen och det som kriteriet förutsätter kunde inte kännas igen.',
  take: {
    title: 'Gör planen',
    open: 'Öppna i Word',
    save: 'Spara som fil',
    opened:
      'Planen har lämnats till Word för att öppnas i ett nytt fönster. Spara den där. Syns inget fönster kan det ligga bakom andra Word-fönster.',
    saved: (file) => `Filen har lämnats till webbläsaren för att sparas med namnet ${file}.`,
    notOpened: 'Word öppnade inte planen. Spara den som en fil.',
    nowhere:
      'Word öppnade inte planen, och åtgärdsfönstret kan inte spara filer i den här versionen av Word. Öppna rapporten i Word på webben eller i Word för Windows och gör planen där.',
    notMade: 'Planens mall kunde inte hämtas. Kontrollera nätverksanslutningen och försök igen.',
  },
};
