import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { FieldKey } from '../../src/assessment/fieldKey';
import { pauseBeforeWriting } from '../../src/session/hand';
import { Desk, KeptDrafts, samples } from './desk';

/** The Finnish sample changed in its document part. */
function edited(change: (xml: string) => string): Uint8Array {
  const files = unzipSync(readFileSync(samples.fi));
  const xml = strFromU8(files['word/document.xml'] ?? new Uint8Array());
  return zipSync({ ...files, 'word/document.xml': strToU8(change(xml)) });
}

/** Lets all that is queued reach the document. */
const underWay = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

const comments7: FieldKey = 'criterion.7.comments';

describe('opening', () => {
  it('takes one batch and binds every field', async () => {
    const desk = await Desk.open('sv');
    expect(desk.document.batches).toEqual(['open']);
    expect(desk.report.fields.size).toBe(159);
  });

  it('fails with the refusal when Word does not answer, and opens when asked again', async () => {
    const desk = await Desk.open();
    desk.document.refuseToOpen('offline');
    const { session } = desk;
    await session.open();
    expect(desk.report.blind).toMatchObject({ kind: 'offline' });
    desk.document.refuseToOpen(null);
    await session.open();
    expect(desk.report.blind).toBeNull();
  });

  it('tells a document that is no template as foreign', async () => {
    const desk = await Desk.open();
    desk.document.become(edited((xml) => xml.replace(/<w:body>.*<\/w:body>/su, '<w:body><w:p/></w:body>')));
    await desk.session.look();
    expect(desk.session.store.getState().phase).toBe('foreign');
  });

  it('goes on with the same steps to undo when such a document becomes the report again', async () => {
    const desk = await Desk.open();
    desk.session.setScore(7, 4);
    await desk.session.settled();
    desk.document.become(edited((xml) => xml.replace(/<w:body>.*<\/w:body>/su, '<w:body><w:p/></w:body>')));
    await desk.session.look();
    desk.document.become(readFileSync(samples.fi));
    desk.document.put('criterion.7.score', '4');
    await desk.session.open();
    expect(desk.report.history.undo).toEqual({ kind: 'score', number: 7 });
    desk.session.undo();
    await desk.session.settled();
    expect(desk.document.textOf('criterion.7.score')).toBe('');
  });
});

describe('scoring', () => {
  it('writes score and row in one batch', async () => {
    const desk = await Desk.open();
    desk.session.setScore(7, 4);
    expect(desk.field('criterion.7.score')).toMatchObject({ draft: '4', status: 'writing' });
    await desk.session.settled();
    expect(desk.writes).toEqual([2]);
    expect(desk.document.textOf('criterion.7.score')).toBe('4');
    expect(desk.document.textOf('summary.7')).toBe('4');
    expect(desk.field('criterion.7.score')).toMatchObject({ text: '4', draft: null, status: 'settled' });
  });

  it('sends what comes while a batch is under way with the next one, the last score only', async () => {
    const desk = await Desk.open();
    desk.document.hold();
    desk.session.setScore(7, 4);
    await underWay();
    desk.session.setScore(7, 5);
    desk.session.setScore(7, 3);
    desk.document.release();
    await desk.session.settled();
    expect(desk.document.textOf('criterion.7.score')).toBe('3');
    expect(desk.writes.length).toBeLessThanOrEqual(2);
  });

  it('completes total and level with the last score and empties them when one is cleared', async () => {
    const desk = await Desk.open('sv');
    await desk.scoreAll(4);
    expect(desk.document.textOf('total')).toBe('100');
    expect(desk.document.textOf('summary.pointsAndLevel')).toBe('100 poäng, god nivå');
    desk.session.setScore(12, null);
    await desk.session.settled();
    expect(desk.document.textOf('total')).toBe('');
    expect(desk.document.textOf('summary.12')).toBe('');
  });

  it('takes the criterion’s score among the key development needs along', async () => {
    const desk = await Desk.open();
    desk.document.put('front.developmentNeeds.1.criterion', '7. Työhönvalmennuksen tiimi');
    desk.document.put('front.developmentNeeds.1.score', '2');
    await desk.session.look();
    desk.session.setScore(7, 3);
    await desk.session.settled();
    expect(desk.document.textOf('front.developmentNeeds.1.score')).toBe('3');
  });

  it('makes the edits of a rule as one step', async () => {
    const desk = await Desk.open();
    desk.session.edit({ kind: 'needs' }, [
      { key: 'front.developmentNeeds.1.score', text: '2' },
      { key: 'front.developmentNeeds.2.score', text: '3' },
    ]);
    await desk.session.settled();
    expect(desk.writes).toEqual([2]);
    desk.session.undo();
    await desk.session.settled();
    expect(desk.document.textOf('front.developmentNeeds.2.score')).toBe('');
  });

  it('keeps a refused value, writes the others and sends it again when asked', async () => {
    const desk = await Desk.open();
    desk.document.refuse('summary.7', 'readOnly');
    desk.session.setScore(7, 4);
    await desk.session.settled();
    expect(desk.document.textOf('criterion.7.score')).toBe('4');
    expect(desk.field('summary.7')).toMatchObject({
      draft: '4',
      status: 'refused',
      refusal: { kind: 'readOnly' },
    });
    desk.document.refuse('summary.7', null);
    desk.session.tryAgain('summary.7');
    await desk.session.settled();
    expect(desk.document.textOf('summary.7')).toBe('4');
    expect(desk.field('summary.7')).toMatchObject({ draft: null, status: 'settled', refusal: null });
  });

  it('tries a passing refusal again at the next looks, but not for ever', async () => {
    const desk = await Desk.open();
    desk.document.refuse('summary.7', 'busy');
    desk.session.setScore(7, 4);
    for (let look = 0; look < 10; look++) {
      await desk.session.settled();
      await desk.session.look();
    }
    expect(desk.writes).toHaveLength(4);
    expect(desk.field('summary.7').status).toBe('refused');
  });
});

