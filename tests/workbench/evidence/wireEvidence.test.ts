import { actionTypes } from '../../../src/workbench/batch/batchRequest';
import { eventTypes } from '../../../src/workbench/eventTypes';
import { profileNamed } from '../../../src/workbench/profiles';
import { numberEvidence, wireEvidence } from '../../../src/workbench/evidence/wireEvidence';
import { Session } from '../../../src/workbench/session';
import { open, paragraph, prompted, run, sdt } from '../documents';
import { GenuineClient, type Sent, type Step } from '../genuineClient';

/** Office itself, with its enumerations, is not there. */
const richText = { types: ['RichText'] } as unknown as Word.ContentControlOptions;

const items = '<w:listItem w:displayText="4" w:value="4"/>';
const lists = ['dropDownList', 'comboBox'].map((kind, at) =>
  sdt(2 + at, `<w:${kind}>${items}</w:${kind}>`, run('4')),
);
const box = sdt(4, '<w14:checkbox/>', run('☐'));
const profile = { ...profileNamed('word-web'), wordApi: '1.9' } as const;
const client = () => new GenuineClient(new Session(open(paragraph(prompted(1), ...lists, box)), profile));
const completed = () => client().complete(profile);
/** A list, which the stand-in gives to whoever asks for it. */
const list = (document: Word.Document, id: number) =>
  document
    .getContentControls({ types: ['DropDownList', 'ComboBox'] } as unknown as Word.ContentControlOptions)
    .getById(id);

const boxOf = (document: Word.Document) =>
  document.getContentControls({ types: ['CheckBox'] } as unknown as Word.ContentControlOptions).getById(4)
    .checkboxContentControl;

/** The client's own members that its types keep to themselves. */
interface Registering {
  _RegisterDataChangedEvent(): void;
  _RegisterDeletedEvent(): void;
  _RegisterContentControlAddedEvent(): void;
}
const own = (object: object) => object as Registering;

const first = (document: Word.Document) => document.contentControls.getById(1);
const listen = (handlers: object) =>
  (handlers as OfficeExtension.EventHandlers<unknown>).add(() => Promise.resolve());

/** A control that was given already, as events need it, and what is done with it then. */
function held(act: (control: Word.ContentControl) => unknown): Step[] {
  let control: Word.ContentControl | null = null;
  return [
    (document) => {
      control = first(document);
      control.load('id');
      control.track();
    },
    () => control && act(control),
  ];
}
const heldDocument = (act: Step): Step[] => [(document) => document.load('saved'), act];

function choosing(): Step[] {
  let items: Word.ContentControlListItemCollection | null = null;
  return [
    (document) => {
      items = list(document, 2).dropDownListContentControl.listItems;
      items.load('items/displayText');
    },
    () => items?.items[0]?.select(),
  ];
}

/** How each added member is used. */
const uses: Readonly<Record<string, Step[]>> = {
  'Body.getReviewedText': [({ body }) => body.getReviewedText('Current')],
  'ContentControl.getReviewedText': [(document) => first(document).getReviewedText('Original')],
  'Range.getReviewedText': [(document) => document.getSelection().getReviewedText('Current')],
  'Document.changeTrackingMode': [
    (document) => {
      document.load({ changeTrackingMode: true });
      document.changeTrackingMode = 'TrackAll';
    },
  ],
  'Body.getComments': [({ body }) => body.getComments().load('items')],
  'ContentControl.getComments': [(document) => first(document).getComments().load('items')],
  'Document.getContentControls': [(document) => document.getContentControls(richText).load('items')],
  'ContentControl.onDataChanged': held((control) => listen(control.onDataChanged)),
  'ContentControl.onDeleted': held((control) => listen(control.onDeleted)),
  'ContentControl.onEntered': held((control) => listen(control.onEntered)),
  'ContentControl.onExited': held((control) => listen(control.onExited)),
  'Document.onContentControlAdded': heldDocument((document) => listen(document.onContentControlAdded)),
  'Body.getContentControls': [({ body }) => body.getContentControls(richText).load('items')],
  'ContentControl.getContentControls': [(document) => first(document).getContentControls().load('items')],
  'Range.getContentControls': [(document) => document.getSelection().getContentControls().load('items')],
  'ContentControl.checkboxContentControl': [(document) => boxOf(document).load('isChecked')],
  'CheckboxContentControl.isChecked': [(document) => (boxOf(document).isChecked = true)],
  'ContentControl.dropDownListContentControl': [
    (document) => list(document, 2).dropDownListContentControl.listItems.load('items'),
  ],
  'ContentControl.comboBoxContentControl': [
    (document) => list(document, 3).comboBoxContentControl.listItems.load('items'),
  ],
  'DropDownListContentControl.listItems': [
    (document) => list(document, 2).dropDownListContentControl.listItems.load('items/displayText'),
  ],
  'ContentControlListItem.select': choosing(),
};

