import { profileNamed } from '../../src/workbench/profiles';
import type { BatchRequest } from '../../src/workbench/batch/batchRequest';
import type { WordDocument as StandIn } from '../../src/workbench/wordDocument';
import { WordDocument } from '../../src/word/wordDocument';
import { portContract } from '../session/portContract';
import { commonApiOf } from '../word/commonApiInNode';
import { session } from './batches';
import { open, paragraph, prompted, run } from './documents';
import { GenuineClient } from './genuineClient';

/** The action that writes this control; -1 in a batch that doesn't. */
function writingOf(id: number, { Actions, ObjectPaths }: BatchRequest): number {
  const isControl = (path: number | undefined): boolean =>
    ObjectPaths[String(path)]?.Name === 'GetById' &&
    ObjectPaths[String(path)]?.ArgumentInfo?.Arguments?.[0] === id;
  const writes = (path: number | undefined): boolean =>
    ObjectPaths[String(path)]?.Name === 'InsertText' &&
    isControl(ObjectPaths[String(path)]?.ParentObjectPathId);
  return Actions.findIndex(({ ObjectPathId }) => writes(ObjectPathId));
}

function controlIn(document: StandIn, id: number) {
  const control = document.controls().find((one) => one.id === id);
  if (!control) throw new Error(`There is no control ${id}.`);
  return control;
}

// Its pause between two looks is a timer of the window.
beforeEach(() =>
  jest.useFakeTimers({ doNotFake: ['performance', 'setImmediate', 'nextTick', 'queueMicrotask'] }),
);
afterEach(() => jest.useRealTimers());

portContract('The adapter to Office over the stand-in', () => {
  const lines = ['Kahdesti', 'Kahdesti', 'Kerran'].map((text) => paragraph(run(text)));
  const document = open(paragraph(prompted(1), prompted(2), prompted(3)) + lines.join(''));
  const at = session(document);
  const client = new GenuineClient(at).complete(profileNamed('word-web'));
  const refused = new Set<number>();
  let refusing = false;
  client.failing = (body) => {
    if (refusing) return { at: 0, code: 'GeneralException' };
    const at = [...refused].map((id) => writingOf(id, body)).find((place) => place >= 0);
    return at === undefined ? null : { at, code: 'GeneralException' };
  };
  client.becomeWord({ document: commonApiOf(at) });
  let newDocuments = 0;
  at.openNew = () => newDocuments++;
  const port = new WordDocument();
  return {
    port,
    ids: [1, 2, 3],
    textOf: (id) => (controlIn(document, id).showingPrompt ? '' : controlIn(document, id).text),
    put: (id, text) => document.typeInto(controlIn(document, id), text),
    refuse: (id) => void refused.add(id),
    cursorLine: () => document.cursor?.textContent ?? null,
    track: () => (at.changeTracking = 'TrackAll'),
    typeHeard: (id, text) => document.typeInto(controlIn(document, id), text),
    click: (id) => document.select(controlIn(document, id)),
    endPauses: async () => {
      // The client tells of events a turn later.
      await jest.advanceTimersByTimeAsync(1);
      await jest.advanceTimersByTimeAsync(1_000);
    },
    newDocuments: () => newDocuments,
    refuseCall: () => {
      refusing = true;
      return () => (refusing = false);
    },
  };
});
