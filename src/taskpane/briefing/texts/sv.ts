import type { BriefingPart } from '../../../assessment/briefing/briefing';
import { listIn } from '../../../wording/listIn';
import type { BriefingTexts } from './briefingTexts';

const list = listIn('sv');
const partNames: Readonly<Record<BriefingPart, string>> = {
  front: 'grunduppgifterna',
  names: 'namnen på avsnitten och nivåerna',
  strengths: 'styrkorna',
  needs: 'utvecklingsbehoven',
  sinceLast: 'förändringen sedan föregående bedömning',
};

export const sv: BriefingTexts = {
  title: 'Sammanfattning för ledningen',
  short: 'Ett Word-dokument på en sida: resultat, styrkor, utvecklingsbehov och förändring.',
  toPage: 'Gör en sammanfattning för ledningen',
  afterReport: {
    title: 'Vidare från rapporten',
    explain: 'Av uppgifterna i rapporten kan du göra egna Word-dokument för enheten och ledningen.',
    toPlan: 'Gör en utvecklingsplan',
  },
  finish: 'Slutförande',
  explain:
    'En A4-sida för dem som inte läser hela rapporten: resultat och nivå, poängen per avsnitt och som bild, högst tre styrkor, utvecklingsbehoven med mål och förändringen sedan föregående bedömning.',
  unfinished: (scored, of) =>
    `Bedömningen är inte färdig: ${scored} av ${of} kriterier har fått poäng. Det står också på sidan, som varken har totalpoäng eller nivå.`,
  cut: (parts) =>
    `All text ryms inte på en sida. Det här har kortats av: ${list.format(parts.map((part) => partNames[part]))}. En avkortad text slutar med tre punkter (…).`,
  strengths: 'Styrkor',
  strengthsHint: 'Välj högst tre. Först kommer rapportens styrkor, sedan övriga kriterier med fem poäng.',
  full: 'Tre är valda. Ta bort något val om du vill byta.',
  noStrengths:
    'Rapporten har inga styrkor och inget kriterium har fått fem poäng. På sidan står det att inga styrkor har tagits med.',
  notWritten: 'Dina val finns inte i rapporten ännu. På sidan kommer de val som syns här.',
  moreNeeds: (count) => `Sidan rymmer tre utvecklingsbehov. Av de övriga (${count}) anges bara antalet.`,
  since: 'Förändring sedan föregående bedömning',
  sinceReport: (file) => `Föregående bedömning läses ur rapporten ${file}, som har valts på fliken Jämför.`,
  sinceFront:
    'Det föregående resultatet tas ur rapportens inledning. När den föregående rapporten är vald på fliken Jämför visar sidan också de kriterier som har förändrats mest.',
  first: 'Enligt inledningen är det här enhetens första kvalitetsbedömning. Det står också på sidan.',
  sinceUnknown:
    'Resultatet av föregående bedömning är inte känt, och det står också på sidan. Välj den föregående rapporten på fliken Jämför eller komplettera inledningen.',
  toCompare: 'Välj den föregående rapporten',
  withoutPicture:
    'Bilden kunde inte ritas, så sidan gjordes utan den. Gör sidan på nytt om du vill ha med bilden.',
  take: {
    title: 'Gör sammanfattningen',
    open: 'Öppna i Word',
    save: 'Spara som fil',
    opened:
      'Sammanfattningen har lämnats till Word för att öppnas i ett nytt fönster. Spara den där. Om fönstret inte syns, leta efter det bakom de andra Word-fönstren.',
    saved: (file) => `Filen har lämnats till webbläsaren för att sparas med namnet ${file}.`,
    notOpened: 'Word öppnade inte sammanfattningen. Spara den som fil.',
    nowhere:
      'Word öppnade inte sammanfattningen, och åtgärdsfönstret kan inte spara filer i den här versionen av Word. Öppna rapporten i Word på webben eller i Word för Windows och gör sammanfattningen där.',
    notMade: 'Sammanfattningen kunde inte göras. Kontrollera nätverksanslutningen och försök igen.',
  },
};
