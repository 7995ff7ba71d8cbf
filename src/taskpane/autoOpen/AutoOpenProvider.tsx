import type { ReactNode } from 'react';
import { createContext, useContext } from 'react';

/** The pane's opening together with the document, as Word keeps it. */
export interface AutoOpenChoice {
  isOn(): boolean;
  /** Whether Word took it; it never throws. */
  turn(on: boolean): Promise<boolean>;
}

const AutoOpenContext = createContext<AutoOpenChoice | null>(null);

interface AutoOpenProviderProps {
  readonly autoOpening: AutoOpenChoice | null;
  readonly children: ReactNode;
}

export function AutoOpenProvider({ autoOpening, children }: AutoOpenProviderProps): ReactNode {
  return <AutoOpenContext value={autoOpening}>{children}</AutoOpenContext>;
}

/** Null where Word can't open the pane by itself. */
export const useAutoOpening = (): AutoOpenChoice | null => useContext(AutoOpenContext);
