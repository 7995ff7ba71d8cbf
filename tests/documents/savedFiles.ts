import { readFileSync, readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { halfFilledSamples } from '../../src/commands/halfFilled/halfFilledSamples';
import { profiles } from '../../src/workbench/profiles';
import { AssessorAtWork } from './assessorAtWork';

/** A file that the pane leaves behind, and what it had inserted into it as OOXML on the way. */
export interface SavedFile {
  readonly bytes: Uint8Array;
  readonly inserted: readonly string[];
}

export interface Saving {
  readonly name: string;
  /** Whether blocks of development needs are added: on the web Word gives none to repeat. */
  readonly adds: boolean;
  save(): Promise<SavedFile>;
}

const folder = 'assets/templates';
const samples = readdirSync(folder).filter((name) => name.endsWith('.docx'));

/** What an assessor does between opening and saving. */
const works = {
  written: (assessor) => assessor.write(),
  cleared: async (assessor) => {
    await assessor.write();
    await assessor.clear();
    await assessor.undo(2);
  },
  enriched: async (assessor) => {
    await assessor.write();
    await assessor.writeNeeds(5);
    await assessor.insertPicture();
    await assessor.keepWorkingData();
  },
} as const satisfies Record<string, (assessor: AssessorAtWork) => Promise<void>>;
type Work = keyof typeof works;

/** Switches that change what is written into the file, beside those of the profiles. */
const variants: readonly Readonly<Record<string, string>>[] = [
  { changeTracking: 'on' },
  { emptied: 'empty' },
  { emptied: 'wordPrompt' },
  { greyText: 'lingers' },
  { replace: 'prepended' },
  { replacedObjects: 'kept' },
  { inlineLineEnd: 'space' },
  { insertedEnd: 'joined' },
  { insertedEnd: 'kept' },
  { insertedEnd: 'extra' },
  { ids: 'changed' },
];

function saving(
  sample: string,
  work: Work,
  profile: string,
  switches: Readonly<Record<string, string>> = {},
): Saving {
  const others = Object.entries(switches).map(([name, value]) => `${name}=${value}`);
  return {
    name: [sample, work, profile, ...others].join(', '),
    adds: work === 'enriched' && profile !== 'word-web',
    save: async () => {
      const file = new Uint8Array(readFileSync(`${folder}/${sample}`));
      const assessor = await AssessorAtWork.open(file, profile, switches);
      await works[work](assessor);
      return { bytes: assessor.word.save(), inserted: assessor.word.inserted };
    },
  };
}

const workNames = Object.keys(works) as Work[];
// The slow Mac differs from the other in its time alone.
const profileNames = profiles.map(({ name }) => name).filter((name) => name !== 'word-mac-slow');

const inEveryWord = (sample: string): Saving[] =>
  profileNames.flatMap((profile) => workNames.map((work) => saving(sample, work, profile)));

const withEverySwitch = (sample: string): Saving[] =>
  variants.flatMap((switches) =>
    (['cleared', 'enriched'] as const).map((work) => saving(sample, work, 'word-mac', switches)),
  );

/**
 * Every sample in every kind of Word after every kind of work, and the half-filled ones with each switch that shows
 * in the file.
 */
export const savings: readonly Saving[] = [
  ...samples.flatMap(inEveryWord),
  ...halfFilledSamples.map(({ file }) => basename(file)).flatMap(withEverySwitch),
];
