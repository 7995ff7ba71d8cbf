import { readFileSync } from 'node:fs';
import { needFields, needKey } from '../../../src/assessment/needs/needKey';
import { parseXml } from '../../../src/commands/parseXml';
import { openDocx } from '../../../src/template/xml/docx';
import type { BlockCopy } from '../../../src/template/inserted/needBlock';
import { copyBlock, isGrouped, promptOf } from '../../../src/template/inserted/needBlock';
import { wordParts } from '../../../src/template/xml/package';
import type { ReportModel } from '../../../src/template/report';
import { readReport } from '../../../src/template/report';
import { madeOnce } from '../../../src/words/madeOnce';
import { sampled } from '../../sampling/sampling';
import { buildDocument } from '../buildDocument';
import { changedPackage } from '../changedPackage';
import { insertedBody, insertPiece, takePiece } from '../repeatedBlock';
import type { Choice } from '../structures';
import { withChoices } from '../structures';

const samples = {
  fi: readFileSync('assets/templates/ips-laatuarviointiraportti-fi.docx'),
  sv: readFileSync('assets/templates/ips-kvalitetsbedomningsrapport-sv.docx'),
} as const;

/** What a file holds, read once for the same bytes. */
const reportOf = madeOnce((bytes: Uint8Array): ReportModel => {
  const opening = openDocx(bytes, parseXml);
  if (opening.kind === 'fault') throw new Error(opening.fault);
  return readReport(wordParts(opening.package));
});

const blocksOf = (report: ReportModel): number =>
  [...report.fields.keys()].filter((key) => /^front\.developmentNeeds\.\d+\.criterion$/u.test(key)).length;

/** The ids of the last block's controls. */
function lastBlock(report: ReportModel): number[] {
  const block = blocksOf(report);
  return needFields.map((field) => report.fields.get(needKey(block, field))?.control.id ?? 0);
}

function copyOf(bytes: Uint8Array, copies = 1): BlockCopy {
  const report = reportOf(bytes);
  const [first = 0, , last = 0] = lastBlock(report);
  const order = {
    language: report.language ?? 'fi',
    fields: needFields,
    copies,
    prompt: promptOf(report),
  };
  return copyBlock(takePiece(bytes, first, last), order, parseXml);
}

function ooxmlOf(copy: BlockCopy): string {
  if (copy.kind === 'fault') throw new Error(`The block was not copied: ${copy.fault}`);
  return copy.ooxml;
}

/** The document with its last block repeated. */
function repeat(bytes: Uint8Array, copies = 1): Uint8Array {
  const [, , last = 0] = lastBlock(reportOf(bytes));
  return insertPiece(bytes, last, ooxmlOf(copyOf(bytes, copies)));
}

const built = (language: 'fi' | 'sv', ...choices: Choice[]): Uint8Array =>
  buildDocument({ language, structure: withChoices(...choices) }).bytes;

const textOf = (ooxml: string): string =>
  insertedBody(ooxml)
    .map(({ textContent }) => textContent ?? '')
    .join('|');

describe.each(['fi', 'sv'] as const)('In the sample in %s', (language) => {
  it('the block reads back as one more, and again', () => {
    const once = reportOf(repeat(samples[language]));
    expect(blocksOf(once)).toBe(4);
    expect(once.problems).toEqual([]);
    const twice = reportOf(repeat(repeat(samples[language]), 2));
    expect(blocksOf(twice)).toBe(6);
    expect(twice.problems).toEqual([]);
    expect(twice.controls).toHaveLength(reportOf(samples[language]).controls.length + 9);
  });

  it('the copy has labels, titles and prompts, and no ids', () => {
    const before = reportOf(samples[language]);
    const after = reportOf(repeat(samples[language]));
    for (const field of needFields) {
      const [old, copy] = [3, 4].map((block) => after.fields.get(needKey(block, field)));
      expect(copy).toMatchObject({ label: old?.label, text: '', control: { prompting: true } });
      expect(copy?.control).toMatchObject({
        title: old?.control.title,
        tag: old?.control.tag,
        type: 'richText',
      });
      expect(copy?.control.text).toBe(promptOf(before));
    }
    expect(ooxmlOf(copyOf(samples[language]))).not.toMatch(/<w:id\b/u);
  });

  it('the rest of the document stays as it was', () => {
    const textsBefore = [...reportOf(samples[language]).fields].map(([key, { text, label }]) => [
      key,
      label,
      text,
    ]);
    const after = reportOf(repeat(samples[language])).fields;
    expect(
      textsBefore.map(([key]) => [key, after.get(key as never)?.label, after.get(key as never)?.text]),
    ).toEqual(textsBefore);
  });
});

