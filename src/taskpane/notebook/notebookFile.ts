import type { BandedCriterion } from '../../assessment/figures/bands';
import { frontLine } from '../../assessment/comparison/otherReport';
import { percentageNames } from '../../assessment/figures/percentages';
import { hasAdaptedCriteria } from '../../assessment/problem';
import type { FigureLabels } from '../../handouts/writeNotebook';
import { writeNotebook } from '../../handouts/writeNotebook';
import type { OpenReport } from '../../session/state';
import { reportTexts } from '../../session/state';
import type { ReportLanguage } from '../../words/reportLanguage';
import type { EvidenceTexts } from '../evidence/texts/evidenceTexts';
import { loadEvidenceTexts } from '../evidence/texts/useEvidenceTexts';
import { withoutHyphens } from '../evidence/withoutHyphens';

/** The fields that a percentage is stated with, by the names in the form. */
function percentageLabels({ percentages }: EvidenceTexts): ReadonlyMap<string, string> {
  const { part, whole, period, definition } = percentages;
  const ends = Object.entries({ Part: part, Whole: whole, Period: period, Definition: definition });
  return new Map(
    percentageNames.flatMap((name) =>
      ends.map(([end, label]) => [`${name}${end}`, `${percentages.names[name]}: ${label}`] as const),
    ),
  );
}

function labelsOf(texts: EvidenceTexts): FigureLabels {
  const percentages = percentageLabels(texts);
  const figure = (number: BandedCriterion, name: string): string =>
    withoutHyphens(texts.figures.names[number][name] ?? percentages.get(name) ?? name);
  return { figure, job: texts.jobs.names };
}

/** An empty notebook for this report's unit as a .docx file; null where its words can't be loaded. */
export async function notebookFile(
  open: OpenReport,
  language: ReportLanguage,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const texts = await loadEvidenceTexts(language).catch(() => null);
  if (texts === null) return null;
  const report = reportTexts(open);
  const front = { unit: frontLine(report, 'unit'), assessed: frontLine(report, 'assessmentDates') };
  const { criteria } = open.report;
  const isAdapted = hasAdaptedCriteria(open.report);
  const source = { ...front, language, criteria, isAdapted, labels: labelsOf(texts) };
  return new Uint8Array(writeNotebook(source));
}
