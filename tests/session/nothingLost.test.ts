import type { FieldKey } from '../../src/assessment/fieldKey';
import { patience } from '../../src/session/calls';
import { Desk, KeptDrafts } from './desk';

const comments7: FieldKey = 'criterion.7.comments';
const score7: FieldKey = 'criterion.7.score';

/** Lets all that is queued reach the document. */
const underWay = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** The assessor types a text and leaves the field. */
function write(desk: Desk, key: FieldKey, text: string): void {
  desk.session.type(key, text);
  desk.session.leave(key);
}

/** What is given while the document is read, and the answer to the reading after it. */
async function duringReading(desk: Desk, give: () => void): Promise<void> {
  desk.document.hold();
  const opened = desk.session.open();
  await underWay();
  give();
  desk.document.release();
  await opened;
  await desk.session.settled();
}

describe('What is given while the document is read', () => {
  it('gets into the document: a score', async () => {
    const desk = await Desk.open();
    await duringReading(desk, () => desk.session.setScore(7, 4));
    expect(desk.document.textOf(score7)).toBe('4');
    expect(desk.document.textOf('summary.7')).toBe('4');
    desk.session.undo();
    await desk.session.settled();
    expect(desk.document.textOf(score7)).toBe('');
  });

  it('gets into the document: a text that is still being typed', async () => {
    const desk = await Desk.open();
    await duringReading(desk, () => desk.session.type(comments7, 'Kesken'));
    expect(desk.field(comments7)).toMatchObject({ draft: 'Kesken', status: 'typing' });
    expect([...desk.drafts.texts]).toEqual([[comments7, 'Kesken']]);
    desk.session.leave(comments7);
    await desk.session.settled();
    expect(desk.document.textOf(comments7)).toBe('Kesken');
  });

  it('stands against what was read, where somebody has written there, too', async () => {
    const desk = await Desk.open();
    await duringReading(desk, () => {
      desk.document.put(comments7, 'Kollegan');
      desk.session.type(comments7, 'Oma');
    });
    expect(desk.field(comments7)).toMatchObject({ draft: 'Oma', rival: 'Kollegan' });
  });
});

describe('After one piece of work that fails as nobody expects,', () => {
  it.each(['thrown', 'garbage'] as const)(
    'a write (%s), the next ones are written, and it is reported',
    async (fault) => {
      const desk = await Desk.open();
      desk.document.failNext('write', fault);
      desk.session.setScore(7, 4);
      await desk.session.settled();
      expect(desk.field(score7)).toMatchObject({
        status: 'refused',
        draft: '4',
        refusal: { kind: 'unknown' },
      });
      desk.session.setScore(8, 3);
      await desk.session.settled();
      expect(desk.document.textOf('criterion.8.score')).toBe('3');
      desk.session.tryAgain();
      await desk.session.settled();
      expect(desk.field(score7)).toMatchObject({ status: 'settled', text: '4' });
    },
  );

  it.each(['thrown', 'garbage'] as const)(
    'a look (%s), it is reported, and scores are written',
    async (fault) => {
      const desk = await Desk.open();
      desk.document.failNext('glance', fault);
      await desk.session.look();
      expect(desk.report.blind).toMatchObject({ kind: 'unknown' });
      desk.session.setScore(7, 4);
      await desk.session.settled();
      expect(desk.document.textOf(score7)).toBe('4');
      await desk.session.look();
      desk.session.tryAgain();
      expect(desk.report).toMatchObject({ blind: null, unexpected: false });
    },
  );

  it.each(['thrown', 'garbage'] as const)(
    'a reading (%s), drafts are kept and scores are written',
    async (fault) => {
      const desk = await Desk.open();
      desk.session.type(comments7, 'Kesken');
      desk.document.failNext('open', fault);
      desk.document.failNext('openFile', fault);
      await desk.session.open();
      expect(desk.report.blind).toMatchObject({ kind: 'unknown' });
      expect(desk.report.unexpected).toBe(fault === 'thrown');
      expect([...desk.drafts.texts]).toEqual([[comments7, 'Kesken']]);
      desk.session.setScore(7, 4);
      await desk.session.settled();
      expect(desk.document.textOf(score7)).toBe('4');
    },
  );

  it('the first reading, another try reads the document', async () => {
    const desk = Desk.on((await Desk.open()).document);
    desk.document.failNext('open', 'garbage');
    desk.document.failNext('openFile', 'garbage');
    await desk.session.open();
    expect(desk.session.store.getState()).toMatchObject({ phase: 'failed', refusal: { kind: 'unknown' } });
    await desk.session.open();
    expect(desk.report.phase).toBe('open');
  });

  it('the working data, scores are written', async () => {
    const desk = Desk.on((await Desk.open()).document);
    desk.document.failNext('readParts', 'thrown');
    await desk.session.open();
    desk.session.setScore(7, 4);
    await desk.session.settled();
    expect(desk.document.textOf(score7)).toBe('4');
    expect(desk.session.working.store.getState()).toMatchObject({ status: 'refused' });
    expect(desk.errors).toHaveLength(1);
  });
});

