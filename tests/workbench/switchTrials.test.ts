import { choices } from '../../src/workbench/switches';
import { allTrials, awaitedTrials, harmlessTrials, tellingTrials } from '../end-to-end/switchTrials';

test('Every value of every switch is tried, in one way alone', () => {
  const groups = [...harmlessTrials, ...tellingTrials, ...awaitedTrials];
  const keys = groups.map(({ name, value }) => `${name}: ${value}`);
  expect(new Set(keys).size).toBe(groups.length);
  expect(groups).toHaveLength(allTrials.length);
  const values = Object.values(choices).reduce((sum, all) => sum + all.length - 1, 0);
  expect(allTrials).toHaveLength(values);
});
