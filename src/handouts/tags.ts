/** What the plan says of the report as a whole. */
export const frontFacts = ['unit', 'assessed', 'total', 'level'] as const;
export type FrontFact = (typeof frontFacts)[number];

/** What the plan takes from the report for each development need. */
export const factFields = ['score', 'asks', 'recommendations', 'target'] as const;
export type FactField = (typeof factFields)[number];

/** The columns that the unit fills in. */
export const actionFields = ['action', 'responsible', 'due', 'status', 'followUp'] as const;
export type ActionField = (typeof actionFields)[number];

export type NeedPart = 'criterion' | FactField | ActionField;
const needParts: readonly NeedPart[] = ['criterion', ...factFields, ...actionFields];

/** What a control of a plan holds, as its tag says. */
export type PlanTag =
  | { readonly kind: 'front'; readonly fact: FrontFact }
  /** `need` counts the plan's needs from 1; in the empty template it is 0. */
  | { readonly kind: 'need'; readonly need: number; readonly part: NeedPart };

const prefix = 'ips.plan';

export const frontTag = (fact: FrontFact): string => `${prefix}.${fact}`;
export const needTag = (need: number, part: NeedPart): string => `${prefix}.need.${need}.${part}`;

const isFact = (name: string): name is FrontFact => (frontFacts as readonly string[]).includes(name);
const isPart = (name: string): name is NeedPart => (needParts as readonly string[]).includes(name);

const pattern = /^ips\.plan\.(?:need\.(?<need>\d{1,3})\.)?(?<name>\w+)$/u;

/** Null for a tag that is none of a plan's. */
export function readTag(tag: string): PlanTag | null {
  const { need, name = '' } = pattern.exec(tag)?.groups ?? {};
  if (need === undefined) return isFact(name) ? { kind: 'front', fact: name } : null;
  return isPart(name) ? { kind: 'need', need: Number(need), part: name } : null;
}

/** The document's custom property that says what it is, in docProps/custom.xml. */
export const handoutProperty = 'IpsHandout';
export type HandoutKind = 'plan' | 'notebook' | 'briefing';
