import type { LabelledZone } from './apartLabels';
import type { ControlEvidence } from '../lines/controlEvidence';
import { holdsScore } from '../lines/controlEvidence';
import type { Landscape } from '../lines/landscape';
import { fieldAt } from '../lines/landscape';
import { fewestAlike } from './peers';

/** A criterion whose score may stand above its heading, behind the fields of the one before. */
export interface ScoredZone extends LabelledZone {
  /** Nobody can tell whether its score is its own or that of the next criterion. */
  readonly isScoreOpen: boolean;
}

const isScore = (one: ControlEvidence): boolean => fieldAt(one) === 'score' && holdsScore(one.candidate);

const table = ({ candidate }: ControlEvidence): number | null => candidate.cell?.table ?? null;

/** The score behind all other fields of a criterion, unless it stands in a table with them. */
function lastScore({ evidence }: LabelledZone): ControlEvidence | null {
  const [last, before] = evidence.toReversed();
  if (!last || !before || !isScore(last) || fieldAt(before) === null) return null;
  return table(last) !== null && table(last) === table(before) ? null : last;
}

/** The score between the front and the first criterion's heading. */
function strayScore([first]: readonly LabelledZone[], land: Landscape): ControlEvidence | null {
  const last = first && land.candidates(land.endOfFront(first.line), first.line).at(-1);
  return last && isScore(last) ? last : null;
}

/** Scores that follow each other, one in each criterion, the first and the last by their places. */
interface Run {
  readonly from: number;
  readonly until: number;
  readonly place: 'ahead' | 'behind' | 'open';
}

/**
 * Where the scores of a run stand is told by its ends: `ahead` of the headings, where the first criterion has one of
 * its own and the one behind the last has none; `behind` the fields in the opposite case.
 */
function placeOf(hasFirst: boolean, hasNext: boolean): Run['place'] {
  if (hasFirst === hasNext) return 'open';
  return hasFirst ? 'ahead' : 'behind';
}

function runsOf(scores: readonly (ControlEvidence | null)[], hasOwn: readonly boolean[]): Run[] {
  const ends: { from: number; until: number }[] = [];
  scores.forEach((score, at) => {
    const last = ends.at(-1);
    if (!score) return;
    if (last?.until === at - 1 && hasOwn[at - 1] === false) last.until = at;
    else ends.push({ from: at, until: at });
  });
  return ends.map(({ from, until }) => {
    const hasFirst = from === 0 || hasOwn[from - 1] === true;
    const hasNext = until === hasOwn.length || hasOwn[until] === true;
    return { from, until, place: placeOf(hasFirst, hasNext) };
  });
}

const isLong = ({ from, until }: Run): boolean => until - from + 1 >= fewestAlike;

/** The criteria with each score in the one that it belongs to, though it may stand above the heading. */
export function withScoresAhead(zones: readonly LabelledZone[], land: Landscape): ScoredZone[] {
  // The first place is that of the front, so each criterion's is one higher than its own.
  const scores = [strayScore(zones, land), ...zones.map(lastScore)];
  const hasOwn = zones.map(({ evidence }, at) =>
    evidence.some((one) => isScore(one) && one !== scores[at + 1]),
  );
  const ahead = new Set<number>();
  const open = new Set<number>();
  const runs = runsOf(scores, hasOwn);
  for (const run of runs) {
    // The criterion behind the last may have its score there as well.
    if (run.place === 'open' && isLong(run)) open.add(run.until);
    for (let at = run.from; at <= run.until; at++) {
      if (run.place === 'ahead') ahead.add(at);
      if (run.place === 'ahead' && !isLong(run)) open.add(at);
      if (run.place === 'open' && hasOwn[at - 1] === false) open.add(at - 1);
    }
  }
  // Where most stand above their headings, one that does not may be another criterion's.
  const areAhead = ahead.size > zones.length / 2;
  return zones.map((zone, at) => {
    const own = ahead.has(at) ? (scores[at] ?? []) : [];
    const rest = ahead.has(at + 1) ? zone.evidence.filter((one) => one !== scores[at + 1]) : zone.evidence;
    return {
      ...zone,
      evidence: [own, rest].flat(),
      isScoreOpen: open.has(at) || (areAhead && !ahead.has(at)),
    };
  });
}