describe('A call that is never answered', () => {
  it('to the Common API keeps no score from the document', async () => {
    const desk = Desk.on((await Desk.open()).document);
    desk.document.failNext('readParts', 'unanswered');
    await desk.session.open();
    desk.session.setScore(7, 4);
    await desk.session.written();
    expect(desk.document.textOf(score7)).toBe('4');
    desk.clock.goOn(patience);
    await desk.session.settled();
    expect(desk.session.working.store.getState()).toMatchObject({
      status: 'refused',
      refusal: { kind: 'offline' },
    });
    await desk.session.working.keep();
    expect(desk.session.working.store.getState()).toMatchObject({
      status: 'settled',
      found: { kind: 'absent' },
    });
  });

  it('to keep a note lets the next try keep it', async () => {
    const desk = await Desk.open();
    desk.document.failNext('replaceParts', 'unanswered');
    desk.session.working.change(5, { note: 'Muista' });
    const kept = desk.session.working.keep();
    await underWay();
    desk.clock.goOn(patience);
    await kept;
    expect(desk.session.working.store.getState().status).toBe('refused');
    await desk.session.working.keep();
    expect(desk.document.parts).toHaveLength(1);
  });

  it('to write a score lets the next try write it', async () => {
    const desk = await Desk.open();
    desk.document.failNext('write', 'unanswered');
    desk.session.setScore(7, 4);
    await underWay();
    desk.clock.goOn(patience);
    await desk.session.settled();
    expect(desk.field(score7)).toMatchObject({ status: 'refused', refusal: { kind: 'offline' } });
    await desk.session.look();
    await desk.session.settled();
    expect(desk.field(score7)).toMatchObject({ status: 'settled', text: '4' });
  });
});

describe('An answer that comes after its time', () => {
  it('opens the report', async () => {
    const desk = Desk.on((await Desk.open()).document);
    desk.document.failNext('open', 'lateAnswer');
    const opened = desk.session.open();
    await underWay();
    desk.clock.goOn(patience);
    await opened;
    expect(desk.session.store.getState()).toMatchObject({ phase: 'failed', refusal: { kind: 'offline' } });
    await desk.document.answerLate();
    await desk.session.settled();
    expect(desk.report.fields.size).toBeGreaterThan(150);
  });

  it('settles the score that it is about', async () => {
    const desk = await Desk.open();
    desk.document.failNext('write', 'lateAnswer');
    desk.session.setScore(7, 4);
    await underWay();
    desk.clock.goOn(patience);
    await desk.session.settled();
    await desk.document.answerLate();
    await desk.session.settled();
    expect(desk.field(score7)).toMatchObject({ status: 'settled', text: '4', draft: null });
  });

  it('does not let an older score stand in the place of a newer one', async () => {
    const desk = await Desk.open();
    desk.document.failNext('write', 'lateRun');
    desk.session.setScore(7, 4);
    await underWay();
    desk.clock.goOn(patience);
    await desk.session.settled();
    desk.session.setScore(7, 5);
    await desk.session.settled();
    await desk.document.answerLate();
    await desk.session.settled();
    expect(desk.document.textOf(score7)).toBe('5');
    expect(desk.document.textOf('summary.7')).toBe('5');
    expect(desk.field(score7)).toMatchObject({ status: 'settled', text: '5' });
  });
});

