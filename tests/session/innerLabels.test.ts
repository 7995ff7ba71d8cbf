import { readFileSync } from 'node:fs';
import { behindLabel } from '../../src/session/innerLabels';
import { Desk } from './desk';

const key = 'front.description';
const label = 'Yleistasoinen kuvaus arvioidun yksikön IPS-palvelusta (1–2 virkettä): ';
const open = (): Promise<Desk> =>
  Desk.openFile(readFileSync('tests/template/cases/fi-label_swallowed_front.docx'));

describe('A label inside the control of its field', () => {
  it('is no part of the field’s text', async () => {
    const desk = await open();
    expect(desk.field(key)).toMatchObject({ text: 'Ensimmäinen.\nToinen.', reachable: true });
  });

  it('stays in its place when the field is written or emptied', async () => {
    const desk = await open();
    for (const text of ['Uusi kuvaus', '']) {
      desk.session.type(key, text);
      desk.session.leave(key);
      await desk.session.settled();
      expect(desk.document.textOf(key)).toBe(label + text);
      expect(desk.field(key)).toMatchObject({ text, status: 'settled', rival: null });
    }
  });

  it('stays when a write is undone', async () => {
    const desk = await open();
    desk.session.type(key, 'Uusi kuvaus');
    desk.session.leave(key);
    await desk.session.settled();
    desk.session.undo();
    await desk.session.settled();
    expect(desk.document.textOf(key)).toBe(`${label}Ensimmäinen.\nToinen.`);
  });

  it('is left out of what is typed in the document, also where somebody has taken it away', async () => {
    const desk = await open();
    desk.document.put(key, `${label}Toisen kirjoittama`);
    await desk.session.look();
    expect(desk.field(key).text).toBe('Toisen kirjoittama');
    desk.document.put(key, 'Ilman otsikkoa');
    await desk.session.look();
    expect(desk.field(key).text).toBe('Ilman otsikkoa');
  });
});

it.each([
  ['Kommentit: hyvä', 'Kommentit: ', 'hyvä'],
  ['Kommentit:\u00a0hyvä', 'Kommentit: ', 'hyvä'],
  ['Kommentit:\r\rhyvä', 'Kommentit:\n', 'hyvä'],
  ['Kommentit:', 'Kommentit: ', ''],
  ['Kommentti hyvä', 'Kommentit: ', 'Kommentti hyvä'],
  [' hyvä', '', ' hyvä'],
])('Of %j without the label %j is left %j', (text, inner, rest) => {
  expect(behindLabel(text, inner)).toBe(rest);
});
