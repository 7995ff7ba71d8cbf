import type { Control } from '../controls/control';
import { insertPlaces } from '../controls/controlWriting';
import { askToWrite } from '../permission';
import type { Session } from '../session';
import { paragraphsIn } from '../text/stretch';
import { styleName } from '../file/styles';
import { ancestor, attribute, child, childValue, descendants, isOn, word2012Namespace } from '../wordMarkup';
import { WordError } from '../wordError';
import { choiceArgument, textArgument } from './arguments';
import { checkBox } from './checkBox';
import { comments } from './comment';
import { contentControls } from './contentControlCollection';
import { controlOoxml } from './controlOoxml';
import { idOf, promptOf, subtypeOf, textOf, typeOf } from './controlFacts';
import { setAppearance, setLock, setMark, setProperty } from './controlProperties';
import { paragraphs } from './paragraph';
import { listControl } from './listItems';
import { rangeOfControl } from './range';
import { searching } from './searching';
import { reviewedText, select, writeInto } from './text';
import type { Link, Method, Property, WordObject } from './wordObject';

/** A content control as the pane sees it. */
export function contentControl(control: Control, session: Session): WordObject {
  return {
    type: 'ContentControl',
    identity: session.identityOf(control),
    properties: propertiesOf(control, session),
    links: linksOf(control, session),
    methods: methodsOf(control, session),
    check: () => {
      if (session.document.isGone(control))
        throw new WordError('ItemNotFound', 'The content control is not in the document any more.');
    },
  };
}

function propertiesOf(control: Control, session: Session): Record<string, Property> {
  const set = (change: (value: unknown) => void) => (value: unknown) => {
    askToWrite(session, null);
    change(value);
    session.document.edited(control, 'pane');
  };
  const named = (name: string, element: string) =>
    set((value) => setProperty(control, element, textArgument(value, name)));
  return {
    Id: { since: '1.1', read: () => idOf(control, session) },
    Title: { since: '1.1', read: () => control.title, write: named('title', 'alias') },
    Tag: { since: '1.1', read: () => control.tag, write: named('tag', 'tag') },
    Text: { since: '1.1', read: () => textOf(control, session) },
    PlaceholderText: { since: '1.1', read: () => promptOf(control, session) },
    Type: { since: '1.1', read: () => typeOf(control, session) },
    Subtype: { since: '1.3', read: () => subtypeOf(control, session) },
    Appearance: {
      since: '1.1',
      read: () => appearanceOf(control),
      write: set((value) => setAppearance(control, value)),
    },
    Color: { since: '1.1', read: () => colorOf(control) },
    Style: { since: '1.1', read: () => styleName(session.document.facts.styles, styleIdOf(control)) },
    StyleBuiltIn: { since: '1.3', read: () => 'Other' },
    CannotEdit: {
      since: '1.1',
      read: () => control.cannotEdit,
      write: set((value) => setLock(control, { edit: value === true })),
    },
    CannotDelete: {
      since: '1.1',
      read: () => control.cannotDelete,
      write: set((value) => setLock(control, { delete: value === true })),
    },
    RemoveWhenEdited: {
      since: '1.1',
      read: () => isOn(control.properties, 'temporary'),
      write: set((value) => setMark(control, 'temporary', value === true)),
    },
  };
}

function linksOf(control: Control, session: Session): Record<string, Link> {
  const parent = () => session.document.parentOf(control);
  return {
    ContentControls: { since: '1.1', follow: () => contentControls(session, { inside: control }) },
    Paragraphs: { since: '1.1', follow: () => paragraphs(() => paragraphsOf(control), session) },
    CheckboxContentControl: { since: '1.7', follow: () => checkBox(control, session) },
    DropDownListContentControl: { since: '1.9', follow: () => listControl(control, 'dropDownList', session) },
    ComboBoxContentControl: { since: '1.9', follow: () => listControl(control, 'comboBox', session) },
    ParentContentControl: { since: '1.1', follow: () => existing(parent(), session) },
    ParentContentControlOrNullObject: { since: '1.3', follow: () => orNull(parent(), session) },
  };
}

/** Of a control within a line, the paragraph that it stands in. */
function paragraphsOf({ element, place }: Control): readonly Element[] {
  const around = place === 'inline' ? ancestor(element, 'p') : null;
  return around ? [around] : paragraphsIn(element);
}

function methodsOf(control: Control, session: Session): Record<string, Method> {
  return {
    GetComments: { since: '1.4', call: () => comments(session, control.element) },
    InsertText: {
      since: '1.1',
      call: (text, place) => {
        writeInto(
          control,
          textArgument(text, 'text'),
          choiceArgument(place, insertPlaces, 'insertLocation'),
          session,
        );
        return rangeOfControl(control, session);
      },
    },
    Clear: { since: '1.1', call: () => writeInto(control, '', 'Replace', session) },
    Delete: { since: '1.1', call: (keepContent) => deleteControl(control, keepContent === true, session) },
    Select: { since: '1.1', call: (mode) => select(control, mode, session) },
    GetRange: { since: '1.3', call: () => rangeOfControl(control, session) },
    GetOoxml: { since: '1.1', call: () => controlOoxml(control, session) },
    ...searching(control, session),
    GetReviewedText: { since: '1.4', call: (version) => reviewedText(control.content, version, session) },
    GetContentControls: {
      since: '1.5',
      call: (options) => contentControls(session, { inside: control, options }),
    },
  };
}

function deleteControl(control: Control, keepContent: boolean, session: Session): void {
  askToWrite(session, keepContent ? null : control);
  if (control.cannotDelete) throw new WordError('NotAllowed', 'The control cannot be deleted.');
  session.document.delete(control, keepContent, 'pane');
}

function existing(control: Control | null, session: Session): WordObject {
  if (control) return contentControl(control, session);
  throw new WordError('ItemNotFound', 'There is no content control around this place.');
}

function orNull(control: Control | null, session: Session): WordObject | null {
  return control && contentControl(control, session);
}

function appearanceOf(control: Control): string {
  const value = childOf(control, 'appearance')?.getAttributeNS(word2012Namespace, 'val') ?? 'boundingBox';
  return { tags: 'Tags', hidden: 'Hidden' }[value] ?? 'BoundingBox';
}

function colorOf(control: Control): string {
  const color = childOf(control, 'color');
  return color ? `#${attribute(color, 'val') ?? ''}` : '';
}

function childOf(control: Control, name: string): Element | null {
  return child(control.properties, name, word2012Namespace);
}

function styleIdOf(control: Control): string | null {
  const [paragraph] = control.content ? descendants(control.content, 'p') : [];
  return paragraph ? childValue(child(paragraph, 'pPr'), 'pStyle') : null;
}
