import type { Control } from '../controls/control';
import { searchText } from '../text/textSearch';
import type { Session } from '../session';
import { NotImplemented, WordError } from '../wordError';
import { numberArgument, textArgument } from './arguments';
import { textRange } from './textRange';
import { isWordObject, type Method, type Property, type WordObject } from './wordObject';

const optionNames = ['IgnorePunct', 'IgnoreSpace', 'MatchCase', 'MatchPrefix', 'MatchSuffix', 'MatchWildcards', 'MatchWholeWord'] as const; // prettier-ignore
type OptionName = (typeof optionNames)[number];

const chosen = new WeakMap<WordObject, Set<OptionName>>();

/** What the client makes of the options of a search: an object of its own, whose properties it sets. */
export function searchOptions(): WordObject {
  const on = new Set<OptionName>();
  const property = (name: OptionName): Property => ({
    since: '1.1',
    read: () => on.has(name),
    write: (value) => {
      if (value === true) on.add(name);
      else on.delete(name);
    },
  });
  const options: WordObject = {
    type: 'SearchOptions',
    identity: null,
    properties: Object.fromEntries(optionNames.map((name) => [name, property(name)])),
    links: {},
    methods: {},
  };
  chosen.set(options, on);
  return options;
}

/** The newer form of a search has its options as one number: 1 is that of the case. */
const flags: Readonly<Record<OptionName, number>> = {
  MatchCase: 1,
  MatchWholeWord: 2,
  MatchWildcards: 4,
  MatchPrefix: 8,
  MatchSuffix: 16,
  IgnorePunct: 32,
  IgnoreSpace: 64,
};

/** How a text is searched for, by the older and the newer form of the call. */
export function searching(control: Control, session: Session): Record<string, Method> {
  const find = (sought: unknown, names: readonly OptionName[]): WordObject => {
    const other = names.find((name) => name !== 'MatchCase');
    if (other) throw new NotImplemented(`searching with ${other}`);
    return hits(control, textArgument(sought, 'searchText'), names.includes('MatchCase'), session);
  };
  return {
    Search: { since: '1.1', call: (sought, options) => find(sought, optionsOf(options)) },
    _Search2: {
      since: '1.1',
      call: (sought, given) => {
        const flag = numberArgument(given, 'searchFlags');
        return find(
          sought,
          optionNames.filter((name) => (flag & flags[name]) !== 0),
        );
      },
    },
  };
}

function optionsOf(given: unknown): readonly OptionName[] {
  if (given === null || given === undefined) return [];
  const options = isWordObject(given) ? chosen.get(given) : undefined;
  if (!options) throw new WordError('InvalidArgument', 'The argument searchOptions is invalid.');
  return [...options];
}

function hits(control: Control, sought: string, matchCase: boolean, session: Session): WordObject {
  const findsDeleted = session.switches.deletedInSearch === 'found';
  const content = control.showingPrompt ? null : control.content;
  const found = content ? searchText(content, sought, { matchCase, findsDeleted }) : [];
  const ranges = found.map((hit) => textRange(control, hit, session));
  return {
    type: 'RangeCollection',
    identity: null,
    properties: {},
    links: {},
    methods: {
      GetFirst: { since: '1.3', call: () => existing(ranges[0]) },
      GetFirstOrNullObject: { since: '1.3', call: () => ranges[0] ?? null },
    },
    items: () => ranges,
  };
}

function existing(range: WordObject | undefined): WordObject {
  if (range) return range;
  throw new WordError('ItemNotFound', 'Nothing was found.');
}
