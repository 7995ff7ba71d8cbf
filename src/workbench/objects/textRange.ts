import { charactersIn, type Character } from '../text/characters';
import type { Control } from '../controls/control';
import { askToWrite, isIgnored } from '../permission';
import type { Session } from '../session';
import { deleteCharacters, insertBeside, replaceCharacters } from '../text/textEditing';
import type { Hit } from '../text/textSearch';
import { NotImplemented, WordError } from '../wordError';
import { choiceArgument, textArgument } from './arguments';
import { toldCharacters } from './controlFacts';
import { revisionOf } from './text';
import { isWordObject, type Method, type WordObject } from './wordObject';

interface Place {
  readonly control: Control;
  readonly hit: Hit;
}

const places = new WeakMap<WordObject, Place>();

const signature = (characters: readonly Character[]): string => characters.map(({ text }) => text).join('');
const charactersOf = ({ content }: Control): Character[] => (content ? charactersIn(content) : []);

/** A stretch of the text of a control, as long as nothing of that text changes before its end. */
export function textRange(control: Control, hit: Hit, session: Session): WordObject {
  const upToIt = (): string => signature(charactersOf(control).slice(0, hit.to));
  const known = upToIt();
  const range: WordObject = {
    type: 'Range',
    identity: null,
    properties: {
      Text: { since: '1.1', read: () => toldCharacters(within(control, hit), session) },
      IsEmpty: { since: '1.3', read: () => hit.from === hit.to },
    },
    links: {},
    methods: {
      ...placing(control, hit, session),
      ...editing(control, hit, session),
    },
    check: () => {
      if (session.document.isGone(control) || upToIt() !== known)
        throw new WordError('ItemNotFound', 'The range is not in the document any more.');
    },
  };
  places.set(range, { control, hit });
  return range;
}

const within = (control: Control, { from, to }: Hit): Character[] => charactersOf(control).slice(from, to);

function placing(control: Control, { from, to }: Hit, session: Session): Record<string, Method> {
  const at = (hit: Hit) => textRange(control, hit, session);
  return {
    GetRange: {
      since: '1.3',
      call: (location) => {
        const where = choiceArgument(location, ['Whole', 'Start', 'End'], 'rangeLocation', 'Whole');
        if (where === 'Start') return at({ from, to: from });
        return where === 'End' ? at({ from: to, to }) : at({ from, to });
      },
    },
    ExpandTo: {
      since: '1.3',
      call: (other) => {
        const place = isWordObject(other) ? places.get(other) : undefined;
        if (place?.control.element !== control.element)
          throw new NotImplemented('Range.expandTo out of a control');
        return at({ from: Math.min(from, place.hit.from), to: Math.max(to, place.hit.to) });
      },
    },
  };
}

function editing(control: Control, hit: Hit, session: Session): Record<string, Method> {
  const remove = () =>
    write(control, session, (content) => deleteCharacters(content, hit, revisionOf(session)));
  return {
    InsertText: { since: '1.1', call: (text, place) => insert(control, hit, { text, place }, session) },
    Delete: { since: '1.1', call: remove },
    Clear: { since: '1.1', call: remove },
  };
}

function insert(
  control: Control,
  hit: Hit,
  given: { readonly text: unknown; readonly place: unknown },
  session: Session,
): WordObject {
  const line = session.switches.inlineLineEnd === 'space' ? ' ' : '\n';
  const text = textArgument(given.text, 'text').replace(/\r\n?|\n/g, line);
  const place = choiceArgument(given.place, ['Replace', 'Start', 'End'], 'insertLocation');
  write(control, session, (content) => {
    const revision = revisionOf(session);
    if (place !== 'Replace') insertBeside(content, hit, text, place, revision);
    else if (session.switches.replace === 'prepended') insertBeside(content, hit, text, 'Start', revision);
    else if (text === '') deleteCharacters(content, hit, revision);
    else replaceCharacters(content, hit, text, revision);
  });
  if (session.switches.foundRange === 'writtenWithError')
    throw new WordError('GeneralException', "Cannot read properties of undefined (reading 'getInstance')");
  return textRange(control, { from: hit.from, to: hit.from + text.length }, session);
}

function write(control: Control, session: Session, change: (content: Element) => void): void {
  askToWrite(session, control);
  if (!isIgnored(session, control)) session.document.changeIn(control, change, 'pane');
}
