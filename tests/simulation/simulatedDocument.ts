import { readFileSync } from 'node:fs';
import type { FieldKey } from '../../src/assessment/fieldKey';
import { criterionOf } from '../../src/assessment/fieldKey';
import { unknownFacts } from '../../src/assessment/checkedReport';
import { parseXml } from '../../src/commands/parseXml';
import type { Glance, HostControl, OpenDocument, Write, WrittenText } from '../../src/session/port';
import type { ReadDocument, Understand } from '../../src/session/readDocument';
import { bind } from '../../src/session/readDocument';
import type { Outcome } from '../../src/session/refusal';
import { granted, refused } from '../../src/session/refusal';
import { openDocx } from '../../src/template/xml/docx';
import { wordParts } from '../../src/template/xml/package';
import type { ReportModel } from '../../src/template/report';
import { readReport } from '../../src/template/report';

/** The reader is proved elsewhere: one sample is read once, and its model serves all documents of a simulation. */
function readSample(): ReportModel {
  const opening = openDocx(readFileSync('assets/templates/ips-laatuarviointiraportti-fi.docx'), parseXml);
  if (opening.kind === 'fault') throw new Error(`The sample can't be opened: ${opening.fault}`);
  return readReport(wordParts(opening.package));
}

const fronts: readonly FieldKey[] = ['front.unit', 'front.reportDate', 'front.assessmentDates'];
const isKept = (key: FieldKey): boolean => {
  const number = criterionOf(key);
  if (number === null) return key === 'total' || key === 'summary.pointsAndLevel' || fronts.includes(key);
  return number <= 2 || key.endsWith('.score');
};

/** The field whose control comes and goes when the document's structure is changed. */
const removable: FieldKey = 'criterion.2.recommendations';

function without(model: ReportModel, ...keys: readonly FieldKey[]): ReportModel {
  const fields = new Map([...model.fields].filter(([key]) => !keys.includes(key)));
  return { ...model, fields, controls: [...fields.values()].map(({ control }) => control) };
}

function modelsOf(sample: ReportModel): { whole: ReportModel; shorter: ReportModel } {
  const whole = without(sample, ...[...sample.fields.keys()].filter((key) => !isKept(key)));
  return { whole, shorter: without(whole, removable) };
}

const models = modelsOf(readSample());

/** What stood in a field, or in all parts together, until somebody wrote there. */
export interface Replacement {
  readonly key: FieldKey | 'parts';
  readonly before: string;
  readonly after: string;
}

/** All that a document holds: a value, which a change replaces. */
export interface DocumentState {
  readonly texts: ReadonlyMap<FieldKey, string>;
  /** Custom XML parts. */
  readonly parts: readonly string[];
  /** The removable control is gone. */
  readonly isShorter: boolean;
  /** How many comments of Word's it has. */
  readonly comments: number;
}

/** All criteria but the first two have 4 points, with their rows. */
function textsAtFirst(): ReadonlyMap<FieldKey, string> {
  const texts = new Map([...models.whole.fields.keys()].map((key) => [key, '']));
  for (let number = 3; number <= 25; number++) {
    texts.set(`criterion.${number}.score`, '4');
    texts.set(`summary.${number}`, '4');
  }
  return texts.set('front.unit', 'Kuntoutus');
}

const joined = new WeakMap<ReadonlyMap<FieldKey, string>, string>();
const texts = new Map<string, ReadonlyMap<FieldKey, string>>();
const mostTexts = 20_000;

/** One and the same for alike texts. */
function oneOf(given: ReadonlyMap<FieldKey, string>): ReadonlyMap<FieldKey, string> {
  const word = [...given.values()].join('\n');
  const one = texts.get(word) ?? given;
  if (texts.size > mostTexts) texts.clear();
  texts.set(word, one);
  joined.set(one, word);
  return one;
}

export const documentAtFirst: DocumentState = {
  texts: oneOf(textsAtFirst()),
  parts: [],
  isShorter: false,
  comments: 0,
};

const modelOf = ({ isShorter }: DocumentState): ReportModel => (isShorter ? models.shorter : models.whole);

const told = ({ texts }: DocumentState, key: FieldKey) => ({ text: texts.get(key) ?? '', prompt: 'prompt' });

/** One document that panes and people write, as Word keeps it: texts by control, and custom XML parts. */
export class SimulatedDocument {
  /** What has gone, in its order. */
  readonly replacements: Replacement[] = [];

  constructor(public state: DocumentState = documentAtFirst) {}

  get texts(): ReadonlyMap<FieldKey, string> {
    return this.state.texts;
  }

  get parts(): readonly string[] {
    return this.state.parts;
  }

  put(key: FieldKey, after: string): void {
    const before = this.texts.get(key) ?? '';
    if (before === after) return;
    this.replacements.push({ key, before, after });
    this.state = { ...this.state, texts: oneOf(new Map(this.texts).set(key, after)) };
  }