/** How the twins of another name are used. */
const twinUses: Readonly<Record<string, Step[]>> = {
  'Document.getAnnotationsByType': [
    (document) =>
      (document as unknown as { getAnnotationsByType(types: object): { load(names: string): void } })
        .getAnnotationsByType({ types: ['RichText'] })
        .load('items'),
  ],
  'ContentControl._RegisterDataChangedEvent': held((control) => own(control)._RegisterDataChangedEvent()),
  'ContentControl._RegisterDeletedEvent': held((control) => own(control)._RegisterDeletedEvent()),
  'Document._RegisterContentControlAddedEvent': heldDocument((document) =>
    own(document)._RegisterContentControlAddedEvent(),
  ),
};

/**
 * The message as text, without the marks that only call the listener back and their share of the numbers, and under
 * one name where only the form counts.
 */
function messageOf({ flags, body }: Sent, ...names: readonly string[]): string {
  const left = body.Actions.filter(({ ActionType }) => ActionType !== actionTypes.trace);
  const order = left.map(({ Id }) => Id).sort((one, other) => one - other);
  const actions = left.map((action) => ({ ...action, Id: order.indexOf(action.Id) }));
  const text = JSON.stringify({ flags, body: { ...body, Actions: actions } });
  return names.reduce((before, name) => before.replaceAll(`"${name}"`, '"…"'), text);
}

test('Every member that is added has a row, and each twin is compared', () => {
  expect(wireEvidence.map(({ member }) => member).sort()).toEqual(Object.keys(uses).sort());
});

const twins = wireEvidence.flatMap((row) => (row.twin === null ? [] : [{ ...row, twin: row.twin }]));

test.each(twins)('$member sends what the genuine $twin sends', async ({ member, wire, twin, form }) => {
  const names = form ? [wire, 'GetAnnotationsByType'] : [];
  const ours = await completed().sends(...(uses[member] ?? []));
  const genuine = await client().sends(...(twinUses[twin] ?? uses[twin] ?? []));
  expect(messageOf(ours, ...names)).toBe(messageOf(genuine, ...names));
  expect(messageOf(ours)).not.toContain('[null,');
});

test.each(wireEvidence.filter(({ twin }) => twin === null))(
  '$member, which has no twin, has the form of its kin',
  async ({ member, wire }) => {
    const sent = JSON.stringify(await completed().sends(...(uses[member] ?? [])));
    const [, event] = /"(\w+)"/.exec(wire) ?? [];
    expect(sent).toContain(event === undefined ? `"Name":"${wire}"` : `"${event}"]`);
  },
);

test('Events have the numbers of the genuine client, as far as it told them', () => {
  const told = numberEvidence.filter(({ source }) => source !== null);
  expect(told.map(({ event, number }) => [event, number])).toEqual([
    ['ContentControlDeleted', 0],
    ['ContentControlSelectionChanged', 1],
    ['ContentControlDataChanged', 2],
    ['ContentControlAdded', 3],
  ]);
  expect(new Set(Object.values(eventTypes)).size).toBe(Object.keys(eventTypes).length);
});
