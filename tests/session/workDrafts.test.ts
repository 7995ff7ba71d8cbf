import { readFileSync } from 'node:fs';
import { digestOf } from '../../src/session/front';
import type { Drafts, WorkDraft } from '../../src/session/draftStore';
import { noDrafts } from '../../src/session/draftStore';
import type { OpenReport } from '../../src/session/state';
import type * as keeping from '../../src/session/working/workKeeper';
import { Desk, KeptDrafts, samples } from './desk';

let mockIsGone = true;

jest.mock('../../src/session/working/workKeeper', (): typeof keeping => {
  if (mockIsGone) throw new Error('ChunkLoadError');
  return jest.requireActual<typeof keeping>('../../src/session/working/workKeeper');
});

const note: WorkDraft = { key: '5.note', text: '"Kysy"', base: '' };

/** What a pane left in a report of this unit. */
function leftIn(unit: string): KeptDrafts {
  const drafts = new KeptDrafts();
  drafts.save({ ...noDrafts, front: digestOf({ unit, days: '' }), work: [note] });
  return drafts;
}

/** Opens a report of unit b, while the code that keeps working data can't be loaded. */
async function openedWith(drafts: KeptDrafts): Promise<Desk> {
  mockIsGone = true;
  const desk = Desk.on((await Desk.open()).document, drafts);
  desk.document.put('front.unit', 'b');
  await desk.session.open();
  await desk.session.settled();
  return desk;
}

it('A note that an earlier pane left is never out of the store while the code for it is on its way', async () => {
  const drafts = leftIn('b');
  const saved: Drafts[] = [];
  const save = drafts.save.bind(drafts);
  jest.spyOn(drafts, 'save').mockImplementation((now) => {
    // A reload can come between two turns, not within one.
    queueMicrotask(() => saved.push(drafts.load()));
    return save(now);
  });
  await openedWith(drafts);
  expect(saved.length).toBeGreaterThan(0);
  for (const { work } of saved) expect(work).toMatchObject([note]);
});

it('A note waits for being copied beside another report, also while the code for it is on its way', async () => {
  const { document, drafts, session } = await openedWith(leftIn('b'));
  document.put('front.reportDate', '1.2.2026');
  await session.look();
  document.put('front.unit', 'c');
  document.put('front.reportDate', '3.4.2026');
  await session.look();
  expect(drafts.load().work).toEqual([{ ...note, foreign: true }]);
});

it('Another report’s note is only for copying, also where the code for it comes after a reload', async () => {
  const { document, drafts } = await openedWith(leftIn('a'));
  mockIsGone = false;
  const again = Desk.on(document, drafts);
  await again.session.open();
  await again.session.working.keep();
  await again.session.settled();
  expect(document.parts).toEqual([]);
  expect(again.report.orphans).toMatchObject([{ text: 'Kysy', why: 'otherText' }]);
});

it.each<[kind: string, WorkDraft, copy: string]>([
  [
    'figures',
    { key: '1.figures', text: '[[["coaches","4"]],[["persons","18"],["share","80"]]]', base: '' },
    '4\n18, 80',
  ],
  ['ticks', { key: '5.ticks', text: '10110', base: '' }, '☑ ☐ ☑ ☑ ☐'],
  [
    'jobs',
    { key: '19.jobs', text: '[[["employer","Kahvila"],["title","Kokki"]]]', base: '' },
    'Kahvila, Kokki',
  ],
  ['first scores', { key: '3.independent', text: '4', base: '' }, '4'],
])('What another report’s pane left of %s is for copying, too', async (_, draft, copy) => {
  mockIsGone = false;
  const drafts = new KeptDrafts();
  drafts.save({ ...noDrafts, front: digestOf({ unit: 'a', days: '' }), work: [draft] });
  const desk = Desk.on((await Desk.open()).document, drafts);
  desk.document.put('front.unit', 'b');
  await desk.session.open();
  await desk.session.settled();
  expect(desk.document.parts).toEqual([]);
  expect(desk.report.orphans).toMatchObject([{ text: copy, why: 'otherText' }]);
});

