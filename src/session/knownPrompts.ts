import { comparable, isBlank } from '../characters/plain';
import type { OutlineControl } from '../template/outline/control';
import type { HostControl, HostText } from './port';

/**
 * What may stand in each control as its prompt, by its id at the host, learnt when the document is read: what the host
 * gives as text while the prompt shows, and what the document's XML keeps as the prompt while a text stands there.
 */
export type KnownPrompts = ReadonlyMap<number, readonly string[]>;

/** `kept` are the prompts in the XML, by the control's place among all controls. */
export const knownPrompts = (
  hosts: ReadonlyMap<OutlineControl, HostControl>,
  kept: ReadonlyMap<number, string>,
): KnownPrompts =>
  new Map(
    [...hosts].map(([{ index, prompting }, { id, text }]) => {
      const prompts = [prompting ? text : '', kept.get(index) ?? ''];
      return [id, prompts.filter((prompt) => !isBlank(prompt))];
    }),
  );

/** A control's text with its prompt, also where the host keeps the prompt to itself (office-js#6568). */
export const withPrompt = <T extends HostText>(prompts: KnownPrompts, id: number, told: T): T =>
  told.prompt === '' && isAmong(prompts.get(id) ?? [], told.text) ? { ...told, prompt: told.text } : told;

const isAmong = (prompts: readonly string[], text: string): boolean =>
  prompts.some((prompt) => comparable(prompt) === comparable(text));
