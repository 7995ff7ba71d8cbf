import { evidenceTexts, paneTexts } from './pane';
import type { Rig } from './rig';

/** What the pane keeps in the document beside its text, as an assessor deals with it in the menu. */

const { working } = evidenceTexts;

export async function turnToRemoval({ pane }: Rig): Promise<void> {
  await pane.turnToMenu();
  const isEmpty = (): boolean => [working.none, working.removed].some((text) => pane.text.includes(text));
  await pane.waitFor(() => pane.button(working.remove) !== null || isEmpty());
}

/** Removes what there is; nothing is asked where there is none. */
export async function removeWork(rig: Rig): Promise<void> {
  await turnToRemoval(rig);
  const remove = rig.pane.button(working.remove);
  if (!remove) return;
  remove.click();
  await rig.pane.waitFor(() => rig.pane.button(working.reallyRemove) !== null);
  rig.pane.press(working.reallyRemove);
  await rig.calm();
}

export const autoOpenSwitch = (rig: Rig): HTMLInputElement | null =>
  rig.pane.labelled(paneTexts.autoOpen.label) as HTMLInputElement | null;

const autoOpen = 'Office.AutoShowTaskpaneWithDocument';

/** Whether the document asks for the pane when it is opened. */
export const isAutoOpenKept = (rig: Rig): boolean => rig.paper.setting(autoOpen) === 'true';