it.each(['before', 'after'])(
  'Of two notes that panes left, the one under an old address is for copying; code comes %s',
  async (comes) => {
    const front = digestOf({ unit: 'b', days: '' });
    const drafts = leftIn('b');
    const left = (text: string): Drafts => ({ ...noDrafts, front, work: [{ ...note, text }] });
    drafts.elsewhere = [left('"Soita"'), left('"Kirjoita"'), left('"Kysy"')];
    mockIsGone = comes === 'after';
    const { document, session } = Desk.on((await Desk.open()).document, drafts);
    document.put('front.unit', 'b');
    await session.open();
    mockIsGone = false;
    await session.working.keep();
    await session.settled();
    expect(session.working.of(5).note).toBe('Kysy');
    expect(session.store.getState()).toMatchObject({
      orphans: [
        { text: 'Soita', why: 'otherText' },
        { text: 'Kirjoita', why: 'otherText' },
      ],
    });
    expect(drafts.load().work).toEqual([]);
  },
);

it('What an earlier pane left waits while the document is no report, and is kept in the report', async () => {
  mockIsGone = false;
  const { document } = await Desk.open();
  const drafts = leftIn('b');
  document.become(readFileSync('assets/plans/kehittamissuunnitelma-fi.docx'));
  await Desk.on(document, drafts).session.open();
  const desk = Desk.on(document, drafts);
  await desk.session.open();
  expect(desk.session.store.getState().phase).toBe('foreign');
  document.become(readFileSync(samples.fi));
  document.put('front.unit', 'b');
  await desk.session.open();
  await desk.session.settled();
  expect(desk.session.working.of(5).note).toBe('Kysy');
  expect(document.parts.join()).toContain('Kysy');
});

describe('Drafts of working data that cannot be read', () => {
  const damaged: WorkDraft[] = [
    { key: '5.note', text: 'no JSON', base: '' },
    { key: '6.figures', text: '{}', base: '' },
    { key: '7.jobs', text: '"x"', base: '' },
    { key: '8.chosen', text: '[{"part":"unknown"}]', base: '' },
    { key: '9.later' as WorkDraft['key'], text: '"x"', base: '' },
    { key: '26.note', text: '"x"', base: '' },
  ];

  it.each(['a', 'b'])('hold up nothing else in a report of unit %s', async (unit) => {
    const drafts = new KeptDrafts();
    const readable: WorkDraft[] = [
      { key: '4.note', text: '"Soita"', base: '' },
      { key: '10.note', text: '"Tapaa"', base: 'no JSON' },
    ];
    drafts.save({ ...noDrafts, front: digestOf({ unit, days: '' }), work: [...damaged, ...readable] });
    mockIsGone = false;
    const desk = Desk.on((await Desk.open()).document, drafts);
    desk.document.put('front.unit', 'b');
    await desk.session.open();
    desk.session.working.change(12, { note: 'Uusi' });
    await desk.session.working.keep();
    await desk.session.settled();
    expect(desk.document.parts.join()).toContain('Uusi');
    const kept = unit === 'b' ? desk.document.parts.join() : JSON.stringify(desk.report.orphans);
    expect(kept).toContain('Soita');
    expect(kept).toContain('Tapaa');
  });
});

describe('A draft of another version’s working data', () => {
  const figures: WorkDraft = { key: '1.figures', text: '[[["clubs","7"],["coaches","4"]]]', base: '' };

  it.each<[what: string, draft: WorkDraft, copy: string]>([
    ['figures with names that are unknown', figures, '7, 4'],
    ['more ticks than any criterion has', { key: '5.ticks', text: '1'.repeat(21), base: '' }, '☑ ☑'],
    [
      'a place that no need has',
      { key: '3.need', text: '[100,"Lisää tukea",null]', base: '' },
      'Lisää tukea',
    ],
    ['a kind that is unknown', { key: '9.later' as WorkDraft['key'], text: '"Soita"', base: '' }, 'Soita'],
    [
      'a part of a choice that is unknown',
      { key: '8.chosen', text: '[{"part":"later","is":"","over":"","text":"Oma sana"}]', base: '' },
      'Oma sana',
    ],
  ])('is for copying: %s', async (_, draft, copy) => {
    const drafts = new KeptDrafts();
    drafts.save({ ...noDrafts, front: digestOf({ unit: 'b', days: '' }), work: [draft, note] });
    mockIsGone = false;
    const { document, session } = Desk.on((await Desk.open()).document, drafts);
    document.put('front.unit', 'b');
    await session.open();
    await session.settled();
    const { orphans } = session.store.getState() as OpenReport;
    expect(orphans).toMatchObject([{ text: expect.stringContaining(copy) as string, why: 'unkeepable' }]);
    expect(session.working.store.getState()).toMatchObject({ status: 'settled', refusal: null });
    expect(session.working.of(5).note).toBe('Kysy');
    expect(drafts.load()).toMatchObject({ work: [], texts: [{ text: orphans[0]?.text }] });
  });
});
