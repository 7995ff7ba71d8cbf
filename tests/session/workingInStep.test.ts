import { readFileSync } from 'node:fs';
import { Desk } from './desk';
import { keptParts } from './working/keptParts';

const bodyOf = (desk: Desk): string => desk.document.parts.join('');

async function twoPanes(): Promise<[Desk, Desk]> {
  const one = await Desk.open();
  const other = Desk.on(one.document);
  await other.session.open();
  await Promise.all([one.session.settled(), other.session.settled()]);
  return [one, other];
}

async function keeps(desk: Desk, number: number, note: string): Promise<void> {
  desk.session.working.change(number, { note });
  await desk.session.working.keep();
}

describe('Two panes on one document', () => {
  it('keep the notes of both', async () => {
    const [one, other] = await twoPanes();
    await keeps(one, 5, 'Yhden');
    await keeps(other, 6, 'Toisen');
    expect(bodyOf(one)).toContain('Yhden');
    expect(bodyOf(one)).toContain('Toisen');
    expect(other.session.working.of(5).note).toBe('Yhden');
  });

  it('keep kinds of one criterion apart', async () => {
    const [one, other] = await twoPanes();
    await keeps(one, 5, 'Yhden');
    other.session.working.change(5, { ticks: [true, false, true, true, false] });
    await other.session.working.keep();
    expect(other.session.working.of(5)).toMatchObject({
      note: 'Yhden',
      ticks: [true, false, true, true, false],
    });
  });

  it('show both notes where they wrote the same one, and the assessor picks', async () => {
    const [one, other] = await twoPanes();
    await keeps(one, 5, 'Yhden');
    await keeps(other, 5, 'Toisen');
    const { working } = other.session;
    expect(working.store.getState().conflicts).toMatchObject([
      { key: '5.note', ours: { note: 'Toisen' }, theirs: { note: 'Yhden' } },
    ]);
    expect(bodyOf(one)).toContain('Yhden');
    working.pick('5.note', 'pane');
    await other.session.settled();
    expect(bodyOf(one)).toContain('Toisen');
    expect(bodyOf(one)).not.toContain('Yhden');
    expect(working.store.getState()).toMatchObject({ conflicts: [], status: 'settled' });
  });

  it('take the document’s note where it is picked', async () => {
    const [one, other] = await twoPanes();
    await keeps(one, 5, 'Yhden');
    await keeps(other, 5, 'Toisen');
    other.session.working.pick('5.note', 'document');
    await other.session.settled();
    expect(other.session.working.of(5).note).toBe('Yhden');
    expect(bodyOf(one)).not.toContain('Toisen');
  });

  it('decide once: a second press says nothing', async () => {
    const [one, other] = await twoPanes();
    await keeps(one, 5, 'Yhden');
    await keeps(other, 5, 'Toisen');
    other.session.working.pick('5.note', 'pane');
    other.session.working.pick('5.note', 'document');
    await other.session.settled();
    expect(bodyOf(one)).toContain('Toisen');
  });

  it('bring nothing back that one of them removed', async () => {
    const [one, other] = await twoPanes();
    await keeps(one, 5, 'Yhden');
    await other.session.working.read();
    await one.session.working.remove();
    await keeps(other, 6, 'Toisen');
    expect(bodyOf(one)).not.toContain('Yhden');
    expect(bodyOf(one)).toContain('Toisen');
    expect(other.session.working.of(5).note).toBe('');
  });

  it('bring nothing back that one removes between the other’s reading and writing', async () => {
    const [one, other] = await twoPanes();
    await keeps(one, 5, 'Yhden');
    await keeps(one, 7, 'Seitsemännen');
    await other.session.working.read();
    const replace = one.document.replaceParts.bind(one.document);
    jest.spyOn(one.document, 'replaceParts').mockImplementationOnce(async (...given) => {
      await one.session.working.remove();
      return replace(...given);
    });
    await keeps(other, 6, 'Toisen');
    // A report may be sent at any time: what was removed is not even in a part that nobody reads any more.
    expect(bodyOf(one)).not.toContain('Yhden');
    expect(one.document.parts).toHaveLength(1);
    await one.session.working.read();
    for (const { session } of [one, other]) {
      expect(session.working.of(5).note).toBe('');
      expect(session.working.of(6).note).toBe('Toisen');
    }
    await keeps(other, 7, 'Neljäs');
    expect(bodyOf(one)).not.toContain('Yhden');
    expect(bodyOf(one)).not.toContain('Seitsemännen');
  });

  it('ask whoever gave a piece that the other removed at that moment', async () => {
    const [one, other] = await twoPanes();
    await keeps(one, 5, 'Yhden');
    await other.session.working.read();
    const replace = one.document.replaceParts.bind(one.document);
    jest.spyOn(one.document, 'replaceParts').mockImplementationOnce(async (...given) => {
      await one.session.working.remove();
      return replace(...given);
    });
    await keeps(other, 5, 'Toisen');
    const { working } = other.session;
    expect(working.store.getState().conflicts).toMatchObject([
      { key: '5.note', ours: { note: 'Toisen' }, theirs: { note: '' } },
    ]);
    working.pick('5.note', 'document');
    await other.session.settled();
    expect(bodyOf(one)).not.toMatch(/Yhden|Toisen/u);
    expect(working.store.getState()).toMatchObject({ found: { kind: 'absent' }, conflicts: [] });
  });

  it('lose nothing when one writes between the other’s reading and writing', async () => {
    const [one, other] = await twoPanes();
    const replace = one.document.replaceParts.bind(one.document);
    jest.spyOn(one.document, 'replaceParts').mockImplementationOnce(async (...given) => {
      await replace(
        '',
        '<workingData xmlns="urn:ips-assessor-pane:working-data" version="1"><criterion number="6"><note>Toisen</note></criterion></workingData>',
        [],
      );
      return replace(...given);
    });
    await keeps(one, 5, 'Yhden');
    expect(one.session.working.of(6).note).toBe('Toisen');
    await keeps(other, 7, 'Kolmas');
    expect(other.session.working.of(5).note).toBe('Yhden');
    expect(other.session.working.of(6).note).toBe('Toisen');
    for (const note of ['Yhden', 'Toisen', 'Kolmas']) expect(bodyOf(one)).toContain(note);
  });
});

