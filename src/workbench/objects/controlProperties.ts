import type { Control } from '../controls/control';
import { child, make, setAttribute, word2012Namespace } from '../wordMarkup';
import { choiceArgument } from './arguments';

/** The order in which the schema wants the properties that all controls have. */
const order = [
  'rPr',
  'alias',
  'tag',
  'id',
  'lock',
  'placeholder',
  'temporary',
  'showingPlcHdr',
  'dataBinding',
];

export function setProperty(control: Control, name: string, value: string): void {
  const known = child(control.properties, name);
  if (value === '') return known?.remove();
  setAttribute(known ?? put(control, name), 'val', value);
}

export function setMark(control: Control, name: string, on: boolean): void {
  child(control.properties, name)?.remove();
  if (on) put(control, name);
}

export function setLock(control: Control, change: { edit?: boolean; delete?: boolean }): void {
  const edit = change.edit ?? control.cannotEdit;
  const remove = change.delete ?? control.cannotDelete;
  const lock = edit ? (remove ? 'sdtContentLocked' : 'contentLocked') : remove ? 'sdtLocked' : '';
  setProperty(control, 'lock', lock);
}

export function setAppearance(control: Control, value: unknown): void {
  const name = choiceArgument(value, ['BoundingBox', 'Tags', 'Hidden'], 'appearance');
  const known = child(control.properties, 'appearance', word2012Namespace);
  const element = known ?? control.element.ownerDocument.createElementNS(word2012Namespace, 'w15:appearance');
  element.setAttributeNS(
    word2012Namespace,
    'w15:val',
    { BoundingBox: 'boundingBox', Tags: 'tags', Hidden: 'hidden' }[name],
  );
  if (!known) control.properties?.append(element);
}

/** Puts a new property where the schema wants it. */
export function put(control: Control, name: string): Element {
  const element = make(control.element, name);
  const before = order.slice(0, order.indexOf(name));
  const last = [...(control.properties?.children ?? [])]
    .filter((other) => before.includes(other.localName))
    .pop();
  if (last) last.after(element);
  else control.properties?.prepend(element);
  return element;
}
