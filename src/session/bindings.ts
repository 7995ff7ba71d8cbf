import type { DocumentFacts } from '../assessment/checkedReport';
import type { FieldKey } from '../assessment/fieldKey';
import type { Boxes } from './boxes';
import { lookThroughBoxes, readBoxes, throughBoxes } from './boxes';
import type { Asked, Confirmations } from './confirmations';
import { reanswered, withConfirmations } from './confirmations';
import { frontOf, isOtherFront } from './front';
import { isHostText, readHostText } from './hostText';
import { behindLabel } from './innerLabels';
import { withPrompt } from './knownPrompts';
import { mayComeToPrompts } from './leastWrite';
import type { Glance, HostText, Write } from './port';
import type { ReadDocument } from './readDocument';
import type { FieldState, OpenReport } from './state';
import { besideStruck, mayBeMixed, withoutStruck } from './struckNumbers';
import type { Places } from './writer';

type Fields = ReadonlyMap<FieldKey, FieldState>;

const frontIn = (fields: Fields) => frontOf((key) => fields.get(key)?.text ?? '');

/** Whether these fields are those of another report, by what its front says. */
export const haveOtherFront = (fields: Fields, before: Fields): boolean =>
  isOtherFront(frontIn(before), frontIn(fields));

/** A document that shares hardly any control with the one before is another one, not an edited one. */
function isOtherStructure(before: ReadonlySet<number>, now: ReadonlySet<number>): boolean {
  const common = [...now].filter((id) => before.has(id)).length;
  return common * 2 < Math.min(before.size, now.size);
}

/** Which control of the host each field is, as the document was last read whole. */
export class Bindings implements Places {
  ids: ReadonlyMap<FieldKey, number> = new Map();
  private boxes: Boxes = new Map();
  private listed: ReadonlySet<number> = new Set();
  private prompts: ReadDocument['prompts'] = new Map();
  private struck: ReadDocument['struck'] = new Map();
  /** The texts of numbers for which the document was asked to be read again, by the host's id. */
  private readonly met = new Map<number, string>();
  /** How many comments the host counted at the last look that told. */
  private counted: number | null = null;
  /** The fields in which the cursor was seen since the document was read whole. */
  private readonly visited = new Set<FieldKey>();
  /** The report as it was read, before anything was said of its unsure fields. */
  private asked: Asked | null = null;

  constructor(private readonly confirmations: Confirmations) {}

  /** Takes a document that was read whole; what comes back is the same with what was said of its unsure fields. */
  take(found: ReadDocument): ReadDocument {
    this.asked = found;
    this.boxes = found.boxes;
    this.listed = found.listed;
    this.prompts = found.prompts;
    this.struck = found.struck;
    this.visited.clear();
    const document = withConfirmations(found, this.confirmations.known);
    this.ids = document.ids;
    return document;
  }

  /** The open report with what was said of its unsure fields meanwhile. */
  reanswer(open: OpenReport): OpenReport {
    if (!this.asked) return open;
    const { known } = this.confirmations;
    this.ids = withConfirmations(this.asked, known).ids;
    return reanswered(open, this.asked, known);
  }

  idOf(key: FieldKey): number | undefined {
    return this.ids.get(key);
  }

  knowing<T extends HostText>(id: number, told: T): T {
    const text = withPrompt(this.prompts, id, readBoxes(this.boxes, id, told));
    return withoutStruck(this.struck, id, text);
  }

  writeOf(write: Write): Write {
    return throughBoxes(this.boxes, besideStruck(this.struck, write));
  }

  mayBeMixed(id: number, told: HostText): boolean {
    return mayBeMixed(this.struck, id, withPrompt(this.prompts, id, told));
  }

  /** Whether something may have come to a field's prompt, by what was read and seen. */
  mayComeToPrompt(key: FieldKey, facts: DocumentFacts): boolean {
    return (this.counted ?? 0) > 0 || mayComeToPrompts(facts) || this.visited.has(key);
  }

  /** The cursor stands in this field: something may be put there, of which no look tells. */
  noteVisit(key: FieldKey | null): void {
    if (key !== null) this.visited.add(key);
  }

  /**
   * Whether the host counts other comments than at the last look, or some where the document's XML had none: only that
   * tells which fields they stand in.
   */
  hasOtherComments({ comments }: Glance, open: OpenReport | null): boolean {
    if (comments === null) return false;
    const before = this.counted ?? (open?.facts.comments === 0 ? 0 : comments);
    this.counted = comments;
    return comments !== before;
  }

  /** Whether only the document's XML can tell what numbers of a look stand there: asked once for each text. */
  hasMixed({ texts }: Glance): boolean {
    const mixed = [...texts].filter(
      ([id, told]) => isHostText(told) && this.mayBeMixed(id, told) && this.met.get(id) !== told.text,
    );
    mixed.forEach(([id, { text }]) => this.met.set(id, text));
    return mixed.length > 0;
  }

  /** The texts of a look as those of fields, without the ones that can't be read. */
  textsOf(glance: Glance): Glance {
    const seen = lookThroughBoxes(this.boxes, glance);
    const texts = [...seen.texts].flatMap(([id, told]): [number, HostText][] =>
      isHostText(told) ? [[id, withoutStruck(this.struck, id, withPrompt(this.prompts, id, told))]] : [],
    );
    return { ...seen, texts: new Map(texts) };
  }

  /** Whether a document that was read is another one than the open report's. */
  isOther({ listed, fields }: ReadDocument, open: OpenReport): boolean {
    return isOtherStructure(this.listed, listed) || haveOtherFront(fields, open.fields);
  }

  /** Whether a look shows other controls, or another front, than the open report has. */
  isRestructured({ texts }: Glance, open: OpenReport | null): boolean {
    const { listed } = this;
    if (texts.size !== listed.size || [...texts.keys()].some((id) => !listed.has(id))) return true;
    return open !== null && isOtherFront(frontIn(open.fields), this.frontIn(texts, open));
  }

  private frontIn(texts: Glance['texts'], open: OpenReport) {
    return frontOf((key) => {
      const told = texts.get(this.ids.get(key) ?? Number.NaN);
      const text = isHostText(told) ? readHostText(told) : '';
      return behindLabel(text, open.fields.get(key)?.prefix ?? '');
    });
  }
}
