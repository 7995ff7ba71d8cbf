import type { ReconcileTexts } from './reconcileTexts';

export const sv: ReconcileTexts = {
  title: 'Stäm av',
  explain:
    'Gå igenom de punkter där rapporterna skiljer sig åt. Rapporten ändras först när du har valt poäng eller text och trycker på Skriv in valen längst ner. Allt annat lämnas som det är. Val som du inte har skrivit in sparas med dokumentet. Om du stänger åtgärdsfönstret emellan, välj samma rapporter på nytt när du fortsätter.',
  alone: 'Välj först en annan bedömares rapport eller enhetens självbedömning på sidan Jämför.',
  leftOut: (names) => `Högst fyra rapporter och en självbedömning åt gången. Utanför lämnas: ${names}.`,
  mine: 'Denna rapport',
  unit: 'Enhetens självbedömning',
  differing: (count) => `Att stämma av: ${count}`,
  settled: (count) => `Avstämda: ${count}`,
  agreed: (count) => `Samma poäng: ${count}`,
  noneDiffering: 'Det finns inga poäng kvar att stämma av.',
  unitFar: 'Enhetens egen bedömning avviker med minst 2 poäng.',
  score: 'Poäng i rapporten',
  textChoice: (label) => `Text i rapporten: ${label}`,
  workChoice: (label) => `I det egna arbetsmaterialet: ${label}`,
  leave: 'Lämna som det är',
  take: (name) => `Använd: ${name}`,
  merge: 'Slå ihop texterna',
  merged: (label) => `Sammanslagen text: ${label}`,
  empty: '(tomt)',
  ticks: 'Delkriterier',
  figures: 'Siffror',
  reason: 'Motivering i den egna anteckningen (frivilligt)',
  settle: 'Avstämt',
  write: (count) => (count === 0 ? 'Skriv in valen' : `Skriv in valen (${count})`),
  writing: (done, of) => `Skriver in i rapporten: ${done} av ${of}`,
  written: (count) =>
    count === 1 ? 'Ett fält har skrivits in i rapporten.' : `${count} fält har skrivits in i rapporten.`,
  workTaken: 'Valen har skrivits in i ditt arbetsmaterial.',
  refused: (count) =>
    count === 1
      ? 'Ett fält kunde inte skrivas in. På sidan Att beakta ser du varför och vad du kan göra.'
      : `${count} fält kunde inte skrivas in. På sidan Att beakta ser du varför och vad du kan göra.`,
  lapsed: (fields) =>
    `Uppgiften i rapporten eller arbetsmaterialet har ändrats efter ditt val, så valet skrivs inte in: ${fields}. Välj på nytt eller behåll valet.`,
  lapsedIn: (criteria) =>
    `En del av dina val gäller inte längre, eftersom rapporten eller arbetsmaterialet har ändrats. Kontrollera ${criteria.length === 1 ? 'kriterium' : 'kriterierna'} ${criteria.join(', ')}.`,
  renew: 'Behåll valet',
  drop: 'Avstå från valet',
  waiting: (criteria) =>
    `En del av de val som du gjorde tidigare väntar: ${criteria.length === 1 ? 'kriterium' : 'kriterierna'} ${criteria.join(', ')}. Rapporten som de kommer från har inte valts, eller så har den ändrats. Välj rapporten på sidan Jämför, gör om valet eller avstå från det.`,
  dropWaiting: 'Avstå från valen',
};
