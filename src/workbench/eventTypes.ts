import type { ControlEvent } from './session';

/**
 * Numbers of the events that the stand-in adds to the client. The client itself has 4 to 6 for
 * annotations; what Word uses for these is not published, and the two sides here need only agree.
 */
export const eventTypes: Readonly<Record<ControlEvent, number>> = {
  ContentControlDeleted: 1,
  ContentControlSelectionChanged: 2,
  ContentControlDataChanged: 3,
  ContentControlAdded: 101,
  ContentControlEntered: 102,
  ContentControlExited: 103,
};
