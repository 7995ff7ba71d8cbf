import { textDigest } from '../../characters/digest';
import { criterionKey } from '../fieldKey';
import type { KeptPiece } from '../keptChoice';
import type { ReportTexts } from '../report';
import { criterionNumbers, scoreOf } from '../report';
import { scores } from '../score';
import { noWork } from '../workingData';
import type { ComparedText, Party } from './differences';
import { comparedTexts } from './differences';
import type { CriterionChoice, OwnSide, ScoreChoice, TakenWork, TextChoice, WorkChoice } from './reconcile';
import {
  currentChoice,
  hasChoice,
  lapsedChoice,
  mergedText,
  noChoice,
  takenWork,
  workDigest,
  workOf,
} from './reconcile';

/** A colleague's report, of which something may have been chosen. */
export interface ChoiceSource extends Party {
  readonly id: number;
}

/** What was chosen for a criterion from those reports that are picked now. */
export interface FoundChoice {
  readonly choice: CriterionChoice;
  /** What was chosen from reports that are not picked now. */
  readonly waiting: readonly KeptPiece[];
}

/** The reports in which the pieces of one criterion are looked for. */
interface Grounds {
  readonly number: number;
  readonly open: Pick<ReportTexts, 'texts'>;
  readonly sources: readonly ChoiceSource[];
}

function textSaid({ number, sources }: Grounds, field: ComparedText, digest: string) {
  const key = criterionKey(number, field);
  const all = sources.map(({ id, texts }) => ({ id, text: texts.get(key) ?? '' }));
  return all.find(({ text }) => textDigest(text) === digest) ?? null;
}

function textIn(piece: KeptPiece, field: ComparedText, grounds: Grounds): TextChoice | null {
  const { is, over, text } = piece;
  if (is === '') return { from: null, made: null, text, over };
  if (!is.startsWith('+')) {
    const said = textSaid(grounds, field, is);
    return said && { from: said.id, made: null, text: said.text, over };
  }
  const made = is.slice(1).split('+');
  const parts = made.flatMap((digest) => textSaid(grounds, field, digest)?.text ?? []);
  const own = grounds.open.texts.get(criterionKey(grounds.number, field)) ?? '';
  return parts.length < made.length ? null : { from: null, made, text: mergedText([own, ...parts]), over };
}

function workIn({ is, over }: KeptPiece, kind: TakenWork, { number, sources }: Grounds): WorkChoice | null {
  const found = sources.find(({ work }) => workDigest(kind, work.get(number) ?? noWork) === is);
  return found ? { from: found.id, given: workOf(kind, found.work.get(number) ?? noWork), over } : null;
}

function scoreIn({ is, over }: KeptPiece): ScoreChoice | null {
  const score = scores.find((known) => String(known) === is);
  return score === undefined ? null : { score, over };
}

/** The choice with a piece of it; null where the piece waits for its report. */
function withPiece(choice: CriterionChoice, piece: KeptPiece, grounds: Grounds): CriterionChoice | null {
  const { part } = piece;
  switch (part) {
    case 'score': {
      const score = scoreIn(piece);
      return score && { ...choice, score };
    }
    case 'reason':
      return { ...choice, reason: piece.text };
    case 'ticks':
    case 'figures': {
      const work = workIn(piece, part, grounds);
      return work && { ...choice, work: { ...choice.work, [part]: work } };
    }
    case 'sources':
    case 'comments':
    case 'recommendations': {
      const text = textIn(piece, part, grounds);
      return text && { ...choice, texts: { ...choice.texts, [part]: text } };
    }
  }
}

/** The choice that was kept for a criterion, found again among the colleagues' reports. */
export function foundChoice(pieces: readonly KeptPiece[], grounds: Grounds): FoundChoice {
  return pieces.reduce<FoundChoice>(
    ({ choice, waiting }, piece) => {
      const more = withPiece(choice, piece, grounds);
      return more ? { choice: more, waiting } : { choice, waiting: [...waiting, piece] };
    },
    { choice: noChoice, waiting: [] },
  );
}

function textPiece(part: ComparedText, { from, made, text, over }: TextChoice): KeptPiece {
  if (from !== null) return { part, is: textDigest(text), over, text: '' };
  return made ? { part, is: `+${made.join('+')}`, over, text: '' } : { part, is: '', over, text };
}

/**
 * The choice for a criterion as it is kept. A waiting piece stays unless the same part was chosen again; null for none.
 */
export function keptPieces(
  { score, texts, work, reason }: CriterionChoice,
  waiting: readonly KeptPiece[],
): readonly KeptPiece[] | null {
  const own: readonly KeptPiece[] = [
    ...(score ? [{ part: 'score', is: String(score.score), over: score.over, text: '' } as const] : []),
    ...comparedTexts.flatMap((field) => (texts[field] ? [textPiece(field, texts[field])] : [])),
    ...takenWork.flatMap((kind): KeptPiece[] => {
      const chosen = work[kind];
      return chosen
        ? [{ part: kind, is: textDigest(JSON.stringify(chosen.given)), over: chosen.over, text: '' }]
        : [];
    }),
    ...(reason === '' ? [] : [{ part: 'reason', is: '', over: '', text: reason } as const]),
  ];
  const others = waiting.filter(({ part }) => !own.some((piece) => piece.part === part));
  const all = [...own, ...others];
  return all.length === 0 ? null : all;
}

/** Whether the report has already what a piece says, for example because it was typed there by hand. */
function stands({ part, is, text }: KeptPiece, { open, work }: OwnSide, number: number): boolean {
  switch (part) {
    case 'score':
      return is === String(scoreOf(open, number));
    case 'reason':
      return text.trim() === '';
    case 'ticks':
    case 'figures':
      return is === workDigest(part, work.get(number) ?? noWork);
    case 'sources':
    case 'comments':
    case 'recommendations': {
      const now = open.texts.get(criterionKey(number, part)) ?? '';
      return is === '' ? text === now : is === textDigest(now);
    }
  }
}

/** The criteria with a choice that is not in the report yet; `sources` are the reports that are picked. */
export function openChoices(own: OwnSide, sources: readonly ChoiceSource[]): number[] {
  return criterionNumbers.filter((number) => {
    const pieces = (own.work.get(number)?.chosen ?? []).filter((piece) => !stands(piece, own, number));
    const { choice, waiting } = foundChoice(pieces, { number, open: own.open, sources });
    const choices = new Map([[number, choice]]);
    const wanted = [currentChoice(choices, own, number), lapsedChoice(choices, own, number)];
    return waiting.length > 0 || wanted.some(hasChoice);
  });
}
