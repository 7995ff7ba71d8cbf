import type { ControlEvent } from './session';

/**
 * Numbers of the events of controls: the first four as in the genuine client of the beta branch of office-js
 * (2020-07-20). For entering and leaving there is no source: those numbers are ours, and the two sides here need only
 * agree.
 */
export const eventTypes: Readonly<Record<ControlEvent, number>> = {
  ContentControlDeleted: 0,
  ContentControlSelectionChanged: 1,
  ContentControlDataChanged: 2,
  ContentControlAdded: 3,
  ContentControlEntered: 102,
  ContentControlExited: 103,
};
