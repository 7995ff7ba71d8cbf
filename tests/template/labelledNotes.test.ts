import { inspect } from '../../src/commands/inspection';
import { allChanges } from './changes/allChanges';
import { ChangedReport } from './changes/changedReport';
import { drawing } from './changes/drawing';
import { misreadings } from './changes/misreadings';

const seeds = Array.from({ length: 8 }, (_, at) => at + 1);

/** What was bound in silence to notes with labels like a criterion's fields, under the names of all of them. */
const beside: readonly { readonly names: readonly string[] }[] = [
  { names: ['labelledNotes', 'fieldsInTable'] },
  { names: ['scoresAboveHeadings', 'labelledNotes', 'olderBetween'] },
  { names: ['scoresAboveHeadings', 'labelledNotes', 'earlierRow'] },
];

describe('Notes with labels of fields are never taken for a criterion in silence', () => {
  it.each(beside)('beside $names', ({ names }) => {
    const silent = seeds.flatMap((seed) => {
      const draw = drawing(seed);
      const report = new ChangedReport(seed % 2 === 0 ? 'fi' : 'sv');
      for (const name of names) allChanges[name]?.(report, draw);
      const { silent: wrong } = misreadings(inspect(report.bytes()), report);
      return wrong.filter((key) => key.startsWith('criterion.')).map((key) => `${seed}: ${key}`);
    });
    expect(silent).toEqual([]);
  });
});
