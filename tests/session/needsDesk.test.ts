import { needFields, needKey } from '../../src/assessment/needs/needKey';
import type { FieldKey } from '../../src/assessment/fieldKey';
import type { NeedsChoice } from '../../src/assessment/needs/needsChoice';
import { addNeed } from '../../src/assessment/needs/needsChoice';
import {
  NeedsDesk,
  blocksMissing,
  needsDeskOf,
  reportedChoice,
  standsInDocument,
} from '../../src/session/needsDesk';
import { buildDocument } from '../template/buildDocument';
import type { Choice } from '../template/structures';
import { withChoices } from '../template/structures';
import { Desk } from './desk';
import { keptParts } from './working/keptParts';

const choiceOf = (...numbers: readonly number[]): NeedsChoice => ({
  needs: numbers.map((number) => ({ number, recommendations: `Suositus ${number}` })),
  replaced: [],
});

/** A desk whose document has all criteria scored, 1 to 5 in turn. */
async function scoredDesk(language: 'fi' | 'sv' = 'fi'): Promise<{ desk: Desk; needs: NeedsDesk }> {
  const desk = await Desk.open(language);
  for (let number = 1; number <= 25; number++)
    desk.document.put(`criterion.${number}.score`, String((number % 5) + 1));
  await desk.session.look();
  await desk.session.settled();
  return { desk, needs: needsDeskOf(desk.session) };
}

const blockOf = ({ document }: Desk, block: number): string[] =>
  needFields.map((field) => document.textOf(needKey(block, field)));

/** The document of a desk is this built one from now on. */
async function rebuild(desk: Desk, ...choices: Choice[]): Promise<void> {
  desk.document.become(buildDocument({ language: 'fi', structure: withChoices(...choices) }).bytes);
  await desk.session.open();
}

describe('writing the choice', () => {
  it('puts number and name, score and recommendations into the blocks, and can be undone as one step', async () => {
    const { desk, needs } = await scoredDesk();
    needs.choose(choiceOf(6, 11));
    expect(standsInDocument(desk.report, choiceOf(6, 11))).toBe(false);
    await expect(needs.write()).resolves.toEqual({ kind: 'written', added: 0 });
    expect(blockOf(desk, 1)).toEqual([expect.stringMatching(/^6\. Yhteisasiakkaat/u), '2', 'Suositus 6']);
    expect(blockOf(desk, 2)).toEqual([expect.stringMatching(/^11\. Johdon tuki/u), '2', 'Suositus 11']);
    expect(needs.store.getState().choice).toBeNull();
    expect(reportedChoice(desk.report).needs.map(({ number }) => number)).toEqual([6, 11]);
    expect(desk.report.history.undo).toEqual({ kind: 'needs' });
    desk.session.undo();
    await desk.session.settled();
    expect([...blockOf(desk, 1), ...blockOf(desk, 2)].join('')).toBe('');
    expect(desk.report.history.undo).toBeNull();
  });

  it('keeps the choice while Word refuses, and settles when it is tried again', async () => {
    const { desk, needs } = await scoredDesk();
    desk.document.refuseAll('readOnly');
    needs.choose(choiceOf(6));
    await needs.write();
    expect(needs.store.getState().choice).toEqual(choiceOf(6));
    expect(standsInDocument(desk.report, choiceOf(6))).toBe(false);
    needFields.forEach((field) => desk.document.refuse(needKey(1, field), null));
    desk.session.tryAgain();
    await desk.session.settled();
    expect(standsInDocument(desk.report, choiceOf(6))).toBe(true);
  });

  it('leaves a block in a person’s own words alone until it is given up', async () => {
    const { desk, needs } = await scoredDesk();
    desk.document.put('front.developmentNeeds.1.criterion', 'Oma kehittämiskohde');
    await desk.session.look();
    needs.choose(choiceOf(6));
    await needs.write();
    expect(desk.document.textOf('front.developmentNeeds.1.criterion')).toBe('Oma kehittämiskohde');
    expect(blockOf(desk, 2)[2]).toBe('Suositus 6');
    needs.choose({ ...reportedChoice(desk.report), replaced: [1] });
    await needs.write();
    expect(blockOf(desk, 1)[2]).toBe('Suositus 6');
    expect(blockOf(desk, 2).join('')).toBe('');
  });

  it('makes one line of a text for a field of one line', async () => {
    const { desk, needs } = await scoredDesk();
    await rebuild(desk, ['control', 'plain']);
    needs.choose({ needs: [{ number: 6, recommendations: 'Yksi\nkaksi' }], replaced: [] });
    await needs.write();
    expect(blockOf(desk, 1)[2]).toBe('Yksi kaksi');
    expect(needs.store.getState().choice).toBeNull();
  });
});

