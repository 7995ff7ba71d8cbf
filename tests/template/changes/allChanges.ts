import { besideChanges } from './besideChanges';
import type { Change } from './changes';
import { changes } from './changes';
import { earlierChanges } from './earlierChanges';
import { labelChanges } from './labelChanges';
import { largeChanges } from './largeChanges';
import { listChanges } from './listChanges';
import { movedParts } from './movedParts';
import { needChanges } from './needChanges';
import { olderChanges } from './olderChanges';

/** Everything that is done to reports here, by name. */
export const allChanges: Readonly<Record<string, Change>> = {
  ...changes,
  ...labelChanges,
  ...largeChanges,
  ...earlierChanges,
  ...movedParts,
  ...olderChanges,
  ...needChanges,
  ...listChanges,
  ...besideChanges,
};
export const changeNames: readonly string[] = Object.keys(allChanges);
