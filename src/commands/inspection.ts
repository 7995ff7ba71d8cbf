import type { ProblemKind } from '../assessment/problem';
import { withKeptAnswers } from '../template/answersXml';
import type { DocxFault } from '../assessment/docxFault';
import { largestDocument, openDocx } from '../template/xml/docx';
import type { Package } from '../template/xml/package';
import { wordParts } from '../template/xml/package';
import type { ReportModel } from '../template/report';
import { readReport } from '../template/report';
import { plainSentence } from '../wording/problems/problemSentences';
import type { PaneLanguage } from '../words/paneLanguage';
import { parseXml } from './parseXml';
import { problemWordings } from './wordings';

/** What the reader makes of a document, as `npm run inspect` prints it. */
export interface Inspection {
  readonly language: ReportModel['language'];
  readonly templateDate: string | null;
  readonly controls: number;
  readonly bound: number;
  /** By field key; `control` is the control's w:id as it stands in the document. */
  readonly fields: Readonly<Record<string, { control: number | null; text: string; title: string }>>;
  readonly criteria: readonly {
    number: number;
    section: string;
    name: string;
    definition: string;
    components: readonly string[];
  }[];
  readonly levels: ReportModel['levels'];
  readonly problems: readonly { kind: ProblemKind; where: string; message: string }[];
}

/** A file that can't be inspected at all, with the sentence to tell. */
export class NotReadable extends Error {
  override readonly name = 'NotReadable';
}

/** One sentence for whatever came up while a file was read; what nobody expected is a fault of ours and says so. */
export const complaintOf = (error: unknown): string =>
  error instanceof NotReadable
    ? error.message
    : `The file could not be read because of a fault in this program: ${firstLine(error)}`;

const firstLine = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n', 1)[0] ?? '';

const sentences: Readonly<Record<DocxFault, string>> = {
  empty: 'The file is empty: get it again.',
  tooLarge: `The file or its text is larger than ${largestDocument / 1_000_000} MB allow for a report.`,
  tooMuchMarkup:
    'The file has far more text, tags, content controls or spaces than a report: it was not read.',
  encoding: 'The file has text in another encoding than it says: open it in Word and save it anew.',
  encrypted: 'The file is encrypted or in the old .doc format: save it in Word as .docx without a password.',
  notDocx:
    'The file is no Word document (.docx): check that it is the right one, or save it in Word as .docx.',
  damaged: 'The file is damaged: open it in Word and save it anew.',
};

/** @throws NotReadable for a file that is no .docx, is encrypted, damaged or too large. */
export function openPackage(bytes: Uint8Array): Package {
  const opening = openDocx(bytes, parseXml);
  if (opening.kind === 'fault') throw new NotReadable(sentences[opening.fault]);
  return opening.package;
}

/** @throws NotReadable as `openPackage` does. */
export function inspect(bytes: Uint8Array, language: PaneLanguage = 'en'): Inspection {
  const source = openPackage(bytes);
  return describeReport(withKeptAnswers(readReport(wordParts(source)), source), language);
}

/** A report that was read, as the command prints it. */
export function describeReport(report: ReportModel, spoken: PaneLanguage): Inspection {
  const { language, templateDate, levels } = report;
  const controls = report.controls.length;
  const fields = Object.fromEntries(
    [...report.fields.values()].map(({ key, control, text }) => [
      key,
      { control: control.id, text, title: control.title },
    ]),
  );
  const criteria = report.criteria.map(({ number, section, name, definition, components }) => ({
    number,
    section,
    name,
    definition,
    components,
  }));
  const problems = report.problems.map((problem) => ({
    kind: problem.kind,
    where: problem.where,
    message: plainSentence(problem, problemWordings[spoken]),
  }));
  return { language, templateDate, controls, bound: report.fields.size, fields, criteria, levels, problems };
}
