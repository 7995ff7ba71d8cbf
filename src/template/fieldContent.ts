import type { CommentThread } from '../assessment/commentThread';
import type { ContentKind, FieldContent, Held } from '../assessment/fieldContent';
import { contentKinds } from '../assessment/fieldContent';
import { walkBody } from './bodyWalk';
import type { XmlElement } from './xml';
import { child, childElements, childValue, descend, isOn, wordAttribute } from './xml';

/** What is counted by the element that stands for it. */
const kindOf: Readonly<Record<string, ContentKind>> = {
  footnoteReference: 'footnote',
  endnoteReference: 'endnote',
  drawing: 'picture',
  pict: 'picture',
  object: 'picture',
  hyperlink: 'link',
  tbl: 'table',
  ins: 'insertion',
  moveTo: 'insertion',
  del: 'deletion',
  moveFrom: 'deletion',
  sdt: 'control',
};
const commentMarks: ReadonlySet<string> = new Set([
  'commentRangeStart',
  'commentRangeEnd',
  'commentReference',
]);
/** Of a run's properties, what nobody sees in the text. */
const unseen: ReadonlySet<string> = new Set(['lang', 'noProof', 'rPrChange', 'ins', 'del', 'webHidden']);
const isHyperlink = (code: string): boolean => /^\s*HYPERLINK\b/u.test(code);

/** What was met on a walk through a field's content. */
class Tally {
  readonly counts = new Map<ContentKind, number>();
  readonly comments = new Set<string>();
  private readonly looks = new Set<string>();
  private readonly styles = new Set<string>();

  count(kind: ContentKind): void {
    this.counts.set(kind, (this.counts.get(kind) ?? 0) + 1);
  }

  meet(element: XmlElement): void {
    const name = element.localName ?? '';
    const kind = kindOf[name];
    if (kind) this.count(kind);
    if (commentMarks.has(name)) this.comments.add(wordAttribute(element, 'id') ?? '');
    if (name === 'fldSimple')
      this.count(isHyperlink(wordAttribute(element, 'instr') ?? '') ? 'link' : 'fieldCode');
    if (name === 'instrText') this.meetCode(element);
    if (name === 'r') this.meetRun(element);
    if (name === 'p') this.meetParagraph(element);
  }

  has(kind: ContentKind): boolean {
    if (kind === 'formatting') return this.looks.size > 1 || this.styles.size > 1;
    return this.counts.has(kind);
  }

  /** A field's code may be split over runs: each begins anew only behind its begin. */
  private meetCode(element: XmlElement): void {
    const code = element.firstChild?.nodeValue ?? '';
    if (code.trim() === '') return;
    this.count(isHyperlink(code) ? 'link' : 'fieldCode');
  }

  private meetRun(run: XmlElement): void {
    const shows = [...childElements(run)].some(
      ({ localName, firstChild }) => localName === 't' && (firstChild?.nodeValue ?? '').trim() !== '',
    );
    if (shows) this.looks.add(lookOf(child(run, 'rPr')));
  }

  private meetParagraph(paragraph: XmlElement): void {
    const numbering = descend(paragraph, 'pPr', 'numPr');
    if (numbering && childValue(numbering, 'numId') !== '0') this.counts.set('list', 1);
    this.styles.add(childValue(child(paragraph, 'pPr'), 'pStyle') ?? '');
  }
}

/** The formatting of a run as one text; alike for runs that look alike. */
function lookOf(properties: XmlElement | null): string {
  const own = properties ? [...childElements(properties)] : [];
  return own
    .filter(({ localName }) => !unseen.has(localName ?? ''))
    .map((element) => {
      const values = [...element.attributes].map(({ name, value }) => `${name}=${value}`).sort();
      return [element.localName, ...values].join(' ');
    })
    .sort()
    .join(';');
}

/** The branches of alternate content are one thing: the first counts. Properties are no content. */
const isContent = ({ localName }: XmlElement): boolean =>
  !/^(?:sdt|[prt]|tbl|tr|tc|sect)Pr$/u.test(localName ?? '');
const contentIn = (element: XmlElement): XmlElement[] => {
  const content = [...childElements(element)].filter(isContent);
  return element.localName === 'AlternateContent' ? content.slice(0, 1) : content;
};

function tallyOf(content: XmlElement): Tally {
  const tally = new Tally();
  const open = contentIn(content).reverse();
  for (let element = open.pop(); element; element = open.pop()) {
    tally.meet(element);
    open.push(...contentIn(element).reverse());
  }
  return tally;
}

/**
 * What a control holds besides text, from its element (w:sdt). Of comments each thread counts once, and whatever part of
 * it stands in the control; what a prompt looks like is nobody's formatting.
 */
export function readFieldContent(control: XmlElement, threads: readonly CommentThread[]): FieldContent {
  const content = child(control, 'sdtContent');
  if (!content) return [];
  const tally = tallyOf(content);
  const isPrompting = isOn(child(control, 'sdtPr'), 'showingPlcHdr');
  const about = threads.filter(({ id }) => tally.comments.has(id));
  return contentKinds.flatMap((kind): Held[] => {
    const authors = about.flatMap(({ author, answers }) => [
      author,
      ...answers.map((answer) => answer.author),
    ]);
    if (kind === 'comment')
      return about.length === 0 ? [] : [{ kind, count: about.length, authors: [...new Set(authors)] }];
    if (kind === 'formatting' && isPrompting) return [];
    return tally.has(kind) ? [{ kind, count: tally.counts.get(kind) ?? 1, authors: [] }] : [];
  });
}

/** What each control of a body holds besides text, by its place among all controls; plain ones are left out. */
export function readContents(
  document: XmlElement | null,
  threads: readonly CommentThread[],
): ReadonlyMap<number, FieldContent> {
  const contents = new Map<number, FieldContent>();
  for (const { element, index } of walkBody(document)) {
    if (index === null) continue;
    const held = readFieldContent(element, threads);
    if (held.length > 0) contents.set(index, held);
  }
  return contents;
}
