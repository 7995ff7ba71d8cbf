import { askCommon } from './refusals';

/** By learn.microsoft.com, "Automatically open a task pane with a document" (23.3.2026). */
const property = 'Office.AutoShowTaskpaneWithDocument';

/** The sets that it takes, which iPads lack ("Add-in commands requirement sets", read 27.11.2026). */
const sets = ['AddinCommands', 'Settings'] as const;

/** A choice that is not answered by then counts as refused, in milliseconds. */
const patience = 30_000;

const unanswered = (): Promise<null> => new Promise((end) => window.setTimeout(() => end(null), patience));

/** Whether this Word can open the pane together with a document that asks for it. */
export const canAutoOpen = (): boolean =>
  sets.every((name) => Office.context.requirements.isSetSupported(name, '1.1'));

function put(value: unknown): void {
  const { settings } = Office.context.document;
  if (typeof value === 'boolean') settings.set(property, value);
  else settings.remove(property);
}

/** What the open document asks for, kept in its settings. Word opens the pane the next time. */
export class AutoOpening {
  isOn(): boolean {
    return Office.context.document.settings.get(property) === true;
  }

  /** Whether the document took it. Where it did not, all is as before. */
  async turn(on: boolean): Promise<boolean> {
    const { settings } = Office.context.document;
    const before: unknown = settings.get(property);
    try {
      put(on);
      const saving = askCommon<unknown>((callback) => settings.saveAsync((result) => callback(result)));
      const saved = await Promise.race([saving, unanswered()]);
      if (saved?.ok) return true;
      put(before);
      // An answer that comes after its time is an answer still.
      if (!saved) void saving.then(({ ok }) => (ok ? put(on) : undefined));
      return false;
    } catch {
      // Word failed at this very property for a while (office-js#6552). The pane does without.
      return false;
    }
  }
}