describe('A text that is typed while the one before is on its way', () => {
  async function twoTexts(): Promise<Desk> {
    const desk = await Desk.open();
    desk.document.hold();
    write(desk, comments7, 'Yksi');
    await underWay();
    write(desk, comments7, 'Kaksi');
    desk.document.release();
    await desk.session.settled();
    return desk;
  }
  const turned = async (desk: Desk, ways: readonly ('undo' | 'redo')[]): Promise<string[]> => {
    const texts: string[] = [];
    for (const way of ways) {
      desk.session[way]();
      await desk.session.settled();
      texts.push(desk.document.textOf(comments7));
    }
    return texts;
  };

  it('is undone to that one, and comes back', async () => {
    const desk = await twoTexts();
    expect(desk.document.textOf(comments7)).toBe('Kaksi');
    expect(await turned(desk, ['undo', 'undo', 'redo', 'redo'])).toEqual(['Yksi', '', 'Yksi', 'Kaksi']);
  });

  it('is undone to what stood there where that one was refused', async () => {
    const desk = await Desk.open();
    desk.document.failNext('write', 'refused');
    write(desk, comments7, 'Yksi');
    await desk.session.settled();
    write(desk, comments7, 'Kaksi');
    await desk.session.settled();
    expect(await turned(desk, ['undo'])).toEqual(['']);
  });
});

describe('Sums that follow a colleague’s score', () => {
  it('leave the assessor’s own steps to undo and to do again', async () => {
    const desk = await Desk.open();
    desk.session.letSumsFollow(true);
    write(desk, comments7, 'Sanat');
    await desk.session.settled();
    desk.session.undo();
    await desk.session.settled();
    desk.document.put('criterion.3.score', '4');
    await desk.session.look();
    await desk.session.settled();
    expect(desk.document.textOf('summary.3')).toBe('4');
    desk.session.redo();
    await desk.session.settled();
    expect(desk.document.textOf(comments7)).toBe('Sanat');
    expect(desk.document.textOf('summary.3')).toBe('4');
  });
});

describe('Scores that stand only in the summary rows', () => {
  async function typedInRows(): Promise<Desk> {
    const desk = await Desk.open();
    for (let number = 1; number <= 25; number++) desk.document.put(`summary.${number}`, '4');
    desk.document.put('total', '100');
    await desk.session.look();
    return desk;
  }

  it('outlive a score in Word where the sums follow at once', async () => {
    const desk = await typedInRows();
    desk.session.letSumsFollow(true);
    desk.document.put(score7, '5');
    await desk.session.look();
    await desk.session.settled();
    expect(desk.document.textOf('summary.7')).toBe('5');
    expect(desk.document.textOf('summary.8')).toBe('4');
    expect(desk.document.textOf('total')).toBe('100');
  });

  it('outlive the button that brings the sums in line', async () => {
    const desk = await typedInRows();
    desk.session.fixSums();
    await desk.session.settled();
    expect(desk.document.textOf('summary.8')).toBe('4');
    expect(desk.document.textOf('total')).toBe('100');
  });
});

