import fc from 'fast-check';
import type { Entry } from '../../src/session/entry';
import type { Sending } from '../../src/session/transitions';
import { withDoubts } from '../../src/session/doubts';
import { foundEntry, hasOverwritten, isPending, textIn, textsOnlyHere } from '../../src/session/entry';
import {
  given,
  notWritten,
  picked,
  recovered,
  seen,
  sentAgain,
  typed,
  withoutReplaced,
  written,
} from '../../src/session/transitions';
import type { Refusal } from '../../src/session/refusal';

const offline: Refusal = { kind: 'offline', code: 'Timeout' };
const busy: Refusal = { kind: 'busy', code: 'GeneralException' };
const sending = (text: string, known = '', at = 1): Sending => ({ text, known, at });
const found = (before: string, after: string) => ({ before, after });

it.each([
  ['4', '4 pistettä', 'settled'],
  ['4', '5 pistettä', 'refused'],
  ['neljä', '4 pistettä', 'refused'],
])('An entry that was given %s and reads %s is %s', (text, after, status) => {
  expect(written(onItsWay(text), sending(text), found('', after)).status).toBe(status);
});

/** What a table says of an entry: the document's text, ours, theirs, and its status. */
const short = ({ text, draft, rival, status }: Entry): string =>
  [text, draft ?? '–', rival ?? '–', status].join(' | ');

/** An entry that is on its way to the document, which held `base`. */
const onItsWay = (text: string, base = ''): Entry => given(typed(foundEntry(base), text), text);

/** An entry whose write has taken the place of somebody's text. */
const overOthers = (ours = 'ours', theirs = 'theirs'): Entry =>
  written(onItsWay(ours), sending(ours), found(theirs, ours));

const table: readonly (readonly [string, Entry, string])[] = [
  ['found in the document', foundEntry('a'), 'a | – | – | settled'],
  ['typed', typed(foundEntry('a'), 'b'), 'a | b | – | typing'],
  ['given', onItsWay('b', 'a'), 'a | b | – | writing'],
  ['given as it stands', given(typed(foundEntry('a'), 'b'), 'a'), 'a | – | – | settled'],
  ['written', written(onItsWay('b', 'a'), sending('b', 'a'), found('a', 'b')), 'b | – | – | settled'],
  ['written, but not as it was given', written(onItsWay('b'), sending('b'), found('', 'x')), 'x | b | – | refused'],
  ['typed on while it was written', written(typed(onItsWay('b'), 'bc'), sending('b'), found('', 'b')), 'b | bc | – | typing'],
  ['refused', notWritten(onItsWay('b', 'a'), sending('b', 'a'), busy, null), 'a | b | – | refused'],
  ['refused after more was typed', notWritten(typed(onItsWay('b'), 'bc'), sending('b'), busy, null), ' | bc | – | typing'],
  ['sent again', sentAgain(notWritten(onItsWay('b'), sending('b'), busy, null)), ' | b | – | writing'],
  ['recovered', recovered(foundEntry('a'), 'b'), 'a | b | – | refused'],
  ['recovered where it stands', recovered(foundEntry('a'), 'a'), 'a | – | – | settled'],
  ['seen at rest', seen(foundEntry('a'), 'b', 1), 'b | – | – | settled'],
  ['seen while typing', seen(typed(foundEntry('a'), 'b'), 'c', 1), 'a | b | – | typing'.replace('a', 'c').replace('–', 'c')],
  ['seen removed while typing', seen(typed(foundEntry('a'), 'b'), '', 1), ' | b |  | typing'],
  ['seen as it was typed', seen(typed(foundEntry('a'), 'b'), 'b', 1), 'b | – | – | settled'],
  ['seen while it is written, whose answer will tell', seen(onItsWay('b', 'a'), 'c', 1), 'a | b | – | writing'],
  ['seen by a call that came late', seen(seen(foundEntry('a'), 'b', 5), 'old', 4), 'b | – | – | settled'],
  ['written over somebody’s text', overOthers(), 'ours | ours | theirs | settled'],
  ['and seen', seen(overOthers(), 'ours', 2), 'ours | ours | theirs | settled'],
  ['and somebody’s text put back', seen(overOthers(), 'theirs', 2), 'theirs | ours | theirs | settled'],
  ['and a newer one seen', seen(overOthers(), 'newer', 2), 'newer | ours | newer | settled'],
  ['and theirs picked', picked(overOthers(), 'document'), 'ours | theirs | – | writing'],
  ['and ours picked', picked(overOthers(), 'pane'), 'ours | – | – | settled'],
  ['picked: the document’s that stands', picked(seen(typed(foundEntry(''), 'b'), 'c', 1), 'document'), 'c | – | – | settled'],
  ['picked: ours over what stands', picked(seen(typed(foundEntry(''), 'b'), 'c', 1), 'pane'), 'c | b | – | writing'],
]; // prettier-ignore

