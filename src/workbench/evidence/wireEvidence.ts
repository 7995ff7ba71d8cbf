import type { Source } from './belief';
import { eventTypes } from '../eventTypes';
import type { ControlEvent } from '../session';

/** A member that the stand-in adds to the client, and what of the genuine client its messages are compared with. */
export interface WireBelief {
  readonly member: string;
  /** What goes over the wire, as the host spells it. */
  readonly wire: string;
  /**
   * The genuine client's own member with the same message: the same but for names and arguments where `form` says so.
   */
  readonly twin: string | null;
  readonly form?: true;
  readonly source: Source | null;
}

const client: Source = { kind: 'client', name: '@microsoft/office-js 1.1.110' };
const types: Source = { kind: 'documentation', name: '@types/office-js 1.0.612' };

const registration = (member: string, event: ControlEvent, twin: string | null): WireBelief => ({
  ...{ member, twin },
  wire: `_RegisterEvent(…, "${event}")`,
  source: twin === null ? types : client,
});

export const wireEvidence: readonly WireBelief[] = [
  ...(['Body', 'ContentControl', 'Range'] as const).map((type) => ({
    member: `${type}.getReviewedText`,
    wire: 'GetReviewedText',
    twin: `${type}.getReviewedText`,
    source: client,
  })),
  {
    member: 'Document.changeTrackingMode',
    wire: 'ChangeTrackingMode',
    twin: 'Document.changeTrackingMode',
    source: client,
  },
  ...(['Body', 'ContentControl'] as const).map((type) => ({
    member: `${type}.getComments`,
    wire: 'GetComments',
    twin: `${type}.getComments`,
    source: client,
  })),
  {
    member: 'Document.getContentControls',
    wire: 'GetContentControls',
    twin: 'Document.getAnnotationsByType',
    form: true,
    source: types,
  },
  ...(['Body', 'ContentControl', 'Range'] as const).map((type) => ({
    member: `${type}.getContentControls`,
    wire: 'GetContentControls',
    twin: null,
    source: types,
  })),
  registration(
    'ContentControl.onDataChanged',
    'ContentControlDataChanged',
    'ContentControl._RegisterDataChangedEvent',
  ),
  registration('ContentControl.onDeleted', 'ContentControlDeleted', 'ContentControl._RegisterDeletedEvent'),
  registration('ContentControl.onEntered', 'ContentControlEntered', null),
  registration('ContentControl.onExited', 'ContentControlExited', null),
  registration(
    'Document.onContentControlAdded',
    'ContentControlAdded',
    'Document._RegisterContentControlAddedEvent',
  ),
  {
    member: 'ContentControl.checkboxContentControl',
    wire: 'CheckboxContentControl',
    twin: null,
    source: null,
  },
  { member: 'CheckboxContentControl.isChecked', wire: 'IsChecked', twin: null, source: null },
  ...(['dropDownListContentControl', 'comboBoxContentControl'] as const).map((member) => ({
    member: `ContentControl.${member}`,
    wire: `${member.charAt(0).toUpperCase()}${member.slice(1)}`,
    twin: null,
    source: null,
  })),
  { member: 'DropDownListContentControl.listItems', wire: 'ListItems', twin: null, source: null },
  { member: 'ContentControlListItem.select', wire: 'Select', twin: null, source: null },
];

/** The number of an event, and who tells of it. */
export interface NumberBelief {
  readonly event: ControlEvent;
  readonly number: number;
  readonly source: Source | null;
}

const beta: Source = { kind: 'client', name: 'office-js, branch beta', date: '2020-07-20' };
const toldInBeta: readonly ControlEvent[] = [
  'ContentControlDeleted',
  'ContentControlSelectionChanged',
  'ContentControlDataChanged',
  'ContentControlAdded',
];

export const numberEvidence: readonly NumberBelief[] = (Object.keys(eventTypes) as ControlEvent[]).map(
  (event) => ({ event, number: eventTypes[event], source: toldInBeta.includes(event) ? beta : null }),
);
