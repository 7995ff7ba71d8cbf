import { inspect } from '../../src/commands/inspection';
import { adaptedReport } from './adaptedReport';
import { changedPackage } from './changedPackage';
import { sampleBytes } from './templateScript';

const problemsOf = (bytes: Uint8Array): readonly string[] =>
  inspect(bytes).problems.map((problem) => JSON.stringify(problem));

describe('The adapted criteria (LATU)', () => {
  it.each(['fi', 'sv'] as const)('are recognised by their name before the criteria (%s)', (language) => {
    expect(problemsOf(adaptedReport(language)).join()).toContain('adaptedCriteria');
  });

  it.each(['latu', 'PALATUT', 'HIIHTOLATU'])('are not seen in %s', (word) => {
    const bytes = changedPackage(sampleBytes('fi'), {
      'word/document.xml': (xml) => xml.replace('>TUETUN TYÖLLISTYMISEN ', `>TUETUN TYÖLLISTYMISEN ${word} `),
    });
    expect(problemsOf(bytes)).toEqual([]);
  });

  it('are not seen where a comment on a criterion mentions them', () => {
    const bytes = changedPackage(sampleBytes('fi'), {
      'word/document.xml': (xml) => xml.replace('>Tietolähteet: ', '>LATU-hanke päättyi. Tietolähteet: '),
    });
    expect(problemsOf(bytes).join()).not.toContain('adaptedCriteria');
  });
});