it.each(table)('An entry that is %s', (_, entry, expected) => {
  expect(short(entry)).toBe(expected);
});

describe('A text whose answer was lost', () => {
  const doubtful = notWritten(onItsWay('b', 'a'), sending('b', 'a'), offline, null);

  it('is no rival where it is found', () => {
    expect(short(seen(typed(doubtful, 'c'), 'b', 2))).toBe('b | c | – | typing');
  });

  it('keeps what stood there from counting as being there still', () => {
    expect(short(given(doubtful, 'a'))).toBe('a | a | – | writing');
  });

  it('settles when it is found after all, with what it may have taken the place of', () => {
    expect(short(seen(doubtful, 'b', 2))).toBe('b | – | – | settled');
    const contested = seen(doubtful, 'theirs', 2);
    expect(short(contested)).toBe('theirs | b | theirs | refused');
    expect(short(seen(contested, 'b', 3))).toBe('b | b | theirs | settled');
  });
});

describe('What a refused text had taken the place of', () => {
  const refusedAfter = (entry: Entry, text: string, before: string): Entry =>
    notWritten(given(entry, text), sending(text), busy, { before });
  const ours = refusedAfter(foundEntry(''), 'ours', 'theirs');

  it('is offered whatever stands there in the end', () => {
    expect(seen(ours, 'third', 2).replaced).toEqual(['theirs']);
    expect(seen(ours, '', 2).replaced).toEqual(['theirs']);
    expect(seen(ours, 'ours', 2).rival).toBe('theirs');
    const second = notWritten(given(ours, 'later'), sending('later'), busy, null);
    expect(seen(second, 'later', 2)).toMatchObject({ untold: true, replaced: ['theirs'] });
  });

  it('is not offered where it stands again', () => {
    expect(seen(ours, 'theirs', 2)).toMatchObject({ rival: 'theirs', replaced: [] });
  });

  it('is kept beside what the next try has taken the place of', () => {
    const again = refusedAfter(ours, 'ours', 'third');
    expect(textsOnlyHere(again)).toEqual(['theirs', 'third', 'ours']);
    expect(seen(again, 'ours', 3)).toMatchObject({ rival: 'third', replaced: ['theirs'] });
  });

  it('is kept however many texts are in doubt after it', () => {
    const many = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].reduce(
      (entry, text) => refusedAfter(entry, text, ''),
      ours,
    );
    expect(textsOnlyHere(many)).toEqual(['theirs', 'g']);
  });

  it('waits for copying beside a text that stands against what was given', () => {
    const lost = notWritten(onItsWay('ours'), sending('ours'), offline, null);
    const contested = seen(lost, 'newer', 5);
    expect(short(contested)).toBe('newer | ours | newer | refused');
    const told = written(contested, sending('ours'), found('theirs', 'ours'));
    expect(short(told)).toBe('newer | ours | newer | refused');
    expect(told.replaced).toEqual(['theirs']);
  });

  it('is kept over a reload', () => {
    const { doubts, untold } = ours;
    expect(withDoubts(foundEntry('third'), { base: '', doubts, untold }).replaced).toEqual(['theirs']);
    expect(withDoubts(foundEntry(''), { base: '', doubts, untold }).replaced).toEqual(['theirs']);
  });
});

it('A text that may come at any time may still after another try was refused', () => {
  const unanswered = notWritten(
    onItsWay('first'),
    sending('first'),
    { kind: 'offline', code: 'Timeout' },
    null,
  );
  const again = notWritten(sentAgain(unanswered), sending('first'), busy, null);
  const newer = written(given(again, 'newer'), sending('newer', '', 2), found('', 'newer'));
  expect(short(seen(newer, 'first', 5))).toBe('first | newer | first | typing');
});

describe('A refused step that was taken back, which was refused as well,', () => {
  const refusedStep = notWritten(onItsWay('b', 'a'), sending('b', 'a'), busy, null);
  const takenBack = notWritten(given(refusedStep, 'a'), sending('a', 'a', 2), busy, null);

  it('waits until it is known that the document holds no other text of ours', () => {
    expect(short(takenBack)).toBe('a | a | – | refused');
    expect(short(seen(takenBack, 'b', 3))).toBe('b | a | – | refused');
  });

  it('is settled once the document is seen to hold what it held', () => {
    expect(short(seen(takenBack, 'a', 3))).toBe('a | – | – | settled');
  });

  it('leaves the place to what somebody has written there', () => {
    expect(short(seen(takenBack, 'c', 3))).toBe('c | – | – | settled');
    expect(short(seen(takenBack, '', 3))).toBe(' | – | – | settled');
  });
});

