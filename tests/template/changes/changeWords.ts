import { fi } from '../../../src/words/fi';
import { sv } from '../../../src/words/sv';
import type { Language } from '../templateScript';

interface ChangeWords {
  readonly names: readonly string[];
  /** What people type below a field. */
  readonly lines: readonly string[];
  readonly items: readonly string[];
  /** What is left in place of a field. */
  readonly typed: readonly string[];
  /** Labels of controls that are none of the report's. */
  readonly foreign: readonly string[];
  readonly previous: string;
  /** The label of another score, begun like the proper one. */
  readonly bracketed: string;
  /** What heads the fields of the last assessment, and those of this one. */
  readonly occasions: readonly [earlier: string, now: string];
  readonly criterion: string;
  readonly instructions: readonly string[];
  readonly mention: string;
  readonly unknownName: string;
  /** Titles of other lists of criteria. */
  readonly lists: Readonly<Record<'earlier' | 'notes', string>>;
  readonly previousTotal: string;
  readonly total: string;
  readonly score: string;
  readonly sources: string;
  readonly comments: string;
  /** The heads of a plan of action. */
  readonly plan: readonly string[];
  /** Labels of other fields in a criterion, and the field that each stands beside. */
  readonly beside: readonly (readonly [label: string, field: 'score' | 'comments' | 'recommendations'])[];
  /** Before the sum of a section. */
  readonly sums: readonly string[];
}

export const words: Readonly<Record<Language, ChangeWords>> = {
  fi: {
    names: fi.template.criteria.map(([name]) => name),
    lines: [
      '8 työhönvalmentajaa haastateltiin.',
      '20 asiakasta',
      '2. Asiakirjat',
      '4 pistettä viime vuonna',
      'Pisteet: 4',
      'Yksikkö on kehittynyt.',
    ],
    items: ['Haastattelut', 'Asiakirjat', 'Havainnointi'],
    typed: ['4', 'Kirjoitettu.', '3. Kirjoitettu uudelleen', ''],
    foreign: ['Allekirjoitus:', 'Päiväys:', 'Diaarinumero:', 'Käyntipäivä:', 'Laatija'],
    previous: 'Pisteet edellisessä arvioinnissa:',
    bracketed: 'Pisteet (itsearviointi):',
    occasions: ['Edellinen arviointi', 'Tämä arviointi'],
    criterion: 'Kriteeri',
    instructions: [
      'Kirjaa tähän kokonaisluku yhdestä viiteen. Jos et ole varma, keskustele asiasta toisen arvioijan kanssa.',
      '(Enintään 2000 merkkiä.)',
    ],
    mention: 'Kooste arvioinnin pisteistä on raportin lopussa.',
    unknownName: 'Aivan uusi nimi: Tästä ei ole tietoa.',
    lists: { earlier: 'Edellisen arvioinnin pisteet', notes: 'Liite 1. Näyttö kriteereittäin' },
    previousTotal: 'Yhteispistemäärä 2024:',
    total: 'YHTEISPISTEMÄÄRÄ (max. 125)',
    score: 'Pisteet:',
    sources: 'Tietolähteet:',
    comments: 'Kommentit:',
    plan: ['Kriteerin numero ja nimi', 'Suositukset', 'Toimenpide', 'Aikataulu'],
    beside: [
      ['Arvioija 1:', 'score'],
      ['Arvioijat', 'score'],
      ['Kommentit (yksikkö):', 'comments'],
      ['Yksikön kommentit:', 'comments'],
      ['Suositukset (edellinen arviointi):', 'recommendations'],
      ['Edelliset suositukset:', 'recommendations'],
      ['Pisteet 2024:', 'score'],
      ['Itsearvioinnin pisteet:', 'score'],
    ],
    sums: ['Pisteet yhteensä:', 'Yhteispistemäärä (palvelun henkilöstö):', 'Yhteensä'],
  },
  sv: {
    names: sv.template.criteria.map(([name]) => name),
    lines: [
      '8 arbetstränare intervjuades.',
      '20 klienter',
      '2. Dokument',
      '4 poäng i fjol',
      'Poäng: 4',
      'Enheten har utvecklats.',
    ],
    items: ['Intervjuer', 'Dokument', 'Observation'],
    typed: ['4', 'Skrivet.', '3. Skrivet på nytt', ''],
    foreign: ['Underskrift:', 'Datum:', 'Diarienummer:', 'Besöksdag:', 'Skriven av'],
    previous: 'Poäng i föregående bedömning:',
    bracketed: 'Poäng (självbedömning):',
    occasions: ['Föregående bedömning', 'Denna bedömning'],
    criterion: 'Kriterium',
    instructions: [
      'Skriv här ett heltal mellan ett och fem. Om du är osäker, tala med den andra bedömaren.',
      '(Högst 2000 tecken.)',
    ],
    mention: 'Sammanfattning av bedömningspoängen finns i slutet av rapporten.',
    unknownName: 'Ett helt nytt namn: Om det vet man inget.',
    lists: { earlier: 'Poäng i föregående bedömning', notes: 'Bilaga 1. Underlag per kriterium' },
    previousTotal: 'Totalpoäng 2024:',
    total: 'TOTALPOÄNG (max. 125)',
    score: 'Poäng:',
    sources: 'Datakällor:',
    comments: 'Kommentarer:',
    plan: ['Kriteriumnummer och namn', 'Rekommendationer', 'Åtgärd', 'Tidtabell'],
    beside: [
      ['Bedömare 1:', 'score'],
      ['Bedömare', 'score'],
      ['Kommentarer (enheten):', 'comments'],
      ['Enhetens kommentarer:', 'comments'],
      ['Rekommendationer (föregående bedömning):', 'recommendations'],
      ['Tidigare rekommendationer:', 'recommendations'],
      ['Poäng 2024:', 'score'],
      ['Poäng i självbedömningen:', 'score'],
    ],
    sums: ['Poäng sammanlagt:', 'Totalpoäng (tjänstens personal):', 'Sammanlagt'],
  },
};