describe('typing', () => {
  it('writes when typing pauses, once', async () => {
    const desk = await Desk.open();
    desk.session.type(comments7, 'Hyv');
    desk.session.type(comments7, 'Hyvä');
    desk.clock.goOn(pauseBeforeWriting - 1);
    expect(desk.writes).toEqual([]);
    desk.clock.goOn(1);
    await desk.session.settled();
    expect(desk.writes).toEqual([1]);
    expect(desk.document.textOf(comments7)).toBe('Hyvä');
  });

  it('writes when the field is left', async () => {
    const desk = await Desk.open();
    desk.session.type(comments7, 'Hyvä');
    desk.session.leave(comments7);
    await desk.session.settled();
    expect(desk.document.textOf(comments7)).toBe('Hyvä');
  });

  it('writes nothing when the text is as it was', async () => {
    const desk = await Desk.open();
    desk.session.type(comments7, 'Hyvä');
    desk.session.type(comments7, '');
    desk.session.leave(comments7);
    await desk.session.settled();
    expect(desk.writes).toEqual([]);
    expect(desk.field(comments7).status).toBe('settled');
  });

  it('keeps what is typed while an earlier text is being written', async () => {
    const desk = await Desk.open();
    desk.document.hold();
    desk.session.type(comments7, 'Yksi');
    desk.session.leave(comments7);
    await underWay();
    desk.session.type(comments7, 'Yksi kaksi');
    desk.document.release();
    await desk.session.settled();
    expect(desk.field(comments7)).toMatchObject({ draft: 'Yksi kaksi', status: 'typing', text: 'Yksi' });
  });
});

