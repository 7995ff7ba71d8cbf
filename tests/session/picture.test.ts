import { Desk } from './desk';

const picture = {
  ...{ base64: 'iVBORw0KGgo=', width: 453, height: 600 },
  ...{ title: 'Profiili', description: '99 pistettä' },
};

describe('A picture', () => {
  it('is put where the cursor stands, after one look', async () => {
    const desk = await Desk.open();
    desk.document.batches.length = 0;
    await expect(desk.session.insertPicture(picture)).resolves.toEqual({ kind: 'inserted' });
    expect(desk.document.pictures).toEqual([picture]);
    expect(desk.document.batches).toEqual(['glance', 'insertPicture']);
  });

  it.each(['criterion.3.score', 'criterion.3.comments', 'summary.3', 'total'] as const)(
    'is put into no field: %s is told instead, until the cursor has left it',
    async (key) => {
      const desk = await Desk.open();
      desk.document.click(key);
      await expect(desk.session.insertPicture(picture)).resolves.toEqual({ kind: 'inField', key });
      expect(desk.document.pictures).toEqual([]);
      desk.document.click(null);
      await expect(desk.session.insertPicture(picture)).resolves.toEqual({ kind: 'inserted' });
    },
  );

  it('is looked for a place for, even when no event told that the cursor moved', async () => {
    const desk = await Desk.open();
    await desk.session.show('criterion.1.comments');
    await expect(desk.session.insertPicture(picture)).resolves.toMatchObject({ kind: 'inField' });
  });

  it('is not put anywhere while the document can’t be looked at', async () => {
    const desk = await Desk.open();
    desk.document.glanceRefusal = 'offline';
    await expect(desk.session.insertPicture(picture)).resolves.toMatchObject({
      kind: 'refused',
      refusal: { kind: 'offline' },
    });
    expect(desk.document.pictures).toEqual([]);
  });

  it('that Word refuses is told, loses nothing and can be given again', async () => {
    const desk = await Desk.open();
    desk.session.setScore(1, 4);
    desk.document.pictureRefusal = 'readOnly';
    await expect(desk.session.insertPicture(picture)).resolves.toEqual({
      kind: 'refused',
      refusal: { kind: 'readOnly', code: 'FakeRefusal' },
    });
    expect(desk.document.textOf('criterion.1.score')).toBe('4');
    desk.document.pictureRefusal = null;
    await expect(desk.session.insertPicture(picture)).resolves.toEqual({ kind: 'inserted' });
  });

  it('waits for what is on its way to the document', async () => {
    const desk = await Desk.open();
    desk.session.setScore(1, 4);
    await desk.session.insertPicture(picture);
    expect(desk.document.batches.map((batch) => (typeof batch === 'string' ? batch : 'write'))).toEqual([
      ...['open', 'write', 'glance', 'insertPicture'],
    ]);
  });
});