describe.each(['fi', 'sv'] as const)('more needs than blocks (%s)', (language) => {
  it('repeat the last block, which is read back, bound and written, again and again', async () => {
    const { desk, needs } = await scoredDesk(language);
    needs.choose(choiceOf(5, 10, 15, 20, 25));
    expect(blocksMissing(desk.report, choiceOf(5, 10, 15, 20, 25))).toBe(2);
    await expect(needs.write()).resolves.toEqual({ kind: 'written', added: 2 });
    expect(blockOf(desk, 4)).toEqual([expect.stringMatching(/^20\. /u), '1', 'Suositus 20']);
    expect(blockOf(desk, 5)[2]).toBe('Suositus 25');
    expect(desk.report.report.problems).toEqual([]);
    expect(desk.field('front.developmentNeeds.5.score')).toMatchObject({ reachable: true, text: '1' });
    needs.choose(choiceOf(5, 10, 15, 20, 25, 1));
    await expect(needs.write()).resolves.toEqual({ kind: 'written', added: 1 });
    expect(blockOf(desk, 6)[2]).toBe('Suositus 1');
    expect(desk.report.report.problems).toEqual([]);
  });
});

describe('undoing what needed a new block', () => {
  it('empties the block and leaves it in the document', async () => {
    const { desk, needs } = await scoredDesk();
    needs.choose(choiceOf(5, 10, 15, 20));
    await needs.write();
    desk.session.undo();
    await desk.session.settled();
    expect(blockOf(desk, 4).join('')).toBe('');
    expect(desk.field('front.developmentNeeds.4.criterion').reachable).toBe(true);
  });
});

describe('where the block can’t be repeated', () => {
  it('a refusal leaves all in place, the choice too', async () => {
    const { desk, needs } = await scoredDesk();
    desk.document.insertRefusal = 'readOnly';
    needs.choose(choiceOf(5, 10, 15, 20));
    await expect(needs.write()).resolves.toMatchObject({ kind: 'refused', refusal: { kind: 'readOnly' } });
    expect(desk.writes).toEqual([]);
    expect(blockOf(desk, 1).join('')).toBe('');
    expect(needs.store.getState().choice).toEqual(choiceOf(5, 10, 15, 20));
    await needs.write('fitting');
    expect(blockOf(desk, 3)[2]).toBe('Suositus 15');
    expect(needs.store.getState().choice).toEqual(choiceOf(5, 10, 15, 20));
    desk.document.insertRefusal = null;
    await needs.write();
    expect(blockOf(desk, 4)[2]).toBe('Suositus 20');
    expect(needs.store.getState().choice).toBeNull();
  });

  it.each<[string, string, ...Choice[]]>([
    ['a table', 'table', ['layout', 'cell']],
    ['a repeating section', 'grouped', ['wrapping', 'repeating']],
  ])('nothing is written into %s', async (_, fault, ...choices) => {
    const { desk, needs } = await scoredDesk();
    await rebuild(desk, ...choices);
    needs.choose(choiceOf(5, 10, 15, 20));
    await expect(needs.write()).resolves.toEqual({ kind: 'noRoom', fault });
    expect(desk.writes).toEqual([]);
  });

  it('a document without any block says so', async () => {
    const { desk, needs } = await scoredDesk();
    const isNeed = (keys: readonly string[]): boolean => keys.some((key) => key.includes('developmentNeeds'));
    const edit = (lines: Parameters<NonNullable<Parameters<typeof buildDocument>[0]['edit']>>[0]) =>
      lines.filter((line) => line.kind !== 'field' || !isNeed(line.keys));
    desk.document.become(buildDocument({ language: 'fi', edit }).bytes);
    await desk.session.open();
    needs.choose(choiceOf(5));
    await expect(needs.write()).resolves.toEqual({ kind: 'noRoom', fault: 'noBlock' });
  });

  it('a field that this Word does not reach is reported', async () => {
    const { desk, needs } = await scoredDesk();
    desk.document.keepBack('front.developmentNeeds.3.score');
    await desk.session.open();
    needs.choose(choiceOf(5, 10, 15, 20));
    await expect(needs.write()).resolves.toMatchObject({ kind: 'refused', refusal: { kind: 'unreachable' } });
  });
});

describe('the choice', () => {
  it('is the same however often its page comes and goes', async () => {
    const { desk, needs } = await scoredDesk();
    needs.choose(choiceOf(5));
    expect(needsDeskOf(desk.session).store.getState().choice).toEqual(choiceOf(5));
  });

  it('comes back when the pane is opened again, until it stands in the report', async () => {
    const { desk, needs } = await scoredDesk();
    needs.choose(choiceOf(9, 5));
    await desk.session.working.keep();
    const { parts } = desk.document;
    expect(parts).toHaveLength(1);
    await desk.session.working.read();
    expect(new NeedsDesk(desk.session).store.getState().choice).toEqual(choiceOf(9, 5));
    await needs.write();
    await desk.session.working.keep();
    expect(keptParts(desk.document.parts)).toEqual([]);
  });

  it('waits for what the document has kept', async () => {
    const desk = await Desk.open();
    await desk.session.settled();
    desk.session.working.startAnew();
    const needs = new NeedsDesk(desk.session);
    expect(needs.store.getState().choice).toBeNull();
    const { document } = desk;
    document.parts = [
      '<workingData xmlns="urn:ips-assessor-pane:working-data" version="1"><criterion number="4"><need place="1">Suositus 4</need></criterion></workingData>',
    ];
    await desk.session.working.read();
    expect(needs.store.getState().choice).toEqual(choiceOf(4));
    desk.session.working.startAnew();
    expect(needs.store.getState().choice).toBeNull();
  });
});

