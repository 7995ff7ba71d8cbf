import type { Change } from './changes';
import { changes } from './changes';
import { earlierChanges } from './earlierChanges';
import { labelChanges } from './labelChanges';
import { largeChanges } from './largeChanges';
import { movedParts } from './movedParts';

/** Everything that is done to reports here, by name. */
export const allChanges: Readonly<Record<string, Change>> = {
  ...changes,
  ...labelChanges,
  ...largeChanges,
  ...earlierChanges,
  ...movedParts,
};
export const changeNames: readonly string[] = Object.keys(allChanges);
