import type { Control } from '../controls/control';
import type { Session } from '../session';
import { WordError } from '../wordError';
import { numberArgument, textArgument } from './arguments';
import { contentControl } from './contentControl';
import { idOf, isListed, typeOf } from './controlFacts';
import type { WordObject } from './wordObject';

interface Selection {
  /** Only controls inside of this one. */
  inside?: Control;
  /** What `getContentControls` was given. */
  options?: unknown;
  where?: (control: Control) => boolean;
}

const typeNames = ['RichText', 'PlainText', 'CheckBox', 'DropDownList', 'ComboBox', 'DatePicker', 'Picture', 'Group', 'RepeatingSection', 'BuildingBlockGallery', 'Unknown']; // prettier-ignore

/** A collection of controls, read again whenever it is asked. Without options: the rich-text ones only. */
export function contentControls(session: Session, selection: Selection): WordObject {
  const types = 'options' in selection ? typesOf(selection.options, session) : defaultTypes(session);
  const all = () => chosen(session, selection).filter((control) => types.includes(typeOf(control, session)));
  const narrowed = (where: (control: Control) => boolean) =>
    contentControls(session, { ...selection, where });
  const object = (control: Control | undefined) => (control ? contentControl(control, session) : null);
  const byId = (id: unknown) => {
    const wanted = numberArgument(id, 'id') >>> 0;
    return object(all().find((control) => idOf(control, session) >>> 0 === wanted));
  };
  return {
    type: 'ContentControlCollection',
    identity: null,
    properties: {},
    links: {},
    methods: {
      GetById: { since: '1.1', call: (id) => existing(byId(id)) },
      GetItem: { since: '1.1', call: (id) => existing(byId(id)) },
      GetByIdOrNullObject: { since: '1.3', call: byId },
      GetByTitle: {
        since: '1.1',
        call: (title) => narrowed((control) => control.title === textArgument(title, 'title')),
      },
      GetByTag: {
        since: '1.1',
        call: (tag) => narrowed((control) => control.tag === textArgument(tag, 'tag')),
      },
      GetFirst: { since: '1.3', call: () => existing(object(all()[0])) },
      GetFirstOrNullObject: { since: '1.3', call: () => object(all()[0]) },
    },
    items: () => all().map((control) => contentControl(control, session)),
  };
}

function existing(object: WordObject | null): WordObject {
  if (object) return object;
  throw new WordError('ItemNotFound', 'There is no such content control.');
}

function chosen(session: Session, { inside, where }: Selection): readonly Control[] {
  const { document } = session;
  const candidates = inside ? document.controlsInside(inside) : document.controls();
  return candidates.filter((control) => isListed(control, session) && (where?.(control) ?? true));
}

function defaultTypes({ switches }: Session): readonly string[] {
  return switches.plainTextListed === 'on' ? typeNames : ['RichText'];
}

function typesOf(options: unknown, session: Session): readonly string[] {
  const types =
    typeof options === 'object' && options !== null && 'types' in options ? options.types : undefined;
  if (types === undefined) return ['RichText'];
  if (
    !Array.isArray(types) ||
    types.length === 0 ||
    !types.every((type) => typeNames.includes(String(type)))
  ) {
    throw new WordError('InvalidArgument', `The argument types is invalid: ${JSON.stringify(types)}.`);
  }
  return session.switches.typesServed === 'on' ? types.map(String) : ['RichText'];
}
