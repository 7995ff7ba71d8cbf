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
  },
};
