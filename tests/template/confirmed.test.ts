import { parseXml } from '../../src/commands/parseXml';
import { alikeUnsure, withConfirmed } from '../../src/template/confirmed';
import { openDocx } from '../../src/template/docx';
import { wordParts } from '../../src/template/package';
import type { ReportModel } from '../../src/template/report';
import { readReport } from '../../src/template/report';
import { changedPackage } from './changedPackage';
import { sampleBytes } from './templateScript';

const main = 'word/document.xml';

/** The Finnish sample with another word for the label of some controls, and without the titles that would tell. */
function relabelled(label: string, other: string, times: number): ReportModel {
  let left = times;
  const bytes = changedPackage(sampleBytes('fi'), {
    [main]: (xml) =>
      xml
        .replace(/<w:alias w:val="[^"]*"\/>/gu, '')
        .replaceAll(`>${label}`, (found) => (left-- > 0 ? `>${other}` : found)),
  });
  const opening = openDocx(bytes, parseXml);
  if (opening.kind === 'fault') throw new Error(opening.fault);
  return readReport(wordParts(opening.package));
}

describe('A field that is not sure', () => {
  const model = relabelled('Tietolähteet: ', 'Mihin perustuu: ', 2);
  const keys = ['criterion.1.sources', 'criterion.2.sources'] as const;

  it('is none of the fields, and reported with its place', () => {
    expect([...model.unsure.keys()]).toEqual([...keys]);
    expect(keys.filter((key) => model.fields.has(key))).toEqual([]);
    expect(model.problems).toEqual(keys.map((where) => ({ kind: 'unsure', where })));
  });

  it('is asked about together with those behind the same label', () => {
    expect(alikeUnsure(model, keys[0])).toEqual([...keys]);
  });

  it('is a field like any other once it is confirmed', () => {
    const confirmed = withConfirmed(model, new Set([keys[0]]));
    expect(confirmed.fields.get(keys[0])).toBe(model.unsure.get(keys[0]));
    expect(confirmed.problems).toEqual([{ kind: 'unsure', where: keys[1] }]);
    expect([...confirmed.unsure.keys()]).toEqual([keys[1]]);
  });

  it('is sure where enough criteria have the same label', () => {
    const all = relabelled('Tietolähteet: ', 'Mihin perustuu: ', 25);
    expect(all.problems).toEqual([]);
    expect(all.unsure.size).toBe(0);
    expect(all.fields.size).toBe(157);
  });
});
