import type { WordObject } from '../objects/wordObject';
import type { WordApi } from '../profiles';
import type { Session } from '../session';
import { NotImplemented, WordError } from '../wordError';

/** Throws for a member that the object has not got. */
export function member<Kind>(members: Readonly<Record<string, Kind>>, type: string, name: string): Kind {
  const found = Object.hasOwn(members, name) ? members[name] : undefined;
  if (found === undefined) throw new NotImplemented(`${type}.${name}`);
  return found;
}

/** Throws where the profile's Word is older than the member. */
export function askForVersion(since: WordApi, what: string, session: Session): void {
  if (session.offers(since)) return;
  const { name, wordApi } = session.profile;
  throw new WordError('ApiNotFound', `${what} needs WordApi ${since}; ${name} offers ${wordApi}.`, what);
}

/** What a method gives; see `Method`. */
export function callMethod(object: WordObject, name: string, given: unknown[], session: Session): unknown {
  const method = member(object.methods, object.type, name);
  askForVersion(method.since, `${object.type}.${name}`, session);
  object.check?.();
  return method.call(...given);
}

export function setMember(object: WordObject, name: string, value: unknown, session: Session): void {
  const property = member(object.properties, object.type, name);
  askForVersion(property.since, `${object.type}.${name}`, session);
  if (!property.write) throw new NotImplemented(`setting ${object.type}.${name}`);
  object.check?.();
  property.write(value);
}
