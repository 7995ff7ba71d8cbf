import { tagOf, type ProbeControl } from '../../recording/probeDocument';
import type { ProbeFacts, ProbeName } from '../../recording/probes';
import { readDocumentFile } from '../documentFile';
import { Structure } from './structure';

/** What a recorder needs of its surroundings beside Office.js. */
export interface Surroundings {
  /** Milliseconds since any moment. */
  readonly now: () => number;
  readonly pause: (milliseconds: number) => Promise<void>;
  /** Whether the keyboard is with the pane. */
  readonly hasFocus: () => boolean;
  /** How long a probe may take, in milliseconds; one that waits for a person has its own time. */
  readonly patience: number;
}

/** A refusal of the older, callback-based API. */
export class CommonRefusal extends Error {
  constructor(readonly code: string) {
    super(`Office refuses with ${code}.`);
    this.name = 'CommonRefusal';
  }
}

/** The one who types where a probe asks for it. */
export interface PersonAtHand {
  readonly call: () => void;
  readonly isSkipped: () => boolean;
}

/** What the probes of one recording share. */
export class Bench {
  /** The ids that Word gives the controls that it lists. */
  listed: readonly (readonly [ProbeControl, number])[] = [];
  /** How changes were tracked, where the recording has turned that off. */
  tracking: 'TrackAll' | 'TrackMineOnly' | null = null;
  /** Where the structure can be had from; null as long as no way is known. */
  source: 'ooxml' | 'file' | null = null;

  constructor(
    readonly surroundings: Surroundings,
    readonly person: PersonAtHand,
  ) {}

  /** The document's XML as it stands now; null where Word doesn't give it, or not any more. */
  async structure(): Promise<Structure | null> {
    if (this.source === null) return null;
    try {
      return await (this.source === 'ooxml' ? Word.run(readOoxml) : readFile());
    } catch (error) {
      if (error instanceof OfficeExtension.Error || error instanceof CommonRefusal) return null;
      throw error;
    }
  }
}

/** A probe as it is made. */
export type ProbeRun<Name extends ProbeName> = (bench: Bench) => Promise<ProbeFacts<Name>>;
export type ProbeRuns<Names extends ProbeName> = { readonly [Name in Names]: ProbeRun<Name> };

export const probeControl = (context: Word.RequestContext, name: ProbeControl): Word.ContentControl =>
  context.document.contentControls.getByTag(tagOf(name)).getFirst();

export const resultOf = <T>(result: OfficeExtension.ClientResult<T>): T => result.value;

export async function readOoxml(context: Word.RequestContext): Promise<Structure> {
  const ooxml = context.document.body.getOoxml();
  await context.sync();
  return Structure.ofFlatOpc(resultOf(ooxml));
}

export async function readFile(): Promise<Structure> {
  const file = await readDocumentFile();
  if (!file.ok) throw new CommonRefusal(file.refusal.code);
  return Structure.ofFile(file.value);
}

/** Writes a text in place of what a control holds, as the pane does, and reads what it holds then. */
export const writeAndRead = (name: ProbeControl, text: string): Promise<string> =>
  Word.run(async (context) => {
    const control = probeControl(context, name);
    control.insertText(text, 'Replace');
    control.load({ text: true });
    await context.sync();
    return control.text;
  });

const soon = 500;
const step = 100;

/** When something came to be: within half a second, later, or not within so many milliseconds. */
export async function whenTold(
  { now, pause }: Surroundings,
  isTold: () => boolean,
  mostWait = 3_000,
): Promise<'atOnce' | 'late' | 'never'> {
  const start = now();
  while (!isTold() && now() - start < mostWait) await pause(step);
  if (!isTold()) return 'never';
  return now() - start <= soon ? 'atOnce' : 'late';
}
