import { readFileSync } from 'node:fs';
import type { FieldKey } from '../../src/assessment/fieldKey';
import { parseXml } from '../../src/commands/parseXml';
import { changedPackage } from '../template/changedPackage';
import { Desk, samples } from './desk';
import { FakeDocument } from './fakeDocument';

const key: FieldKey = 'criterion.7.comments';
const own = 'Kuvaa tähän, mihin pisteet perustuvat.';

/** A report whose fields prompt with words of its own, in a Word that gives them as text and tells no prompt. */
async function openWith(text: string): Promise<Desk> {
  const file = changedPackage(readFileSync(samples.fi), {
    'word/glossary/document.xml': (xml) =>
      xml.replace(/<w:t>Kirjoita teksti[^<]*<\/w:t>/gu, `<w:t>${own}</w:t>`),
  });
  const desk = Desk.on(new FakeDocument(file, parseXml));
  desk.document.promptAsText = own;
  desk.document.put(key, text);
  await desk.session.open();
  return desk;
}

describe('A prompt of a document’s own that the host tells as text', () => {
  it('is no text where a text is cleared in the pane', async () => {
    const desk = await openWith('Vanha');
    expect(desk.field(key).text).toBe('Vanha');
    desk.session.type(key, '');
    desk.session.leave(key);
    await desk.session.settled();
    expect(desk.field(key)).toMatchObject({ text: '', status: 'settled', refusal: null, rival: null });
  });

  it('is no text where a person clears the field in the document', async () => {
    const desk = await openWith('Vanha');
    desk.document.put(key, '');
    await desk.session.look();
    expect(desk.field(key)).toMatchObject({ text: '', status: 'settled' });
  });

  it('is no text from the beginning', async () => {
    const desk = await openWith('');
    expect(desk.field(key)).toMatchObject({ text: '', status: 'settled' });
  });
});
