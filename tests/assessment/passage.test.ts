import { isPassage } from '../../src/assessment/passage';

const passage = (...pieces: string[]) => ({ pieces, behind: '' });

it.each<[what: string, pieces: string[], text: string]>([
  ['itself', ['Laatinut XXX'], 'Laatinut XXX'],
  ['itself, with the spaces and line ends of Word', ['Laatinut  XXX\n2026'], 'Laatinut\u00a0XXX\v2026 '],
  ['itself around a field, whatever that holds', ['Yksikkö: ', ' (XXX)'], 'Yksikkö: Pohjoinen (XXX)'],
  ['itself before a field that is empty', ['Yksikkö XXX: ', ''], 'Yksikkö XXX:'],
  ['itself around words whose deletion is tracked, told or not', ['Laatinut ', ' XXX'], 'Laatinut hän XXX'],
])('A passage is %s', (_, pieces, text) => {
  expect(isPassage(passage(...pieces), text)).toBe(true);
});

it.each<[what: string, pieces: string[], text: string]>([
  ['a paragraph with more before', ['XXX'], 'Laatinut XXX'],
  ['a paragraph with more behind', ['XXX'], 'XXX ja muut'],
  ['a paragraph with its pieces the other way round', ['Yksi ', 'kaksi'], 'kaksi Yksi kaksi muu'],
  ['a paragraph in which one piece does the work of two', ['XXX', 'XXX'], 'XXX'],
  ['an empty one', ['', ''], ''],
  ['any other where it has no words', ['\u00a0'], 'Muu'],
])('A passage is not %s', (_, pieces, text) => {
  expect(isPassage(passage(...pieces), text)).toBe(false);
});
