import fc from 'fast-check';
import { parseXml } from '../../../src/commands/parseXml';
import { foundEntry } from '../../../src/session/entry';
import { readHostText } from '../../../src/session/hostText';
import { placedWrite } from '../../../src/session/placing';
import type { FieldState } from '../../../src/session/state';
import { WordDocument } from '../../../src/word/wordDocument';
import { profileNamed } from '../../../src/workbench/profiles';
import { commonApiOf } from '../../word/commonApiInNode';
import { session } from '../batches';
import { sampling } from '../../sampling/sampling';
import { controlOf, open, paragraph, run, sdt } from '../documents';
import { GenuineClient } from '../genuineClient';
import { canonical, canonicalContent, countIn } from './canonical';

jest.setTimeout(120_000);

const someWords = fc.stringMatching(/^[a-d ]{1,8}$/);
const link = (text: string) => `<w:hyperlink w:anchor="x">${run(text)}</w:hyperlink>`;
const deleted = (text: string) =>
  `<w:del w:id="90" w:author="K"><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`;

/** The end of a line, whichever way the control has. */
const lineEnd = '<!-- line end -->';

/** A piece of a field: its XML, and what of it has to be there whatever is written beside it. */
interface Part {
  readonly xml: string;
  readonly held: string | null;
}

const heldPart = (xml: string): Part => ({ xml, held: xml });
const part = fc.oneof(
  { weight: 4, arbitrary: someWords.map((text): Part => ({ xml: run(text), held: null })) },
  { weight: 1, arbitrary: someWords.map((text): Part => ({ xml: run(text, '<w:b/>'), held: null })) },
  { weight: 1, arbitrary: fc.constant<Part>({ xml: lineEnd, held: null }) },
  { weight: 1, arbitrary: fc.constant(heldPart('<w:r><w:footnoteReference w:id="7"/></w:r>')) },
  { weight: 1, arbitrary: fc.stringMatching(/^[a-d]{1,3}$/).map((text) => heldPart(link(text))) },
  { weight: 1, arbitrary: fc.stringMatching(/^[a-d]{1,3}$/).map((text) => heldPart(deleted(text))) },
);
const marks = [
  '<w:commentRangeStart w:id="7"/>',
  '<w:commentRangeEnd w:id="7"/><w:r><w:commentReference w:id="7"/></w:r>',
];

/** Parts with a comment over some of them. */
const content = fc
  .tuple(fc.array(part, { minLength: 1, maxLength: 6 }), fc.nat(6), fc.nat(6))
  .map(([parts, first, second]) => {
    const [from = 0, to = 0] = [first, second]
      .map((at) => Math.min(at, parts.length))
      .toSorted((a, b) => a - b);
    const [start, end] = marks.map(heldPart);
    return [...parts.slice(0, from), start, ...parts.slice(from, to), end, ...parts.slice(to)].filter(
      (one) => one !== undefined,
    );
  });

async function write(parts: readonly Part[], isInline: boolean, change: (text: string) => string) {
  const xml = parts.map((one) => one.xml).join('');
  const inline = paragraph(sdt(1, '', xml.replaceAll(lineEnd, '<w:r><w:br/></w:r>')));
  const document = open(isInline ? inline : sdt(1, '', paragraph(xml.replaceAll(lineEnd, '</w:p><w:p>'))));
  const profile = profileNamed('word-web');
  const at = session(document);
  new GenuineClient(at).complete(profile).becomeWord({ document: commonApiOf(at) });
  const port = new WordDocument();
  const opened = await port.open();
  const [control] = opened.ok ? opened.value.controls : [];
  if (!control) throw new Error('There is no control.');
  const text = readHostText(control);
  const wanted = change(text);
  const field = {
    ...foundEntry(text),
    draft: wanted,
    prefix: '',
    holds: [{ kind: 'comment', count: 1, authors: [] }],
    sent: null,
    letGo: [],
  };
  const placed = placedWrite(field as unknown as FieldState, 1, parseXml);
  const [answer] = await port.write([placed.write]);
  const saved = controlOf(document, 1).content;
  if (!answer?.ok || !saved)
    throw new Error(`Refused: ${answer?.ok === false ? answer.refusal.code : 'no content'}`);
  return {
    text,
    wanted,
    after: readHostText(answer.value),
    saved: canonicalContent(saved),
    verdict: placed.verdict(),
  };
}

it.each([
  ['within a line', true],
  ['around paragraphs', false],
])(
  'A part of any content %s is written as wanted, or nothing is; what is held stays, in order',
  async (_, isInline) => {
    let written = 0;
    const property = fc.asyncProperty(
      content,
      fc.nat(),
      fc.nat(),
      fc.stringMatching(/^[a-e ]{0,4}$/),
      async (parts, first, second, put) => {
        const { text, wanted, after, saved, verdict } = await write(parts, isInline, (now) => {
          const [from = 0, to = 0] = [first, second]
            .map((at) => at % (now.length + 1))
            .toSorted((a, b) => a - b);
          return `${now.slice(0, from)}${put}${now.slice(to)}`;
        });
        if (wanted.trim() === '' || wanted === text || text === '') return;
        expect([wanted, text]).toContain(after);
        if (after === wanted) written++;
        else expect(verdict.kind).not.toBe('whole');
        const held = parts.flatMap((one) => (one.held === null ? [] : [one.held]));
        for (const piece of new Set(held))
          expect(countIn(saved, piece)).toBe(held.filter((one) => one === piece).length);
        const places = held.map((piece, at) => {
          const before = held.slice(0, at).filter((one) => one === piece).length;
          return nth(saved, piece, before);
        });
        expect(places).toEqual(places.toSorted((a, b) => a - b));
      },
    );
    await fc.assert(property, {
      seed: sampling.seed,
      numRuns: { few: 200, many: 600, whole: 3_000 }[sampling.part],
    });
    expect(written).toBeGreaterThan(60);
  },
);

/** Where a piece stands for the so-and-so-many-th time. */
function nth(content: string, piece: string, before: number): number {
  const parts = content.split(canonical(piece));
  return parts.slice(0, before + 1).join(canonical(piece)).length;
}
