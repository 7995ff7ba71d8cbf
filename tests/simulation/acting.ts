import type { Session } from '../../src/session/session';
import type { Action } from './action';
import type { Input } from './paneBook';
import type { Decision, Pane } from './pane';
import { decisionOf } from './pane';
import type { Placed, Place } from './paneView';
import type { FaultOf, Situation } from './situation';

type PaneAction = Exclude<Action, { kind: 'put' | 'restructure' | 'comment' }>;

/** A person does something, in Word or in a pane. */
export async function acted(now: Situation, action: Action, faultOf?: FaultOf): Promise<Situation> {
  if (action.kind === 'put') return now.inWord((document) => document.put(action.key, action.text));
  if (action.kind === 'restructure') return now.inWord((document) => document.restructure());
  if (action.kind === 'comment') return now.inWord((document) => document.comment());
  const before = now.paneOf(action.pane);
  const places = placesGiven(before, action);
  if (action.kind === 'reload') return now.withPane(before.withoutEarly()).started(action.pane, faultOf);
  const after = await now.take(action.pane, inputOf(action), faultOf);
  const decision = decidedBy(action, before);
  const pane = after.paneOf(action.pane).withGiven(places, before, action.kind !== 'undo', decision);
  const known = action.kind === 'unkeep' ? pane.unkept() : pane;
  return (decision ? after.withNote(decision.chosen) : after).withPane(known);
}

function decidedBy(action: PaneAction, { view }: Pane): Decision | null {
  if (action.kind === 'pick') return decisionOf(view.choices.get(action.key), action.choice);
  if (action.kind === 'decide') return decisionOf(view.choices.get(`note.${action.number}`), action.choice);
  return null;
}

/** No pane knows which one it is. */
const inputOf = (action: PaneAction): Input => ({
  word: JSON.stringify({ ...action, pane: null }),
  give: (pane) => pane.act((session) => actOn(session, action)),
});

/** The texts that an action gives, where there is a place for them; "" where what was given may be taken back. */
function placesGiven(pane: Pane, action: PaneAction): Placed[] {
  switch (action.kind) {
    case 'score':
      return inPlace(pane, `criterion.${action.number}.score`, String(action.score ?? ''));
    case 'type':
    case 'write':
      return inPlace(pane, action.key, action.text);
    case 'note':
      return inPlace(pane, `note.${action.number}`, action.text);
    case 'decide':
      return inPlace(pane, `note.${action.number}`, '');
    case 'pick':
    case 'discard':
      return inPlace(pane, action.key, '');
    case 'undo':
    case 'redo':
    case 'unkeep':
      return pane.givenPlaces.map((place) => [place, '']);
    case 'leave':
    case 'look':
    case 'reread':
    case 'reload':
    case 'retry':
    case 'fixSums':
      return [];
  }
}

const inPlace = (pane: Pane, place: Place, text: string): Placed[] =>
  pane.has(place) ? [[place, text]] : [];

function actOn(session: Session, action: PaneAction): void {
  switch (action.kind) {
    case 'score':
      return session.setScore(action.number, action.score);
    case 'type':
      return session.type(action.key, action.text);
    case 'write':
      session.type(action.key, action.text);
      return session.leave(action.key);
    case 'leave':
      return session.leave(action.key);
    case 'undo':
    case 'redo':
      return session[action.kind]();
    case 'look':
      return void session.look();
    case 'reread':
      return void session.open();
    case 'retry':
      return session.tryAgain();
    case 'fixSums':
      return session.fixSums();
    case 'unkeep':
      return void session.working.remove();
    case 'note':
      session.working.change(action.number, { note: action.text });
      return void session.working.keep();
    case 'decide':
      return session.working.pick(`${action.number}.note`, action.choice);
    case 'pick':
      return session.pick(action.key, action.choice);
    case 'discard':
      return session.discard(action.key);
    case 'reload':
      return undefined;
  }
}