describe('An answer that comes late', () => {
  const first = notWritten(onItsWay('first'), sending('first'), offline, null);

  it('is taken where nothing newer was read', () => {
    expect(short(written(first, sending('first'), found('', 'first')))).toBe('first | – | – | settled');
  });

  it('says nothing of what was read since', () => {
    const since = seen(first, 'theirs', 3);
    expect(short(written(since, sending('first'), found('', 'first')))).toBe(
      'theirs | first | theirs | refused',
    );
  });

  it('brings the newer text once more where the older one took its place', () => {
    const newer = given(first, 'newer');
    const settledByThen = written(newer, sending('newer', '', 2), found('', 'newer'));
    const overtaken = written(settledByThen, sending('first'), found('newer', 'first'));
    expect(short(overtaken)).toBe('first | newer | – | writing');
  });
});

it('Texts of others that are passed over wait for copying until they are dealt with', () => {
  const passed = given(overOthers(), 'again');
  expect(passed.replaced).toEqual(['theirs']);
  expect(textsOnlyHere(passed)).toEqual(['theirs', 'again']);
  expect(withoutReplaced(passed).replaced).toEqual([]);
});

/** What can happen to one field: something is given here, somebody writes in the document, and calls are answered. */
const anyEvent = fc.oneof(
  fc.record({ kind: fc.constant('give' as const), text: fc.nat(9) }),
  fc.record({ kind: fc.constant('put' as const), text: fc.nat(9) }),
  fc.constantFrom('write' as const, 'look' as const, 'lose' as const, 'refuse' as const, 'refuseAfter' as const).map((kind) => ({ kind })),
); // prettier-ignore

describe('Whatever happens to a field, in whatever order,', () => {
  it('the pane and the document agree after a look, or the pane says what differs', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 30 }), (events) => {
        let entry = foundEntry('');
        let document = '';
        let call = 0;
        const others = new Set<string>();
        /** Texts that were taken the place of by writes of which nobody knows that they have come. */
        let unseen: string[] = [];
        events.forEach((event, index) => {
          call++;
          if (event.kind === 'give') entry = given(typed(entry, `own${index}`), `own${index}`);
          if (event.kind === 'put') {
            // A person who writes over a text sees it, and nobody else has.
            [document, ...unseen].forEach((text) => others.delete(text));
            document = `theirs${index}`;
            others.add(document);
          }
          if (event.kind === 'look') entry = seen(entry, document, call);
          if (event.kind === 'look') unseen = [];
          if (entry.status !== 'writing') return;
          const now = sending(textIn(entry), entry.text, call);
          if (event.kind === 'refuse') entry = notWritten(entry, now, busy, null);
          if (!['write', 'lose', 'refuseAfter'].includes(event.kind)) return;
          const before = document;
          document = now.text;
          if (event.kind === 'write') entry = written(entry, now, found(before, document));
          unseen = event.kind === 'write' ? [] : [...unseen, before];
          if (event.kind === 'lose') entry = notWritten(entry, now, offline, null);
          if (event.kind === 'refuseAfter') entry = notWritten(entry, now, busy, { before });
        });
        const last = seen(entry, document, call + 1);
        const offered = [last.text, textIn(last), last.rival ?? '', ...last.replaced];
        if (last.draft === null) expect(last.text).toBe(document);
        // What is about to be written finds out for itself what it takes the place of.
        if (last.status !== 'writing' && !last.untold)
          for (const text of others) expect([document, ...offered, ...seenBefore(events)]).toContain(text);
        expect(isPending(last) || hasOverwritten(last) || last.rival !== null || last.text === document).toBe(
          true,
        );
      }),
      { numRuns: 500, seed: 20_778 },
    );
  });
});

/** Texts that had been read before something was given over them: these were seen. */
function seenBefore(events: readonly { readonly kind: string }[]): string[] {
  return events.flatMap(({ kind }, index) => {
    const isRead = events.slice(index + 1).some((later) => later.kind === 'look' || later.kind === 'write');
    const givesAfter = events.findLastIndex((later) => later.kind === 'give') > index;
    return kind === 'put' && isRead && givesAfter ? [`theirs${index}`] : [];
  });
}
