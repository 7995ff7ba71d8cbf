import type { Score } from '../assessment/score';
import type { Confidence, CriterionGuidance, Guidance } from './guidanceSchema';

/** What the pane shows beside the scores of one criterion. */
export interface Hints {
  readonly steps: Readonly<Record<Score, string>>;
  readonly source: string;
  /** Null when an organisation's own wording doesn't say. */
  readonly confidence: Confidence | null;
  readonly note: string | null;
  /** Whether the wording is marked as unofficial. */
  readonly unofficial: boolean;
  /** What "unofficial" means; null when the file doesn't say. */
  readonly about: string | null;
  /** Whether the criterion is another one in Finland than on the scale that the wording rests on. */
  readonly differsInFinland: boolean;
  /** False where no score is to be suggested from components or figures. */
  readonly suggests: boolean;
  readonly origin: 'builtIn' | 'own';
}

const find = (guidance: Guidance | null, number: number): CriterionGuidance | undefined =>
  guidance?.criteria.find((criterion) => criterion.number === number);

/**
 * The hints of a criterion: the organisation's own where it has them, else the built-in ones. Own wording can
 * silence the suggestions of a criterion, but not call for them where there is no rule.
 */
export function hintsFor(number: number, builtIn: Guidance, own: Guidance | null): Hints | null {
  const [ours, theirs] = [find(builtIn, number), find(own, number)];
  const criterion = theirs ?? ours;
  if (!criterion) return null;
  const file = theirs && own ? own : builtIn;
  return {
    steps: criterion.steps,
    source: criterion.source ?? file.source,
    confidence: criterion.confidence ?? null,
    note: criterion.note ?? null,
    unofficial: file.unofficial,
    about: file.about ?? null,
    differsInFinland: criterion.differsInFinland ?? false,
    suggests: criterion.suggests ?? ours?.suggests ?? false,
    origin: theirs ? 'own' : 'builtIn',
  };
}
