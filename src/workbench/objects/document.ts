import { askToWrite } from '../permission';
import { controlEvents, type Session } from '../session';
import { WordError } from '../wordError';
import { choiceArgument, textArgument } from './arguments';
import { body } from './body';
import { contentControls } from './contentControlCollection';
import { selectionRange } from './range';
import type { Method, WordObject } from './wordObject';

const roots = new WeakMap<Session, WordObject>();

/** The root of the object model: one for a session, since its reference is never given back by the client. */
export function documentObject(session: Session): WordObject {
  const root = roots.get(session) ?? makeRoot(session);
  roots.set(session, root);
  return root;
}

function makeRoot(session: Session): WordObject {
  return {
    type: 'Document',
    identity: 'document',
    properties: {
      Saved: { since: '1.1', read: () => session.document.isUnchanged },
      ChangeTrackingMode: {
        since: '1.4',
        read: () => session.changeTracking,
        write: (value) => {
          askToWrite(session, null);
          session.changeTracking = choiceArgument(
            value,
            ['Off', 'TrackAll', 'TrackMineOnly'],
            'changeTrackingMode',
          );
        },
      },
    },
    links: {
      Body: { since: '1.1', follow: () => body(session) },
      ContentControls: { since: '1.1', follow: () => contentControls(session, {}) },
    },
    methods: {
      GetSelection: { since: '1.1', call: () => selectionRange(session) },
      GetContentControls: { since: '1.5', call: (options) => contentControls(session, { options }) },
      ...references(session),
      ...events(session),
    },
  };
}

function references(session: Session): Record<string, Method> {
  return {
    _RemoveReference: {
      since: '1.1',
      call: (reference) => void session.references.delete(textArgument(reference, 'referenceId')),
    },
    _RemoveAllReferences: { since: '1.1', call: () => session.references.clear() },
  };
}

function events(session: Session): Record<string, Method> {
  return {
    _RegisterEvent: {
      since: '1.5',
      call: (reference, event) => {
        const id = textArgument(reference, 'referenceId');
        const object = session.references.get(id);
        if (!object) throw new WordError('InvalidObjectPath', 'Events can be had of tracked objects only.');
        session.register(id, choiceArgument(event, controlEvents, 'eventType'), object.identity);
      },
    },
    _UnregisterEvent: {
      since: '1.5',
      call: (reference, event) =>
        session.unregister(
          textArgument(reference, 'referenceId'),
          choiceArgument(event, controlEvents, 'eventType'),
        ),
    },
  };
}
