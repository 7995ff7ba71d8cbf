import { wordKinds, type Belief, type Source, type WordKind } from './belief';
import { evidence } from './evidence';
import { countKnown } from './evidenceCheck';
import { habits } from './habits';
import { profiles } from '../profiles';
import { numberEvidence, wireEvidence } from './wireEvidence';

const kindNames: Readonly<Record<WordKind, string>> = {
  web: 'web',
  windows: 'Windows',
  mac: 'Mac',
  ipad: 'iPad',
  ltsc2021: 'LTSC 2021',
};

const introduction = `# What is known of Word, and from whom

No Word runs where this is built. The stand-in for Word (\`src/workbench\`) has a switch for whatever is unknown or differs between
kinds of Word; here is who tells of each value. "Rule": as far as is known, Word is always so, and our profile of that kind is, too.
"Seen": in some builds, documents or views. "Unknown": nobody could be found who tells; the value is there because it is possible.

This file is written by \`npm run evidence\` from \`src/workbench/evidence/\`, \`src/workbench/evidence/habits.ts\` and
\`src/workbench/evidence/wireEvidence.ts\`: change those.`;

/** The evidence as a Markdown file. */
export function evidenceFile(): string {
  const sections = [
    introduction,
    '## Switches of which somebody tells',
    table(
      ['kind of Word', 'known', 'of these documented only', 'unknown', 'profiles'],
      wordKinds.map(countRow),
    ),
    '## Switches',
    table(['switch', 'value', 'kind of Word', 'extent', 'source', 'what it tells'], evidence.map(beliefRow)),
    '## Behaviour without a switch',
    'What the stand-in does in one way alone, whatever the kind of Word.',
    table(
      ['behaviour', 'in the stand-in', 'source', 'what it tells of Word'],
      habits.map(({ about, standIn, source, word }) => [about, standIn, sourceText(source), word]),
    ),
    '## What the stand-in adds to the client',
    'Members that the genuine client 1.1.110 lacks, or keeps for another requirement set. Where it has a twin, a test holds the messages of both against each other.',
    table(
      ['member', 'on the wire', 'twin in the client', 'source'],
      wireEvidence.map(({ member, wire, twin, form, source }) => [
        `\`${member}\``,
        `\`${wire}\``,
        twin === null ? 'none' : `\`${twin}\`${form ? ', of the same form' : ''}`,
        sourceText(source),
      ]),
    ),
    '## Numbers of the events',
    table(
      ['event', 'number', 'source'],
      numberEvidence.map(({ event, number, source }) => [`\`${event}\``, String(number), sourceText(source)]),
    ),
  ];
  return `${sections.join('\n\n')}\n`;
}

function countRow(kind: WordKind): string[] {
  const { reported, documented, unknown } = countKnown()[kind];
  const own = profiles.filter((profile) => profile.kind === kind).map(({ name }) => `\`${name}\``);
  const counts = [reported + documented, documented, unknown].map(String);
  return [kindNames[kind], ...counts, own.join(', ')];
}

function beliefRow({ name, value, kinds, extent, source, says }: Belief): string[] {
  return [
    `\`${name}\``,
    `\`${value}\``,
    source === null ? '' : kindsText(kinds),
    source === null ? '' : extent,
    sourceText(source),
    says,
  ];
}

function kindsText(kinds: readonly WordKind[]): string {
  if (kinds.length === 0) return 'not told';
  return kinds.length === wordKinds.length ? 'all' : kinds.map((kind) => kindNames[kind]).join(', ');
}

function sourceText(source: Source | null): string {
  if (source === null) return '**unknown**';
  return [source.name, source.date, source.build].filter((part) => part !== undefined).join(', ');
}

/** With columns of equal width, as Prettier wants them. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((_, column) =>
    Math.max(3, ...[head, ...rows].map((row) => (row[column] ?? '').length)),
  );
  const line = (cells: readonly string[]) =>
    `| ${widths.map((width, column) => (cells[column] ?? '').padEnd(width)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}