describe('Two notes that were kept at the same moment', () => {
  /** A pane that has given neither, on the two parts that were left side by side. */
  async function opened(): Promise<Desk> {
    const desk = await Desk.open();
    await keeps(desk, 5, 'Yhden');
    const [part = ''] = desk.document.parts;
    desk.document.parts = [part, part.replace('Yhden', 'Toisen')];
    const third = Desk.on(desk.document);
    await third.session.open();
    await third.session.settled();
    return third;
  }
  const conflictsIn = ({ session }: Desk) => session.working.store.getState().conflicts;

  it.each(['pane', 'document'] as const)('are decided on with %s, once and for all', async (choice) => {
    const desk = await opened();
    const [conflict] = conflictsIn(desk);
    const chosen = (choice === 'pane' ? conflict?.ours : conflict?.theirs)?.note ?? '';
    const other = chosen === 'Yhden' ? 'Toisen' : 'Yhden';
    desk.session.working.pick('5.note', choice);
    await desk.session.settled();
    await desk.session.working.read();
    expect(conflictsIn(desk)).toEqual([]);
    expect(desk.session.working.of(5).note).toBe(chosen);
    expect(desk.document.parts).toHaveLength(1);
    expect(bodyOf(desk)).toContain(chosen);
    expect(bodyOf(desk)).not.toContain(other);
  });

  it.each(['pane', 'document'] as const)(
    'are decided on once: a second press of %s says nothing',
    async (choice) => {
      const desk = await opened();
      const [conflict] = conflictsIn(desk);
      const chosen = (choice === 'pane' ? conflict?.ours : conflict?.theirs)?.note ?? '';
      desk.session.working.pick('5.note', choice);
      desk.session.working.pick('5.note', choice);
      await desk.session.settled();
      expect(bodyOf(desk)).toContain(chosen);
      expect(desk.session.working.of(5).note).toBe(chosen);
    },
  );

  it('both outlive what is kept beside them, until somebody decides', async () => {
    const desk = await opened();
    await keeps(desk, 6, 'Kolmas');
    await keeps(desk, 7, 'Neljäs');
    for (const note of ['Yhden', 'Toisen', 'Kolmas', 'Neljäs']) expect(bodyOf(desk)).toContain(note);
    expect(desk.document.parts).toHaveLength(3);
    const later = Desk.on(desk.document);
    await later.session.open();
    await later.session.settled();
    expect(conflictsIn(later)).toHaveLength(1);
    expect(later.session.working.of(6).note).toBe('Kolmas');
    later.session.working.pick('5.note', 'pane');
    await later.session.settled();
    expect(desk.document.parts).toHaveLength(1);
    for (const note of ['Kolmas', 'Neljäs']) expect(bodyOf(desk)).toContain(note);
  });

  it('both outlive what the pane that wrote one of them keeps beside them', async () => {
    const [one, other] = await twoPanes();
    const replace = one.document.replaceParts.bind(one.document);
    // The other one writes between this one's reading and writing.
    jest.spyOn(one.document, 'replaceParts').mockImplementationOnce(async (...given) => {
      await keeps(other, 5, 'Toisen');
      return replace(...given);
    });
    await keeps(one, 5, 'Yhden');
    expect(one.document.parts).toHaveLength(2);
    await other.session.working.read();
    expect(conflictsIn(other)).toHaveLength(1);
    await keeps(other, 6, 'Kolmas');
    await keeps(other, 7, 'Neljäs');
    for (const note of ['Yhden', 'Toisen', 'Kolmas', 'Neljäs']) expect(bodyOf(one)).toContain(note);
    expect(one.document.parts).toHaveLength(3);
  });

  it('leave what a newer pane has put into the part of one of them', async () => {
    const desk = await opened();
    await keeps(desk, 6, 'Kolmas');
    const own = desk.document.parts.at(-1) ?? '';
    const { document } = desk;
    const replace = document.replaceParts.bind(document);
    jest
      .spyOn(document, 'replaceParts')
      .mockImplementationOnce((namespace, xml, known) =>
        replace(namespace, xml?.replace('</workingData>', '<plan due="2027"/></workingData>') ?? null, known),
      );
    await keeps(desk, 7, 'Neljäs');
    expect(document.parts).not.toContain(own);
    await keeps(desk, 8, 'Viides');
    expect(bodyOf(desk)).toMatch(/<plan[^>]* due="2027"/u);
  });

  it('gives way to nothing where nothing else is kept but another pair', async () => {
    const desk = await Desk.open();
    await keeps(desk, 5, 'Yhden');
    await keeps(desk, 6, 'Kolmas');
    const [part = ''] = desk.document.parts;
    const emptied = part.replace('<note>Yhden</note>', '').replace('Kolmas', 'Neljäs');
    desk.document.parts = [emptied, part];
    const third = Desk.on(desk.document);
    await third.session.open();
    await third.session.settled();
    const conflict = conflictsIn(third).find(({ key }) => key === '5.note');
    third.session.working.pick('5.note', conflict?.ours.note === '' ? 'pane' : 'document');
    await third.session.settled();
    expect(conflictsIn(third).map(({ key }) => key)).toEqual(['6.note']);
    expect(third.session.working.of(5).note).toBe('');
    third.session.working.pick('6.note', 'pane');
    await third.session.settled();
    expect(bodyOf(desk)).not.toContain('Yhden');
    expect(desk.document.parts).toHaveLength(1);
  });

  it('are against a third one that comes while they are decided on', async () => {
    const desk = await opened();
    const [part = ''] = desk.document.parts;
    desk.document.parts = [...desk.document.parts, part.replace('Yhden', 'Kolmannen')];
    desk.session.working.pick('5.note', 'pane');
    await desk.session.settled();
    expect(conflictsIn(desk)).toMatchObject([{ key: '5.note', theirs: { note: 'Kolmannen' } }]);
    expect(bodyOf(desk)).toContain('Kolmannen');
  });
});