describe('scores that change later', () => {
  const score3: FieldKey = 'front.developmentNeeds.1.score';

  async function written(): Promise<Desk> {
    const { desk, needs } = await scoredDesk();
    needs.choose(choiceOf(10));
    await needs.write();
    expect(desk.document.textOf(score3)).toBe('1');
    return desk;
  }

  it('are followed in the blocks from the pane', async () => {
    const desk = await written();
    desk.session.setScore(10, 4);
    await desk.session.settled();
    expect(desk.document.textOf(score3)).toBe('4');
  });

  it.each([
    ['', ''],
    ['3', '3'],
  ])('are followed from the document when sums follow: "%s"', async (given, follows) => {
    const desk = await written();
    desk.session.letSumsFollow(true);
    desk.document.put('criterion.10.score', given);
    await desk.session.look();
    await desk.session.settled();
    expect(desk.document.textOf(score3)).toBe(follows);
  });

  it('wait for the assessor when sums don’t follow, and are fixed with them', async () => {
    const desk = await written();
    desk.document.put('criterion.10.score', '3');
    await desk.session.look();
    await desk.session.settled();
    expect(desk.document.textOf(score3)).toBe('1');
    expect(standsInDocument(desk.report, reportedChoice(desk.report))).toBe(false);
    desk.session.fixSums();
    await desk.session.settled();
    expect(desk.document.textOf(score3)).toBe('3');
  });

  it('of other criteria leave a block alone whose criterion has no score', async () => {
    const desk = await written();
    desk.document.put('criterion.10.score', '');
    await desk.session.look();
    desk.session.letSumsFollow(true);
    desk.document.put('criterion.11.score', '5');
    await desk.session.look();
    await desk.session.settled();
    expect(desk.document.textOf(score3)).toBe('1');
    expect(desk.document.textOf('summary.11')).toBe('5');
  });
});

describe('A choice that others make meanwhile', () => {
  async function twoDesks(): Promise<{ one: Desk; mine: NeedsDesk; other: Desk; theirs: NeedsDesk }> {
    const { desk: one, needs: mine } = await scoredDesk();
    const other = Desk.on(one.document);
    await other.session.open();
    await other.session.settled();
    return { one, mine, other, theirs: needsDeskOf(other.session) };
  }
  const numbersIn = (needs: NeedsDesk): number[] | undefined =>
    needs.store.getState().choice?.needs.map(({ number }) => number);

  it('is part of the choice once it is read, and outlives one’s own', async () => {
    const { one, mine, other, theirs } = await twoDesks();
    theirs.choose(choiceOf(9));
    await other.session.working.keep();
    await one.session.working.read();
    expect(numbersIn(mine)).toEqual([9]);
    mine.choose(
      addNeed(mine.store.getState().choice ?? choiceOf(), { number: 7, recommendations: 'Suositus 7' }),
    );
    await one.session.working.keep();
    expect(one.document.parts.join('')).toContain('Suositus 9');
    await mine.write();
    expect(reportedChoice(one.report).needs.map(({ number }) => number)).toEqual([9, 7]);
  });

  it('is not forgotten with one’s own that was written', async () => {
    const { one, mine, other, theirs } = await twoDesks();
    mine.choose(choiceOf(7));
    await one.session.working.keep();
    await other.session.working.read();
    theirs.choose(choiceOf(7, 9));
    await other.session.working.keep();
    await one.session.working.read();
    await mine.write();
    expect(reportedChoice(one.report).needs.map(({ number }) => number)).toEqual([7, 9]);
  });

  it('goes from the choice when the other pane has written it', async () => {
    const { one, mine, other, theirs } = await twoDesks();
    theirs.choose(choiceOf(9));
    await other.session.working.keep();
    await one.session.working.read();
    await theirs.write();
    await other.session.working.keep();
    await one.session.look();
    await one.session.working.read();
    expect(mine.store.getState().choice).toBeNull();
  });

  it('is written as it was decided where both reworded the same need', async () => {
    const { one, mine, other, theirs } = await twoDesks();
    mine.choose({ needs: [{ number: 7, recommendations: 'Yhden' }], replaced: [] });
    await one.session.working.keep();
    theirs.choose({ needs: [{ number: 7, recommendations: 'Toisen' }], replaced: [] });
    await other.session.working.keep();
    other.session.working.pick('7.need', 'document');
    await other.session.settled();
    await theirs.write();
    expect(blockOf(other, 1).at(-1)).toBe('Yhden');
  });
});
