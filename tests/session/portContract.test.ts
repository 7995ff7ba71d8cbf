import { readFileSync } from 'node:fs';
import type { FieldKey } from '../../src/assessment/fieldKey';
import { parseXml } from '../../src/commands/parseXml';
import { samples } from './desk';
import { FakeDocument } from './fakeDocument';
import { portContract } from './portContract';

const keys: readonly [FieldKey, FieldKey, FieldKey] = [
  'criterion.1.comments',
  'criterion.2.comments',
  'criterion.3.comments',
];

/** The fake document reads a file once. */
const file = readFileSync(samples.fi);

portContract('The fake document', () => {
  const port = new FakeDocument(file, parseXml);
  const [first, second, third] = keys;
  const ids = [port.id(first), port.id(second), port.id(third)] as const;
  const keyOf = (id: number): FieldKey => keys[ids.findIndex((one) => one === id)] ?? first;
  return {
    port,
    ids,
    textOf: (id) => port.textOf(keyOf(id)),
    put: (id, text) => port.put(keyOf(id), text),
    refuse: (id) => port.refuse(keyOf(id), 'busy'),
    cursorLine: () => port.shownParagraph,
    track: () => (port.circumstances = { readOnly: false, tracking: true }),
    typeHeard: (id, text) => port.typeAt(id, text),
    click: (id) => port.click(keyOf(id)),
    endPauses: () => Promise.resolve(),
    newDocuments: () => port.newDocuments.length,
    refuseCall: (call) => {
      port.failNext(call, 'refused');
      return () => undefined;
    },
  };
});
