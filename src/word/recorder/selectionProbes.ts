import { controlTagged, type ProbeControl } from '../../recording/probeDocument';
import { probeControl, whenTold, type ProbeRuns } from './bench';

/** Asks for the control around the cursor, and names it by whether it is the right one. */
async function parentOfSelection(
  context: Word.RequestContext,
  name: ProbeControl,
): Promise<'control' | 'none' | 'other'> {
  const parent = context.document.getSelection().parentContentControlOrNullObject;
  parent.load({ tag: true });
  await context.sync();
  if (parent.isNullObject) return 'none';
  return controlTagged(parent.tag) === name ? 'control' : 'other';
}

type SelectionProbe = 'selection' | 'plainSelection' | 'selectionEvent';

/** The probes that move the cursor. */
export const selectionProbes: ProbeRuns<SelectionProbe> = {
  selectionEvent: async ({ surroundings }) => {
    const { document } = Office.context;
    const event = Office.EventType.DocumentSelectionChanged;
    let isTold = false;
    const handler = (): void => {
      isTold = true;
    };
    await new Promise<void>((resolve) => document.addHandlerAsync(event, handler, () => resolve()));
    const hadFocus = surroundings.hasFocus();
    await Word.run(async (context) => {
      probeControl(context, 'cursor').select('Select');
      await context.sync();
    });
    const told = await whenTold(surroundings, () => isTold);
    document.removeHandlerAsync(event, { handler });
    const focus = !hadFocus ? 'notThere' : surroundings.hasFocus() ? 'kept' : 'taken';
    return { told, focus };
  },

  selection: () =>
    Word.run(async (context) => {
      probeControl(context, 'over').select('Select');
      await context.sync();
      return { parent: await parentOfSelection(context, 'over') };
    }),

  /** Older kinds of Word list no control of plain text: the way to it is the paragraph behind another one. */
  plainSelection: () =>
    Word.run(async (context) => {
      const before = probeControl(context, 'beforePlain').paragraphs.getLast();
      before.getNextOrNullObject().select('Start');
      await context.sync();
      return { parent: await parentOfSelection(context, 'plain') };
    }),
};
