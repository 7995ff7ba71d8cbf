import { createStore } from 'zustand/vanilla';
import { personalMatches, type PersonalKind } from '../../assessment/personal/personalData';
import { cleanText } from '../../characters/cleaning';
import { forget, recall, remember } from '../storage/memory';

export const mostSnippets = 30;
/** In characters. */
export const longestSnippet = 1000;

/** Why a text is no snippet: what points at a person is never kept on the machine. */
export type SnippetFault = 'empty' | 'tooLong' | 'tooMany' | 'known' | Exclude<PersonalKind, 'name'>;

interface Snippets {
  readonly texts: readonly string[];
  /** False where the host keeps the pane from storing things: then they last as long as the pane. */
  readonly kept: boolean;
}

/** What was kept, as far as it is snippets: the machine may hold anything. */
function parse(kept: string | null): readonly string[] {
  try {
    const value: unknown = JSON.parse(kept ?? '[]');
    const all = Array.isArray(value) ? value.filter((text) => typeof text === 'string') : [];
    return [...new Set(all.map((text) => cleanText(text).text))]
      .filter((text) => text !== '' && Array.from(text).length <= longestSnippet)
      .slice(0, mostSnippets);
  } catch {
    // The parser tells faults by throwing: then nothing was kept that could be used.
    return [];
  }
}

const restore = (): Snippets => ({ texts: parse(recall('snippets')), kept: true });

/** The assessor's own phrases, on this machine. */
export const snippets = createStore<Snippets>(restore);

function keep(texts: readonly string[]): void {
  const text = JSON.stringify(texts);
  if (texts.length === 0) forget('snippets');
  else remember('snippets', text);
  snippets.setState({ texts, kept: texts.length === 0 || recall('snippets') === text });
}

function faultOf(text: string, texts: readonly string[]): SnippetFault | null {
  if (text === '') return 'empty';
  if (Array.from(text).length > longestSnippet) return 'tooLong';
  if (texts.includes(text)) return 'known';
  if (texts.length >= mostSnippets) return 'tooMany';
  const kinds = personalMatches(text).map(({ personal }) => personal);
  return kinds.find((kind) => kind !== 'name') ?? null;
}

/** The phrases as they are now: another document's pane on this machine may have changed them since. */
function latest(): readonly string[] {
  const { texts, kept } = snippets.getState();
  return kept ? parse(recall('snippets')) : texts;
}

/** Shows what another document's pane has saved or removed. */
export function refreshSnippets(): void {
  const texts = latest();
  if (JSON.stringify(texts) !== JSON.stringify(snippets.getState().texts)) snippets.setState({ texts });
}

/** Keeps a text as a snippet; what keeps it from being one is returned. */
export function addSnippet(given: string): SnippetFault | null {
  const text = cleanText(given).text.trim();
  const texts = latest();
  const fault = faultOf(text, texts);
  if (fault === null) keep([...texts, text]);
  return fault;
}

export const removeSnippet = (text: string): void => keep(latest().filter((other) => other !== text));
