import type { Control, ControlKind } from '../controls/control';
import { askToWrite, isIgnored } from '../permission';
import type { Session } from '../session';
import { WordError } from '../wordError';
import { attribute, child } from '../wordMarkup';
import { revisionOf } from './text';
import type { WordObject } from './wordObject';

/** What a list has beyond other controls. Throws for a control of another kind. */
export function listControl(
  control: Control,
  kind: ControlKind & ('dropDownList' | 'comboBox'),
  session: Session,
): WordObject {
  if (control.kind !== kind)
    throw new WordError('InvalidArgument', `The control is no list (${control.kind}).`);
  return {
    type: kind === 'comboBox' ? 'ComboBoxContentControl' : 'DropDownListContentControl',
    identity: null,
    properties: {},
    links: { ListItems: { since: '1.9', follow: () => listItems(control, kind, session) } },
    methods: {},
  };
}

function listItems(control: Control, kind: string, session: Session): WordObject {
  const items = () => [...(child(control.properties, kind)?.children ?? [])];
  return {
    type: 'ContentControlListItemCollection',
    identity: null,
    properties: {},
    links: {},
    methods: {},
    items: () => items().map((item, index) => listItem(item, index, control, session)),
  };
}

function listItem(item: Element, index: number, control: Control, session: Session): WordObject {
  const value = attribute(item, 'value') ?? '';
  const text = attribute(item, 'displayText') ?? value;
  return {
    type: 'ContentControlListItem',
    identity: null,
    properties: {
      DisplayText: { since: '1.9', read: () => text },
      Value: { since: '1.9', read: () => value },
      Index: { since: '1.9', read: () => index },
    },
    links: {},
    methods: { Select: { since: '1.9', call: () => choose(control, text, session) } },
  };
}

/** The documentation has the text become the item's "value"; in files that people made it is what is displayed. */
function choose(control: Control, text: string, session: Session): void {
  askToWrite(session, control);
  if (isIgnored(session, control)) return;
  session.document.write(control, text, { by: 'pane', revision: revisionOf(session) });
}