describe('A colleague’s text that a write took the place of unseen', () => {
  async function overwritten(): Promise<Desk> {
    const desk = await Desk.open();
    desk.document.put(comments7, 'Kollegan');
    write(desk, comments7, 'Oma');
    await desk.session.settled();
    return desk;
  }

  it('is still there to choose after the document was read again', async () => {
    const desk = await overwritten();
    await desk.session.open();
    expect(desk.field(comments7)).toMatchObject({ draft: 'Oma', rival: 'Kollegan' });
  });

  it('comes back with Undo', async () => {
    const desk = await overwritten();
    desk.session.undo();
    await desk.session.settled();
    expect(desk.document.textOf(comments7)).toBe('Kollegan');
    desk.session.redo();
    await desk.session.settled();
    expect(desk.document.textOf(comments7)).toBe('Oma');
    expect(desk.field(comments7)).toMatchObject({ rival: null, status: 'settled' });
  });

  it('does not replace a newer one that was never shown', async () => {
    const desk = await overwritten();
    desk.document.put(comments7, 'Kollegan uusi');
    desk.session.pick(comments7, 'document');
    await desk.session.settled();
    expect(desk.field(comments7)).toMatchObject({ draft: 'Kollegan', rival: 'Kollegan uusi' });
    desk.session.pick(comments7, 'document');
    await desk.session.settled();
    expect(desk.document.textOf(comments7)).toBe('Kollegan uusi');
  });

  it('waits for copying when a newer one is seen, which is then the document’s', async () => {
    const desk = await overwritten();
    desk.document.put(comments7, 'Kollegan uusi');
    await desk.session.look();
    expect(desk.field(comments7)).toMatchObject({ rival: 'Kollegan uusi', replaced: ['Kollegan'] });
    desk.session.pick(comments7, 'document');
    await desk.session.settled();
    expect(desk.document.textOf(comments7)).toBe('Kollegan uusi');
    expect(desk.field(comments7).replaced).toEqual(['Kollegan']);
    expect([...desk.drafts.texts]).toEqual([[comments7, 'Kollegan']]);
  });
});

it('After a clear whose answer was lost, Undo brings the value back and keeps it', async () => {
  const desk = await Desk.open();
  write(desk, comments7, 'Tärkeä');
  await desk.session.settled();
  desk.document.failNext('write', 'lostAfter');
  write(desk, comments7, '');
  await desk.session.settled();
  desk.session.undo();
  await desk.session.settled();
  expect(desk.document.textOf(comments7)).toBe('Tärkeä');
  await desk.session.look();
  expect(desk.field(comments7)).toMatchObject({ text: 'Tärkeä', draft: null });
});

