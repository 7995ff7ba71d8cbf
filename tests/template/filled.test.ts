import { inspect } from '../../src/commands/inspection';
import { buildDocument } from './buildDocument';
import { differences } from './comparison';
import { withChoices } from './structures';

/** The sample's document with one field's text typed in. */
const typedInto = (key: string, text: string): ReturnType<typeof inspect> =>
  inspect(buildDocument({ language: 'fi', typed: { [key]: text } }).bytes);

const unreadable = (reading: ReturnType<typeof inspect>): string[] =>
  reading.problems.filter(({ kind }) => kind === 'unreadable').map(({ where }) => where);

describe('a filled report', () => {
  it.each(['fi', 'sv'] as const)('is read as well as an empty one, in %s', (language) => {
    const { bytes, expected } = buildDocument({ language, structure: withChoices(['filling', 'full']) });
    expect(differences(inspect(bytes), expected)).toEqual([]);
  });

  it.each(['4', ' 4 ', '4/5', '4 p', '4 poäng', '4 pistettä', '4 p.', '\u00a04', '4 / 5'])(
    'takes "%s" for a score',
    (text) => {
      const reading = typedInto('criterion.7.score', text);
      expect(reading.fields['criterion.7.score']?.text.trim()).toBe(text.trim());
      expect(reading.problems).toEqual([]);
    },
  );

  it.each(['4,5', '4.5', '7', '0', '-1', 'neljä', '3-4', '3–4', '45', 'ei arvioitu', '4?5'])(
    'tells "%s" as unreadable, with its place',
    (text) => {
      const reading = typedInto('criterion.7.score', text);
      expect(reading.fields['criterion.7.score']?.text).toBe(text);
      expect(unreadable(reading)).toEqual(['criterion.7.score']);
      expect(reading.problems).toHaveLength(1);
    },
  );

  it.each(['summary.7', 'total'])('tells an unreadable %s too', (key) => {
    expect(unreadable(typedInto(key, 'neljä'))).toEqual([key]);
  });

  it('does not take what users type for a problem elsewhere', () => {
    const reading = typedInto(
      'criterion.7.comments',
      '8. Työhönvalmennuksen tiiminvetäjän rooli\nPisteet: 9',
    );
    expect(reading.problems).toEqual([]);
    expect(reading.fields['criterion.8.score']?.text).toBe('');
  });

  it('keeps quotes, markup and emoji as typed', () => {
    const text = '"Ääkköset" <b>&amp; </b> 👩‍💼 & muut';
    expect(typedInto('criterion.1.comments', text).fields['criterion.1.comments']?.text).toBe(text);
  });

  it('holds a text that ends in the prompt for typed', () => {
    const text = 'Tiimi: Kirjoita tekstiä napsauttamalla tai napauttamalla tätä.';
    expect(typedInto('front.team', text).fields['front.team']?.text).toBe(text);
  });
});
