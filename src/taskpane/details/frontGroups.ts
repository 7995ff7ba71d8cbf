import type { FieldKey } from '../../assessment/fieldKey';
import type { FrontDate } from '../../assessment/dates/frontDates';
import { isFrontDate } from '../../assessment/dates/frontDates';
import { listOf } from '../../assessment/frontLists';
import { isNeedKey } from '../../assessment/needs/needKey';
import type { FrontList } from '../../words/frontField';
import type { Field, ReportModel } from '../../template/report';

/**
 * What the page shows as one: a field, the fields of a list, or the key development needs, which are written
 * elsewhere.
 */
export type FrontItem =
  | { readonly kind: 'text' | 'pointsAndLevel'; readonly keys: readonly [FieldKey] }
  | { readonly kind: 'date'; readonly keys: readonly [FrontDate] }
  | { readonly kind: 'list'; readonly name: FrontList; readonly keys: readonly FieldKey[] }
  | { readonly kind: 'needs'; readonly keys: readonly FieldKey[] };

/** Fields under one heading of the document. */
export interface FrontGroup {
  /** As the document words it; "" over the first fields. */
  readonly heading: string;
  readonly parts: readonly {
    /** The heading below the group's; "" where there is none. */
    readonly heading: string;
    readonly items: readonly FrontItem[];
  }[];
}

const isOfFront = (key: FieldKey): boolean => key.startsWith('front.') || key === 'summary.pointsAndLevel';

function itemOf(key: FieldKey): FrontItem {
  const name = listOf(key);
  if (name) return { kind: 'list', name, keys: [key] };
  if (isNeedKey(key)) return { kind: 'needs', keys: [key] };
  if (isFrontDate(key)) return { kind: 'date', keys: [key] };
  return { kind: key === 'summary.pointsAndLevel' ? 'pointsAndLevel' : 'text', keys: [key] };
}

/** The two as one where they are fields of the same list or both of the needs; null where each stands for itself. */
function together(one: FrontItem | undefined, next: FrontItem): FrontItem | null {
  const keys = [...(one?.keys ?? []), ...next.keys];
  if (one?.kind === 'needs' && next.kind === 'needs') return { kind: 'needs', keys };
  const isSame = one?.kind === 'list' && next.kind === 'list' && one.name === next.name;
  return isSame ? { ...one, keys } : null;
}

interface Placed {
  readonly item: FrontItem;
  readonly headings: readonly string[];
}

function placedItems(fields: readonly Field[]): readonly Placed[] {
  return fields.reduce<readonly Placed[]>((placed, { key, headings }) => {
    const item = itemOf(key);
    const last = placed.at(-1);
    const both = together(last?.item, item);
    return last && both ? [...placed.slice(0, -1), { ...last, item: both }] : [...placed, { item, headings }];
  }, []);
}

/** Neighbours with the same heading at this depth, together. */
function underHeadings(
  placed: readonly Placed[],
  depth: number,
): { heading: string; placed: readonly Placed[] }[] {
  const groups: { heading: string; placed: Placed[] }[] = [];
  for (const one of placed) {
    const heading = one.headings[depth] ?? '';
    const last = groups.at(-1);
    if (last?.heading === heading) last.placed.push(one);
    else groups.push({ heading, placed: [one] });
  }
  return groups;
}

/** The fields of the report's front as the document orders and groups them. */
export function frontGroups({ fields }: ReportModel): readonly FrontGroup[] {
  const front = [...fields.values()]
    .filter(({ key }) => isOfFront(key))
    .toSorted((left, right) => left.control.index - right.control.index);
  return underHeadings(placedItems(front), 0).map((group) => ({
    heading: group.heading,
    parts: underHeadings(group.placed, 1).map(({ heading, placed }) => ({
      heading,
      items: placed.map(({ item }) => item),
    })),
  }));
}
