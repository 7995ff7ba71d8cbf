import { recordedCode, recordedWord } from '../../recording/form';
import { probeTexts } from '../../recording/probeDocument';
import { probeNames, probes, type ProbeName } from '../../recording/probes';
import type { ProbeDocumentState, Recorder, RecordingWatch } from '../../recording/recorder';
import type { ProbeAnswer, ProbeAnswers, Recording } from '../../recording/recording';
import { recordingFormat } from '../../recording/recording';
import { knowsControls, knowsReviewing, supportedSets } from '../capabilities';
import { Bench, CommonRefusal, probeControl, type ProbeRuns, type Surroundings } from './bench';
import { eventProbes, PersonAbsent } from './eventProbes';
import { insertingProbes } from './insertingProbes';
import { keepingProbes } from './keepingProbes';
import { listingProbes } from './listingProbes';
import { readingProbes } from './readingProbes';
import { selectionProbes } from './selectionProbes';
import { writingProbes } from './writingProbes';

const runs: ProbeRuns<ProbeName> = {
  ...{ ...listingProbes, ...readingProbes, ...selectionProbes, ...eventProbes },
  ...{ ...writingProbes, ...insertingProbes, ...keepingProbes },
};

const isOffered = { '1.4': knowsReviewing, '1.5': knowsControls };

/** No probe takes longer that waits for a person. */
const patienceWithPerson = 120_000;

const late = Symbol('late');

async function within<T>(milliseconds: number, work: Promise<T>): Promise<T | typeof late> {
  let timer = 0;
  const end = new Promise<typeof late>((resolve) => {
    timer = window.setTimeout(() => resolve(late), milliseconds);
  });
  return Promise.race([work, end]).finally(() => window.clearTimeout(timer));
}

/** What a probe answers that did not come to its end. */
function answerOf(error: unknown): ProbeAnswer<never> {
  if (error instanceof PersonAbsent) return { outcome: 'skipped' };
  if (error instanceof OfficeExtension.Error || error instanceof CommonRefusal)
    return { outcome: 'refused', code: recordedCode(error.code) };
  // A Word that differs in a way that nobody thought of must not end the recording.
  return { outcome: 'failed', code: recordedCode(error instanceof Error ? error.name : '') };
}

async function make<Name extends ProbeName>(name: Name, bench: Bench): Promise<ProbeAnswer<Name>> {
  const { needs, ...probe } = probes[name];
  if (needs !== null && !isOffered[needs]()) return { outcome: 'notOffered' };
  const patience = 'person' in probe ? patienceWithPerson : bench.surroundings.patience;
  try {
    const facts = await within(patience, runs[name](bench));
    return facts === late ? { outcome: 'unanswered' } : { outcome: 'answered', facts };
  } catch (error) {
    return answerOf(error);
  }
}

/** Tracks changes again where that was on: a recording that is begun again must find it so. */
async function restoreTracking({ tracking, surroundings }: Bench): Promise<void> {
  if (tracking === null) return;
  const work = Word.run(async (context) => {
    context.document.changeTrackingMode = tracking;
    await context.sync();
  });
  // The recording is worth more than the setting.
  await within(surroundings.patience, work).catch(() => null);
}

/** Makes the probes in the Word around the pane, one after the other. */
export class WordRecorder implements Recorder {
  constructor(private readonly surroundings: Surroundings) {}

  async look(): Promise<ProbeDocumentState> {
    const found = await within(
      this.surroundings.patience,
      this.readFirst().catch(() => null),
    );
    if (found === late || found === null) return 'other';
    const [prompting, filled] = found.map((text) => text.trim());
    const isUntouched = prompting === '' || prompting === probeTexts.prompt;
    return isUntouched && filled === probeTexts.before ? 'fresh' : 'used';
  }

  async record(watch: RecordingWatch): Promise<Recording> {
    const { pane, date, onProgress, isStopped, isPersonSkipped } = watch;
    const answers: [ProbeName, ProbeAnswer<ProbeName>][] = [];
    const tell = (person: boolean): void =>
      onProgress({ done: answers.length, of: probeNames.length, person });
    const bench = new Bench(this.surroundings, {
      call: () => tell(true),
      isSkipped: () => isStopped() || isPersonSkipped(),
    });
    for (const name of probeNames) {
      tell(false);
      answers.push([name, isStopped() ? { outcome: 'skipped' } : await make(name, bench)]);
    }
    await restoreTracking(bench);
    const { host, platform, version } = Office.context.diagnostics;
    const word = recordedWord({ host, platform, version, apiSets: supportedSets() });
    return { format: recordingFormat, pane, date, word, probes: Object.fromEntries(answers) as ProbeAnswers };
  }

  /** The texts of the controls that a recording writes first; it fails where the document has none. */
  private readFirst(): Promise<string[]> {
    return Word.run(async (context) => {
      const controls = (['overPrompt', 'over'] as const).map((name) => probeControl(context, name));
      controls.forEach((control) => control.load({ text: true }));
      await context.sync();
      return controls.map(({ text }) => text);
    });
  }
}
