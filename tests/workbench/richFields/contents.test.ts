import { holdingKinds } from '../../../src/assessment/holding';
import { contents } from './contents';

test('The table has a content for each kind of thing that a field can hold', () => {
  const named = new Set(contents.map(({ name }) => (name === 'thread' ? 'comment' : name)));
  expect(named).toEqual(new Set(holdingKinds));
});
