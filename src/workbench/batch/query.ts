import { askForVersion, member } from './members';
import type { Plain, WordObject } from '../objects/wordObject';
import type { Session } from '../session';

export interface Query {
  Select?: string[];
  Expand?: string[];
  Top?: number;
  Skip?: number;
}

type Values = Record<string, Plain>;

/**
 * The answer to a query: a reference and the asked properties, for a collection those of its items.
 * Without names, all properties that the profile has; names are taken in any case, as Word does.
 */
export function queryResult(object: WordObject, query: Query, session: Session): Plain {
  object.check?.();
  const names = [...(query.Select ?? []), ...(query.Expand ?? [])].map((name) =>
    name.replace(/^items\//i, ''),
  );
  const values: Values = { _ReferenceId: session.keep(object) };
  if (!object.items) return { ...values, ...propertiesOf(object, names, session) };
  const items = object.items().slice(query.Skip ?? 0, (query.Skip ?? 0) + (query.Top ?? Infinity));
  return {
    ...values,
    _Items: items.map((item) => ({
      _ReferenceId: session.keep(item),
      ...propertiesOf(item, names, session),
    })),
  };
}

/** What instantiating an object gives: enough to address it later. */
export function instance(object: WordObject, session: Session): Plain {
  const id = object.properties['Id'];
  return { _ReferenceId: session.keep(object), ...(id ? { Id: id.read() } : {}) };
}

function propertiesOf(object: WordObject, names: string[], session: Session): Values {
  const wanted = names.length === 0 || names.includes('*') ? [...offered(object, session), ...names] : names;
  const values: Values = {};
  for (const name of wanted.filter((each) => each !== '*' && each !== '_ReferenceId'))
    add(values, object, name.split('/'), session);
  return values;
}

function offered(object: WordObject, session: Session): string[] {
  return Object.keys(object.properties).filter((name) =>
    session.offers(object.properties[name]?.since ?? '1.1'),
  );
}

function add(values: Values, object: WordObject, [name = '', ...more]: string[], session: Session): void {
  const linked = spelled(object.links, name);
  if (linked !== null) return addLinked(values, object, linked, more, session);
  const spelling = spelled(object.properties, name) ?? name;
  const property = member(object.properties, object.type, spelling);
  askForVersion(property.since, `${object.type}.${spelling}`, session);
  values[spelling] = property.read();
}

function addLinked(values: Values, object: WordObject, name: string, more: string[], session: Session): void {
  const link = member(object.links, object.type, name);
  askForVersion(link.since, `${object.type}.${name}`, session);
  const target = link.follow();
  const found = target && queryResult(target, { Select: more.length > 0 ? [more.join('/')] : [] }, session);
  values[name] = merged(values[name], found);
}

/** Two paths through one link each bring some of its properties. */
function merged(known: Plain | undefined, found: Plain): Plain {
  if (!isRecord(known) || !isRecord(found)) return found;
  const [items, more] = [known['_Items'], found['_Items']];
  if (!Array.isArray(items) || !Array.isArray(more)) return { ...known, ...found };
  return { ...known, ...found, _Items: items.map((item: Plain, index) => merged(item, itemAt(more, index))) };
}

function itemAt(items: readonly Plain[], index: number): Plain {
  return items[index] ?? null;
}

function isRecord(value: Plain | undefined): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function spelled(members: Readonly<Record<string, unknown>>, name: string): string | null {
  return Object.keys(members).find((known) => known.toLowerCase() === name.toLowerCase()) ?? null;
}
