import { useEffect } from 'react';
import { isTyping } from '../keyboard/isTyping';
import { useSession } from '../SessionProvider';

/** Ctrl+Z and Ctrl+Y (on a Mac Command, with Shift to redo) outside of texts, where they undo the typing. */
export function useHistoryKeys(): void {
  const session = useSession();
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isTyping(event.target)) return;
      const key = event.key.toLowerCase();
      const redoes = key === 'y' || (key === 'z' && event.shiftKey);
      if (!redoes && key !== 'z') return;
      event.preventDefault();
      if (redoes) session.redo();
      else session.undo();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [session]);
}
