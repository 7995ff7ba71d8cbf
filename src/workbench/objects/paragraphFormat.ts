import { askToWrite } from '../permission';
import type { Session } from '../session';
import { NotImplemented, WordError } from '../wordError';
import { child, childValue, make, setAttribute } from '../wordMarkup';
import type { Property } from './wordObject';

/** Style and indents of a paragraph, as far as they can be set. */
export function paragraphFormat(element: Element, session: Session): Record<string, Property> {
  const set = (change: (value: unknown) => void) => (value: unknown) => {
    askToWrite(session, null);
    change(value);
    session.document.edited(null, 'pane');
  };
  return {
    StyleBuiltIn: {
      since: '1.3',
      read: () => childValue(child(element, 'pPr'), 'pStyle') ?? 'Normal',
      write: set((value) => {
        if (value !== 'Normal') throw new NotImplemented('Paragraph.styleBuiltIn other than Normal');
        child(child(element, 'pPr'), 'pStyle')?.remove();
      }),
    },
    LeftIndent: indent('left', element, set),
    FirstLineIndent: indent('firstLine', element, set),
  };
}

const twentieths = 20;

function indent(
  side: 'left' | 'firstLine',
  element: Element,
  set: (change: (value: unknown) => void) => (value: unknown) => void,
): Property {
  return {
    since: '1.1',
    read: () => Number(indentsOf(element)?.getAttributeNS(element.namespaceURI, side) ?? 0) / twentieths,
    write: set((value) => {
      if (typeof value !== 'number')
        throw new WordError('InvalidArgument', `The indent is invalid: ${side}.`);
      const indents = indentsOf(element) ?? makeIndents(element);
      if (side === 'firstLine') indents.removeAttributeNS(element.namespaceURI, 'hanging');
      setAttribute(indents, side, String(value * twentieths));
    }),
  };
}

const indentsOf = (element: Element): Element | null => child(child(element, 'pPr'), 'ind');

function makeIndents(element: Element): Element {
  const properties = child(element, 'pPr') ?? make(element, 'pPr');
  if (!properties.parentElement) element.prepend(properties);
  const indents = make(element, 'ind');
  // What the schema wants behind the indents.
  const behind = ['jc', 'outlineLvl', 'rPr', 'sectPr', 'pPrChange'];
  properties.insertBefore(
    indents,
    [...properties.children].find(({ localName }) => behind.includes(localName)) ?? null,
  );
  return indents;
}
