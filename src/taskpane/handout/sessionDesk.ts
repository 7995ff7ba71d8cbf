import type { StoreApi } from 'zustand/vanilla';
import { createStore } from 'zustand/vanilla';
import type { Session } from '../../session/session';

/**
 * What is chosen on a page beside the report, for each session: in memory alone, still there when the page is turned
 * to again, and gone with another document.
 */
export function sessionDesk<T extends object>(empty: T): (session: Session) => StoreApi<T> {
  const desks = new WeakMap<Session, StoreApi<T>>();
  return (session) => {
    const known = desks.get(session);
    if (known) return known;
    const desk = createStore<T>(() => empty);
    desks.set(session, desk);
    session.onOtherDocument(() => desk.setState(empty, true));
    return desk;
  };
}
