/** The event by which the pane says that it can't start; src/taskpane/start/start.ts hears it. */
export const startFailed = 'panestartfailed';

export const reportStartFailure = (): void => void window.dispatchEvent(new Event(startFailed));