describe('A text that an earlier pane left', () => {
  /** A report with these front fields, and the drafts of a pane that was closed while typing in it. */
  async function leftIn(unit: string): Promise<KeptDrafts> {
    const desk = await Desk.open();
    desk.document.put('front.unit', unit);
    await desk.session.look();
    desk.session.type(comments7, 'Kesken');
    return desk.drafts;
  }

  async function openedWith(unit: string, drafts: KeptDrafts, text = ''): Promise<Desk> {
    const desk = Desk.on((await Desk.open()).document, drafts);
    desk.document.put('front.unit', unit);
    desk.document.put(comments7, text);
    await desk.session.open();
    return desk;
  }

  it('is offered in its field where report and field are as they were', async () => {
    const desk = await openedWith('A', await leftIn('A'));
    expect(desk.field(comments7)).toMatchObject({ draft: 'Kesken', refusal: { kind: 'interrupted' } });
  });

  it.each([true, false])(
    'is only for copying in another report of the same template (address: %s)',
    async (addressed) => {
      const drafts = Object.assign(await leftIn('A'), { addressed });
      const desk = await openedWith('B', drafts);
      expect(desk.field(comments7).draft).toBeNull();
      expect(desk.report.orphans).toEqual([
        { key: comments7, label: 'Kommentit (kuvaus)', text: 'Kesken', why: 'otherText' },
      ]);
      expect([...desk.drafts.texts]).toEqual([[comments7, 'Kesken']]);
    },
  );

  it('is only for copying where neither address nor front tells the report', async () => {
    const drafts = Object.assign(await leftIn(''), { addressed: false });
    const desk = await openedWith('', drafts);
    expect(desk.field(comments7).draft).toBeNull();
    expect(desk.report.orphans).toHaveLength(1);
  });

  describe('under another address, as before the report was saved under a new name,', () => {
    const renamed = async (unit: string): Promise<KeptDrafts> => {
      const drafts = new KeptDrafts();
      drafts.elsewhere = [(await leftIn(unit)).load()];
      return drafts;
    };

    it('is offered in its field where the front is the same', async () => {
      const drafts = await renamed('A');
      const desk = await openedWith('A', drafts);
      expect(desk.field(comments7)).toMatchObject({ draft: 'Kesken', refusal: { kind: 'interrupted' } });
      expect(drafts.elsewhere).toEqual([]);
      expect([...drafts.texts]).toEqual([[comments7, 'Kesken']]);
    });

    it('stands beside what was left under the present one', async () => {
      const drafts = Object.assign(await leftIn('A'), { elsewhere: (await renamed('A')).elsewhere });
      const [kept] = drafts.elsewhere;
      if (!kept) throw new Error('Nothing is kept.');
      const texts = kept.texts.map((draft) => ({ ...draft, text: 'Aiempi' }));
      drafts.elsewhere = [{ ...kept, texts }];
      const desk = await openedWith('A', drafts);
      expect(desk.field(comments7).draft).toBe('Kesken');
      expect(desk.report.orphans).toMatchObject([{ key: comments7, text: 'Aiempi', why: 'otherText' }]);
    });

    it('stays where it is while another report is open', async () => {
      const drafts = await renamed('A');
      const desk = await openedWith('B', drafts);
      expect(desk.field(comments7).draft).toBeNull();
      expect(desk.report.orphans).toEqual([]);
      expect(drafts.elsewhere).toHaveLength(1);
    });

    it('is only for copying where no front tells the report', async () => {
      const desk = await openedWith('', await renamed(''));
      expect(desk.field(comments7).draft).toBeNull();
      expect(desk.report.orphans).toMatchObject([{ key: comments7, text: 'Kesken' }]);
    });
  });

  it('is only for copying where the field has another text by now', async () => {
    const desk = await openedWith('A', await leftIn('A'), 'Kopiossa jatkettu');
    expect(desk.field(comments7)).toMatchObject({ text: 'Kopiossa jatkettu', draft: null });
    expect(desk.report.orphans).toHaveLength(1);
  });
});

it('Another report of the same template that comes into the window gets none of the texts', async () => {
  const desk = await Desk.open();
  desk.document.put('front.unit', 'A');
  desk.document.put('front.reportDate', '1.2.2026');
  await desk.session.look();
  desk.session.type(comments7, 'Kesken');
  desk.document.put('front.unit', 'B');
  desk.document.put('front.reportDate', '3.4.2026');
  await desk.session.look();
  desk.session.leave(comments7);
  await desk.session.settled();
  expect(desk.document.textOf(comments7)).toBe('');
  expect(desk.report.orphans).toMatchObject([{ key: comments7, text: 'Kesken', why: 'otherText' }]);
});

