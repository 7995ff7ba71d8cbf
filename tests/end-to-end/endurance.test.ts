import { sampling } from '../sampling/sampling';
import { WalkPage, movesOf } from '../endurance/walkPage';
import { closeStage } from './workbench';

/** Much more than it takes, for slow machines; the time to shrink a failing walk is part of it. */
jest.setTimeout(900_000);

/** `ENDURANCE_SEED` repeats one; `npm run endurance` walks on for 2,000 moves. */
const seed = Number(process.env['ENDURANCE_SEED'] ?? 20_778);
const count = sampling.part === 'few' ? 100 : 600;

describe(`A walk of ${count} moves through pane and document (seed ${seed})`, () => {
  let walkPage: WalkPage;

  beforeAll(async () => {
    walkPage = await WalkPage.open();
  });
  afterAll(async () => {
    await walkPage.close();
    await closeStage();
  });

  it('ends with document, pane and model in agreement', async () => {
    const moves = movesOf(seed, count);
    await walkPage.begin();
    const failure = await walkPage.take(moves);
    const complaint = failure?.complaint ?? (await walkPage.end());
    const made = moves.slice(0, (failure?.move ?? count) + 1);
    const shortest = complaint === null ? [] : await walkPage.shortest(made, complaint);
    expect({ complaint, shortest }).toEqual({ complaint: null, shortest: [] });
    expect(walkPage.complaints).toEqual([]);
  });
});
