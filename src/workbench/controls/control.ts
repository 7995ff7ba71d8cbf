import { readText } from './controlText';
import {
  ancestor,
  attribute,
  child,
  childValue,
  isOn,
  isWord,
  word2010Namespace,
  word2012Namespace,
} from '../wordMarkup';

export const controlKinds = [
  'richText', 'plainText', 'checkBox', 'dropDownList', 'comboBox', 'date', 'picture', 'group',
  'repeatingSection', 'repeatingSectionItem', 'buildingBlockGallery', 'equation', 'citation', 'bibliography',
] as const; // prettier-ignore
export type ControlKind = (typeof controlKinds)[number];

export const controlPlaces = ['inline', 'block', 'cell', 'row'] as const;
export type ControlPlace = (typeof controlPlaces)[number];

const kindOfElement: Readonly<Record<string, ControlKind>> = {
  text: 'plainText',
  checkbox: 'checkBox',
  dropDownList: 'dropDownList',
  comboBox: 'comboBox',
  date: 'date',
  picture: 'picture',
  group: 'group',
  repeatingSection: 'repeatingSection',
  repeatingSectionItem: 'repeatingSectionItem',
  docPartList: 'buildingBlockGallery',
  docPartObj: 'buildingBlockGallery',
  equation: 'equation',
  citation: 'citation',
  bibliography: 'bibliography',
};

export interface Control {
  readonly element: Element;
  /** As in the document, signed; where the document has none, one that lasts as long as the document is open. */
  readonly id: number;
  readonly title: string;
  readonly tag: string;
  /** What is written in the control: empty while the prompt shows. */
  readonly text: string;
  readonly showingPrompt: boolean;
  /** The prompt while it shows, else `''`. */
  readonly prompt: string;
  readonly kind: ControlKind;
  readonly place: ControlPlace;
  readonly cannotEdit: boolean;
  readonly cannotDelete: boolean;
  /** Plain text that may hold several lines. */
  readonly multiLine: boolean;
  /** The control goes away when its content is first edited, the content stays. */
  readonly temporary: boolean;
  readonly inTextBox: boolean;
  /** The texts to choose from in a drop-down list or combo box. */
  readonly choices: readonly string[];
  readonly properties: Element | null;
  readonly content: Element | null;
}

/** A content control over its live `w:sdt`: every property is read from the XML when asked for. */
export class SdtControl implements Control {
  constructor(
    readonly element: Element,
    readonly id: number,
  ) {}

  get properties(): Element | null {
    return child(this.element, 'sdtPr');
  }
  get content(): Element | null {
    return child(this.element, 'sdtContent');
  }
  get title(): string {
    return childValue(this.properties, 'alias') ?? '';
  }
  get tag(): string {
    return childValue(this.properties, 'tag') ?? '';
  }
  get showingPrompt(): boolean {
    return isOn(this.properties, 'showingPlcHdr');
  }
  get text(): string {
    return this.showingPrompt ? '' : readText(this.content);
  }
  get prompt(): string {
    return this.showingPrompt ? readText(this.content) : '';
  }
  get kind(): ControlKind {
    const ours = [...(this.properties?.children ?? [])]
      .filter(isOfWord)
      .map((element) => kindOfElement[element.localName]);
    return ours.find((kind) => kind !== undefined) ?? 'richText';
  }
  get place(): ControlPlace {
    return placeOf(this.element);
  }
  get cannotEdit(): boolean {
    return ['contentLocked', 'sdtContentLocked'].includes(childValue(this.properties, 'lock') ?? '');
  }
  get cannotDelete(): boolean {
    return ['sdtLocked', 'sdtContentLocked'].includes(childValue(this.properties, 'lock') ?? '');
  }
  get multiLine(): boolean {
    const text = child(this.properties, 'text');
    return text !== null && ['1', 'true', 'on'].includes(attribute(text, 'multiLine') ?? '');
  }
  get temporary(): boolean {
    return isOn(this.properties, 'temporary');
  }
  get inTextBox(): boolean {
    return ancestor(this.element, 'txbxContent') !== null;
  }
  get choices(): readonly string[] {
    const list = child(this.properties, 'dropDownList') ?? child(this.properties, 'comboBox');
    return [...(list?.children ?? [])].map(
      (item) => attribute(item, 'displayText') ?? attribute(item, 'value') ?? '',
    );
  }
}

function isOfWord(element: Element): boolean {
  const namespace = element.namespaceURI;
  return (
    namespace === word2010Namespace || namespace === word2012Namespace || isWord(element, element.localName)
  );
}

const placeInside: readonly (readonly [parent: string, place: ControlPlace])[] = [
  ['p', 'inline'],
  ['tr', 'cell'],
  ['tbl', 'row'],
];

/** Where a control stands is a matter of what it stands in, as its content may be missing or wrong. */
function placeOf(element: Element): ControlPlace {
  const around = ancestor(element, 'p', 'tr', 'tbl', 'tc', 'body', 'txbxContent');
  return placeInside.find(([parent]) => isWord(around, parent))?.[1] ?? 'block';
}
