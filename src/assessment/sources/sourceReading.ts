import { plainText } from '../../characters/plain';
import type { SourceTraces } from '../../words/sourceTraces';
import { betweenBreaths } from './namedSources';

/** The kinds of source in the order of the grid; `other`: named, but of no kind that is known. */
export const gridKinds = ['interviews', 'observation', 'documents', 'records', 'plans', 'other'] as const;
export type GridKind = (typeof gridKinds)[number];

/** The kinds that a source shows; none where its words tell none. */
export type ShownKinds = (source: string) => ReadonlySet<GridKind>;

/** How the sources of a criterion are read: what each shows, and what its neighbours tell of it. */
export interface KindReader {
  readonly shown: ShownKinds;
  /** The source is of the kind of the one behind it. */
  readonly leadsOn: (source: string) => boolean;
  /** Those behind the source are of its kind. */
  readonly goesOn: (source: string) => boolean;
}

const lower = (text: string): string => plainText(text).toLowerCase();

const tester = (pattern: string): ((source: string) => boolean) => {
  const expression = new RegExp(pattern, 'u');
  return (source) => expression.test(lower(source));
};

export function kindReader({ kinds, leadsOn, goesOn }: SourceTraces): KindReader {
  const tests = gridKinds.flatMap((kind) => (kind === 'other' ? [] : [{ kind, test: tester(kinds[kind]) }]));
  const shown: ShownKinds = (source) =>
    new Set(tests.filter(({ test }) => test(source)).map(({ kind }) => kind));
  return { shown, leadsOn: tester(leadsOn), goesOn: tester(goesOn) };
}

/** Which kinds the sources of a line are of, each told by itself or by its neighbours. */
function kindsOfLine(line: string, { shown, leadsOn, goesOn }: KindReader): GridKind[] {
  const sources = line.split(betweenBreaths).filter((source) => /\p{L}/u.test(source));
  const kinds = sources.map(shown);
  let going: ReadonlySet<GridKind> = new Set();
  return sources.flatMap((source, at) => {
    const own = kinds[at] ?? new Set();
    if (own.size > 0) {
      going = goesOn(source) ? own : new Set();
      return [...own];
    }
    if (going.size > 0) return [...going];
    const next = kinds.slice(at + 1).find(({ size }) => size > 0);
    return next && leadsOn(source) ? [...next] : ['other'];
  });
}

/** What stands behind "Haastattelut:" is of that kind, unless it says otherwise. */
function kindsOfHeaded(line: string, reader: KindReader): GridKind[] {
  const [head = '', ...rest] = line.split(':');
  const headed = rest.length > 0 ? reader.shown(head) : new Set<GridKind>();
  if (headed.size === 0) return kindsOfLine(line, reader);
  const listed = kindsOfLine(rest.join(':'), reader).filter((kind) => kind !== 'other');
  return [...headed, ...listed];
}

export interface NamedKinds {
  readonly kinds: ReadonlySet<GridKind>;
  /** Not where several sources are of no known kind: nobody knows whether they are of one. */
  readonly isOfOneKind: boolean;
}

/** Signs between sources that need no space, as in "lomake/kysely". */
const signsBetween = /[/+&]|\s[-–]\s/u;

/** The kinds of source that a criterion's text names. */
export function kindsOfSources(text: string, reader: KindReader): NamedKinds {
  const all = text.split(/[\n\r\v;]|[.](?=\s|$)/u).flatMap((line) => kindsOfHeaded(line, reader));
  const kinds = new Set(all);
  const isSeveral = kinds.has('other') && (all.length > 1 || signsBetween.test(text));
  return { kinds, isOfOneKind: kinds.size === 1 && !isSeveral };
}
