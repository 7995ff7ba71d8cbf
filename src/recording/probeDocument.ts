/** Another version of the document has another prefix, so that an old one isn't taken for this one. */
const tagPrefix = 'recorder1.';

/**
 * The controls of the probe document (`assets/probe.docx`) in their order. Each probe that writes has controls of its
 * own, so that no probe depends on what an earlier one left behind.
 */
export const probeControls = [
  ...(['prompting', 'outer', 'nested', 'filled', 'lines', 'note', 'tracked'] as const),
  ...(['beforePlain', 'plain', 'date', 'locked', 'cell', 'wholeCell', 'textBox'] as const),
  ...(['overPrompt', 'over', 'overObjects', 'twoLines', 'twoParagraphs'] as const),
  ...(['cleared', 'emptied', 'cursor', 'anchor', 'events', 'typeHere'] as const),
] as const;
export type ProbeControl = (typeof probeControls)[number];

export const tagOf = (name: ProbeControl | 'inserted'): string => `${tagPrefix}${name}`;

/** The control with a tag; null for one that is not of the probe document. */
export function controlTagged(tag: string): ProbeControl | null {
  return probeControls.find((name) => tagOf(name) === tag) ?? null;
}

/** The `w:id` of a control: every other one is negative, since kinds of Word may differ in how they give these. */
export function idInFile(name: ProbeControl): number {
  const place = probeControls.indexOf(name) + 1;
  return place % 2 === 1 ? -1_100_000_000 - place * 1_013 : 1_100_000_000 + place * 1_013;
}

/** What the document says, and what the recorder writes: a recording names these texts, and never holds them. */
export const probeTexts = {
  prompt: 'Prompt of the probe document.',
  /** What stands before a control is written. */
  before: 'Before.',
  written: 'Written.',
  firstLine: 'First',
  secondLine: 'Second',
  thirdLine: 'Third',
  /** On both sides of a no-break space. */
  left: 'Left',
  right: 'Right',
  /** Before the reference to a footnote. */
  noted: 'Noted.',
  kept: 'Kept.',
  deleted: 'Deleted.',
  added: 'Added.',
  anchor: 'Anchor.',
  behindAnchor: 'Behind the anchor.',
  insertedFirst: 'Inserted first.',
  insertedLast: 'Inserted last.',
  picture: 'Picture of the recorder',
} as const;
