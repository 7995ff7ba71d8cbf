/** The class of the element that a second pane stands in: each pane of Word has a storage of its own. */
export const secondPane = 'second-pane';

/** Runs in every frame before its own scripts. */
function separate(target: Window): void {
  if (!target.frameElement?.closest(`.${secondPane}`)) return;
  const kept = new Map<string, string>();
  const storage = {
    getItem: (name: string): string | null => kept.get(name) ?? null,
    setItem: (name: string, text: string): void => void kept.set(name, text),
    removeItem: (name: string): void => void kept.delete(name),
    clear: (): void => kept.clear(),
  };
  Object.defineProperty(target, 'sessionStorage', { value: storage });
}

separate(window);