describe('The total', () => {
  it('is that of the scores in the document, also of those that nobody here has seen', async () => {
    const desk = await Desk.open();
    for (let number = 1; number < 25; number++) desk.session.setScore(number, 4);
    await desk.session.settled();
    desk.document.put('criterion.3.score', '1');
    const before = desk.writes.length;
    desk.session.setScore(25, 4);
    await desk.session.settled();
    expect(desk.document.textOf('total')).toBe('97');
    expect(desk.document.textOf('summary.pointsAndLevel')).toContain('97');
    expect(desk.writes.length - before).toBe(2);
    desk.session.undo();
    await desk.session.settled();
    expect(desk.document.textOf('total')).toBe('');
  });

  /** The 25th score is given while nobody here has seen that the 3rd is another one since. */
  async function scoreLast(goWrong: (desk: Desk) => void): Promise<Desk> {
    const desk = await Desk.open();
    for (let number = 1; number < 25; number++) desk.session.setScore(number, 4);
    await desk.session.settled();
    desk.document.put('criterion.3.score', '1');
    goWrong(desk);
    desk.session.setScore(25, 4);
    await desk.session.settled();
    await desk.session.look();
    await desk.session.settled();
    return desk;
  }

  it.each(['refused', 'lostBefore', 'lostAfter'] as const)(
    'follows the scores that a look shows after its own write was %s',
    async (fault) => {
      const desk = await scoreLast(({ document }) => document.failNext('write', fault));
      expect(desk.document.textOf('total')).toBe('97');
      expect(desk.document.textOf('summary.pointsAndLevel')).toContain('97');
      expect(desk.document.textOf('summary.3')).toBe('1');
      desk.session.undo();
      await desk.session.settled();
      expect(desk.document.textOf('total')).toBe('');
    },
  );

  it('follows the scores that a look shows right before it is written', async () => {
    const desk = await scoreLast(({ session }) => void session.look());
    expect(desk.document.textOf('total')).toBe('97');
    expect(desk.document.textOf('summary.pointsAndLevel')).toContain('97');
  });

  it('leaves words that a colleague has put there to the assessor', async () => {
    const key = 'summary.pointsAndLevel';
    const desk = await scoreLast(({ document }) => {
      document.failNext('write', 'lostBefore');
      document.put(key, 'Lasketaan vielä');
    });
    expect(desk.document.textOf('total')).toBe('97');
    expect(desk.document.textOf(key)).toBe('Lasketaan vielä');
    expect(desk.field(key)).toMatchObject({ rival: 'Lasketaan vielä' });
  });

  it('takes one batch where all scores are as they were seen', async () => {
    const desk = await Desk.open();
    await desk.scoreAll(4);
    const before = desk.writes.length;
    desk.session.setScore(25, 5);
    await desk.session.settled();
    expect(desk.writes.length - before).toBe(1);
    expect(desk.document.textOf('total')).toBe('101');
  });
});

it('Drafts that the browser does not keep are reported', async () => {
  const desk = await Desk.open();
  desk.drafts.isFull = true;
  desk.session.type(comments7, 'Kesken');
  expect(desk.report.draftsUnkept).toBe(true);
  desk.session.leave(comments7);
  await desk.session.settled();
  expect(desk.report.draftsUnkept).toBe(false);
});

