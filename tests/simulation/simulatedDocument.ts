import { readFileSync } from 'node:fs';
import type { FieldKey } from '../../src/assessment/fieldKey';
import { criterionOf } from '../../src/assessment/fieldKey';
import { unknownFacts } from '../../src/assessment/checkedReport';
import { parseXml } from '../../src/commands/parseXml';
import type { Glance, HostControl, OpenDocument, Write, WrittenText } from '../../src/session/port';
import type { Understand } from '../../src/session/readDocument';
import { bind } from '../../src/session/readDocument';
import type { Outcome } from '../../src/session/refusal';
import { granted, refused } from '../../src/session/refusal';
import { openDocx } from '../../src/template/docx';
import { wordParts } from '../../src/template/package';
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

/** Who wrote: a pane by its number, or a person in Word. */
export type Writer = number | 'person';

/** What once stood in a field and how it went. */
export interface Replacement {
  readonly key: FieldKey | 'parts';
  readonly before: string;
  readonly after: string;
  readonly by: Writer;
  /** Whether the pane heard what it took the place of: its answer alone tells. */
  readonly hearing: Hearing;
}

/** Whether the answer to a call has come to its pane. */
export interface Hearing {
  isHeard: boolean;
}

/** One document that panes and people write, as Word keeps it: texts by control, and custom XML parts. */
export class SimulatedDocument {
  readonly texts = new Map<FieldKey, string>();
  parts: readonly string[] = [];
  readonly replacements: Replacement[] = [];
  /** Of the call that is being run. */
  hearing: Hearing = { isHeard: true };
  private isShorter = false;

  /** All criteria but the first two have 4 points, with their rows. */
  constructor() {
    for (const key of models.whole.fields.keys()) this.texts.set(key, '');
    for (let number = 3; number <= 25; number++) {
      this.texts.set(`criterion.${number}.score`, '4');
      this.texts.set(`summary.${number}`, '4');
    }
    this.texts.set('front.unit', 'Kuntoutus');
  }

  put(key: FieldKey, after: string, by: Writer): void {
    const before = this.texts.get(key) ?? '';
    if (before !== after) this.replacements.push({ key, before, after, by, hearing: this.hearing });
    this.texts.set(key, after);
  }

  /** A person takes a control out of the document, or brings it back. */
  restructure(): void {
    this.isShorter = !this.isShorter;
    if (this.isShorter) this.put(removable, '', 'person');
  }

  open(): Outcome<OpenDocument> {
    const controls = [...this.model.fields.values()].map(({ key, control }): HostControl => ({
      id: control.id ?? -1,
      title: control.title,
      tag: control.tag,
      text: this.texts.get(key) ?? '',
      prompt: 'prompt',
    }));
    return granted({ source: this.isShorter ? 'shorter' : 'whole', controls, circumstances });
  }

  glance(): Outcome<Glance> {
    const texts = [...this.model.fields].map(
      ([key, { control }]) =>
        [control.id ?? -1, { text: this.texts.get(key) ?? '', prompt: 'prompt' }] as const,
    );
    return granted({ texts: new Map(texts), selected: null, comments: null, circumstances });
  }

  write(writes: readonly Write[], by: Writer): readonly Outcome<WrittenText>[] {
    return writes.map((write) => this.writeOne(write, by));
  }

  replaceParts(xml: string | null, known: readonly string[], by: Writer): Outcome<null> {
    const left = this.parts.filter((part) => !known.includes(part));
    const after = xml === null ? left : [...left, xml];
    this.replacements.push({
      key: 'parts',
      before: this.parts.join(''),
      after: after.join(''),
      by,
      hearing: this.hearing,
    });
    this.parts = after;
    return granted(null);
  }

  private get model(): ReportModel {
    return this.isShorter ? models.shorter : models.whole;
  }

  private writeOne({ id, text, place }: Write, by: Writer): Outcome<WrittenText> {
    const field = [...this.model.fields.values()].find(({ control }) => control.id === id);
    if (!field) return refused('gone', 'ItemNotFound');
    const before = { text: this.texts.get(field.key) ?? '', prompt: 'prompt' };
    // No field of it holds more than text.
    const isPlain = !place || place(before, null)?.kind === 'plain';
    if (text !== null && isPlain) this.put(field.key, text, by);
    return granted({ text: this.texts.get(field.key) ?? '', prompt: 'prompt', before });
  }
}

const circumstances = { readOnly: false, tracking: false } as const;

/** Understands a simulated document by the model that is kept for its source; controls hold what the host says. */
export const understandSimulated: Understand = (document) => {
  const model = document.source === 'shorter' ? models.shorter : models.whole;
  if (!document.controls.every(({ text }) => typeof text === 'string'))
    return Promise.resolve(refused('unknown', 'NoText'));
  const texts = new Map(document.controls.map(({ id, text }) => [id, text]));
  const fields = [...model.fields].map(([key, field]) => {
    const control = { ...field.control, prompting: (texts.get(field.control.id ?? -1) ?? '') === '' };
    return [key, { ...field, control }] as const;
  });
  const now = { ...model, fields: new Map(fields), controls: fields.map(([, { control }]) => control) };
  return Promise.resolve(granted(bind(now, unknownFacts, document)));
};
