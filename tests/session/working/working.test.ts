import type { CriterionWork, WorkKind } from '../../../src/assessment/workingData';
import { wholeReport } from '../../../src/assessment/workingData';
import { pauseBeforeKeeping } from '../../../src/session/working/workKeeper';
import { canKeep } from '../../../src/session/working/workingState';
import { Desk } from '../desk';
import { keptParts } from './keptParts';

const ticks: Partial<CriterionWork> = { ticks: [true, true, false, true, false] };
const newerPart = '<workingData xmlns="urn:ips-assessor-pane:working-data" version="99"><a/></workingData>';

async function opened(parts: readonly string[] = []): Promise<Desk> {
  const desk = await Desk.open();
  desk.document.parts = parts;
  await desk.session.working.read();
  return desk;
}

describe('working data', () => {
  it('is kept in the document when the assessor pauses, and found again', async () => {
    const desk = await opened();
    desk.session.working.change(5, ticks);
    expect(keptParts(desk.document.parts)).toEqual([]);
    desk.clock.goOn(pauseBeforeKeeping);
    await desk.session.settled();
    expect(desk.document.parts).toHaveLength(1);
    const again = await opened(desk.document.parts);
    expect(again.session.working.of(5).ticks).toEqual(ticks.ticks);
  });

  it('leaves no work behind when all of it is taken away again', async () => {
    const desk = await opened();
    desk.session.working.change(5, ticks);
    await desk.session.working.keep();
    desk.session.working.change(5, { ticks: null });
    await desk.session.working.keep();
    expect(keptParts(desk.document.parts)).toEqual([]);
  });

  it('tells damaged data and goes on without it', async () => {
    const desk = await opened(['<workingData']);
    expect(desk.session.working.store.getState().found).toEqual({ kind: 'damaged' });
    desk.session.working.change(5, ticks);
    await desk.session.working.keep();
    expect(desk.session.working.store.getState()).toMatchObject({
      status: 'settled',
      found: { kind: 'read' },
    });
  });

  it('never touches a newer pane’s data', async () => {
    const desk = await opened([newerPart]);
    desk.session.working.change(5, ticks);
    await desk.session.working.keep();
    expect(desk.document.parts).toEqual([newerPart]);
    expect(canKeep(desk.session.working.store.getState())).toBe(false);
  });

  it('beside a newer pane’s data waits over a reload, and is kept once that is gone', async () => {
    const desk = await opened([newerPart]);
    desk.session.takeOver({ scores: new Map(), texts: [] }, new Map([[5, ticks]]));
    await desk.session.settled();
    expect(desk.session.working.of(5).ticks).toEqual(ticks.ticks);
    const again = Desk.on(desk.document, desk.drafts);
    await again.session.open();
    await again.session.settled();
    expect(again.document.parts).toEqual([newerPart]);
    expect(again.session.working.of(5).ticks).toEqual(ticks.ticks);
    again.document.parts = [];
    await again.session.working.keep();
    expect(again.document.parts).toHaveLength(1);
    expect(again.session.working.store.getState()).toMatchObject({
      status: 'settled',
      found: { kind: 'read' },
    });
  });

  it('keeps what Word refuses, and writes it when asked again', async () => {
    const desk = await opened();
    desk.document.partsRefusal = 'readOnly';
    desk.session.working.change(5, ticks);
    await desk.session.working.keep();
    expect(desk.session.working.store.getState()).toMatchObject({
      status: 'refused',
      refusal: { kind: 'readOnly' },
    });
    expect(desk.session.working.of(5).ticks).toEqual(ticks.ticks);
    desk.document.partsRefusal = null;
    await desk.session.working.keep();
    expect(desk.document.parts).toHaveLength(1);
  });

  it('goes out of the document when the assessor removes it', async () => {
    const desk = await opened();
    desk.session.working.change(5, ticks);
    await desk.session.working.keep();
    await desk.session.working.remove();
    expect(keptParts(desk.document.parts)).toEqual([]);
    expect(desk.session.working.of(5).ticks).toBeNull();
  });
});

describe('Over a reload, while Word refuses all working data,', () => {
  const figures = { fields: { tracked: 'yes' }, rows: [{ name: 'A', contacts: '12' }] };
  const works: Readonly<Record<WorkKind, readonly [number, Partial<CriterionWork>]>> = {
    ticks: [5, ticks],
    figures: [17, { figures }],
    jobs: [19, { jobs: [{ type: 'Kokki' }] }],
    note: [5, { note: 'Kysy vielä' }],
    need: [7, { need: { place: 1, recommendations: 'Lisää käyntejä' } }],
    settled: [25, { settled: true }],
    independent: [1, { independent: 'none' }],
    chosen: [3, { chosen: [{ part: 'score', is: 'mine', over: '4', text: '4' }] }],
    sent: [wholeReport, { sent: '2026-11-02' }],
    reconciled: [wholeReport, { reconciled: '2026-10-20' }],
  };

  it.each(Object.entries(works))('%s wait, and are kept with the next try', async (_, [number, work]) => {
    const desk = await opened();
    desk.document.partsRefusal = 'readOnly';
    desk.session.working.change(number, work);
    await desk.session.working.keep();
    const again = Desk.on(desk.document, desk.drafts);
    await again.session.open();
    await again.session.settled();
    expect(again.session.working.of(number)).toMatchObject(work);
    again.document.partsRefusal = null;
    await again.session.working.keep();
    const later = await opened(again.document.parts);
    expect(later.session.working.of(number)).toMatchObject(work);
  });
});
