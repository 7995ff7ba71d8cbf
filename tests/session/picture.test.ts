import { Desk } from './desk';

const picture = {
  ...{ base64: 'iVBORw0KGgo=', width: 453, height: 600 },
  ...{ title: 'Profiili', description: '99 pistettä' },
};

describe('A picture', () => {
  it('is put where the cursor stands, after one look', async () => {
    const desk = await Desk.open();
    desk.document.batches.length = 0;
    await expect(desk.session.insertPicture(picture, 'profile', 'cursor')).resolves.toEqual({
      kind: 'inserted',
    });
    expect(desk.document.pictures).toEqual([picture]);
    expect(desk.document.batches).toEqual(['glance', 'insertPicture', 'open']);
  });

  it.each(['criterion.3.score', 'criterion.3.comments', 'summary.3', 'total'] as const)(
    'is put into no field: %s is reported instead, until the cursor has left it',
    async (key) => {
      const desk = await Desk.open();
      desk.document.click(key);
      await expect(desk.session.insertPicture(picture, 'profile', 'cursor')).resolves.toEqual({
        kind: 'inField',
      });
      expect(desk.document.pictures).toEqual([]);
      desk.document.click(null);
      await expect(desk.session.insertPicture(picture, 'profile', 'cursor')).resolves.toEqual({
        kind: 'inserted',
      });
    },
  );

  it('is looked for a place for, even when no event told that the cursor moved', async () => {
    const desk = await Desk.open();
    await desk.session.show('criterion.1.comments');
    await expect(desk.session.insertPicture(picture, 'profile', 'cursor')).resolves.toMatchObject({
      kind: 'inField',
    });
  });

  it('is not put anywhere while the document can’t be looked at', async () => {
    const desk = await Desk.open();
    desk.document.glanceRefusal = 'offline';
    await expect(desk.session.insertPicture(picture, 'profile', 'cursor')).resolves.toMatchObject({
      kind: 'refused',
      refusal: { kind: 'offline' },
    });
    expect(desk.document.pictures).toEqual([]);
  });

  it('that Word refuses is reported, loses nothing and can be given again', async () => {
    const desk = await Desk.open();
    desk.session.setScore(1, 4);
    desk.document.pictureRefusal = 'readOnly';
    await expect(desk.session.insertPicture(picture, 'profile', 'cursor')).resolves.toEqual({
      kind: 'refused',
      refusal: { kind: 'readOnly', code: 'FakeRefusal' },
    });
    expect(desk.document.textOf('criterion.1.score')).toBe('4');
    desk.document.pictureRefusal = null;
    await expect(desk.session.insertPicture(picture, 'profile', 'cursor')).resolves.toEqual({
      kind: 'inserted',
    });
  });

  it('waits for what is on its way to the document', async () => {
    const desk = await Desk.open();
    desk.session.setScore(1, 4);
    await desk.session.insertPicture(picture, 'profile', 'cursor');
    expect(desk.document.batches.map((batch) => (typeof batch === 'string' ? batch : 'write'))).toEqual([
      ...['open', 'write', 'glance', 'insertPicture', 'open'],
    ]);
  });

  it('goes behind the score table wherever the cursor stands, is known by its text, replaced and taken out', async () => {
    const desk = await Desk.open();
    const { document, session } = desk;
    document.click('criterion.3.comments');
    const own = { ...picture, title: 'IPS-laatuarvioinnin pisteprofiili: 99 pistettä' };
    await expect(session.insertPicture(own, 'profile', 'behindScores')).resolves.toEqual({
      kind: 'inserted',
    });
    expect(document.places).toEqual(['behind']);
    expect(desk.report.report.pictures.profile).toEqual([{ title: own.title, description: own.description }]);
    const newer = { ...own, description: '100 pistettä' };
    await expect(session.insertPicture(newer, 'profile', 'instead')).resolves.toEqual({ kind: 'inserted' });
    expect(document.pictures).toEqual([newer]);
    await expect(session.removePictures('profile')).resolves.toMatchObject({ ok: true });
    expect(document.pictures).toEqual([]);
    expect(desk.report.report.pictures.profile).toEqual([]);
  });

  it('of one kind leaves the other where it is', async () => {
    const desk = await Desk.open();
    const { document, session } = desk;
    const profile = { ...picture, title: 'IPS-laatuarvioinnin pisteprofiili: 99 pistettä' };
    const change = { ...picture, title: 'IPS-laatuarvioinnin pisteiden muutos: 2.6.2025 → 3.6.2026' };
    await session.insertPicture(profile, 'profile', 'behindScores');
    await session.insertPicture(change, 'change', 'behindScores');
    const newer = { ...change, description: '2 → 3' };
    await expect(session.insertPicture(newer, 'change', 'instead')).resolves.toEqual({ kind: 'inserted' });
    expect(new Set(document.pictures)).toEqual(new Set([profile, newer]));
    await session.removePictures('change');
    expect(document.pictures).toEqual([profile]);
  });

  it.each(['notEmpty', 'tooEarly', 'inTable', 'inField', 'apart'] as const)(
    'is not put to the cursor where that is no place: %s',
    async (why) => {
      const desk = await Desk.open();
      desk.document.atCursor = why;
      await expect(desk.session.insertPicture(picture, 'profile', 'cursor')).resolves.toEqual({ kind: why });
      expect(desk.document.pictures).toEqual([]);
    },
  );

  it('that is gone by the time that it is to be replaced is reported', async () => {
    const desk = await Desk.open();
    await expect(desk.session.insertPicture(picture, 'profile', 'instead')).resolves.toEqual({
      kind: 'notReplaced',
    });
  });
});
