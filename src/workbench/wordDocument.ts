import type { Control } from './controls/control';
import { ControlList } from './controls/controlList';
import {
  empty,
  isChoice,
  showPrompt,
  writeText,
  type InsertPlace,
  type WritingManner,
} from './controls/controlWriting';
import { CustomXmlParts } from './file/customXmlParts';
import { DocumentSettings } from './file/documentSettings';
import { giveIds, insertBehind, type Insertion } from './text/insertion';
import { NotDocx } from './file/notDocx';
import { dropObjects, objectsIn } from './text/objectsInText';
import { Package } from './file/package';
import { dropPicture, makePicture, Picture } from './file/picture';
import { Prompts } from './controls/prompts';
import { asInsertion, makeParagraph, removeParagraph, type Revision } from './text/revisions';
import { promptStyle } from './file/styles';
import { ancestor, child, descendants } from './wordMarkup';

export const changeKinds = ['text', 'structure', 'selection', 'focus', 'parts', 'opened'] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** Who changes a document: a person in it, or the pane through Office.js. */
export type Actor = 'person' | 'pane';

export interface Change {
  kind: ChangeKind;
  control?: Control;
  by?: Actor;
}

/** What stands in a control whose text was taken away. */
export const emptyings = ['ownPrompt', 'wordPrompt', 'empty'] as const;
export type Emptying = (typeof emptyings)[number];

export interface Writing extends Omit<WritingManner, 'promptStyle'> {
  place?: InsertPlace;
  emptying?: Emptying;
  by?: Actor;
}

/** An open document: its parts, its controls, the selection, and all that a person or the pane can do to it. */
export class WordDocument {
  readonly body: Element;
  readonly facts: DocumentSettings;
  readonly prompts: Prompts;
  readonly customXml: CustomXmlParts;
  /** Names and JSON texts of the add-in's settings; kept as long as the document is open. */
  settings: [name: string, json: string][] = [];
  private readonly list: ControlList;
  private readonly listeners = new Set<(change: Change) => void>();
  private selected: Control | null = null;
  private clicked: Element | null = null;
  private textChanged = false;
  private anyChanged = false;

  private constructor(
    readonly pack: Package,
    readonly mainName: string,
    readonly xml: XMLDocument,
    readonly name: string,
    private readonly file: Uint8Array,
  ) {
    this.body = child(xml.documentElement, 'body') ?? xml.documentElement;
    this.list = new ControlList(this.body);
    this.facts = new DocumentSettings(pack, mainName);
    this.prompts = new Prompts(this.facts.glossary, this.facts.language);
    this.customXml = new CustomXmlParts(pack, mainName);
    this.controls().forEach((control) => this.prompts.remember(control));
  }

  /** Throws `NotDocx`, with a sentence for the user, for anything that is not a Word document. */
  static open(bytes: Uint8Array, name: string): WordDocument {
    const pack = Package.read(bytes);
    const mainName = pack.related('', 'officeDocument');
    const main = mainName === null ? null : pack.tree(mainName);
    if (mainName === null || main?.documentElement.localName !== 'document') throw new NotDocx('noWord');
    return new WordDocument(pack, mainName, main, name, bytes);
  }

  get parts(): ReadonlyMap<string, Uint8Array> {
    this.takeOver();
    return this.pack.parts;
  }

  /** Every content control of the body in document order, nested ones and those in text boxes included. */
  controls(): readonly Control[] {
    return this.list.all();
  }

  /** The first control with this `w:id`, read signed or unsigned. */
  control(id: number): Control | null {
    return this.list.byId(id);
  }

  parentOf(control: Control): Control | null {
    return this.list.parentOf(control);
  }

  controlsInside(control: Control): readonly Control[] {
    return this.list.inside(control);
  }

  /** A control that was deleted, or lost its place when the text around it was replaced. */
  isGone(control: Control): boolean {
    return !this.body.contains(control.element);
  }

  get selection(): Control | null {
    return this.selected && this.isGone(this.selected) ? null : this.selected;
  }

  /** The paragraph that the cursor stands in while it is in no control: the last one clicked, else the first of all. */
  get cursor(): Element | null {
    if (this.selection) return null;
    if (this.clicked && this.body.contains(this.clicked)) return this.clicked;
    return descendants(this.body, 'p').find((paragraph) => !ancestor(paragraph, 'sdt')) ?? null;
  }

  /** Puts the cursor into a control, or out of all: then at the end of a paragraph, if one is given. */
  select(control: Control | null, paragraph: Element | null = null): void {
    if (this.selected === control && (paragraph === null || paragraph === this.clicked)) return;
    this.selected = control;
    this.clicked = paragraph ?? this.clicked;
    this.tell({ kind: 'selection', ...(control ? { control } : {}) });
  }

  /** The keyboard is with the document from now on, wherever it was. */
  takeFocus(): void {
    this.tell({ kind: 'focus' });
  }

  /**
   * A person types: the text takes the place of what the control held. Throws for locked controls and texts that a list
   * doesn't offer.
   */
  typeInto(control: Control, text: string): void {
    if (control.cannotEdit) throw new Error(`The content of the control ${control.id} is locked.`);
    if (control.kind === 'dropDownList' && text !== '' && !isChoice(control, text)) {
      throw new Error(`The list of the control ${control.id} has no such item: ${text}`);
    }
    this.write(control, text, { by: 'person', keepsObjects: true });
  }