describe('What nobody knows of a text that was sent', () => {
  /** The pane is opened anew after a text was sent, over a colleague's, that was never answered. */
  async function openedAnew(fault: 'lostAfter' | 'lateRun'): Promise<Desk> {
    const before = await Desk.open();
    before.document.put(comments7, 'Kollegan');
    before.document.failNext('write', fault);
    write(before, comments7, 'Oma');
    await underWay();
    before.clock.goOn(patience);
    await before.session.settled();
    const again = Desk.on(before.document, before.drafts);
    await again.session.open();
    return again;
  }

  it('is told after a reload, too: it has come, and what stood there is nowhere', async () => {
    const desk = await openedAnew('lostAfter');
    expect(desk.field(comments7)).toMatchObject({ text: 'Oma', draft: null, untold: true });
    const again = Desk.on(desk.document, desk.drafts);
    await again.session.open();
    expect(again.field(comments7).untold).toBe(true);
    again.session.noteUntold();
    const last = Desk.on(again.document, again.drafts);
    await last.session.open();
    expect(last.field(comments7).untold).toBe(false);
  });

  it('is told where so many were sent since that it is no longer watched for', async () => {
    const desk = await Desk.open();
    desk.document.put(comments7, 'Kollegan');
    for (const [at, text] of ['Yksi', 'Kaksi', 'Kolme', 'Neljä', 'Viisi', 'Kuusi'].entries()) {
      desk.document.failNext('write', at === 0 ? 'lostAfter' : 'lostBefore');
      desk.session.type(comments7, text);
      desk.session.leave(comments7);
      await desk.session.settled();
    }
    await desk.session.look();
    expect(desk.document.textOf(comments7)).toBe('Yksi');
    expect(desk.field(comments7).untold).toBe(true);
  });

  it('is known where it comes after a reload: the assessor decides', async () => {
    const desk = await openedAnew('lateRun');
    expect(desk.field(comments7)).toMatchObject({ text: 'Kollegan', draft: null });
    await desk.document.answerLate();
    await desk.session.look();
    expect(desk.field(comments7)).toMatchObject({ draft: 'Kollegan', rival: 'Oma' });
  });

  it('is not told of another report', async () => {
    const { document, drafts } = await openedAnew('lostAfter');
    document.put('front.unit', 'Toinen');
    const again = Desk.on(document, drafts);
    await again.session.open();
    expect(again.field(comments7).untold).toBe(false);
  });
});

describe('After a reload, what a refused write had taken the place of', () => {
  async function refusedDesk(): Promise<Desk> {
    const desk = await Desk.open();
    desk.document.put(comments7, 'Kollegan');
    desk.document.failNext('write', 'refusedAfter');
    write(desk, comments7, 'Oma');
    await desk.session.settled();
    return desk;
  }

  async function reloaded({ document, drafts }: Desk): Promise<Desk> {
    const again = Desk.on(document, drafts);
    await again.session.open();
    return again;
  }

  it('is the assessor’s to decide on', async () => {
    expect((await reloaded(await refusedDesk())).field(comments7)).toMatchObject({ rival: 'Kollegan' });
  });

  it('is offered beside a third text', async () => {
    const desk = await refusedDesk();
    desk.document.put(comments7, 'Kolmas');
    expect((await reloaded(desk)).field(comments7)).toMatchObject({ replaced: ['Kollegan'] });
  });

  it('waits for copying in another report', async () => {
    const desk = await refusedDesk();
    desk.document.put('front.unit', 'Toinen');
    const { orphans } = (await reloaded(desk)).report;
    expect(orphans.map(({ text }) => text)).toContain('Kollegan');
  });

  it('is offered nowhere where it stands', async () => {
    const desk = await refusedDesk();
    desk.document.put('front.unit', 'Toinen');
    desk.document.put(comments7, 'Kollegan');
    const { orphans } = (await reloaded(desk)).report;
    expect(orphans.map(({ text }) => text)).toEqual(['Oma']);
  });
});

it('A text that has come in words of the document’s own is not kept for copying after a reload', async () => {
  const before = await Desk.open();
  before.document.worded = (text) => text.trimEnd();
  before.document.failNext('write', 'lostAfter');
  write(before, comments7, 'Oma ');
  await before.session.settled();
  const again = Desk.on(before.document, before.drafts);
  await again.session.open();
  expect(again.field(comments7)).toMatchObject({ text: 'Oma', draft: null });
  expect(again.report.orphans).toEqual([]);
});

it('A text that differs in its lines alone from what stands there is offered after a reload', async () => {
  const before = await Desk.open();
  before.document.put(comments7, 'Yksi. Kaksi.');
  await before.session.look();
  before.document.refuse(comments7, 'unsupported');
  write(before, comments7, 'Yksi.\nKaksi.');
  await before.session.settled();
  const again = Desk.on(before.document, before.drafts);
  await again.session.open();
  expect(again.field(comments7)).toMatchObject({ draft: 'Yksi.\nKaksi.', status: 'refused' });
});
