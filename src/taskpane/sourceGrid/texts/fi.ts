import type { SourceGridTexts } from './sourceGridTexts';

export const fi: SourceGridTexts = {
  title: 'Tietolähteet kriteereittäin',
  back: 'Tarkistus',
  explain:
    'Lähteet luetaan kriteerien Tietolähteet-kentistä sanojen perusteella. Tunnistus voi erehtyä, joten katso itse, mihin pisteet perustuvat.',
  empty:
    'Yhdenkään kriteerin tietolähteitä ei ole vielä kirjattu. Taulukko täyttyy sitä mukaa kuin kirjaat niitä.',
  none: {
    title: 'Pisteet ilman tietolähteitä',
    explain: 'Kriteeri on pisteytetty, mutta sen tietolähteitä ei ole kirjattu.',
  },
  single: {
    title: 'Vain yhdenlaisia lähteitä',
    explain: 'Pisteet perustuvat esimerkiksi pelkkiin haastatteluihin.',
  },
  solid: 'Jokaisella pisteytetyllä kriteerillä on vähintään kahdenlaisia lähteitä.',
  unnamed: {
    interviews: {
      title: 'Haastatellut, joita mikään kriteeri ei mainitse',
      toFront: 'Näytä haastattelut alkutiedoissa',
    },
    documents: {
      title: 'Aineistot, joita mikään kriteeri ei mainitse',
      toFront: 'Näytä aineistot alkutiedoissa',
    },
  },
  unnamedExplain: 'Ne mainitaan alkutiedoissa.',
  table: {
    caption: 'Kriteerien lähteet lajeittain',
    criterion: 'Kriteeri',
    other: 'muu lähde',
    named: 'mainittu',
    none: 'Ei tietolähteitä',
    single: 'Vain yhdenlaisia lähteitä',
  },
};
