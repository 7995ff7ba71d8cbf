import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inspect, type Inspection } from '../../src/commands/inspection';
import { plain } from './respell';
import { sampleBytes, type Language } from './templateScript';

/** What is true of a report in `cases/`: see the README there. */
interface Truth {
  readonly expect: Readonly<Record<string, number>>;
  readonly absent: readonly string[];
  readonly tell: readonly string[];
  readonly quiet: boolean;
  readonly texts: boolean;
  readonly note: string;
}

const folder = join(process.cwd(), 'tests', 'template', 'cases');
const names = readdirSync(folder).flatMap((name) => (name.endsWith('.json') ? [name.slice(0, -5)] : []));

const truthOf = (name: string): Truth =>
  JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as Truth;
const read = (name: string): Inspection =>
  inspect(new Uint8Array(readFileSync(join(folder, `${name}.docx`))));
const samples: Record<Language, Inspection> = {
  fi: inspect(sampleBytes('fi')),
  sv: inspect(sampleBytes('sv')),
};

const textsOf = ({ language, templateDate, levels, criteria }: Inspection) => ({
  language,
  templateDate,
  levels: levels.map(({ from, to, name }) => [from, to, plain(name)]),
  criteria: criteria.map(({ number, section, name, definition, components }) =>
    [number, section, name, definition, ...components].map((text) => plain(String(text))),
  ),
});

describe.each(names)('%s', (name) => {
  const truth = truthOf(name);
  const reading = read(name);
  const places = reading.problems.map(({ where }) => where);

  it('has each field bound to its own control, and no other', () => {
    const bound = Object.entries(reading.fields).map(([key, { control }]) => [key, control]);
    expect(Object.fromEntries(bound)).toEqual(truth.expect);
  });

  it('names each field that is gone, and whatever else is to be said', () => {
    expect(places).toEqual(expect.arrayContaining([...truth.absent, ...truth.tell]));
    if (truth.quiet) expect(reading.problems).toEqual([]);
  });

  it('has its texts as in the sample', () => {
    const sample = samples[name.startsWith('fi') ? 'fi' : 'sv'];
    if (truth.texts) expect(textsOf(reading)).toEqual(textsOf(sample));
  });
});
