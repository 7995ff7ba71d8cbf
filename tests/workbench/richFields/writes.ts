import type { PaneOnWord } from './paneOnWord';

/** What is done to a field, and what has to come of it. */
export interface RichWrite {
  readonly name: string;
  readonly make: (pane: PaneOnWord, text: string) => Promise<void>;
  /** The text that stands in the field afterwards. */
  readonly wanted: (text: string) => string;
  /**
   * - `kept`: written, and all else that the field held is there
   * - `held`: nothing was written, and the assessor was told why
   * - `gone`: written after the assessor was told what goes with it
   */
  readonly outcome: 'kept' | 'held' | 'gone';
}

const changed = (from: string, to: string): Pick<RichWrite, 'make' | 'wanted'> => ({
  make: (pane, text) => pane.write(text.replace(from, to)),
  wanted: (text) => text.replace(from, to),
});
const whole = 'Aivan uusi teksti.';

export const writes: readonly RichWrite[] = [
  {
    name: 'append',
    make: (pane, text) => pane.write(`${text} Lisätty loppuun.`),
    wanted: (text) => `${text} Lisätty loppuun.`,
    outcome: 'kept',
  },
  {
    name: 'prepend',
    make: (pane, text) => pane.write(`Lisätty alkuun. ${text}`),
    wanted: (text) => `Lisätty alkuun. ${text}`,
    outcome: 'kept',
  },
  { name: 'change one word', ...changed('vielä sana', 'vielä asia'), outcome: 'kept' },
  {
    name: 'change one of several paragraphs',
    ...changed('kappale on', 'kappale ei enää ole'),
    outcome: 'kept',
  },
  {
    name: 'whole after consent',
    make: async (pane) => {
      await pane.write(whole);
      expect(pane.field.refusal?.kind).toBe('wouldLose');
      await pane.writeAnyway();
    },
    wanted: () => whole,
    outcome: 'gone',
  },
  { name: 'clear', make: (pane) => pane.write(''), wanted: (text) => text, outcome: 'held' },
  {
    name: 'working sentence',
    make: (pane, text) => pane.give(`${text}\nLaskelma: 12/15 = 80 %.`),
    wanted: (text) => `${text}\nLaskelma: 12/15 = 80 %.`,
    outcome: 'kept',
  },
  {
    name: 'undo',
    make: async (pane, text) => {
      await pane.write(`${text} Lisätty loppuun.`);
      await pane.undo();
    },
    wanted: (text) => text,
    outcome: 'kept',
  },
];
