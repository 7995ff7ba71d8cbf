import { countBatches } from '../bench/batchCounts';
import { closeStage, samples } from './workbench';

jest.setTimeout(240_000);
afterAll(closeStage);

describe.each(samples)('To Word (%s)', (sample) => {
  it('the pane sends at most two batches to open, one for each step, one more to change what stands there, and none while nothing is done', async () => {
    const counts = await countBatches(sample);
    expect([1, 2]).toContain(counts.opening);
    expect(counts).toMatchObject({
      // What these take the place of is looked at first.
      'one score': 2,
      clearing: 2,
      'the 25th score': 1,
      'one comment': 1,
      idling: 0,
    });
  });
});