  /** Writes without checking whether it may: the caller has done that. */
  write(control: Control, text: string, writing: Writing = {}): void {
    const manner = { ...writing, promptStyle: this.promptStyle };
    const place = writing.place ?? 'Replace';
    const objects = objectsIn(control.element);
    this.prompts.remember(control);
    if (text !== '') writeText(control, text, place, manner);
    else if (place === 'Replace') this.makeEmpty(control, manner);
    if (control.temporary && text !== '') unwrap(control);
    dropObjects(this.pack, this.mainName, this.body, objects);
    this.edited(control, writing.by);
  }

  /**
   * A change within the text of a control: comments, footnotes and pictures that it takes away go out of the file, too.
   */
  changeIn(control: Control, change: (content: Element) => void, by: Actor): void {
    if (!control.content) return;
    const objects = objectsIn(control.element);
    change(control.content);
    dropObjects(this.pack, this.mainName, this.body, objects);
    this.edited(control, by);
  }

  delete(control: Control, keepContent: boolean, by: Actor = 'person'): void {
    if (keepContent) unwrap(control);
    else this.remove(control);
    this.edited(control, by);
  }

  /** Puts a PNG where the cursor stands, without a size; a prompt that showed there goes. */
  insertPicture(png: Uint8Array, revision: Revision | null): Picture {
    const control = this.selection;
    if (control?.showingPrompt) empty(control, { promptStyle: this.promptStyle });
    const paragraphs = descendants(control?.content ?? this.body, 'p');
    const place = control ? (paragraphs.at(-1) ?? control.content) : this.cursor;
    return this.placePicture(png, revision, control, (run) => (place ?? this.body).append(run));
  }

  /** Puts a PNG to a place beside the cursor, without a size. */
  placePicture(
    png: Uint8Array,
    revision: Revision | null,
    control: Control | null,
    place: (run: Element) => void,
  ): Picture {
    const run = makePicture(this.pack, this.mainName, this.xml, png);
    place(asInsertion(run, revision));
    this.edited(control, 'pane');
    return new Picture(descendants(run, 'drawing')[0] ?? run);
  }

  /** Puts an empty paragraph behind another one or behind a table, formatted as `like` is. */
  addParagraph(behind: Element, like: Element | null, revision: Revision | null): Element {
    const added = makeParagraph(behind, like, revision);
    behind.after(added);
    this.edited(null, 'pane');
    return added;
  }

  /** Puts blocks of another document behind a paragraph; controls get ids of their own, and their prompts are known. */
  insertBehind(paragraph: Element, blocks: readonly Element[], manner: Insertion): Element[] {
    const inserted = insertBehind(paragraph, blocks, manner);
    giveIds(inserted, this.body);
    this.edited(null, 'pane');
    this.controls().forEach((control) => this.prompts.remember(control));
    return inserted;
  }

  /**
   * Takes a paragraph away with its end; tracked, it stays with the marks of a deletion. The last of its kind stays,
   * empty.
   */
  deleteParagraph(paragraph: Element, revision: Revision | null): void {
    const objects = objectsIn(paragraph);
    removeParagraph(paragraph, revision);
    dropObjects(this.pack, this.mainName, this.body, objects);
    this.edited(null, 'pane');
  }

  deletePicture(picture: Picture): void {
    dropPicture(this.pack, this.mainName, picture);
    this.edited(null, 'pane');
  }

  /** To be called after any other change of `xml`; without a control where the change is not in one alone. */
  edited(control: Control | null, by: Actor = 'person'): void {
    const before = this.list.all().length;
    this.list.forget();
    this.textChanged = true;
    this.anyChanged = true;
    const isSame = control !== null && !this.isGone(control) && before === this.list.all().length;
    this.tell({ kind: isSame ? 'text' : 'structure', ...(control ? { control } : {}), by });
  }

  /** Gives the id of the new part; throws `NotDocx` for what is not XML. */
  addCustomXml(xml: string): string {
    const { id } = this.customXml.add(xml);
    this.partsChanged();
    return id;
  }

  /** Whether there was such a part. */
  deleteCustomXml(id: string): boolean {
    const deleted = this.customXml.delete(id);
    if (deleted) this.partsChanged();
    return deleted;
  }

  /** Returns the way to stop listening. */
  onChange(listener: (change: Change) => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  /** The document as .docx; without a change, the very bytes that were opened. */
  save(): Uint8Array {
    this.takeOver();
    return this.anyChanged ? this.pack.write() : this.file.slice();
  }

  /** Whether the document is still as it was opened. */
  get isUnchanged(): boolean {
    return !this.anyChanged;
  }

  private get promptStyle(): string {
    return promptStyle(this.facts.styles);
  }

  private takeOver(): void {
    if (this.textChanged) this.pack.treeChanged(this.mainName);
    this.textChanged = false;
  }

  private partsChanged(): void {
    this.anyChanged = true;
    this.tell({ kind: 'parts' });
  }

  private tell(change: Change): void {
    this.listeners.forEach((listener) => {
      listener(change);
    });
  }

  private makeEmpty(control: Control, manner: WritingManner & Writing): void {
    const emptying = manner.emptying ?? 'ownPrompt';
    const isRevision = Boolean(manner.revision) && !control.showingPrompt;
    if (emptying === 'empty' || isRevision) return empty(control, manner);
    const own = emptying === 'ownPrompt' ? this.prompts.own(control) : null;
    showPrompt(control, own ?? this.prompts.words(), manner.promptStyle);
  }

  /** Where a body or cell would be left without a paragraph, an empty one stays. */
  private remove(control: Control): void {
    if (control.place === 'inline' || control.place === 'row') return control.element.remove();
    empty(control, { promptStyle: this.promptStyle });
    descendants(control.element, 'r').forEach((run) => {
      run.remove();
    });
    unwrap(control);
  }
}

function unwrap(control: Control): void {
  control.element.replaceWith(...(control.content?.childNodes ?? []));
}
