import type { Language } from './templateScript';
import type { Structure } from './structures';

const typedScores = ['4', ' 4 ', '4/5', '4 p', '4 poäng', '4 pistettä', '4.', '5', '1', '3 / 5'];

/** What a careless or clever user types: every line of it could be taken for the template's own. */
const labelsInside: Record<Language, readonly string[]> = {
  fi: [
    'Pisteet: 4',
    '7. Työhönvalmennuksen tiimi: kaksi valmentajaa',
    'Suositukset (kehittämistarpeet): ei ole',
    'Kooste arvioinnin pisteistä:',
    'YHTEISPISTEMÄÄRÄ (max. 125)',
    '115–125 = esimerkillinen taso',
  ],
  sv: [
    'Poäng: 4',
    '7. Arbetsträningsteamet: två tränare',
    'Rekommendationer (utvecklingsbehov): inga',
    'Sammanfattning av bedömningspoängen:',
    'TOTALPOÄNG (max. 125)',
    '115–125 = föredömlig nivå',
  ],
};

const isNumber = (key: string): boolean => /score$|^summary\.\d+$|^total$/.test(key);
const mayBeLong = (key: string): boolean =>
  /comments|recommendations|strengths|description|sources/.test(key);

/** What the user has typed into a field, line by line; null while the prompt shows. */
export function filledText(
  key: string,
  at: number,
  structure: Structure,
  language: Language,
): string[] | null {
  if (structure.filling === 'empty' || (structure.filling === 'partly' && at % 3 > 0)) return null;
  if (key === 'total') return ['103'];
  if (isNumber(key))
    return [structure.control === 'dropDown' ? '4' : (typedScores[at % typedScores.length] ?? '4')];
  if (structure.filling === 'labels' && mayBeLong(key)) return [...labelsInside[language]];
  if (structure.filling === 'paragraphs' && mayBeLong(key))
    return [`${key} ensin`, '· sitten åäö', '3. "lopuksi" <&>'];
  return [`${key} åäö "lainaus" <&> ${at}`];
}
