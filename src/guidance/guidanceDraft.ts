import * as v from 'valibot';
import { criterionNumbers } from '../assessment/report';
import type { PaneLanguage } from '../words/paneLanguage';
import { paneLanguages } from '../words/paneLanguage';
import type { CriterionGuidance, Guidance } from './guidanceSchema';
import { guidanceVersion } from './guidanceSchema';

/** The steps as they are typed. */
export type StepTexts = Readonly<Record<1 | 2 | 3 | 4 | 5, string>>;

/** One criterion of own guidance while it is written: texts may be missing, as they may not in a file. */
export interface CriterionDraft {
  readonly steps: StepTexts;
  /** A, B, C or "". */
  readonly confidence: string;
  readonly source: string;
  readonly note: string;
  readonly suggests: boolean;
  readonly differsInFinland: boolean;
}

/** Own guidance while it is written. */
export interface GuidanceDraft {
  /** What a file says of its schema to editors: it is kept. */
  readonly schema: string;
  readonly language: PaneLanguage;
  readonly source: string;
  readonly about: string;
  readonly unofficial: boolean;
  readonly criteria: ReadonlyMap<number, CriterionDraft>;
}

export const noCriterionDraft: CriterionDraft = {
  steps: { 1: '', 2: '', 3: '', 4: '', 5: '' },
  confidence: '',
  source: '',
  note: '',
  suggests: true,
  differsInFinland: false,
};

const criterionDraftOf = (criterion: CriterionGuidance): CriterionDraft => ({
  steps: criterion.steps,
  confidence: criterion.confidence ?? '',
  source: criterion.source ?? '',
  note: criterion.note ?? '',
  suggests: criterion.suggests ?? true,
  differsInFinland: criterion.differsInFinland ?? false,
});

/** What the form begins with: the guidance in use, or nothing. */
export function draftOf(guidance: Guidance | null, language: PaneLanguage): GuidanceDraft {
  if (!guidance)
    return { schema: '', language, source: '', about: '', unofficial: true, criteria: new Map() };
  const { $schema = '', source, about = '', unofficial } = guidance;
  const criteria = guidance.criteria.map(
    (criterion) => [criterion.number, criterionDraftOf(criterion)] as const,
  );
  return {
    schema: $schema,
    language: guidance.language,
    source,
    about,
    unofficial,
    criteria: new Map(criteria),
  };
}

/** Whether anything is written or chosen for a criterion: a choice alone is no guidance, and must not go unsaid. */
export const isWritten = ({
  steps,
  source,
  note,
  confidence,
  suggests,
  differsInFinland,
}: CriterionDraft): boolean =>
  [...Object.values(steps), source, note, confidence].some((text) => text.trim() !== '') ||
  suggests !== noCriterionDraft.suggests ||
  differsInFinland !== noCriterionDraft.differsInFinland;

const whereGiven = (name: string, text: string): Readonly<Record<string, string>> =>
  text.trim() === '' ? {} : { [name]: text };

function criterionIn({ steps, confidence, source, note, suggests, differsInFinland }: CriterionDraft) {
  return {
    steps,
    ...whereGiven('confidence', confidence),
    ...whereGiven('source', source),
    ...whereGiven('note', note),
    ...(suggests ? {} : { suggests }),
    ...(differsInFinland ? { differsInFinland } : {}),
  };
}

/** The guidance as the text of a file. What is missing in it, or too long, is found when it is read. */
export function formatGuidance({
  schema,
  language,
  source,
  about,
  unofficial,
  criteria,
}: GuidanceDraft): string {
  const written = criterionNumbers.flatMap((number) => {
    const draft = criteria.get(number);
    return draft && isWritten(draft) ? [{ number, ...criterionIn(draft) }] : [];
  });
  const head = { ...whereGiven('$schema', schema), version: guidanceVersion, language, source };
  const file = { ...head, ...whereGiven('about', about), unofficial, criteria: written };
  return `${JSON.stringify(file, null, 2)}\n`;
}

const criterionDraft = v.object({
  steps: v.object({ 1: v.string(), 2: v.string(), 3: v.string(), 4: v.string(), 5: v.string() }),
  confidence: v.string(),
  source: v.string(),
  note: v.string(),
  suggests: v.boolean(),
  differsInFinland: v.boolean(),
});
const guidanceDraft = v.object({
  schema: v.string(),
  language: v.picklist(paneLanguages),
  source: v.string(),
  about: v.string(),
  unofficial: v.boolean(),
  criteria: v.pipe(
    v.array(v.tuple([v.number(), criterionDraft])),
    v.transform((criteria) => new Map(criteria)),
  ),
});

/** A draft as a text from which it comes back whole, unlike a file, which lacks what is not written yet. */
export const formatDraft = (draft: GuidanceDraft): string =>
  JSON.stringify({ ...draft, criteria: [...draft.criteria] });

/** The draft in such a text; null where it is none. */
export function parseDraft(text: string): GuidanceDraft | null {
  try {
    const result = v.safeParse(guidanceDraft, JSON.parse(text));
    return result.success ? result.output : null;
  } catch {
    // The parser tells faults by throwing: then no draft was kept.
    return null;
  }
}
