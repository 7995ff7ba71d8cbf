import { readFileSync } from 'node:fs';
import { patience } from '../../src/session/calls';
import { granted } from '../../src/session/refusal';
import { Desk } from './desk';
import { keptParts } from './working/keptParts';

async function keeps(desk: Desk, number: number, note: string): Promise<void> {
  desk.session.working.change(number, { note });
  await desk.session.working.keep();
}

describe('A note in conflict', () => {
  it('is still in conflict after a reload: nothing was decided', async () => {
    const one = await Desk.open();
    const other = Desk.on(one.document);
    await other.session.open();
    await other.session.settled();
    await keeps(one, 5, 'Yhden');
    await keeps(other, 5, 'Toisen');
    const again = Desk.on(one.document, other.drafts);
    await again.session.open();
    await again.session.settled();
    expect(one.document.parts.join('')).toContain('Yhden');
    expect(again.session.working.store.getState().conflicts).toMatchObject([
      { key: '5.note', ours: { note: 'Toisen' }, theirs: { note: 'Yhden' } },
    ]);
  });
});

describe('A note that is replaced before its pane has read it back', () => {
  /** One pane has written its note and not yet read it back when another part takes the place of its own. */
  async function replacedBy(change: (part: string) => string): Promise<Desk> {
    const desk = await Desk.open();
    await keeps(desk, 5, 'Vanha');
    const { document } = desk;
    const replaceParts = document.replaceParts.bind(document);
    jest.spyOn(document, 'replaceParts').mockImplementationOnce(async (...call) => {
      const answer = await replaceParts(...call);
      document.parts = document.parts.map(change);
      return answer;
    });
    await keeps(desk, 5, 'Oma');
    await desk.session.settled();
    return desk;
  }

  it('gives way to the note of somebody who had seen it', async () => {
    const desk = await replacedBy((part) => part.replace('Oma', 'Uusi').replace('is="2"', 'is="3"'));
    expect(desk.document.parts.join('')).toContain('Uusi');
    const { status, data, conflicts } = desk.session.working.store.getState();
    expect([status, data.get(5)?.note, conflicts]).toEqual(['settled', 'Uusi', []]);
  });

  it('stands against the note of somebody who can’t have seen it', async () => {
    const desk = await replacedBy((part) => part.replace('Oma', 'Toinen'));
    expect(desk.document.parts.join('')).toContain('Toinen');
    expect(desk.session.working.store.getState().conflicts).toMatchObject([
      { key: '5.note', ours: { note: 'Oma' }, theirs: { note: 'Toinen' } },
    ]);
  });
});

describe('A removal of working data that was refused', () => {
  async function refusedToRemove(): Promise<Desk> {
    const desk = await Desk.open();
    await keeps(desk, 5, 'Vanha');
    desk.document.partsRefusal = 'busy';
    await desk.session.working.remove();
    desk.document.partsRefusal = null;
    return desk;
  }

  it('is still told after the document was read again', async () => {
    const desk = await refusedToRemove();
    await desk.session.working.read();
    expect(desk.session.working.store.getState()).toMatchObject({
      status: 'refused',
      refusal: { kind: 'busy' },
    });
    await desk.session.working.tryAgain();
    expect(keptParts(desk.document.parts)).toEqual([]);
    expect(desk.session.working.store.getState().status).toBe('settled');
  });

  it.each([
    ['a page is left', (desk: Desk) => desk.session.working.keep()],
    ['the document is looked at', (desk: Desk) => desk.session.working.read()],
    ['the pane is closed', (desk: Desk) => desk.session.close()],
  ])('takes no note of a colleague along when %s', async (_, act) => {
    const desk = await refusedToRemove();
    const colleague = Desk.on(desk.document);
    await colleague.session.open();
    await colleague.session.settled();
    await keeps(colleague, 6, 'Kollegan');
    await act(desk);
    await desk.session.settled();
    expect(desk.document.parts.join('')).toContain('Kollegan');
  });

  it('takes nothing along once somebody goes on working', async () => {
    const desk = await refusedToRemove();
    await desk.session.working.read();
    await keeps(desk, 6, 'Uusi');
    for (const note of ['Vanha', 'Uusi']) expect(desk.document.parts.join('')).toContain(note);
  });

  it('is done where it took place although its answer was lost', async () => {
    const desk = await Desk.open();
    await keeps(desk, 5, 'Vanha');
    desk.document.failNext('replaceParts', 'lostAfter');
    await desk.session.working.remove();
    await desk.session.working.read();
    expect(desk.session.working.store.getState()).toMatchObject({
      status: 'settled',
      found: { kind: 'absent' },
      conflicts: [],
    });
  });

  it('brings nothing back when it is tried again though it took place', async () => {
    const desk = await Desk.open();
    await keeps(desk, 5, 'Vanha');
    const { working } = desk.session;
    desk.document.failNext('replaceParts', 'lostAfter');
    await working.remove();
    expect(working.store.getState()).toMatchObject({ status: 'refused', refusal: { kind: 'offline' } });
    await working.remove();
    expect(keptParts(desk.document.parts)).toEqual([]);
    expect(working.store.getState()).toMatchObject({ status: 'settled', conflicts: [] });
  });

  it('brings nothing back when it is tried again though only the look at it was never answered', async () => {
    const desk = await Desk.open();
    await keeps(desk, 5, 'Vanha');
    const { working } = desk.session;
    const replace = desk.document.replaceParts.bind(desk.document);
    jest.spyOn(desk.document, 'replaceParts').mockImplementationOnce((...given) => {
      desk.document.failNext('readParts', 'unanswered');
      return replace(...given);
    });
    const removed = working.remove();
    await new Promise((resolve) => setImmediate(resolve));
    desk.clock.goOn(patience);
    await removed;
    expect(working.store.getState()).toMatchObject({ status: 'refused', refusal: { kind: 'offline' } });
    await working.remove();
    expect(keptParts(desk.document.parts)).toEqual([]);
    expect(working.store.getState()).toMatchObject({ status: 'settled', conflicts: [] });
  });
});

