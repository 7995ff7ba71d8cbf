import type { Holding } from '../../src/assessment/holding';
import { parseXml } from '../../src/commands/parseXml';
import { placedWrite } from '../../src/session/placing';
import type { Placement } from '../../src/session/port';
import type { FieldState } from '../../src/session/state';

const comment: Holding = { kind: 'comment', count: 1, authors: [] };
const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const commented = (text: string): string =>
  `<w:commentRangeStart w:id="1"/>${run(text)}<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>`;
const footnote = '<w:r><w:footnoteReference w:id="2"/></w:r>';

/** The OOXML of a control, as a host gives it. */
const ooxmlOf = (content: string): string =>
  `<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage"><pkg:part pkg:name="/word/document.xml"><pkg:xmlData><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:sdt><w:sdtPr><w:id w:val="7"/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt></w:p><w:sectPr/></w:body></w:document></pkg:xmlData></pkg:part></pkg:package>`;

const field = (text: string, draft: string, more: Partial<FieldState> = {}): FieldState => ({
  ...{ key: 'criterion.4.comments', label: '', title: '', prefix: '', isList: false, multiline: true },
  ...{ reachable: true, inserted: false, sent: null, holds: [comment], letGo: [] },
  ...{ text, draft, status: 'writing', refusal: null, rival: null, replaced: [], doubts: [] },
  ...{ untold: false },
  ...{ attempts: 0, readAt: 0 },
  ...more,
});

/** What becomes of a write where this text stands, with this content. */
function placedOn(own: FieldState, there: string, content: string) {
  const placed = placedWrite(own, 7, parseXml);
  const placement: Placement | null =
    placed.write.place?.({ text: there, prompt: '' }, ooxmlOf(content)) ?? null;
  return { placement: placement?.kind ?? null, verdict: placed.verdict() };
}

const content = `${commented('Hyvä')}${run(' tiimi toimii')}`;

it('The changed words alone are written where a comment stands beside them', () => {
  const placed = placedOn(field('Hyvä tiimi toimii', 'Hyvä tiimi kokoontuu'), 'Hyvä tiimi toimii', content);
  expect(placed).toMatchObject({ placement: 'stretches', verdict: { kind: 'stretches' } });
});

it('Nothing is written where somebody has changed the text meanwhile', () => {
  const own = field('Hyvä tiimi toimii', 'Hyvä tiimi kokoontuu', { letGo: [comment] });
  const other = `${commented('Hyvä')}${run(' tiimi lopetti')}`;
  expect(placedOn(own, 'Hyvä tiimi lopetti', other)).toEqual({
    placement: null,
    verdict: { kind: 'changed' },
  });
});

it('What has come into the field since it was allowed to be written over is asked about', () => {
  const own = field('Hyvä tiimi toimii', 'Muuta', { letGo: [comment] });
  expect(placedOn(own, 'Hyvä tiimi toimii', content)).toMatchObject({ placement: 'whole' });
  expect(placedOn(own, 'Hyvä tiimi toimii', `${content}${footnote}`)).toMatchObject({
    placement: null,
    verdict: { kind: 'held', holds: [{ kind: 'comment' }, { kind: 'footnote' }] },
  });
});

it('A control that was inserted with tracking holds an insertion, whatever its own OOXML says', () => {
  const own = field('Hyvä', 'Muuta', { inserted: true });
  expect(placedOn(own, 'Hyvä', run('Hyvä'))).toMatchObject({
    placement: null,
    verdict: { kind: 'held', holds: [{ kind: 'insertion' }] },
  });
  expect(placedOn({ ...own, inserted: false }, 'Hyvä', run('Hyvä'))).toMatchObject({ placement: 'whole' });
});
