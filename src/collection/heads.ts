import { criterionNumbers } from '../assessment/report';
import type { PaneLanguage } from '../words/paneLanguage';
import { wordsOf } from '../words/words';

/** What criteria and sections are called in a table that has reports of both languages. */
export interface Heads {
  readonly criteria: readonly string[];
  readonly sections: readonly string[];
}

/** There is no official English text: the criteria bear their numbers, the sections names of ours. */
const english: Heads = {
  criteria: criterionNumbers.map((number) => `Criterion ${number}`),
  sections: ['Staff', 'Organisation', 'Services'],
};

/** What stands before a dash only says where the criterion belongs. */
const ownName = (name: string): string => name.split(' – ').at(-1) ?? name;

export function headsIn(language: PaneLanguage): Heads {
  if (language === 'en') return english;
  const { criteria, sections } = wordsOf(language).template;
  return {
    criteria: criteria.map(([name], at) => `${at + 1}. ${ownName(name)}`),
    sections: sections.slice(0, 3),
  };
}
