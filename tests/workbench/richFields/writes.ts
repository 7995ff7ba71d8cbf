/** What a person, and the pane itself, do with the field. */
export interface FieldHand {
  write(text: string): Promise<void>;
  /** The pane itself gives a text, as a sentence about figures. */
  give(text: string): Promise<void>;
  /** Only where the assessor is asked. */
  writeAnyway(): Promise<void>;
  undo(): Promise<void>;
}

/** What is done to a field, and what has to come of it. */
export interface RichWrite {
  readonly name: string;
  readonly make: (hand: FieldHand, text: string) => Promise<void>;
  /** The text that stands in the field afterwards. */
  readonly wanted: (text: string) => string;
  /**
   * - `kept`: written, and all else that the field held is there
   * - `held`: nothing was written, and the assessor was told why
   * - `gone`: written after the assessor was told what goes with it
   */
  readonly outcome: 'kept' | 'held' | 'gone';
  readonly addsLine?: true;
}

const changed = (from: string, to: string): Pick<RichWrite, 'make' | 'wanted'> => ({
  make: (hand, text) => hand.write(text.replace(from, to)),
  wanted: (text) => text.replace(from, to),
});
const whole = 'Aivan uusi teksti.';

export const writes: readonly RichWrite[] = [
  {
    name: 'append',
    make: (hand, text) => hand.write(`${text} Lisätty loppuun.`),
    wanted: (text) => `${text} Lisätty loppuun.`,
    outcome: 'kept',
  },
  {
    name: 'prepend',
    make: (hand, text) => hand.write(`Lisätty alkuun. ${text}`),
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
    make: async (hand) => {
      await hand.write(whole);
      await hand.writeAnyway();
    },
    wanted: () => whole,
    outcome: 'gone',
  },
  { name: 'clear', make: (hand) => hand.write(''), wanted: (text) => text, outcome: 'held' },
  {
    name: 'working sentence',
    make: (hand, text) => hand.give(`${text}\nLaskelma: 12/15 = 80 %.`),
    wanted: (text) => `${text}\nLaskelma: 12/15 = 80 %.`,
    outcome: 'kept',
    addsLine: true,
  },
  {
    name: 'undo',
    make: async (hand, text) => {
      await hand.write(`${text} Lisätty loppuun.`);
      await hand.undo();
    },
    wanted: (text) => text,
    outcome: 'kept',
  },
];
