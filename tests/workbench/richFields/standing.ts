/** The name under which the stand-in writes with tracking. */
const own = 'Assessor';
const namespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** Something in a field that is no text of its own. */
export interface Standing {
  readonly what: string;
  /** How many characters of the field's text stand before it. */
  readonly at: number;
}

export interface Order {
  readonly marks: readonly Standing[];
  readonly text: string;
}

const characters = new Map([
  ['tab', '\t'],
  ['br', '\n'],
]);
const texts: ReadonlySet<string> = new Set(['t', 'delText']);
const parted: ReadonlySet<string> = new Set(['ins', 'del']);
const silent: ReadonlySet<string> = new Set(['rPr', 'pPr', 'sdtPr']);

const named = (element: Element): string =>
  [element.localName, ...[...element.attributes].map(({ value }) => value)].join(' ');

/**
 * A field's text, and all else that it holds, in order and each with its place. What the pane itself tracks is taken as
 * done; a colleague's tracked change that was parted is one.
 */
export function orderIn(content: Element): Order {
  const marks: Standing[] = [];
  let text = '';
  const stand = (what: string): void => void marks.push({ what, at: text.length });
  const read = (element: Element, isStruck: boolean): void => {
    const { localName } = element;
    const author = element.getAttributeNS(namespace, 'author');
    if (silent.has(localName) || (localName === 'del' && author === own)) return;
    if (texts.has(localName)) {
      if (isStruck) stand(`struck ${element.textContent}`);
      else text += element.textContent;
      return;
    }
    const character = characters.get(localName);
    if (character !== undefined) return void (text += character);
    const isHolder = element.firstElementChild !== null;
    const isMark = localName !== 'r' && !parted.has(localName);
    if (isMark) stand(named(element));
    for (const inner of element.children) read(inner, isStruck || localName === 'del');
    if (isMark && isHolder) stand(`end of ${localName}`);
  };
  for (const element of content.children) read(element, false);
  return { marks, text };
}