describe('the document beside the pane', () => {
  it('shows what somebody typed there', async () => {
    const desk = await Desk.open();
    desk.document.put('criterion.3.score', '5');
    await desk.session.look();
    expect(desk.field('criterion.3.score').text).toBe('5');
  });

  it.each([
    ['leaves the sums to the assessor', false, ''],
    ['takes the sums along where the assessor wants it so', true, '5'],
  ] as const)('%s when a score is changed there', async (_, follow, row) => {
    const desk = await Desk.open();
    desk.session.letSumsFollow(follow);
    desk.document.put('criterion.3.score', '5');
    await desk.session.look();
    await desk.session.settled();
    expect(desk.document.textOf('summary.3')).toBe(row);
  });

  it('brings up the field with the cursor', async () => {
    const desk = await Desk.open();
    desk.document.click('criterion.3.sources');
    await desk.session.look();
    expect(desk.report.selected).toBe('criterion.3.sources');
  });

  it('lets neither side win silently over what is being typed', async () => {
    const desk = await Desk.open();
    desk.session.type(comments7, 'Minun');
    desk.document.put(comments7, 'Kollegan');
    await desk.session.look();
    desk.clock.goOn(pauseBeforeWriting);
    await desk.session.settled();
    expect(desk.field(comments7)).toMatchObject({ draft: 'Minun', rival: 'Kollegan' });
    expect(desk.document.textOf(comments7)).toBe('Kollegan');
  });

  it.each([
    ['pane', 'Minun'],
    ['document', 'Kollegan'],
  ] as const)('takes the side that is picked: %s', async (choice, text) => {
    const desk = await Desk.open();
    desk.session.type(comments7, 'Minun');
    desk.document.put(comments7, 'Kollegan');
    await desk.session.look();
    desk.session.pick(comments7, choice);
    await desk.session.settled();
    expect(desk.document.textOf(comments7)).toBe(text);
    expect(desk.field(comments7)).toMatchObject({ text, draft: null, rival: null, status: 'settled' });
  });

  it('looks once more, and only once, when there is more to see while a look is under way', async () => {
    const desk = await Desk.open();
    const looks = (): number => desk.document.batches.filter((batch) => batch === 'glance').length;
    desk.document.hold();
    desk.document.click('criterion.7.score');
    desk.document.click('criterion.7.comments');
    await new Promise((sent) => setImmediate(sent));
    expect(looks()).toBe(1);
    desk.document.put('criterion.7.score', '4');
    desk.document.click('criterion.8.score');
    desk.document.click('criterion.8.comments');
    desk.document.release();
    await desk.session.settled();
    expect(looks()).toBe(2);
    expect(desk.field('criterion.7.score').text).toBe('4');
    expect(desk.report.selected).toBe('criterion.8.comments');
  });

  it('says that it can’t see when a look fails, and forgets it when one goes well', async () => {
    const desk = await Desk.open();
    jest
      .spyOn(desk.document, 'glance')
      .mockResolvedValueOnce({ ok: false, refusal: { kind: 'offline', code: 'Timeout' } });
    await desk.session.look();
    expect(desk.report.blind).toEqual({ kind: 'offline', code: 'Timeout' });
    await desk.session.look();
    expect(desk.report.blind).toBeNull();
  });
});

describe('undo', () => {
  it('takes a score back with all that followed from it, and does it again', async () => {
    const desk = await Desk.open();
    await desk.scoreAll(4);
    desk.session.setScore(7, 5);
    await desk.session.settled();
    expect(desk.report.history.undo).toEqual({ kind: 'score', number: 7 });
    desk.session.undo();
    await desk.session.settled();
    expect(desk.document.textOf('total')).toBe('100');
    expect(desk.document.textOf('summary.7')).toBe('4');
    desk.session.redo();
    await desk.session.settled();
    expect(desk.document.textOf('total')).toBe('101');
    expect(desk.document.textOf('criterion.7.score')).toBe('5');
  });

  it('takes back a typed text', async () => {
    const desk = await Desk.open();
    desk.session.type(comments7, 'Hyvä');
    desk.session.leave(comments7);
    await desk.session.settled();
    desk.session.undo();
    await desk.session.settled();
    expect(desk.document.textOf(comments7)).toBe('');
    expect(desk.report.history).toMatchObject({ undo: null, redo: { kind: 'text', key: comments7 } });
  });

  it('leaves a field alone that has changed in the document since, and says which', async () => {
    const desk = await Desk.open();
    desk.session.setScore(7, 5);
    await desk.session.settled();
    desk.document.put('summary.7', '3');
    await desk.session.look();
    desk.session.undo();
    await desk.session.settled();
    expect(desk.document.textOf('criterion.7.score')).toBe('');
    expect(desk.document.textOf('summary.7')).toBe('3');
    expect(desk.report.history.leftAlone).toEqual(['summary.7']);
  });
});

