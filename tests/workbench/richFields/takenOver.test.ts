import { DOMParser, XMLSerializer } from '@xmldom/xmldom';
import type { Element } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';
import type { FieldKey } from '../../../src/assessment/fieldKey';
import { criterionKey } from '../../../src/assessment/fieldKey';
import { criterionNumbers } from '../../../src/assessment/report';
import { profileNamed } from '../../../src/workbench/profiles';
import { changedPackage } from '../../template/changedPackage';
import { commentedDocx } from '../../template/commentedDocx';
import { templateBytes } from '../documents';
import { PaneOnWord } from './paneOnWord';

jest.setTimeout(120_000);

const web = profileNamed('word-web');
const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const fields = ['sources', 'comments', 'recommendations'] as const;
const own = criterionNumbers.flatMap((number) =>
  fields.map((field) => ({ key: criterionKey(number, field), text: `Oma ”${number}”, åäö 'x'` })),
);
const taken = own.map(({ key, text }) => ({
  key,
  text: `Åbo ”${key}”\n${text.replace('Oma', 'Toisen')} <b>`,
}));
const scores = new Map(criterionNumbers.map((number) => [number, 4] as const));

const keys = [3, 7, 25].flatMap((number) => fields.map((field) => criterionKey(number, field)));
const aroundKeys = [5, 12].map((number) => criterionKey(number, 'comments'));
const comments = [...keys, ...aroundKeys].map((key) => ({
  key,
  author: 'Aino Å',
  text: `Huomio: ”${key}”\nö`,
  answers: [{ author: 'Bo Ö', text: 'Ja <b>.' }],
}));

const all = (element: Element, name: string): Element[] => [...element.getElementsByTagNameNS(word, name)];

const controlAround = (mark: Element): Element | null => {
  for (let at = mark.parentNode; at; at = at.parentNode) if (at.nodeName === 'w:sdt') return at as Element;
  return null;
};

/** The marks of the last comments stand beside their controls instead of in them. */
const besideControls = (bytes: Uint8Array): Uint8Array =>
  changedPackage(bytes, {
    'word/document.xml': (xml) => {
      const document = new DOMParser().parseFromString(xml, 'text/xml');
      const root = document.documentElement;
      if (!root) throw new Error('The document is empty.');
      const isMoved = (mark: Element): boolean => Number(mark.getAttributeNS(word, 'id')) > 2 * keys.length;
      for (const mark of all(root, 'commentRangeStart').filter(isMoved))
        controlAround(mark)?.parentNode?.insertBefore(mark, controlAround(mark));
      for (const mark of all(root, 'commentReference').filter(isMoved)) {
        const control = controlAround(mark);
        const run = mark.parentNode;
        if (control && run) control.parentNode?.insertBefore(run, control.nextSibling);
      }
      for (const mark of all(root, 'commentRangeEnd').filter(isMoved)) {
        const control = controlAround(mark);
        control?.parentNode?.insertBefore(mark, control.nextSibling);
      }
      return new XMLSerializer().serializeToString(document);
    },
  });

/** Of each comment the text that it is about and how often it is anchored, with all that is said in it. */
function commentsIn(file: Uint8Array): unknown {
  const parts = unzipSync(file);
  const part = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
  const root = new DOMParser().parseFromString(part('word/document.xml'), 'text/xml').documentElement;
  const open = new Map<string, string>();
  const references: string[] = [];
  const closed: [string, string][] = [];
  const visit = (node: Element): void => {
    const id = node.getAttributeNS(word, 'id') ?? '';
    if (node.nodeName === 'w:commentRangeStart') open.set(id, '');
    if (node.nodeName === 'w:commentRangeEnd') closed.push([id, open.get(id) ?? 'never begun']);
    if (node.nodeName === 'w:commentReference') references.push(id);
    const text = node.nodeName === 'w:t' ? (node.textContent ?? '') : node.nodeName === 'w:br' ? '\n' : '';
    for (const [known, before] of open) open.set(known, before + text);
    for (const child of [...node.childNodes]) if (child.nodeType === 1) visit(child as Element);
  };
  if (root) visit(root);
  return {
    about: Object.fromEntries(closed),
    references: references.toSorted(),
    said: part('word/comments.xml'),
    threads: part('word/commentsExtended.xml'),
  };
}

async function commentedReport(): Promise<Uint8Array> {
  const empty = await PaneOnWord.open(templateBytes('fi'), web);
  empty.session.takeOver({ scores: new Map(), texts: own });
  await empty.settled();
  return besideControls(commentedDocx(empty.document.save(), comments));
}

const textsOf = (pane: PaneOnWord): ReadonlyMap<FieldKey, string> =>
  new Map(own.map(({ key }) => [key, pane.fieldOf(key).text]));

it('25 x 4 taken over leave the comments of colleagues, the fields that comments are about wait, and undo is to the character', async () => {
  const pane = await PaneOnWord.open(await commentedReport(), web);
  const before = commentsIn(pane.document.save());
  const texts = textsOf(pane);
  expect(before).toHaveProperty('references.length', 2 * comments.length);
  pane.session.takeOver({ scores, texts: taken });
  await pane.settled();
  const after = commentsIn(pane.document.save());
  for (const { key, text } of taken) {
    const asked = keys.includes(key);
    expect(pane.fieldOf(key)).toMatchObject(
      asked
        ? { text: texts.get(key), draft: text, refusal: { kind: 'wouldLose' } }
        : { text, status: 'settled' },
    );
  }
  expect(after).toMatchObject({ ...(before as object), about: expect.anything() });
  await pane.undo();
  expect(textsOf(pane)).toEqual(texts);
  expect(commentsIn(pane.document.save())).toEqual(before);
});
