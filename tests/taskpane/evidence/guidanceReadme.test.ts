import { readFileSync } from 'node:fs';
import { confidences } from '../../../src/guidance/guidanceSchema';
import { en } from '../../../src/taskpane/evidence/texts/en';
import { fi } from '../../../src/taskpane/evidence/texts/fi';
import { sv } from '../../../src/taskpane/evidence/texts/sv';

interface Schema {
  readonly properties: Readonly<Record<string, unknown>>;
  readonly $defs: { readonly criterion: { readonly properties: Readonly<Record<string, unknown>> } };
}

const readAsset = (name: string): string => readFileSync(`assets/guidance/${name}`, 'utf8');
const { properties, $defs } = JSON.parse(readAsset('guidance.schema.json')) as Schema;
const keys = [...Object.keys(properties), ...Object.keys($defs.criterion.properties), ...confidences];

describe.each([
  ['README.md', en],
  ['README.fi.md', fi],
  ['README.sv.md', sv],
] as const)('assets/guidance/%s', (name, { guidance }) => {
  const readme = readAsset(name);

  it('names the pane’s buttons as the pane does', () => {
    const text = readme.replace(/\s+/gu, ' ').replace(/[“”"]/gu, '”');
    for (const button of [guidance.pick, guidance.remove]) expect(text).toContain(`”${button}”`);
  });

  it('explains every key of the file and every confidence', () => {
    for (const key of keys) expect(readme).toContain(`\`${key}\``);
  });

  it('leads to files that are there', () => {
    for (const [, target = ''] of readme.matchAll(/\]\(([^)]+)\)/gu)) expect(readAsset(target)).not.toBe('');
  });
});

describe('What the pane says of guidance', () => {
  it.each([
    ['fi', fi],
    ['sv', sv],
    ['en', en],
  ] as const)(
    'ends every sentence with its stop and claims no certainty, in %s',
    (_, { hints, guidance }) => {
      const sentences = [
        hints.about,
        hints.source('X'),
        ...Object.values(hints.confidence),
        guidance.explain,
        guidance.inUse('X', 1),
        guidance.notKept,
        guidance.broken('x.json'),
        guidance.unreadable,
        guidance.more(1),
        guidance.more(2),
        ...Object.values(guidance.faults),
      ];
      for (const sentence of sentences) {
        expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
        expect(sentence).not.toMatch(/["']|vakiintu|etablera|established/iu);
      }
    },
  );

  it('counts one fault in the singular', () => {
    expect([fi, sv, en].map(({ guidance }) => guidance.more(1))).toEqual([
      'Lisäksi yksi muu virhe.',
      'Dessutom ett annat fel.',
      'And one more fault.',
    ]);
  });
});
