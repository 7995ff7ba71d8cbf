import { readFileSync } from 'node:fs';
import type { FieldKey } from '../../src/assessment/fieldKey';
import { parseXml } from '../../src/commands/parseXml';
import { Desk } from './desk';
import { FakeDocument } from './fakeDocument';

/** Its comments on 4 hold a comment, those on 12 a footnote; the comments on 5 are plain text. */
const halfFilled = readFileSync('assets/templates/ips-laatuarviointiraportti-fi-kesken.docx');
const comments4: FieldKey = 'criterion.4.comments';
const comments5: FieldKey = 'criterion.5.comments';

async function openHalfFilled(): Promise<Desk> {
  const desk = Desk.on(new FakeDocument(halfFilled, parseXml));
  await desk.session.open();
  return desk;
}

async function write(desk: Desk, key: FieldKey, text: string): Promise<void> {
  desk.session.type(key, text);
  desk.session.leave(key);
  await desk.session.settled();
}

describe('A field that holds a comment', () => {
  it('says so, with who wrote it', async () => {
    const desk = await openHalfFilled();
    expect(desk.field(comments4).holds).toEqual([{ kind: 'comment', count: 1, authors: ['Johan Nyström'] }]);
    expect(desk.field(comments5).holds).toEqual([]);
  });

  it('is not written over: the text waits, and nothing is sent', async () => {
    const desk = await openHalfFilled();
    const before = desk.document.textOf(comments4);
    await write(desk, comments4, 'Uusi');
    expect(desk.document.textOf(comments4)).toBe(before);
    expect(desk.field(comments4)).toMatchObject({
      draft: 'Uusi',
      refusal: { kind: 'wouldLose' },
      doubts: [],
    });
    await desk.session.look();
    desk.session.tryAgain();
    await desk.session.settled();
    expect(desk.document.textOf(comments4)).toBe(before);
  });

  it('is written once that is allowed, and asks no more', async () => {
    const desk = await openHalfFilled();
    await write(desk, comments4, 'Uusi');
    desk.session.writeAnyway(comments4);
    await desk.session.settled();
    expect(desk.document.textOf(comments4)).toBe('Uusi');
    await write(desk, comments4, 'Toinen');
    expect(desk.document.textOf(comments4)).toBe('Toinen');
  });

  it('is left as it is when the document’s text is kept', async () => {
    const desk = await openHalfFilled();
    await write(desk, comments4, 'Uusi');
    desk.session.discard(comments4);
    expect(desk.field(comments4)).toMatchObject({ draft: null, status: 'settled' });
  });

  it('takes what is added; what somebody has written there meanwhile is offered beside', async () => {
    const desk = await openHalfFilled();
    const before = desk.document.textOf(comments4);
    await write(desk, comments4, `${before} Lisäys.`);
    expect(desk.document.textOf(comments4)).toBe(`${before} Lisäys.`);
    desk.document.put(comments4, 'Kollegan');
    await write(desk, comments4, `${before} Lisäys. Toinen.`);
    expect(desk.document.textOf(comments4)).toBe('Kollegan');
    expect(desk.field(comments4)).toMatchObject({ draft: `${before} Lisäys. Toinen.`, rival: 'Kollegan' });
  });
});
