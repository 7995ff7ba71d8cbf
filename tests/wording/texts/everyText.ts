import { callsOf } from './samples';
import { textTrees } from './textTrees';
import type { PaneLanguage } from '../../../src/words/paneLanguage';

/** A text, where it stands, and what it was made of: nothing for one that stands as it is. */
export interface SaidText {
  readonly path: string;
  readonly text: string;
  readonly made: readonly unknown[];
}

function callAll(path: string, make: (...values: readonly unknown[]) => unknown): SaidText[] {
  return callsOf(path, make.length).map((made) => {
    const text = make(...made);
    if (typeof text !== 'string' || /undefined|NaN|\[object/u.test(text))
      throw new Error(`${path} says nothing for ${JSON.stringify(made)}: give it values in samples.ts`);
    return { path, text, made };
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
