import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { inspect } from '../../src/commands/inspection';
import { sampleBytes } from './templateScript';
import { documentXmlOf, packed } from './docxFile';

const numbering = '<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>';
const documentOf = (...paragraphs: string[]): Uint8Array =>
  packed(
    documentXmlOf(paragraphs.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join('')),
    numbering,
  );
const control =
  '<w:sdt><w:sdtPr><w:id w:val="5"/></w:sdtPr><w:sdtContent><w:r><w:t>4</w:t></w:r></w:sdtContent></w:sdt>';

describe('a document that is no template', () => {
  it.each<[string, Uint8Array]>([
    ['an empty document', documentOf()],
    ['a letter', documentOf('Hyvä vastaanottaja,', 'lähetän raportin ensi viikolla.', 'Terveisin arvioija')],
    ['a numbered list', documentOf('1. Maito', '2. Leipä', '3. Voi', '25. Juusto')],
    [
      'a form of another kind',
      packed(documentXmlOf(`<w:p><w:r><w:t>Nimi: </w:t></w:r>${control}</w:p>`), numbering),
    ],
    [
      'a shorter scale',
      packed(documentXmlOf(`<w:p><w:r><w:t>1. Staffing: </w:t></w:r>${control}</w:p>`.repeat(15)), numbering),
    ],
  ])('is reported to be none: %s', (_, bytes) => {
    const reading = inspect(bytes);
    expect(reading.problems.length).toBeGreaterThan(0);
    expect(reading.fields).toEqual({});
    expect(reading.criteria).toEqual([]);
  });

  it('counts its controls all the same', () => {
    const bytes = packed(documentXmlOf(`<w:p>${control}${control}</w:p>`), numbering);
    expect(inspect(bytes)).toMatchObject({ language: null, controls: 2, bound: 0 });
  });
});

describe('a package of other make', () => {
  const files = unzipSync(sampleBytes('fi'));
  const text = (name: string): string => strFromU8(files[name] ?? new Uint8Array());

  it('is read when its main part has another name', () => {
    const { 'word/document.xml': main = new Uint8Array(), ...rest } = files;
    const renamed = zipSync({
      ...rest,
      'word/document2.xml': main,
      'word/_rels/document2.xml.rels': strToU8(text('word/_rels/document.xml.rels')),
      '_rels/.rels': strToU8(text('_rels/.rels').replace('word/document.xml', '/word/document2.xml')),
    });
    expect(inspect(renamed)).toMatchObject({ bound: 157, problems: [] });
  });

  it('is read when its XML uses other prefixes', () => {
    const main = text('word/document.xml')
      .replace(/(<\/?|\s)w:/g, '$1ns0:')
      .replace('xmlns:w=', 'xmlns:ns0=');
    expect(inspect(zipSync({ ...files, 'word/document.xml': strToU8(main) }))).toMatchObject({
      bound: 157,
      problems: [],
    });
  });

  it('is read when its XML begins with a byte order mark', () => {
    const main = new Uint8Array([0xef, 0xbb, 0xbf, ...(files['word/document.xml'] ?? [])]);
    expect(inspect(zipSync({ ...files, 'word/document.xml': main }))).toMatchObject({
      bound: 157,
      problems: [],
    });
  });

  it('is read when it has neither styles nor numbering', () => {
    const rest = Object.entries(files).filter(([name]) => !/styles|numbering/.test(name));
    expect(inspect(zipSync(Object.fromEntries(rest)))).toMatchObject({ bound: 157 });
  });
});
