import type { ReadPlan } from '../assessment/plan/plan';
import { openDocx } from '../template/docx';
import { readOutline } from '../template/outline';
import type { Package } from '../template/package';
import { wordParts } from '../template/package';
import { descendantsNamed, paragraphText } from '../template/partText';
import type { ParseXml, XmlElement } from '../template/xml';
import { childElements, wordAttribute } from '../template/xml';
import type { ReportLanguage } from '../words/reportLanguage';
import { reportLanguages } from '../words/reportLanguage';
import { flatten, isHandout, nameOf, shown } from './flatLines';
import { plannedNeeds } from './planNeeds';
import { frontNamed, inOrder, isActionHead, tablesIn, writtenIn } from './planTables';
import type { FrontFact } from './tags';
import { readTag } from './tags';
import { unreadHoldings } from './unreadHoldings';

/** The language that the document's styles say. */
function languageOf(source: Package): ReportLanguage | null {
  const { styles } = wordParts(source);
  const [first] = styles ? descendantsNamed(styles, 'lang') : [];
  const said = wordAttribute(first ?? null, 'val') ?? '';
  return reportLanguages.find((language) => said.toLowerCase().startsWith(language)) ?? null;
}

/** Reads an action plan from the bytes of a .docx file; null where it is none, or no .docx. */
export function readPlan(bytes: Uint8Array, parseXml: ParseXml): ReadPlan | null {
  const opening = openDocx(bytes, parseXml);
  return opening.kind === 'fault' ? null : planIn(opening.package);
}

/**
 * Told without reading the document as a whole: most files that are picked are reports, and some are long. Programs that
 * keep neither fields nor properties keep the heads of its tables.
 */
function isPlan(source: Package): boolean {
  const { document } = wordParts(source);
  if (!document) return false;
  const tags = [...descendantsNamed(document, 'tag')];
  return (
    tags.some((tag) => readTag(wordAttribute(tag, 'val') ?? '') !== null) ||
    isHandout(source, 'plan') ||
    isBarePlan(document)
  );
}

const isBarePlan = (document: XmlElement): boolean =>
  descendantsNamed(document, 'sdt').next().done === true &&
  [...descendantsNamed(document, 'tr')].some((row) =>
    isActionHead([...childElements(row)].map(paragraphText)),
  );

/**
 * The action plan in a file; null where it is none. Nothing in the file is trusted. Rows that were added by hand count
 * like those with controls.
 */
export function planIn(source: Package): ReadPlan | null {
  if (!isPlan(source)) return null;
  const lines = flatten(readOutline(wordParts(source)));
  const tables = tablesIn(lines);
  const controls = lines.flatMap((line) => line.controls);
  const fronts = [...tables.values()].flatMap(({ kind, grid }) =>
    kind === 'front' ? [...grid.values()] : [],
  );
  const front = (fact: FrontFact): string => {
    const own = controls.find((control) => {
      const read = readTag(nameOf(control));
      return read?.kind === 'front' && read.fact === fact;
    });
    if (own && shown(own).trim() !== '') return shown(own).trim();
    // Where its field was deleted, the name before it tells it.
    const named = fronts.map(inOrder).find(([first]) => frontNamed(first?.[1] ?? '') === fact);
    return writtenIn(named?.slice(1) ?? []).join('\n');
  };
  return {
    language: languageOf(source),
    unit: front('unit'),
    assessed: front('assessed'),
    total: front('total'),
    level: front('level'),
    ...plannedNeeds(lines, tables),
    holds: unreadHoldings(source),
  };
}
