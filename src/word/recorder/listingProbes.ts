import { controlTagged, type ProbeControl } from '../../recording/probeDocument';
import type { Bench, ProbeRuns } from './bench';
import { controlsTagged, nameOfIds } from './naming';
import { Structure } from './structure';

const typeNames = ['RichText', 'PlainText', 'DatePicker'] as const;

function typeAmong(items: readonly Word.ContentControl[], name: ProbeControl) {
  const control = items.find(({ tag }) => controlTagged(tag) === name);
  return control ? (typeNames.find((type) => type === control.type) ?? 'other') : null;
}

/** How the ids in the document's XML compare with those in the file as it was made, and with those that Word lists. */
export function ids(structure: Structure, { listed }: Bench): 'asInFile' | 'asListed' | 'other' | null {
  const found = listed.flatMap(([name]): [ProbeControl, number][] => {
    const id = structure.id(name);
    return id === null ? [] : [[name, id]];
  });
  if (found.length === 0) return null;
  if (nameOfIds(found) === 'asInFile') return 'asInFile';
  const told = new Map(listed);
  return found.every(([name, id]) => id >>> 0 === (told.get(name) ?? 0) >>> 0) ? 'asListed' : 'other';
}

/** Whether OOXML holds controls of the probe document. */
export const listedIn = (ooxml: string): boolean =>
  controlsTagged(Structure.ofFlatOpc(ooxml).tags()).length > 0;

type ListingProbe = 'tracking' | 'listing' | 'typedListing';

const modes = ['Off', 'TrackAll', 'TrackMineOnly'] as const;

/** The probes that ask for the controls; before them, the tracking of changes is switched off. */
export const listingProbes: ProbeRuns<ListingProbe> = {
  tracking: (bench) =>
    Word.run(async (context) => {
      const { document } = context;
      document.load({ changeTrackingMode: true });
      await context.sync();
      const mode = modes.find((each) => each === document.changeTrackingMode) ?? 'other';
      if (mode === 'Off') return { mode, turnedOff: null };
      document.changeTrackingMode = 'Off';
      const turnedOff = await context.sync().then(
        () => true,
        () => false,
      );
      if (turnedOff && mode !== 'other') bench.tracking = mode;
      return { mode, turnedOff };
    }),

  listing: (bench) =>
    Word.run(async (context) => {
      const { contentControls } = context.document;
      contentControls.load('items/id,items/tag,items/type');
      await context.sync();
      const { items } = contentControls;
      bench.listed = items.flatMap(({ id, tag }) => {
        const name = controlTagged(tag);
        return name === null ? [] : [[name, id] as const];
      });
      return {
        controls: bench.listed.map(([name]) => name),
        others: items.length - bench.listed.length,
        ids: nameOfIds(bench.listed),
        plainType: typeAmong(items, 'plain'),
        dateType: typeAmong(items, 'date'),
      };
    }),

  typedListing: () =>
    Word.run(async (context) => {
      const types = [Word.ContentControlType.richText, Word.ContentControlType.plainText];
      const controls = context.document.getContentControls({ types });
      controls.load('items/tag');
      await context.sync();
      return { controls: controlsTagged(controls.items.map(({ tag }) => tag)) };
    }),
};
