import type { CommentThread } from '../../src/assessment/commentThread';
import type { HostComment } from '../../src/session/port';
import { whichComment } from '../../src/session/whichComment';

const thread = (id: string, text: string): CommentThread => ({
  ...{ id, text, author: 'Maija Virtanen', date: null, answers: [], resolved: null },
  ...{ around: [], next: null, sameLine: false, words: '' },
});
const told = (text: string): HostComment => ({ author: 'Maija Virtanen', text });
const [first, second, other] = [thread('1', 'Tarkista'), thread('2', 'Tarkista'), thread('3', 'Muu')];
const all = [first, second, other];

it('Comments that are alike are told apart by their order', () => {
  const listed = [told('Tarkista'), told('Muu'), told('Tarkista')];
  expect([first, second, other].map((one) => whichComment(all, one)(listed))).toEqual([0, 2, 1]);
});

it('Word may write spaces and line ends otherwise', () => {
  const one = thread('1', 'Kumpi vuosi?\n45 %');
  expect(whichComment([one], one)([told('Kumpi vuosi?\r45\u00a0%')])).toBe(0);
});

it('Where Word lists more or fewer that are alike, none is chosen', () => {
  expect(whichComment(all, first)([told('Tarkista')])).toBeNull();
  expect(whichComment(all, other)([told('Muu'), told('Muu')])).toBeNull();
  expect(whichComment(all, other)([])).toBeNull();
});

it('What is no comment at all is passed over', () => {
  const broken = [{ author: null, text: null }, told('Muu')] as unknown as HostComment[];
  expect(whichComment(all, other)(broken)).toBe(1);
});
