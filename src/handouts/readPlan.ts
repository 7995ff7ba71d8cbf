import type { ReadPlan } from '../assessment/plan/plan';
import type { OutlineControl } from '../template/outline/control';
import { openDocx } from '../template/xml/docx';
import { readOutline } from '../template/outline/outline';
import type { Package } from '../template/xml/package';
import { wordParts } from '../template/xml/package';
import { descendantsNamed, paragraphText } from '../template/xml/partText';
import type { ParseXml, XmlElement } from '../template/xml/xml';
import { childElements, wordAttribute } from '../template/xml/xml';
import type { ReportLanguage } from '../words/reportLanguage';
import { reportLanguages } from '../words/reportLanguage';
import { flatten, nameOf, shown } from './flatLines';
import { hasMostlyTags, isHandout } from './kindOfFile';
import { plannedNeeds } from './planNeeds';
import { inOrder } from './gridPlaces';
import { marginNotes } from './marginNotes';
import { frontNamed, isActionHead, saysAdapted, tablesIn, withoutPrompt, writtenIn } from './planTables';
import type { FrontFact } from './tags';
import { readTag } from './tags';
import { isTracked, unreadHoldings } from './unreadHoldings';
import { allPlanWords } from './words/words';

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
 * Told without reading the document as a whole: most files that are picked are reports, and some are long. Programs
 * that keep neither fields nor properties keep the heads of its tables.
 */
function isPlan(source: Package): boolean {
  const { document } = wordParts(source);
  if (!document) return false;
  return (
    hasMostlyTags(source, (tag) => readTag(tag) !== null) || isHandout(source, 'plan') || isBarePlan(document)
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
  const fronts = [...tables.values()].flatMap(({ kind, grid }) =>
    kind === 'front' ? [...grid.values()] : [],
  );
  const front = (fact: FrontFact): string => {
    const isFact = (control: OutlineControl): boolean => {
      const read = readTag(nameOf(control));
      return read?.kind === 'front' && read.fact === fact;
    };
    const line = lines.find(({ controls }) => controls.some(isFact));
    // In its cell stands what somebody wrote beside the field, too.
    const { cell = null } = line ?? {};
    const inCell = cell && tables.get(cell.table)?.grid.get(cell.row)?.get(cell.column);
    const own = withoutPrompt(inCell ?? line?.controls.filter(isFact).map(shown).join('\n') ?? '');
    if (own !== '') return own;
    // Where its field was deleted, the name before it tells it.
    const named = fronts.map(inOrder).find(([first]) => frontNamed(first?.[1] ?? '') === fact);
    return writtenIn(named?.slice(1) ?? []).join('\n');
  };
  const { needs, notes } = plannedNeeds(lines, tables);
  return {
    language: languageOf(source),
    unit: front('unit'),
    assessed: front('assessed'),
    total: front('total'),
    level: front('level'),
    needs,
    notes: [...notes, ...marginNotes(source, allPlanWords)],
    holds: unreadHoldings(source),
    isTracked: isTracked(source),
    isAdapted: lines.some(({ text }) => saysAdapted(text)),
  };
}