describe('a document whose structure changes', () => {
  const withoutComments7 = (xml: string): string => {
    const from = xml.indexOf('7. Työhönvalmennuksen tiimi');
    const start = xml.indexOf('<w:sdt>', xml.indexOf('Kommentit', from));
    return xml.slice(0, start) + xml.slice(xml.indexOf('</w:sdt>', start) + '</w:sdt>'.length);
  };

  it('is read again, drafts going on with their fields', async () => {
    const desk = await Desk.open();
    desk.session.type('criterion.8.comments', 'Kesken');
    desk.document.become(edited(withoutComments7));
    await desk.session.look();
    expect(desk.report.report.problems).toContainEqual({ kind: 'fieldMissing', where: comments7 });
    desk.session.leave('criterion.8.comments');
    await desk.session.settled();
    expect(desk.document.textOf('criterion.8.comments')).toBe('Kesken');
  });

  /** The Finnish sample's block of criterion 7, from its heading to that of criterion 8. */
  const blockOf7 = (xml: string): string => {
    const startOf = (text: string): number => xml.lastIndexOf('<w:p>', xml.indexOf(text));
    return xml.slice(
      startOf('7. Työhönvalmennuksen tiimi: '),
      startOf('8. Työhönvalmennuksen tiiminvetäjän rooli: '),
    );
  };

  it('tells a block that was pasted twice, and asks which one it is before it writes', async () => {
    const desk = await Desk.open();
    const again = (block: string): string => block + block.replace(/w:id w:val="-?\d/gu, 'w:id w:val="9');
    desk.document.become(edited((xml) => xml.replace(blockOf7(xml), again(blockOf7(xml)))));
    await desk.session.look();
    expect(desk.report.report.problems).toContainEqual({ kind: 'criterionDoubled', where: 'criterion.7' });
    expect([...desk.report.report.unsure.keys()]).toContain('criterion.7.score');
    desk.session.setScore(7, 4);
    await desk.session.settled();
    expect(desk.document.textOf('criterion.7.score')).toBe('');
  });

  it('tells a criterion that was removed, keeps its texts, and has no total without it', async () => {
    const desk = await Desk.open();
    await desk.scoreAll(4);
    desk.document.become(edited((xml) => xml.replace(blockOf7(xml), '')));
    await desk.session.look();
    expect(desk.report.report.problems).toContainEqual({ kind: 'criterionMissing', where: 'criterion.7' });
    expect(desk.report.orphans).toContainEqual({
      key: 'criterion.7.score',
      label: 'Pisteet',
      text: '4',
      why: 'fieldGone',
    });
    desk.session.setScore(8, 5);
    await desk.session.settled();
    expect(desk.document.textOf('total')).toBe('');
  });

  it('reads a label that was edited by its place, and says so', async () => {
    const desk = await Desk.open();
    desk.document.become(edited((xml) => xml.replace('Tietolähteet: ', 'Mihin perustuu: ')));
    await desk.session.open();
    expect(desk.report.report.problems).toEqual([{ kind: 'guessed', where: 'criterion.1.sources' }]);
  });

  it('takes another document in the same window for what it is', async () => {
    const desk = await Desk.open();
    desk.session.type(comments7, 'Suomeksi');
    desk.document.become(readFileSync(samples.sv));
    await desk.session.look();
    desk.session.leave(comments7);
    desk.clock.goOn(pauseBeforeWriting);
    await desk.session.settled();
    expect(desk.report.report.language).toBe('sv');
    expect(desk.document.textOf(comments7)).toBe('');
    expect(desk.report.orphans).toEqual([
      { key: comments7, label: 'Kommentit (kuvaus)', text: 'Suomeksi', why: 'otherText' },
    ]);
  });

  it('keeps the text of a field that is gone, for copying', async () => {
    const desk = await Desk.open();
    desk.session.type(comments7, 'Tärkeä huomio');
    desk.document.become(edited(withoutComments7));
    await desk.session.look();
    expect(desk.report.orphans).toEqual([
      { key: comments7, label: 'Kommentit (kuvaus)', text: 'Tärkeä huomio', why: 'fieldGone' },
    ]);
    desk.session.dropOrphans();
    expect(desk.report.orphans).toEqual([]);
  });
});

describe('a pane that is reloaded', () => {
  it('keeps what is not yet written and nothing else', async () => {
    const desk = await Desk.open();
    desk.session.type(comments7, 'Kesken');
    expect([...desk.drafts.texts]).toEqual([[comments7, 'Kesken']]);
    desk.session.leave(comments7);
    await desk.session.settled();
    expect([...desk.drafts.texts]).toEqual([]);
  });

  it('offers it again, and writes it when asked', async () => {
    const desk = await Desk.open('fi', new KeptDrafts(new Map([[comments7, 'Kesken']])));
    expect(desk.field(comments7)).toMatchObject({
      draft: 'Kesken',
      status: 'refused',
      refusal: { kind: 'interrupted' },
    });
    desk.session.tryAgain(comments7);
    await desk.session.settled();
    expect(desk.document.textOf(comments7)).toBe('Kesken');
  });

  it('offers a text whose field is gone, until the assessor has dealt with it', async () => {
    const kept = new KeptDrafts(new Map<FieldKey, string>([['criterion.99.comments', 'Kesken']]));
    const desk = await Desk.open('fi', kept);
    expect(desk.report.orphans).toEqual([
      { key: 'criterion.99.comments', label: '', text: 'Kesken', why: 'fieldGone' },
    ]);
    expect([...desk.drafts.texts]).toEqual([['criterion.99.comments', 'Kesken']]);
    desk.session.dropOrphans();
    expect([...desk.drafts.texts]).toEqual([]);
  });

  it('writes what is typed when it is closed in order', async () => {
    const desk = await Desk.open();
    desk.session.type(comments7, 'Viime hetkellä');
    await desk.session.close();
    expect(desk.document.textOf(comments7)).toBe('Viime hetkellä');
  });
});
