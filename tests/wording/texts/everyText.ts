import { callsOf } from './samples';
import { textTrees } from './textTrees';
import type { PaneLanguage } from '../../../src/words/paneLanguage';

/** A text, where it stands, and what it was made of: nothing for one that stands as it is. */
export interface SaidText {
  readonly path: string;
  readonly text: string;
  readonly made: readonly unknown[];
}

const isText = (said: unknown): said is string =>
  typeof said === 'string' && !/undefined|NaN|\[object/u.test(said);

/** What a function says: one text, or several. */
function callAll(path: string, make: (...values: readonly unknown[]) => unknown): SaidText[] {
  return callsOf(path, make.length).flatMap((made) => {
    const said = make(...made);
    return (Array.isArray(said) ? (said as readonly unknown[]) : [said]).map((text) => {
      if (isText(text)) return { path, text, made };
      throw new Error(`${path} says nothing for ${JSON.stringify(made)}: give it values in samples.ts`);
    });
  });
}

function textsOf(path: string, node: unknown): SaidText[] {
  if (typeof node === 'string') return [{ path, text: node, made: [] }];
  if (typeof node === 'function') return callAll(path, node as (...values: readonly unknown[]) => unknown);
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => textsOf(`${path}.${key}`, value));
}

/** Every text of the product in a language; those that are made of values, for none, one and several. */
export async function everyText(language: PaneLanguage): Promise<SaidText[]> {
  const trees = await textTrees(language);
  return trees.flatMap(([path, tree]) => textsOf(path, tree));
}