it('ends with an empty paragraph, which may be joined with the one that follows', () => {
  const body = insertedBody(ooxmlOf(copyOf(samples.fi, 2)));
  expect(body).toHaveLength(7);
  expect(body.at(-1)?.childNodes).toHaveLength(0);
});

it('leaves out what stands before the block', () => {
  expect(textOf(ooxmlOf(copyOf(samples.fi)))).toMatch(
    /^Kriteerin numero ja nimi: .*\|Pistemäärä: .*\|Suositukset: [^|]*\|$/u,
  );
});

it('is empty where the block is filled', () => {
  const typed = {
    'front.developmentNeeds.3.criterion': '4. Oma',
    'front.developmentNeeds.3.score': '2',
    'front.developmentNeeds.3.recommendations': 'Yksi\nkaksi',
  };
  const { bytes } = buildDocument({ language: 'fi', typed });
  const ooxml = ooxmlOf(copyOf(bytes));
  expect(ooxml).not.toContain('Oma');
  expect(ooxml).not.toContain('kaksi');
  const after = reportOf(insertPiece(bytes, lastBlock(reportOf(bytes))[2] ?? 0, ooxml));
  expect(after.fields.get('front.developmentNeeds.4.recommendations')).toMatchObject({
    text: '',
    control: { prompting: true },
  });
});

describe('A document', () => {
  it.each(
    sampled<[string, ...Choice[]]>(
      [
        ['with tabs', ['layout', 'tab']],
        ['with labels above', ['layout', 'above']],
        ['with labels above controls around paragraphs', ['layout', 'blockBelow']],
        ['in one cell of a table', ['wrapping', 'oneCell']],
        ['with a control around each control', ['wrapping', 'tight']],
        ['with a control around each line', ['wrapping', 'line']],
        ['with plain text', ['control', 'plain']],
        ['with plain text of several lines', ['control', 'multiLine']],
        ['with controls bound to data', ['control', 'bound']],
        ['with one block only', ['counts', 'fewer']],
        ['with five blocks', ['counts', 'more']],
        ['with bold labels', ['labels', 'bold']],
        ['with words split over runs', ['runs', 'letters']],
        ['with comments', ['between', 'comments']],
        ['with links', ['between', 'hyperlinks']],
        ['with proofing marks', ['between', 'proofing']],
        ['with inserted controls', ['tracked', 'insertedControls']],
        ['with inserted text', ['tracked', 'insertedText']],
        ['with deleted text', ['tracked', 'deletedText']],
        ['with formatting tracked', ['tracked', 'formatting']],
        ['filled in', ['filling', 'full']],
        ['filled in with paragraphs', ['filling', 'paragraphs']],
        ['with prompts of its own', ['prompt', 'custom']],
        ['with prompts of which nothing shows', ['prompt', 'notShowing']],
        ['without prompts', ['prompt', 'empty']],
      ],
      8,
      ([, ...choices]) => choices.map(([aspect]) => aspect),
    ),
  )('%s has its block repeated', (_, ...choices) => {
    const before = built('fi', ...choices);
    const after = reportOf(repeat(before));
    const was = reportOf(before);
    expect(blocksOf(after)).toBe(blocksOf(was) + 1);
    expect(after.problems).toEqual(was.problems);
    for (const field of needFields) {
      const copy = after.fields.get(needKey(blocksOf(after), field));
      expect(copy).toMatchObject({ text: '', control: { prompting: true } });
    }
  });

  it.each<[string, string, ...Choice[]]>([
    ['in rows of a table', 'table', ['layout', 'cell']],
    ['in rows of a table, around cells', 'table', ['layout', 'aroundCell']],
    ['in columns of a table', 'table', ['layout', 'cellBelow']],
  ])('%s is reported as not to be repeated', (_, fault, ...choices) => {
    expect(copyOf(built('sv', ...choices))).toEqual({ kind: 'fault', fault });
  });
});