describe('Working data that can’t be read', () => {
  const kept =
    '<workingData xmlns="urn:ips-assessor-pane:working-data" version="1"><criterion number="5"><note>Vanha</note></criterion></workingData>';

  async function unread(): Promise<Desk> {
    const before = await Desk.open();
    before.document.parts = [kept];
    before.document.failNext('readParts', 'refused');
    const desk = Desk.on(before.document);
    await desk.session.open();
    await desk.session.settled();
    return desk;
  }

  it.each([
    ['another try', (desk: Desk) => desk.session.working.tryAgain()],
    ['closing the pane', (desk: Desk) => desk.session.close()],
  ])('is still in the document after %s', async (_, act) => {
    const desk = await unread();
    await act(desk);
    expect(desk.document.parts).toEqual([kept]);
  });

  it('is told, also where another part can be read', async () => {
    const desk = await Desk.open();
    await desk.session.settled();
    const ticks = '<criterion number="6"><ticks>x</ticks></criterion>';
    const damaged = kept.replace(' version="1"', '');
    desk.document.parts = [kept.replace('</workingData>', `${ticks}</workingData>`), damaged, kept];
    await desk.session.working.read();
    expect(desk.session.working.store.getState().found).toMatchObject({ kind: 'read', lost: 2 });
  });

  it('is read by another try', async () => {
    const desk = await unread();
    await desk.session.working.tryAgain();
    expect(desk.session.working.of(5).note).toBe('Vanha');
    expect(desk.session.working.store.getState().status).toBe('settled');
  });
});

