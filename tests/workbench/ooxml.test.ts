import type { Session } from '../../src/workbench/session';
import { WordDocument } from '../../src/workbench/wordDocument';
import { ask, ids, session } from './batches';
import { controlOf, open, paragraph, prompted, templateBytes } from './documents';

const ooxmlOf = (at: Session) => {
  const text = ask(at, (batch) => batch.call(batch.property(batch.root(), 'Body'), 'GetOoxml'));
  if (typeof text !== 'string') throw new Error('no text');
  const tree = new DOMParser().parseFromString(text, 'application/xml');
  expect(tree.getElementsByTagName('parsererror')).toHaveLength(0);
  return tree;
};
const namesOf = (tree: Document) =>
  [...tree.documentElement.children].map((part) => part.getAttribute('pkg:name'));
const idsOf = (tree: Document) =>
  [...tree.getElementsByTagName('w:sdt')].map((control) =>
    Number(control.getElementsByTagName('w:id')[0]?.getAttribute('w:val')),
  );

test('the OOXML holds every part of the document, with pictures in base 64', () => {
  const tree = ooxmlOf(session(WordDocument.open(templateBytes('fi'), 'a')));
  expect(namesOf(tree).slice(0, 2)).toEqual(['/_rels/.rels', '/word/_rels/document.xml.rels']);
  expect(namesOf(tree)).toEqual(
    expect.arrayContaining([
      '/word/document.xml',
      '/word/styles.xml',
      '/word/numbering.xml',
      '/word/header1.xml',
      '/word/media/logo.png',
    ]),
  );
  expect(namesOf(tree)).not.toContain('/[Content_Types].xml');
  const picture = [...tree.documentElement.children].find(
    (part) => part.getAttribute('pkg:name') === '/word/media/logo.png',
  );
  expect(atob(picture?.textContent ?? '').slice(1, 4)).toBe('PNG');
  expect(idsOf(tree)).toHaveLength(157);
});

test('the OOXML shows what was just written', () => {
  const document = open(paragraph(prompted(1)));
  document.typeInto(controlOf(document, 1), 'åäö <&>');
  expect(ooxmlOf(session(document)).getElementsByTagName('w:sdtContent')[0]?.textContent).toBe('åäö <&>');
});

test('ids that changed on opening are alike in the API and in the OOXML; unrelated ones are not', () => {
  const listed = (at: Session) => ids(at, (batch) => batch.property(batch.root(), 'ContentControls'));
  const document = open(paragraph(prompted(1), prompted(-2)));
  const changed = session(document, 'word-web', { ids: 'changed' });
  expect(idsOf(ooxmlOf(changed)).map((id) => id >>> 0)).toEqual(listed(changed));
  expect(listed(changed)).not.toEqual([1, 4294967294]);
  const unrelated = session(document, 'word-web', { ids: 'unrelated' });
  expect(idsOf(ooxmlOf(unrelated))).toEqual([1, -2]);
  expect(listed(unrelated)).not.toEqual([1, 4294967294]);
  expect(listed(session(document, 'word-web', { ids: 'signed' }))).toEqual([1, -2]);
});