describe('A control that groups others', () => {
  const isGroupedIn = (...choices: Choice[]): boolean => {
    const report = reportOf(built('fi', ...choices));
    const own = needFields.flatMap((field) => report.fields.get(needKey(1, field))?.control ?? []);
    return isGrouped(report, own);
  };

  it.each(['repeating', 'group', 'docPart'] as const)('is known around the block: %s', (wrapping) => {
    expect(isGroupedIn(['wrapping', wrapping])).toBe(true);
  });

  it.each(['none', 'line', 'oneCell'] as const)('is not mistaken for others: %s', (wrapping) => {
    expect(isGroupedIn(['wrapping', wrapping])).toBe(false);
  });
});

describe('What a host may leave out', () => {
  const piece = (): string => {
    const [first = 0, , last = 0] = lastBlock(reportOf(samples.fi));
    return takePiece(samples.fi, first, last);
  };
  const order = { language: 'fi', fields: needFields, copies: 1, prompt: 'Kirjoita' } as const;

  it.each<[string, (xml: string) => string]>([
    ['the controls', (xml) => xml.replace(/<w:sdt>.*?<w:sdtContent>(.*?)<\/w:sdtContent><\/w:sdt>/gsu, '$1')],
    ['a control', (xml) => xml.replace(/<w:sdt>.*?<\/w:sdt>(?!.*<w:sdt>)/su, '')],
    ['the labels', (xml) => xml.replace(/<w:t [^>]*>Pistemäärä: <\/w:t>/gu, '')],
    ['the body', (xml) => xml.replace(/<w:body>.*<\/w:body>/su, '')],
    ['everything', () => ''],
  ])('is reported as incomplete: %s', (_, change) => {
    expect(copyBlock(change(piece()), order, parseXml)).toEqual({ kind: 'fault', fault: 'incomplete' });
  });

  it('is copied with namespaces that are declared further out', () => {
    const xml = piece();
    const declarations = /<w:document([^>]*)>/u.exec(xml)?.[1] ?? '';
    const outer = xml
      .replace(declarations, '')
      .replace('<pkg:package ', `<pkg:package ${declarations.replace(/mc:Ignorable="[^"]*"/u, '')} `);
    const copy = copyBlock(outer, order, parseXml);
    expect(copy.kind).toBe('copied');
  });
});

describe('The prompt that the document keeps', () => {
  const glossary =
    '<w:glossaryDocument xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:docParts>' +
    ['DefaultPlaceholder_-1854013440', 'Other']
      .map(
        (name) =>
          `<w:docPart><w:docPartPr><w:name w:val="${name}"/></w:docPartPr><w:docPartBody><w:p><w:r><w:t>Oma kehote ${name}</w:t></w:r></w:p></w:docPartBody></w:docPart>`,
      )
      .join('') +
    '</w:docParts></w:glossaryDocument>';
  const kept = changedPackage(samples.fi, {
    'word/glossary/document.xml': () => glossary,
    'word/document.xml': (xml) =>
      xml.replace(/<w:showingPlcHdr\/>/gu, '').replace(/Kirjoita tekstiä napsautt[^<]*/gu, 'Täytetty'),
  });

  it('comes along with the copy, and no other', () => {
    const ooxml = ooxmlOf(copyOf(kept));
    expect(ooxml).toContain('<w:docPart w:val="DefaultPlaceholder_-1854013440"/>');
    expect(textOf(ooxml)).toContain('Suositukset: Oma kehote DefaultPlaceholder_-1854013440');
    expect(ooxml).not.toContain('Oma kehote Other');
  });

  it('is not referred to where the document does not keep it', () => {
    const lacking = changedPackage(samples.fi, {
      'word/_rels/document.xml.rels': (xml) =>
        xml.replace(/<Relationship [^>]*glossaryDocument"[^>]*\/>/u, ''),
    });
    expect(ooxmlOf(copyOf(lacking))).not.toContain('docPart');
  });
});
