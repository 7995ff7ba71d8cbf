import { comparable } from '../../characters/plain';
import type { FieldKey } from '../fieldKey';
import { criterionKey, frontFieldOf } from '../fieldKey';
import type { ReportTexts } from '../report';
import { criterionNumbers, scoreOf } from '../report';
import type { Score } from '../score';
import { comparedTexts } from './differences';
import type { OtherReport } from './otherReport';
import type { Takeover } from './reconcile';

export const offeredKinds = ['score', ...comparedTexts, 'front'] as const;
export type OfferedKind = (typeof offeredKinds)[number];

/** What taking one field of another report over would change in the open one. */
export interface OfferedChange {
  readonly kind: OfferedKind;
  readonly key: FieldKey;
  /** Null for a field of the front. */
  readonly criterion: number | null;
  /** "" where nothing stands there yet. */
  readonly before: string;
  readonly after: string;
}

export interface Offer {
  readonly changes: readonly OfferedChange[];
  /** How many filled fields of the other report have no counterpart in the open one. */
  readonly withoutPlace: number;
}

interface Source {
  readonly kind: OfferedKind;
  readonly key: FieldKey;
  readonly criterion: number | null;
  readonly text: string;
}

/** A score as a number alone, however it is written there; texts as they are. */
function criterionSources(other: OtherReport, criterion: number): Source[] {
  const score = scoreOf(other, criterion);
  const texts = comparedTexts.map((kind): Source => {
    const key = criterionKey(criterion, kind);
    return { kind, key, criterion, text: other.texts.get(key) ?? '' };
  });
  const key = criterionKey(criterion, 'score');
  return [{ kind: 'score', key, criterion, text: score === null ? '' : String(score) }, ...texts];
}

/** Sums and development needs follow from the scores and are no fields of their own here. */
const frontSources = ({ texts }: OtherReport): Source[] =>
  [...texts]
    .filter(([key]) => frontFieldOf(key) !== null && frontFieldOf(key) !== 'pointsAndLevel')
    .map(([key, text]) => ({ kind: 'front', key, criterion: null, text }));

function textNow(open: ReportTexts, { kind, key, criterion }: Source): string {
  const score = kind === 'score' && criterion !== null ? scoreOf(open, criterion) : null;
  return score === null ? (open.texts.get(key) ?? '') : String(score);
}

/**
 * All that another report says otherwise than in its spaces and line ends, by criterion and then the front, whatever
 * its language.
 */
export function offerOf(open: ReportTexts, other: OtherReport): Offer {
  const sources = [
    ...criterionNumbers.flatMap((number) => criterionSources(other, number)),
    ...frontSources(other),
  ].filter(({ text }) => comparable(text) !== '');
  const placed = sources.filter(({ key }) => open.texts.has(key));
  const changes = placed.flatMap((source): OfferedChange[] => {
    const before = textNow(open, source);
    const { kind, key, criterion, text: after } = source;
    return comparable(before) === comparable(after) ? [] : [{ kind, key, criterion, before, after }];
  });
  return { changes, withoutPlace: sources.length - placed.length };
}

/** These changes as one step. */
export function takeoverOfChanges(changes: readonly OfferedChange[], other: OtherReport): Takeover {
  const scores = changes.flatMap(({ kind, criterion }): [number, Score][] => {
    const score = kind === 'score' && criterion !== null ? scoreOf(other, criterion) : null;
    return criterion === null || score === null ? [] : [[criterion, score]];
  });
  const texts = changes.filter(({ kind }) => kind !== 'score').map(({ key, after: text }) => ({ key, text }));
  return { scores: new Map(scores), texts };
}
