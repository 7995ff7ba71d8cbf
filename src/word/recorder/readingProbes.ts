import { recordedAmount } from '../../recording/form';
import { namesOfMarks } from '../../recording/marks';
import { probeTexts } from '../../recording/probeDocument';
import { probeControl, readFile, readOoxml, resultOf, type Bench, type ProbeRuns } from './bench';
import { ids, listedIn } from './listingProbes';
import { charactersBetween, controlsTagged, nameOfPrompt } from './naming';

const { firstLine, secondLine, thirdLine, left, right, noted, deleted, added } = probeTexts;

const words = (text: string) => ({
  deletedWords: text.includes(deleted),
  addedWords: text.includes(added),
});

/** What follows a text, where nothing else does. */
const charactersBehind = (text: string, before: string): string | null =>
  text.startsWith(before) ? namesOfMarks(text.slice(before.length)) : null;

async function timeAnswer({ surroundings: { now } }: Bench): Promise<number> {
  const start = now();
  await Word.run(async (context) => {
    context.document.load({ saved: true });
    await context.sync();
  });
  return now() - start;
}

type ReadingProbe = 'answers' | 'prompts' | 'texts' | 'reviewedText' | 'ooxml' | 'file' | 'rangeOoxml';

/** The probes that read texts and XML. */
export const readingProbes: ProbeRuns<ReadingProbe> = {
  answers: async (bench) => {
    const times: number[] = [];
    while (times.length < 5) times.push(await timeAnswer(bench));
    return { fastest: recordedAmount(Math.min(...times)) };
  },

  prompts: () =>
    Word.run(async (context) => {
      const [own, nested] = (['prompting', 'nested'] as const).map((name) => probeControl(context, name));
      own?.load({ text: true, placeholderText: true });
      nested?.load({ text: true, placeholderText: true });
      await context.sync();
      return {
        text: nameOfPrompt(own?.text ?? ''),
        placeholder: nameOfPrompt(own?.placeholderText ?? ''),
        nestedText: nameOfPrompt(nested?.text ?? ''),
        nestedPlaceholder: nameOfPrompt(nested?.placeholderText ?? ''),
      };
    }),

  texts: () =>
    Word.run(async (context) => {
      const filled = probeControl(context, 'filled');
      const lines = probeControl(context, 'lines');
      const note = probeControl(context, 'note');
      const tracked = probeControl(context, 'tracked');
      [filled, lines, note, tracked].forEach((control) => control.load({ text: true }));
      await context.sync();
      return {
        noBreakSpace: charactersBetween(filled.text, left, right),
        lineBreak: charactersBetween(lines.text, firstLine, secondLine),
        paragraphEnd: charactersBetween(lines.text, secondLine, thirdLine),
        footnoteMark: charactersBehind(note.text, noted),
        ...words(tracked.text),
      };
    }),

  reviewedText: () =>
    Word.run(async (context) => {
      const reviewed = probeControl(context, 'tracked').getReviewedText('Current');
      await context.sync();
      return words(resultOf(reviewed));
    }),

  ooxml: async (bench) => {
    const structure = await Word.run(readOoxml);
    bench.source = 'ooxml';
    const facts = { controls: controlsTagged(structure.tags()), ids: ids(structure, bench) };
    return { ...facts, prompting: structure.isPrompting('prompting') };
  },

  file: async (bench) => {
    const structure = await readFile();
    bench.source ??= 'file';
    const facts = { controls: controlsTagged(structure.tags()), ids: ids(structure, bench) };
    return { ...facts, protection: structure.hasProtection() };
  },

  rangeOoxml: () =>
    Word.run(async (context) => {
      const range = probeControl(context, 'prompting').paragraphs.getFirst().getRange('Whole');
      const ooxml = range.getOoxml();
      await context.sync();
      return { controls: listedIn(resultOf(ooxml)) };
    }),
};