it('Working data that is removed twice in a row is gone for good', async () => {
  const desk = await Desk.open();
  await keeps(desk, 5, 'Vanha');
  const { document, session } = desk;
  const replace = document.replaceParts.bind(document);
  jest.spyOn(document, 'replaceParts').mockImplementationOnce((...given) => {
    void session.working.remove();
    return replace(...given);
  });
  await session.working.remove();
  await session.settled();
  expect(keptParts(document.parts)).toEqual([]);
  expect(session.working.of(5).note).toBe('');
  expect(session.working.store.getState()).toMatchObject({ status: 'settled', conflicts: [] });
});

it('A note that is read back as nothing that can be used is refused, and kept after another reading', async () => {
  const desk = await Desk.open();
  await desk.session.settled();
  const { working } = desk.session;
  jest
    .spyOn(desk.document, 'readParts')
    .mockResolvedValueOnce(granted([]))
    .mockResolvedValueOnce(granted(null as never));
  await keeps(desk, 5, 'Muista');
  expect(working.store.getState().status).toBe('refused');
  desk.document.parts = [];
  await working.read();
  await desk.session.settled();
  expect(working.store.getState().status).toBe('settled');
  expect(desk.document.parts.join('')).toContain('Muista');
});

it('A note with a character that XML can’t hold is kept without it', async () => {
  const desk = await Desk.open();
  await keeps(desk, 5, 'Kaksi\u000briviä \ud800');
  expect(desk.session.working.store.getState().status).toBe('settled');
  expect(desk.session.working.of(5).note).toBe('Kaksi\nriviä ');
});

it.each(['refused', 'unanswered'] as const)(
  'A note whose document could not be read at first (%s) is kept once it is read',
  async (fault) => {
    const desk = await Desk.open();
    await desk.session.settled();
    desk.document.failNext('readParts', fault);
    const kept = keeps(desk, 5, 'Muista');
    await new Promise((resolve) => setImmediate(resolve));
    desk.clock.goOn(patience);
    await kept;
    expect(desk.session.working.store.getState().status).toBe('refused');
    await desk.session.working.read();
    await desk.session.settled();
    expect(desk.document.parts.join('')).toContain('Muista');
    expect(desk.session.working.store.getState().status).toBe('settled');
  },
);

describe('A note that Word did not take', () => {
  async function refusedNote(): Promise<Desk> {
    const desk = await Desk.open();
    desk.document.put('front.unit', 'A');
    desk.document.put('front.reportDate', '1.1.2024');
    await desk.session.look();
    await desk.session.settled();
    desk.document.partsRefusal = 'readOnly';
    desk.session.working.change(7, { note: 'Tärkeä huomio' });
    await desk.session.working.keep();
    return desk;
  }

  async function otherFront(desk: Desk): Promise<void> {
    desk.document.put('front.unit', 'B');
    desk.document.put('front.reportDate', '1.1.2025');
    desk.document.partsRefusal = null;
    await desk.session.look();
    await desk.session.settled();
  }

  it('waits for copying when another report comes into the window', async () => {
    const desk = await refusedNote();
    await otherFront(desk);
    expect(desk.report.orphans).toEqual([expect.objectContaining({ text: 'Tärkeä huomio' })]);
    expect(desk.document.parts.join('')).not.toContain('Tärkeä huomio');
  });
});

it('A note on its way is no rival of another report’s, which comes into the window meanwhile', async () => {
  const desk = await Desk.open();
  await desk.session.settled();
  const { document, session } = desk;
  let answer: () => void = () => undefined;
  jest.spyOn(document, 'replaceParts').mockImplementationOnce(async () => {
    await new Promise<void>((resolve) => (answer = resolve));
    return granted(null);
  });
  const kept = keeps(desk, 5, 'Oma');
  await new Promise((resolve) => setImmediate(resolve));
  document.become(readFileSync('assets/templates/ips-kvalitetsbedomningsrapport-sv.docx'));
  document.parts = [
    '<workingData xmlns="urn:ips-assessor-pane:working-data" version="1"><criterion number="5"><note>Toisen raportin</note></criterion></workingData>',
  ];
  await session.look();
  answer();
  await kept;
  await session.settled();
  expect(session.working.store.getState()).toMatchObject({ conflicts: [], status: 'settled' });
  expect(session.working.of(5).note).toBe('Toisen raportin');
  expect(desk.report.orphans).toEqual([expect.objectContaining({ text: 'Oma' })]);
});