it('What was refused to be removed goes with another try', async () => {
  const desk = await Desk.open();
  await keeps(desk, 5, 'Pois');
  desk.document.partsRefusal = 'readOnly';
  await desk.session.working.remove();
  expect(desk.document.parts).toHaveLength(1);
  expect(desk.session.working.store.getState().status).toBe('refused');
  desk.document.partsRefusal = null;
  await desk.session.working.tryAgain();
  expect(keptParts(desk.document.parts)).toEqual([]);
});

it('What could be read but not removed goes with another try', async () => {
  const desk = await Desk.open();
  await keeps(desk, 5, 'Pois');
  desk.document.failNext('replaceParts', 'refused');
  await desk.session.working.remove();
  expect(desk.document.parts).toHaveLength(1);
  expect(desk.session.working.store.getState()).toMatchObject({ status: 'refused' });
  expect(desk.session.working.of(5).note).toBe('Pois');
  await desk.session.working.tryAgain();
  expect(keptParts(desk.document.parts)).toEqual([]);
});

it('What a newer pane has put beside outlives an older one’s note', async () => {
  const desk = await Desk.open();
  desk.document.parts = [
    '<workingData xmlns="urn:ips-assessor-pane:working-data" version="1"><criterion number="5"><note>Vanha</note><voice minutes="3">Ääni</voice></criterion><plan due="2027"/></workingData>',
  ];
  await desk.session.working.read();
  await keeps(desk, 5, 'Uusi');
  expect(bodyOf(desk)).toContain('Uusi');
  expect(bodyOf(desk)).toMatch(/<voice[^>]* minutes="3"[^>]*>Ääni<\/voice>/u);
  expect(bodyOf(desk)).toMatch(/<plan[^>]* due="2027"/u);
});

it('A note that the document can’t take is reported while it is typed', async () => {
  const desk = await Desk.open();
  await desk.session.settled();
  const { working } = desk.session;
  working.change(5, { note: 'a'.repeat(92_000) });
  expect(working.store.getState().room).toBe('little');
  working.change(5, { note: 'ä'.repeat(60_000) });
  expect(working.store.getState().room).toBe('none');
  await working.keep();
  expect(working.store.getState()).toMatchObject({ status: 'refused', refusal: { code: 'TooLarge' } });
  expect(keptParts(desk.document.parts)).toEqual([]);
});

it('A check reads the working data again', async () => {
  const [one, other] = await twoPanes();
  await keeps(one, 5, 'Yhden');
  await other.session.open();
  await other.session.settled();
  expect(other.session.working.of(5).note).toBe('Yhden');
});

it('Another document’s working data is not this one’s', async () => {
  const desk = await Desk.open();
  await keeps(desk, 5, 'Yhden');
  desk.document.become(readFileSync('assets/templates/ips-kvalitetsbedomningsrapport-sv.docx'));
  desk.document.parts = [];
  await desk.session.look();
  await desk.session.settled();
  expect(desk.session.working.of(5).note).toBe('');
});
