import { quoteIn } from '../quote';
import type { ProblemSentences } from './problemSentences';

const quote = quoteIn('sv');

export const sv: ProblemSentences = {
  notTemplate: {
    named: () => 'Kvalitetsbedömningens kriterier hittades inte i dokumentet.',
    plain: () => 'Kvalitetsbedömningens kriterier hittades inte i dokumentet.',
  },
  criterionMissing: {
    named: (name) =>
      `${name} saknas i dokumentet och kan därför inte poängsättas, och totalpoängen kan inte räknas ut. Kopiera kriteriet med dess fält från rapportmallen.`,
    plain: () =>
      'Kriteriet saknas i dokumentet, så totalpoängen kan inte räknas ut. Kopiera kriteriet med dess fält från rapportmallen.',
  },
  criterionDoubled: {
    named: (name) =>
      `${name} finns mer än en gång i dokumentet, kanske från en tidigare rapport. Det är inte säkert vilket av dem som hör till den här rapporten. Ingenting skrivs i fälten förrän de har bekräftats i åtgärdsfönstret.`,
    plain: () =>
      'Kriteriet finns mer än en gång i dokumentet, kanske från en tidigare rapport. Bekräfta fälten i åtgärdsfönstret.',
  },
  criterionApart: {
    named: (name) =>
      `${name} finns mer än en gång i dokumentet. Det som står på sin plats bland de andra kriterierna används, det andra lämnas orört.`,
    plain: () =>
      'Kriteriet finns mer än en gång i dokumentet. Det som står på sin plats bland de andra kriterierna används, det andra lämnas orört.',
  },
  numberDiffers: {
    named: (name, text) =>
      `${name}: framför namnet står numret ${text} i dokumentet. Kriteriet kändes igen på namnet. Rätta numret i dokumentet.`,
    plain: (text) => `Framför det här namnet står numret ${text} i dokumentet. Rätta numret i dokumentet.`,
  },
  fieldMissing: {
    named: (name) =>
      `${name}: fältet hittades inte i dokumentet. De andra fälten fungerar. Kopiera det fält som saknas från rapportmallen.`,
    plain: () => 'Fältet hittades inte i dokumentet. Kopiera det från rapportmallen.',
  },
  fieldDoubled: {
    named: (name) =>
      `${name}: det finns mer än ett sådant fält i dokumentet. Det första används. Kontrollera att det är rätt.`,
    plain: () =>
      'Det finns mer än ett sådant fält i dokumentet. Det första används. Kontrollera att det är rätt.',
  },
  tied: {
    named: (name) =>
      `${name}: Word håller texten i det här fältet identisk med texten i ett annat fält, eftersom innehållskontrollen har kopierats med sin databindning: när det ena ändras, ändras båda. Ersätt det ena fältet med ett som kopieras från rapportmallen.`,
    plain: () =>
      'Word håller texten i det här fältet identisk med texten i ett annat fält, eftersom innehållskontrollen har kopierats med sin databindning: när det ena ändras, ändras båda. Ersätt det ena fältet med ett som kopieras från rapportmallen.',
  },
  guessed: {
    named: (name) =>
      `${name}: texten framför fältet är okänd, så fältet kändes igen på sin placering. Kontrollera att det är rätt fält.`,
    plain: () =>
      'Texten framför fältet är okänd, så fältet kändes igen på sin placering. Kontrollera att det är rätt fält.',
  },
  unsure: {
    named: (name) =>
      `${name}: i dokumentet finns ett fält som troligen är detta, men det är inte säkert. Ingenting skrivs i det förrän det har bekräftats i åtgärdsfönstret eller har rapportmallens rubrik framför sig.`,
    plain: () =>
      'Fältet hittades troligen, men det är inte säkert. Bekräfta det i åtgärdsfönstret eller lägg till rapportmallens rubrik framför det.',
  },
  unreadable: {
    named: (name, text) =>
      `${name}: i fältet står ${quote(text)}, som inte är ett heltal som passar där. Det räknas inte med och ändras inte. Rätta det.`,
    plain: (text) => `I fältet står ${quote(text)}, som inte är ett heltal som passar där. Rätta det.`,
  },
  levelsMissing: {
    named: () =>
      'Nivåtabellen hittades inte i slutet av dokumentet, så den verbala nivån kan inte fyllas i. Kopiera tabellen från rapportmallen.',
    plain: () =>
      'Nivåtabellen hittades inte, så nivån kan inte kontrolleras. Kopiera tabellen från rapportmallen.',
  },
  levelsIncomplete: {
    named: () =>
      'Dokumentets nivåtabell täcker inte alla totalpoäng 25–125. Jämför tabellen med rapportmallen.',
    plain: () => 'Nivåtabellen täcker inte alla totalpoäng 25–125. Jämför tabellen med rapportmallen.',
  },
  otherReport: {
    named: () =>
      'Dokumentet innehåller två rapporter. Bara den ena används, den andra lämnas orörd. Arbetsmaterialet (kryss, siffror och anteckningar) är gemensamt för dem.',
    plain: () =>
      'Dokumentet innehåller två rapporter. Bara den ena används, den andra lämnas orörd. Arbetsmaterialet (kryss, siffror och anteckningar) är gemensamt för dem.',
  },
  adaptedCriteria: {
    named: () =>
      'Enligt dokumentet används de anpassade LATU-kriterierna i bedömningen. Bedömningsstödet och de föreslagna poängen gäller inte dem.',
    plain: () =>
      'Enligt dokumentet används de anpassade LATU-kriterierna i bedömningen. Bedömningsstödet och de föreslagna poängen gäller inte dem.',
  },
};
