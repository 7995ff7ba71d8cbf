import { ControlEvents } from '../../../src/workbench/controls/controlEvents';
import type { ControlEvent } from '../../../src/workbench/session';
import type { WordDocument } from '../../../src/workbench/wordDocument';
import { run, session, field } from '../batches';
import { controlOf, open, paragraph, prompted, sdt } from '../documents';

/** What the pane hears of the control 1 of a document, having asked for all its events. */
function listening(document: WordDocument, profile = 'word-web') {
  const at = session(document, profile);
  const reference = String(field(run(at, (batch) => batch.control(1)).Results.at(-1)?.Value, '_ReferenceId'));
  const events: ControlEvent[] = [
    'ContentControlDataChanged',
    'ContentControlEntered',
    'ContentControlExited',
    'ContentControlDeleted',
  ];
  run(at, (batch) => {
    events.forEach((event) => batch.call(batch.root(), '_RegisterEvent', reference, event));
  });
  const heard: unknown[] = [];
  const hearing = new ControlEvents(at, (entries) => {
    heard.push(
      ...entries.map(([category, , target, text]) => {
        const message: unknown = JSON.parse(text);
        return [category === 65536, target === reference, field(message, 'eventType'), field(message, 'ids')];
      }),
    );
  });
  document.onChange((change) => hearing.hear(change));
  return { at, reference, names: () => heard.map((entry) => field(entry, '2')), heard };
}

const body = paragraph(prompted(1), prompted(2));

test('a control tells when it is entered, typed into and left, under the reference of its registration', () => {
  const document = open(body);
  const { heard } = listening(document);
  document.select(controlOf(document, 1));
  document.typeInto(controlOf(document, 1), 'a');
  document.typeInto(controlOf(document, 2), 'b');
  document.select(controlOf(document, 2));
  expect(heard).toEqual([
    [true, true, 'ContentControlEntered', [1]],
    [true, true, 'ContentControlDataChanged', [1]],
    [true, true, 'ContentControlExited', [1]],
  ]);
});

test('on Windows, what is typed is reported when the control is left', () => {
  const document = open(body);
  const { names } = listening(document, 'word-windows');
  document.select(controlOf(document, 1));
  document.typeInto(controlOf(document, 1), 'a');
  document.typeInto(controlOf(document, 1), 'ab');
  expect(names()).toEqual(['ContentControlEntered']);
  document.select(null);
  expect(names().slice(1)).toEqual(['ContentControlDataChanged', 'ContentControlExited']);
});

test("the pane's own writes are reported, too", () => {
  const document = open(body);
  const { at, names } = listening(document);
  run(at, (batch) => batch.write(1, 'x'));
  expect(names()).toEqual(['ContentControlDataChanged']);
});

test('a change inside is reported for the control around it', () => {
  const document = open(sdt(1, '', paragraph(prompted(2))));
  const { names } = listening(document);
  document.typeInto(controlOf(document, 2), 'x');
  expect(names()).toEqual(['ContentControlDataChanged']);
});

test('a deleted control tells so', () => {
  const document = open(body);
  const { names } = listening(document);
  document.delete(controlOf(document, 1), false);
  expect(names()).toEqual(['ContentControlDeleted']);
});

test('nothing is reported once the object is no longer tracked or the registration is given up', () => {
  const document = open(body);
  const one = listening(document);
  run(one.at, (batch) =>
    batch.call(batch.root(), '_UnregisterEvent', one.reference, 'ContentControlEntered'),
  );
  document.select(controlOf(document, 1));
  expect(one.names()).toEqual([]);
  run(one.at, (batch) => batch.call(batch.root(), '_RemoveReference', one.reference));
  document.typeInto(controlOf(document, 1), 'x');
  expect(one.names()).toEqual([]);
});

test('events of what is not tracked are refused', () => {
  const answer = run(session(open(body)), (batch) =>
    batch.call(batch.root(), '_RegisterEvent', 'none', 'ContentControlEntered'),
  );
  expect(answer.Error?.Code).toBe('InvalidObjectPath');
});
