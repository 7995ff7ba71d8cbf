import type { HoldingTexts } from './holdingTexts';
import { listIn } from '../listIn';

const list = listIn('fi');

const words = {
  comment: ['kommentti', 'kommenttia'],
  footnote: ['alaviite', 'alaviitettä'],
  picture: ['kuva', 'kuvaa'],
  symbol: ['symboli', 'symbolia'],
  equation: ['kaava', 'kaavaa'],
  link: ['linkki', 'linkkiä'],
  fieldCode: ['kenttäkoodi', 'kenttäkoodia'],
  bookmark: ['kirjanmerkki', 'kirjanmerkkiä'],
  formatting: 'muotoiltua tekstiä',
  list: 'luettelo',
  table: ['taulukko', 'taulukkoa'],
  break: ['sivun- tai osanvaihto', 'sivun- tai osanvaihtoa'],
  insertion: ['jäljitetty lisäys', 'jäljitettyä lisäystä'],
  deletion: ['jäljitetty poisto', 'jäljitettyä poistoa'],
  formattingChange: ['jäljitetty muotoilun muutos', 'jäljitettyä muotoilun muutosta'],
  control: ['sisältöohjausobjekti', 'sisältöohjausobjektia'],
  hiddenText: 'piilotettua tekstiä',
  other: 'muuta sisältöä, jota tässä ei näy',
} as const;

export const fiHoldings: HoldingTexts = {
  words,
  sentence: (named) =>
    `Kentässä on myös ${list.format(named)}. Tekstin korvaaminen tästä poistaisi tämän sisällön asiakirjasta.`,
  edit: 'Muokkaa asiakirjassa',
  writeAnyway: 'Kirjoita silti',
  deletedWords:
    'Kentän tekstissä voi näkyä myös sanoja, joiden poisto on jäljitetty mutta ei vielä hyväksytty. Tämä Word-versio ei kerro, mitkä sanat ne ovat.',
};
