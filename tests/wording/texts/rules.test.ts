import type { PaneLanguage } from '../../../src/words/paneLanguage';
import { paneLanguages } from '../../../src/words/paneLanguage';
import type { SaidText } from './everyText';
import { everyText } from './everyText';

/** Patterns that no text may hold. */
const forbidden: readonly [rule: string, Readonly<Record<PaneLanguage, RegExp>>][] = [
  ['no straight quotation marks or apostrophes', same(/["']/u)],
  ['the quotation marks of the language', { fi: /[“„‘«»]/u, sv: /[“„‘«»]/u, en: /[„«»]/u }],
  [
    'a no-break space before %, and none in English',
    { fi: /\d(?:[^\S\u00a0])?%/u, sv: /\d(?:[^\S\u00a0])?%/u, en: /\d\s%/u },
  ],
  ['no space too many', same(/^\s|\s$|[^\S\n]{2}/u)],
  ['no space before a sign', same(/ [,;:!?)](?!\S)| \.(?!\w)/u)],
  ['one sign for three dots', same(/\.\.\./u)],
  ['an en dash between figures', same(/(?<![”“][^”]*)\d-\d/u)],
  ['a stop behind the last of several sentences', same(/[.!?] \p{Lu}[^.!?:]*$/u)],
];

function same(pattern: RegExp): Readonly<Record<PaneLanguage, RegExp>> {
  return { fi: pattern, sv: pattern, en: pattern };
}

/** Words that are the same for one and for several, though they look like plurals. */
const uninflected: Readonly<Record<PaneLanguage, RegExp>> = {
  // Only the partitive tells: "1 asiakkaasta" and "2 asiakkaasta" are both right.
  fi: /^(?:.*[^aä]|.*(?:st|ss|ll|lt)[aä])$/u,
  sv: /^(?:poäng|fält|.*team|arbetstränare|arbetstränares|av|till|i|och|på|pågående|för|beaktas|räknade|saknas|fel|andra|per|uppfylls|nyckelroller|delkriterier|metoder|eller|är)$/u,
  en: /^(?:.*[^s]|is|too|has)$/u,
};

const nounBehind = (text: string, count: number): string | undefined =>
  new RegExp(String.raw`(?<![\d.,–/\p{L}])${count} ([\p{L}]+)`, 'u').exec(text)?.[1];

/** Texts that say "1" with the same plural as "2". */
function wrongForOne(texts: readonly SaidText[], language: PaneLanguage): string[] {
  return texts.flatMap(({ path, text, made }) => {
    const noun = nounBehind(text, 1);
    if (made.length === 0 || noun === undefined || uninflected[language].test(noun)) return [];
    const several = texts.some((other) => other.path === path && nounBehind(other.text, 2) === noun);
    return several ? [`${path}: ${text}`] : [];
  });
}

/** Words that were given up for others: one word for one thing. */
const givenUp: Readonly<Record<PaneLanguage, RegExp>> = {
  fi: /työtie(?:to|do)|yleiskuva|päästä tehtäväruutua|raportin al[ku]|välilehde(?:ssä|stä)|word verkossa/iu,
  sv: /sammandrag|arbetsdata|av sig självt?|släpper|översikt|rapportens början|lämnats bort|att uppmärksamma/iu,
  en: /\bmend\b|fills? itself|\bworking into\b|does not answer|is no (?:whole|word|number|ips)|keeps the task pane|to look at\b|fidelity/iu,
};

/** What each text of several words ends with, by its place and what it was made of, whatever the language. */
const endings = (texts: readonly SaidText[]): ReadonlyMap<string, string> =>
  new Map(
    texts
      .filter(({ text }) => text.includes(' '))
      .map(({ path, text, made }) => [
        `${path.replace(/\/(?:fi|sv|en)\.ts/u, '')} ${JSON.stringify(made)}`,
        /[.!?:…]$/u.exec(text)?.[0] ?? '',
      ]),
  );

it.each(['sv', 'en'] as const)('A text that has its stop in Finnish has it in %s', async (language) => {
  const others = endings(await everyText(language));
  const finnish = [...endings(await everyText('fi'))];
  expect(finnish.filter(([place, ending]) => (others.get(place) ?? ending) !== ending)).toEqual([]);
});

describe.each(paneLanguages)('Every text in %s', (language) => {
  let texts: readonly SaidText[] = [];
  beforeAll(async () => {
    texts = await everyText(language);
  });

  it('is found', () => {
    expect(texts.length).toBeGreaterThan(500);
    expect(texts.filter(({ text }) => text === '')).toEqual([]);
  });

  it.each(forbidden)('has %s', (_, patterns) => {
    const wrong = texts.filter(({ text }) => patterns[language].test(text));
    expect([...new Set(wrong.map(({ path, text }) => `${path}: ${text}`))]).toEqual([]);
  });

  it('speaks of one as one', () => {
    expect(wrongForOne(texts, language)).toEqual([]);
  });

  it('has no word that was given up for another', () => {
    const wrong = texts.filter(({ text }) => givenUp[language].test(text));
    expect(wrong.map(({ path, text }) => `${path}: ${text}`)).toEqual([]);
  });
});
