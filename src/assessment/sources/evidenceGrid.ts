import { isBlank } from '../../characters/plain';
import { usualLanguage } from '../../words/reportLanguage';
import { wordsOf } from '../../words/words';
import type { AffirmedSources } from './affirmedSources';
import { affirmedSources } from './affirmedSources';
import { frontEntries } from '../comparison/otherReport';
import { criterionKey } from '../fieldKey';
import { entriesIn, isNamedIn, wordsIn } from './namedSources';
import type { ReportTexts } from '../report';
import { criterionNumbers, scoreOf } from '../report';
import type { GridKind, KindReader } from './sourceReading';
import { kindReader, kindsOfSources } from './sourceReading';

/** What a criterion's score rests on. */
export interface CriterionSources {
  readonly number: number;
  readonly kinds: ReadonlySet<GridKind>;
  /** What speaks against the score: it names no source, or sources of one kind alone. */
  readonly weakness: 'none' | 'single' | null;
}

/** The lists of the front whose entries are looked for among the criteria's sources. */
export const frontSources = ['interviews', 'documents'] as const;
export type FrontSources = (typeof frontSources)[number];

export interface EvidenceGrid {
  readonly criteria: readonly CriterionSources[];
  /** What was interviewed and read by the front, and no criterion names. */
  readonly unnamed: Readonly<Record<FrontSources, readonly string[]>>;
}

interface SourceReader extends KindReader {
  readonly affirmed: AffirmedSources;
}

function sourcesOf(report: ReportTexts, number: number, reader: SourceReader): CriterionSources {
  const text = report.texts.get(criterionKey(number, 'sources'));
  const { kinds, isOfOneKind } = kindsOfSources(reader.affirmed(text ?? ''), reader);
  // Where the field is missing or yet to be confirmed, nobody knows what it says.
  const isJudged = text !== undefined && scoreOf(report, number) !== null;
  const weakness = kinds.size === 0 ? 'none' : isOfOneKind ? 'single' : null;
  return { number, kinds, weakness: isJudged ? weakness : null };
}

/**
 * The criteria by the kinds of source that they name, and what of the front none of them names. Words alone tell it,
 * by what their forms have in common: it is for looking over, not for findings.
 */
export function evidenceGrid(report: ReportTexts): EvidenceGrid {
  const { traces } = wordsOf(report.language ?? usualLanguage);
  const unspecific = new RegExp(`^(?:${traces.unspecific})$`, 'u');
  const names = {
    unspecific,
    interview: new RegExp(traces.kinds.interviews, 'u'),
    all: new RegExp(`^(?:${traces.all})$`, 'u'),
  };
  const entries = (list: FrontSources): string[] =>
    frontEntries(report, list)
      .flatMap(entriesIn)
      .filter((entry) => wordsIn(entry, unspecific).length > 0);
  const listed = { interviews: entries('interviews'), documents: entries('documents') };
  const reader = kindReader(traces);
  const isNamed = (entry: string, source: string, list: FrontSources): boolean => {
    const kinds = reader.shown(source);
    const isOtherwise = list === 'interviews' && kinds.size > 0 && !kinds.has('interviews');
    return !isOtherwise && isNamedIn(entry, source, list, names);
  };
  const shown = (source: string): ReadonlySet<GridKind> => {
    const kinds = reader.shown(source);
    const list = frontSources.find((one) => listed[one].some((entry) => isNamed(entry, source, one)));
    return kinds.size > 0 || list === undefined ? kinds : new Set([list]);
  };
  const affirmed = affirmedSources(traces.denials);
  const sources = criterionNumbers.flatMap((number) =>
    entriesIn(affirmed(report.texts.get(criterionKey(number, 'sources')) ?? '')),
  );
  const unnamed = (list: FrontSources): string[] =>
    listed[list].filter((entry) => !sources.some((source) => isNamed(entry, source, list)));
  return {
    criteria: criterionNumbers.map((number) => sourcesOf(report, number, { ...reader, shown, affirmed })),
    unnamed: { interviews: unnamed('interviews'), documents: unnamed('documents') },
  };
}

/** Whether any criterion names a source. */
export const hasSources = ({ texts }: ReportTexts): boolean =>
  criterionNumbers.some((number) => !isBlank(texts.get(criterionKey(number, 'sources')) ?? ''));
