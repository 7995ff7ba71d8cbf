import { probeTexts, type ProbeControl } from '../../recording/probeDocument';
import { probeControl, writeAndRead, type ProbeRun, type ProbeRuns } from './bench';
import { charactersBetween, nameOfPrompt, nameOfText, nameOfWriting } from './naming';
import type { Structure } from './structure';

const { prompt, before, written, firstLine, secondLine } = probeTexts;

/** What is seen in a control that was emptied. */
function nameOfShown(structure: Structure | null, name: ProbeControl) {
  if (!structure) return null;
  if (structure.isPrompting(name)) return structure.text(name) === prompt ? 'ownPrompt' : 'otherPrompt';
  const text = nameOfText(structure.text(name), { before });
  return text === 'empty' ? 'nothing' : text;
}

const writeOver =
  (name: ProbeControl): ProbeRun<'locked' | 'cell' | 'wholeCell'> =>
  async () => ({ text: nameOfWriting(await writeAndRead(name, written)) });

/** Takes a control's text away, and names what Word tells of it then. */
const emptyAndRead = (name: ProbeControl, empty: (control: Word.ContentControl) => void) =>
  Word.run(async (context) => {
    const control = probeControl(context, name);
    empty(control);
    control.load({ text: true, placeholderText: true });
    await context.sync();
    return { text: nameOfPrompt(control.text), placeholder: nameOfPrompt(control.placeholderText) };
  });

type WritingProbe =
  'overPrompt' | 'over' | 'overObjects' | 'lines' | 'clearing' | 'locked' | 'cell' | 'wholeCell' | 'cursor';

/** The probes that write into controls. */
export const writingProbes: ProbeRuns<WritingProbe> = {
  overPrompt: async (bench) => {
    const text = nameOfWriting(await writeAndRead('overPrompt', written));
    const structure = await bench.structure();
    return {
      text,
      prompting: structure && structure.isPrompting('overPrompt'),
      grey: structure && structure.isGrey('overPrompt'),
    };
  },

  over: async (bench) => {
    const text = nameOfWriting(await writeAndRead('over', written));
    const structure = await bench.structure();
    return { text, tracked: structure && structure.count('over', 'ins') > 0 };
  },

  overObjects: async (bench) => {
    const text = nameOfWriting(await writeAndRead('overObjects', written));
    const structure = await bench.structure();
    return {
      text,
      comment: structure && structure.count('overObjects', 'commentReference') > 0,
      footnote: structure && structure.count('overObjects', 'footnoteReference') > 0,
    };
  },

  lines: async (bench) => {
    const two = `${firstLine}\n${secondLine}`;
    const inline = await writeAndRead('twoLines', two);
    const block = await writeAndRead('twoParagraphs', two);
    const structure = await bench.structure();
    return {
      inline: charactersBetween(inline, firstLine, secondLine),
      block: charactersBetween(block, firstLine, secondLine),
      blockParagraphs: structure && structure.count('twoParagraphs', 'p'),
    };
  },

  clearing: async (bench) => {
    const cleared = await emptyAndRead('cleared', (control) => control.clear());
    const emptied = await emptyAndRead('emptied', (control) => control.insertText('', 'Replace'));
    const structure = await bench.structure();
    return {
      cleared: cleared.text,
      clearedPlaceholder: cleared.placeholder,
      clearedShows: nameOfShown(structure, 'cleared'),
      emptied: emptied.text,
      emptiedPlaceholder: emptied.placeholder,
      emptiedShows: nameOfShown(structure, 'emptied'),
    };
  },

  locked: writeOver('locked'),
  cell: writeOver('cell'),
  wholeCell: writeOver('wholeCell'),

  /** Into the control that holds the cursor. */
  cursor: () =>
    Word.run(async (context) => {
      const control = probeControl(context, 'cursor');
      control.select('Start');
      await context.sync();
      control.insertText(written, 'Replace');
      control.load({ text: true });
      await context.sync();
      return { text: nameOfWriting(control.text) };
    }),
};
