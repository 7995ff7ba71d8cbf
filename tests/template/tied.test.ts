import type { FieldKey } from '../../src/assessment/fieldKey';
import { parseXml } from '../../src/commands/parseXml';
import { openDocx } from '../../src/template/xml/docx';
import { wordParts } from '../../src/template/xml/package';
import { readReport } from '../../src/template/report';
import { changedPackage } from './changedPackage';
import { sampleBytes } from './templateScript';

function read(bytes: Uint8Array) {
  const opening = openDocx(bytes, parseXml);
  if (opening.kind === 'fault') throw new Error(opening.fault);
  return readReport(wordParts(opening.package));
}

const sample = read(sampleBytes('fi'));

/** The fields that are told to be kept alike, when their controls have these mappings. */
function tied(mappings: Partial<Record<FieldKey, string>>): string[] {
  const bytes = changedPackage(sampleBytes('fi'), {
    'word/document.xml': (xml) =>
      Object.entries(mappings).reduce((now, [key, mapping]) => {
        const id = `<w:id w:val="${sample.fields.get(key as FieldKey)?.control.id}"/>`;
        expect(now.split(id)).toHaveLength(2);
        return now.replace(id, `${id}<w:dataBinding ${mapping}/>`);
      }, xml),
  });
  const told = read(bytes).problems.filter(({ kind }) => kind === 'tied');
  return told.map(({ where }) => where).toSorted();
}

const place = (path: string, store = '{0A}'): string => `w:xpath="${path}" w:storeItemID="${store}"`;

it('Fields whose controls were copied with their data mapping are reported, each at its place', () => {
  const mapping = { 'criterion.7.score': place('/a[1]'), 'criterion.8.score': place('/a[1]', '{0a}') };
  expect(tied(mapping)).toEqual(['criterion.7.score', 'criterion.8.score']);
});

it.each([
  ['another path', place('/b[1]')],
  ['another store', place('/a[1]', '{0B}')],
  ['no path', 'w:storeItemID="{0A}"'],
])('Those of %s are not', (_, other) => {
  expect(tied({ 'criterion.7.score': place('/a[1]'), 'criterion.8.score': other })).toEqual([]);
});

it('A row of the summary may be kept like its own score, not like another one', () => {
  const score = { 'criterion.7.score': place('/a[1]') };
  expect(tied({ ...score, 'summary.7': place('/a[1]') })).toEqual([]);
  expect(tied({ ...score, 'summary.8': place('/a[1]') })).toEqual(['criterion.7.score', 'summary.8']);
});
