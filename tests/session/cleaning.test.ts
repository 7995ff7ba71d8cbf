import type { FieldKey } from '../../src/assessment/fieldKey';
import { needsDeskOf } from '../../src/session/needsDesk';
import { Desk } from './desk';

const key: FieldKey = 'criterion.7.comments';

describe('What is given with characters that no document can hold', () => {
  it('is the same without them in the pane and the document, and that is reported', async () => {
    const desk = await Desk.open();
    desk.session.type(key, 'liitetty\u0007 \uf0b7 e\u001eposti\u0000');
    expect(desk.field(key).draft).toBe('liitetty • e\u2011posti');
    expect(desk.report.leftOut).toBe(2);
    desk.session.leave(key);
    await desk.session.settled();
    expect(desk.document.textOf(key)).toBe('liitetty • e\u2011posti');
    expect(desk.field(key)).toMatchObject({ status: 'settled', text: 'liitetty • e\u2011posti' });
    desk.session.noteLeftOut();
    expect(desk.report.leftOut).toBe(0);
  });

  it('is reported once for all that was left out, until that is noted', async () => {
    const desk = await Desk.open();
    desk.session.type(key, 'a\u0007');
    desk.session.type(key, 'ab\u0007\ud83d');
    expect(desk.report.leftOut).toBe(3);
  });

  it('is cleaned in a step, too, as where it comes from a file', async () => {
    const desk = await Desk.open();
    desk.session.edit({ kind: 'text', key }, [{ key, text: 'tiedostosta\f\u0002toinen' }]);
    await desk.session.settled();
    expect(desk.document.textOf(key)).toBe('tiedostosta\ntoinen');
    expect(desk.report.leftOut).toBe(1);
  });

  it('is cleaned in working data: figures, notes and picked needs', async () => {
    const desk = await Desk.open();
    const { working } = desk.session;
    working.change(21, { figures: { fields: { employmentPart: '12\u0007' }, rows: [] } });
    working.change(1, { figures: { fields: {}, rows: [{ name: 'a\u0000' }] } });
    working.change(7, {
      note: 'oma\vmuistiinpano\u0001',
      need: { place: 1, recommendations: 'r\u0002', wording: 'w\u0003' },
    });
    await working.keep();
    expect(working.of(21).figures).toEqual({ fields: { employmentPart: '12' }, rows: [] });
    expect(working.of(1).figures).toEqual({ fields: {}, rows: [{ name: 'a' }] });
    expect(working.of(7)).toMatchObject({
      note: 'oma\nmuistiinpano',
      need: { place: 1, recommendations: 'r', wording: 'w' },
    });
    expect(desk.report.leftOut).toBe(5);
    expect(desk.document.parts.join()).toContain('<note>oma&#10;muistiinpano</note>');
  });

  it('is cleaned in the needs that are chosen', async () => {
    const desk = await Desk.open();
    const needs = needsDeskOf(desk.session);
    needs.choose({ needs: [{ number: 7, recommendations: 'sovitaan\u0007' }], replaced: [] });
    expect(needs.store.getState().choice?.needs).toEqual([{ number: 7, recommendations: 'sovitaan' }]);
    expect(desk.report.leftOut).toBe(1);
  });

  it('needs no word where all of it was kept', async () => {
    const desk = await Desk.open();
    desk.session.type(key, 'sivu\fja\vrivi 45\u202f%');
    expect(desk.field(key).draft).toBe('sivu\nja\nrivi 45\u202f%');
    expect(desk.report.leftOut).toBe(0);
  });
});
