import { waitFor } from '@testing-library/react';
import type { TextStretch } from '../../src/assessment/comparison/wordDifference';
import { DifferenceText } from '../../src/taskpane/compare/DifferenceText';
import { renderOnSurface } from './renderPane';

let now = performance.now();
const log: string[] = [];

/** Takes its time, during which a key is pressed. */
jest.mock('../../src/assessment/comparison/wordDifference', () => ({
  wordDifference: (_: string, theirs: string): Promise<TextStretch[]> => {
    now += 200;
    log.push(theirs);
    setTimeout(() => log.push('key'), 0);
    return Promise.resolve([{ kind: 'added', text: theirs }]);
  },
}));

it('Between two differences that take long a key has its turn', async () => {
  jest.spyOn(performance, 'now').mockImplementation(() => now);
  await renderOnSurface(
    ['one', 'two', 'three'].map((text) => (
      <DifferenceText key={text} mine="mine" theirs={text} lang={undefined} />
    )),
  );
  await waitFor(() => expect(document.querySelectorAll('ins')).toHaveLength(3));
  expect(log.slice(0, 5)).toEqual(['one', 'key', 'two', 'key', 'three']);
});
