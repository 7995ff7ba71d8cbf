import { isVerb, pathTypes, type ArgumentInfo, type ObjectPath } from './batchRequest';
import { askForVersion, callMethod, member } from './members';
import { applicationObject } from '../objects/application';
import { documentObject } from '../objects/document';
import { internalService } from '../objects/internalService';
import { searchOptions } from '../objects/searching';
import { isWordObject, type WordObject } from '../objects/wordObject';
import type { Session } from '../session';
import { NotImplemented, WordError } from '../wordError';

/** The object paths of one batch; each is walked once, when first needed, so that a method in a path runs once. */
export class ObjectPaths {
  private readonly walked = new Map<number, WordObject | null>();

  constructor(
    private readonly paths: Readonly<Record<string, ObjectPath>>,
    private readonly session: Session,
  ) {}

  nameOf(id: number): string {
    return this.paths[String(id)]?.Name ?? '';
  }

  /** Null is the null object. */
  object(id: number): WordObject | null {
    const known = this.walked.get(id);
    if (known !== undefined) return known;
    const object = this.walk(this.paths[String(id)]);
    this.walked.set(id, object);
    return object;
  }

  /** Arguments that are objects themselves come as the ids of their paths. */
  argumentsOf({ ArgumentInfo: info = {} }: { ArgumentInfo?: ArgumentInfo }): unknown[] {
    const { Arguments: given = [], ReferencedObjectPathIds: referenced = [] } = info;
    return given.map((value, index) => {
      const id = referenced[index];
      return typeof id === 'number' && id > 0 ? this.object(id) : value;
    });
  }

  private walk(path: ObjectPath | undefined): WordObject | null {
    if (!path)
      throw new WordError('InvalidObjectPath', 'The batch uses an object path that it does not hold.');
    const name = path.Name ?? '';
    if (path.ObjectPathType === pathTypes.global) return documentObject(this.session);
    if (path.ObjectPathType === pathTypes.newObject) return newObject(name, this.session);
    if (path.ObjectPathType === pathTypes.reference) return this.referenced(name);
    if (path.ObjectPathType === pathTypes.null) return null;
    return this.step(path, name);
  }

  private step(path: ObjectPath, name: string): WordObject | null {
    const parent = this.object(path.ParentObjectPathId ?? 0);
    if (!parent) return this.ofNull(path);
    if (path.ObjectPathType === pathTypes.property) return this.follow(parent, name);
    const method = path.ObjectPathType === pathTypes.indexer ? 'GetItem' : name;
    const result = callMethod(parent, method, this.argumentsOf(path), this.session);
    if (result === null || isWordObject(result)) return result;
    throw new NotImplemented(`${parent.type}.${method} as an object`);
  }

  /** What is read of a null object is null again; nothing can be done to it. */
  private ofNull(path: ObjectPath): null {
    if (isVerb(path)) throw new WordError('ItemNotFound', 'The object is null.', path.Name);
    return null;
  }

  private follow(parent: WordObject, name: string): WordObject | null {
    const link = member(parent.links, parent.type, name);
    askForVersion(link.since, `${parent.type}.${name}`, this.session);
    parent.check?.();
    return link.follow();
  }

  private referenced(reference: string): WordObject {
    const object = this.session.references.get(reference);
    if (object) return object;
    throw new WordError('InvalidObjectPath', 'The object is not tracked any more.');
  }
}

function newObject(name: string, session: Session): WordObject {
  if (name === internalService.type) return internalService;
  if (name === 'Microsoft.WordServices.Application') return applicationObject(session);
  if (name === 'Microsoft.WordServices.SearchOptions') return searchOptions();
  throw new NotImplemented(name);
}
