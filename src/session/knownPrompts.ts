import type { HostText } from './port';

/** What the host gives as text for each control whose prompt shows, by its id there: learnt when the document is read. */
export type KnownPrompts = ReadonlyMap<number, string>;

/** A control's text with its prompt, also where the host keeps the prompt to itself (office-js#6568). */
export const withPrompt = (prompts: KnownPrompts, id: number, told: HostText): HostText =>
  told.text === prompts.get(id) ? { ...told, prompt: told.text } : told;