  /** A person takes a control out of the document, or brings it back. */
  restructure(): void {
    this.state = { ...this.state, isShorter: !this.state.isShorter };
    if (this.state.isShorter) this.put(removable, '');
  }

  /** A person comments on something: a look counts it, and only a reading of the whole document tells where. */
  comment(): void {
    this.state = { ...this.state, comments: this.state.comments + 1 };
  }

  open(): Outcome<OpenDocument> {
    const controls = [...modelOf(this.state).fields.values()].map(({ key, control }): HostControl => ({
      id: control.id ?? -1,
      title: control.title,
      tag: control.tag,
      ...told(this.state, key),
    }));
    return granted({ source: this.state.isShorter ? 'shorter' : 'whole', controls, circumstances });
  }

  glance(): Outcome<Glance> {
    const texts = [...modelOf(this.state).fields].map(
      ([key, { control }]) => [control.id ?? -1, told(this.state, key)] as const,
    );
    const { comments } = this.state;
    return granted({ texts: new Map(texts), selected: null, comments, circumstances });
  }

  write(writes: readonly Write[]): readonly Outcome<WrittenText>[] {
    return writes.map((write) => this.writeOne(write));
  }

  replaceParts(xml: string | null, known: readonly string[]): Outcome<null> {
    const left = this.parts.filter((part) => !known.includes(part));
    const after = xml === null ? left : [...left, xml];
    this.replacements.push({ key: 'parts', before: this.parts.join(''), after: after.join('') });
    this.state = { ...this.state, parts: after };
    return granted(null);
  }

  private writeOne({ id, text, place }: Write): Outcome<WrittenText> {
    const key = keyOf(this.state, id);
    if (key === undefined) return refused('gone', 'ItemNotFound');
    const before = told(this.state, key);
    // No field of it holds more than text.
    const isPlain = !place || place(before, null)?.kind === 'plain';
    if (text !== null && isPlain) this.put(key, text);
    return granted({ ...told(this.state, key), before });
  }
}

const keysById = new Map([...models.whole.fields].map(([key, { control }]) => [control.id, key]));

const keyOf = ({ isShorter }: DocumentState, id: number): FieldKey | undefined => {
  const key = keysById.get(id);
  return isShorter && key === removable ? undefined : key;
};

/** All that a look or a reading tells, as one word: the same word, the same answer. */
export function wordOfTexts({ texts, isShorter, comments }: DocumentState): string {
  const word = joined.get(texts) ?? '';
  return `${isShorter ? 'shorter' : 'whole'} ${comments} ${word}`;
}

/** All that the document holds, as one word. */
export const wordOfDocument = (state: DocumentState): string =>
  [wordOfTexts(state), ...state.parts].join('\n');

/** The same of the controls that are written. */
export const wordOfWritten = (state: DocumentState, writes: readonly Write[]): string =>
  writes
    .map(({ id }) => {
      const key = keyOf(state, id);
      return key === undefined ? '(gone)' : (state.texts.get(key) ?? '');
    })
    .join('\n');

const circumstances = { readOnly: false, tracking: false } as const;

/** The model of a document in which these controls show their prompts. */
function modelWith({ source, controls }: OpenDocument): ReportModel {
  const prompting = new Set(controls.filter(({ text }) => text === '').map(({ id }) => id));
  const model = source === 'shorter' ? models.shorter : models.whole;
  const fields = [...model.fields].map(([key, field]) => {
    const control = { ...field.control, prompting: prompting.has(field.control.id ?? -1) };
    return [key, { ...field, control }] as const;
  });
  return { ...model, fields: new Map(fields), controls: fields.map(([, { control }]) => control) };
}

/** Documents that were understood, by all that stands in them: nobody changes what was read. */
const understood = new Map<string, ReadDocument>();
/** What was read and its parts, each with a number of its own. */
export const readOnce = new WeakMap<object, number>();
let numbersGiven = 0;
const mostUnderstood = 2_000;

function understand(document: OpenDocument): ReadDocument {
  const word = `${String(document.source)} ${document.controls.map(({ text }) => text).join('\n')}`;
  const known = understood.get(word);
  if (known) return known;
  if (understood.size > mostUnderstood) understood.clear();
  const read = bind(modelWith(document), unknownFacts, document);
  understood.set(word, read);
  for (const part of [read, ...Object.values(read)] as object[]) readOnce.set(part, ++numbersGiven);
  return read;
}

/** Understands a simulated document by the model that is kept for its source; controls hold what the host says. */
export const understandSimulated: Understand = (document) =>
  Promise.resolve(
    document.controls.every(({ text }) => typeof text === 'string')
      ? granted(understand(document))
      : refused('unknown', 'NoText'),
  );
