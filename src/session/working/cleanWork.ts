import type { CriterionWork, FigureTexts, NeedPick } from '../../assessment/workingData';
import { cleanText } from '../../characters/cleaning';

type Texts = Readonly<Record<string, string>>;

/** Work as pane and document can both hold it, and how many characters were left out for that. */
export interface CleanWork {
  readonly change: Partial<CriterionWork>;
  readonly dropped: number;
}

/** Cleans all texts of a change to the work on a criterion, typed, pasted or from a file. */
export function cleanWork(given: Partial<CriterionWork>): CleanWork {
  let dropped = 0;
  const clean = (text: string): string => {
    const one = cleanText(text);
    dropped += one.dropped;
    return one.text;
  };
  const cleanAll = (texts: Texts): Texts =>
    Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, clean(text)]));
  const cleanFigures = ({ fields, rows }: FigureTexts): FigureTexts => ({
    fields: cleanAll(fields),
    rows: rows.map(cleanAll),
  });
  const cleanNeed = ({ wording, ...need }: NeedPick): NeedPick => ({
    ...need,
    recommendations: clean(need.recommendations),
    ...(wording === undefined ? {} : { wording: clean(wording) }),
  });
  const { figures, jobs, note, need, chosen } = given;
  const change = {
    ...given,
    ...(figures ? { figures: cleanFigures(figures) } : {}),
    ...(jobs ? { jobs: jobs.map(cleanAll) } : {}),
    ...(note === undefined ? {} : { note: clean(note) }),
    ...(need ? { need: cleanNeed(need) } : {}),
    ...(chosen ? { chosen: chosen.map((piece) => ({ ...piece, text: clean(piece.text) })) } : {}),
  };
  return { change, dropped };
}
