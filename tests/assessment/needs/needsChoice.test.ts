import { proposeNeeds } from '../../../src/assessment/needs/developmentNeeds';
import type { NeedsChoice } from '../../../src/assessment/needs/needsChoice';
import {
  addNeed,
  choiceInReport,
  dropNeed,
  keptBlocks,
  keptChoice,
  moveNeed,
  ownBlocks,
  picksOf,
  rewriteNeed,
  writeChoice,
} from '../../../src/assessment/needs/needsChoice';
import { withWork } from '../../../src/assessment/workingData';
import type { Texts } from '../findings/finishedReport';
import { finishedReport, lettered } from '../findings/finishedReport';

const blocks = (
  ...texts: readonly (readonly [criterion: string, score: string, recommendations: string])[]
): Texts =>
  Object.fromEntries(
    texts.flatMap(([criterion, score, recommendations], index) => [
      [`front.developmentNeeds.${index + 1}.criterion`, criterion],
      [`front.developmentNeeds.${index + 1}.score`, score],
      [`front.developmentNeeds.${index + 1}.recommendations`, recommendations],
    ]),
  );
const report = (texts: Texts) => finishedReport({ texts });
const choiceOf = (...numbers: readonly number[]): NeedsChoice => ({
  needs: numbers.map((number) => ({ number, recommendations: `Suositus ${number}` })),
  replaced: [],
});
const numbersOf = ({ needs }: NeedsChoice): number[] => needs.map(({ number }) => number);

const mixed = report(
  blocks(['4. Kriteerin D nimi', '4', 'Lisätkää'], ['Oma asia', '', 'Omin sanoin'], ['', '', '']),
);

describe('what stands in the report', () => {
  it('is read as a choice in the order of the blocks', () => {
    const choice = choiceInReport(
      report(blocks(['9', '2', 'B'], ['Kriteerin D nimi', '4', 'A'], ['', '', ''])),
      lettered,
    );
    expect(choice.needs).toEqual([
      { number: 9, recommendations: 'B', wording: '9' },
      { number: 4, recommendations: 'A', wording: 'Kriteerin D nimi' },
    ]);
  });

  it.each<[string, readonly [string, string, string]]>([
    ['names no known criterion', ['Oma asia', '', '']],
    ['contradicts itself', ['5. Kriteerin D nimi', '', '']],
    ['names nothing', ['', '', 'Lisätkää']],
    ['names a criterion again', ['4', '4', '']],
  ])('is a person’s own words where a block %s', (_, texts) => {
    const found = ownBlocks(report(blocks(['4', '4', ''], texts, ['', '', ''])), lettered);
    expect(found.map(({ block }) => block)).toEqual([2]);
  });
});

describe('writing a choice', () => {
  it('changes nothing where it stands in the report already', () => {
    expect(writeChoice(mixed, lettered, choiceInReport(mixed, lettered))).toEqual({
      edits: [],
      unplaced: [],
    });
  });

  it('passes over blocks in a person’s own words', () => {
    const { edits, unplaced } = writeChoice(mixed, lettered, choiceOf(4, 9, 12));
    expect([...new Set(edits.map(({ key }) => key.split('.')[2]))]).toEqual(['1', '3']);
    expect(unplaced.map(({ number }) => number)).toEqual([12]);
  });

  it('writes over own words that were given up', () => {
    const choice = { ...choiceOf(4, 9, 12), replaced: [2] };
    expect(keptBlocks(mixed, lettered, choice)).toEqual([]);
    expect(writeChoice(mixed, lettered, choice).edits).toContainEqual({
      key: 'front.developmentNeeds.2.criterion',
      text: '9. Kriteerin I nimi',
    });
  });

  it('takes the document’s wording along into another block, and empties blocks left over', () => {
    const two = report(blocks(['9 – iltaisin', '4', 'B'], ['4', '4', 'A'], ['', '', '']));
    const { edits } = writeChoice(two, lettered, dropNeed(choiceInReport(two, lettered), 4));
    expect(edits.filter(({ key }) => key.includes('.2.')).map(({ text }) => text)).toEqual(['', '', '']);
    const turned = writeChoice(two, lettered, moveNeed(choiceInReport(two, lettered), 9, 1)).edits;
    expect(turned).toContainEqual({ key: 'front.developmentNeeds.2.criterion', text: '9 – iltaisin' });
  });
});

describe('a choice', () => {
  it('moves a need up and down as far as there are places', () => {
    expect(numbersOf(moveNeed(choiceOf(4, 9, 12), 9, -1))).toEqual([9, 4, 12]);
    expect(numbersOf(moveNeed(choiceOf(4, 9, 12), 9, 1))).toEqual([4, 12, 9]);
    expect(numbersOf(moveNeed(choiceOf(4, 9, 12), 12, 1))).toEqual([4, 9, 12]);
    expect(numbersOf(moveNeed(choiceOf(4, 9, 12), 4, -1))).toEqual([4, 9, 12]);
    expect(numbersOf(moveNeed(choiceOf(4), 9, -1))).toEqual([4]);
  });

  it('holds each criterion once', () => {
    const need = { number: 9, recommendations: 'Uusi' };
    expect(numbersOf(addNeed(choiceOf(4), need))).toEqual([4, 9]);
    expect(addNeed(choiceOf(9), need)).toEqual(choiceOf(9));
    expect(rewriteNeed(choiceOf(9), 9, 'Uusi').needs).toEqual([need]);
  });

  it('starts from what is proposed', () => {
    const low = report({ 'criterion.2.score': '1', 'criterion.2.recommendations': 'Korjatkaa' });
    const [first] = proposeNeeds(low);
    expect(first).toEqual({ number: 2, score: 1, recommendations: 'Korjatkaa' });
  });

  it('is kept with the working data in its order, and leaves other work alone', () => {
    const choice: NeedsChoice = {
      needs: [
        { number: 9, recommendations: 'B', wording: '9 – iltaisin' },
        { number: 4, recommendations: '' },
      ],
      replaced: [],
    };
    const noted = withWork(new Map(), 4, { note: 'oma' });
    const kept = [...picksOf(choice)].reduce(
      (data, [number, need]) => withWork(data, number, { need }),
      noted,
    );
    expect(keptChoice(kept)).toEqual(choice);
    expect(kept.get(4)?.note).toBe('oma');
    const dropped = [...picksOf(choiceOf())].reduce(
      (data, [number, need]) => withWork(data, number, { need }),
      kept,
    );
    expect(keptChoice(dropped)).toBeNull();
    expect([...dropped.keys()]).toEqual([4]);
  });
});
