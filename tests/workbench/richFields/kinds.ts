import { profileNamed, withSwitches, type Profile } from '../../../src/workbench/profiles';

/** Kinds of Word, and what is unknown of them where it matters to a part of a text. */
const variants: readonly (readonly [profile: string, switches: Readonly<Record<string, string>>])[] = [
  ['word-web', {}],
  ['word-windows', {}],
  ['word-mac', {}],
  ['word-ipad', {}],
  ['word-ltsc-2021', {}],
  ['word-web', { changeTracking: 'on' }],
  ['word-windows', { changeTracking: 'on' }],
  ['word-web', { controlOoxml: 'content', deletedInSearch: 'leftOut' }],
  ['word-web', { foundRange: 'writtenWithError' }],
];

export interface KindOfWord {
  readonly title: string;
  readonly profile: Profile;
}

export const kindsOfWord: readonly KindOfWord[] = variants.map(([name, switches]) => ({
  title: [name, ...Object.entries(switches).map((one) => one.join(': '))].join(', '),
  profile: withSwitches(profileNamed(name), Object.entries(switches)),
}));
