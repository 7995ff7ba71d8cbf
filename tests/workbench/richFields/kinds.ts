import { profileNamed, withSwitches, type Profile } from '../../../src/workbench/profiles';

type Variant = readonly [profile: string, switches: Readonly<Record<string, string>>];

/** Kinds of Word, and what is unknown of them where it matters to a part of a text. */
const variants = {
  web: [
    ['word-web', {}],
    ['word-web', { changeTracking: 'on' }],
  ],
  unknownWeb: [
    ['word-web', { controlOoxml: 'content', deletedInSearch: 'leftOut' }],
    ['word-web', { foundRange: 'writtenWithError' }],
  ],
  windows: [
    ['word-windows', {}],
    ['word-windows', { changeTracking: 'on' }],
  ],
  others: [
    ['word-mac', {}],
    ['word-ipad', {}],
    ['word-ltsc-2021', {}],
  ],
} as const;

export interface KindOfWord {
  readonly title: string;
  readonly profile: Profile;
}

const kindOf = ([name, switches]: Variant): KindOfWord => ({
  title: [name, ...Object.entries(switches).map((one) => one.join(': '))].join(', '),
  profile: withSwitches(profileNamed(name), Object.entries(switches)),
});

/** One suite each: a worker has no memory for the table of all kinds at once. */
export const kindsOfWord = {
  web: variants.web.map(kindOf),
  unknownWeb: variants.unknownWeb.map(kindOf),
  windows: variants.windows.map(kindOf),
  others: variants.others.map(kindOf),
} as const satisfies Record<keyof typeof variants, readonly KindOfWord[]>;

export const allKindsOfWord: readonly KindOfWord[] = Object.values(kindsOfWord).flat();
