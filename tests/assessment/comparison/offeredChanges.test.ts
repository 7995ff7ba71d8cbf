import { offerOf, takeoverOfChanges } from '../../../src/assessment/comparison/offeredChanges';
import { reportOf } from './reports';

const open = reportOf({
  scores: { 3: 2, 4: 5 },
  texts: {
    'criterion.3.comments': 'Oma.',
    'criterion.3.sources': '',
    'criterion.5.score': '',
    'front.unit': '',
    'summary.pointsAndLevel': '',
  },
});
const other = reportOf({
  scores: { 3: 4, 4: 5, 5: 1 },
  texts: {
    'criterion.3.comments': '”Åäö”,\ntoinen rivi',
    'criterion.3.sources': ' ',
    'criterion.9.comments': 'Ilman paikkaa',
    'front.unit': 'Yksikkö',
    'summary.pointsAndLevel': '70 pistettä',
  },
});

describe('What another report offers', () => {
  it('is what it says otherwise, by criterion and then the front', () => {
    const { changes } = offerOf(open, other);
    expect(changes.map(({ key, before, after }) => [key, before, after])).toEqual([
      ['criterion.3.score', '2', '4'],
      ['criterion.3.comments', 'Oma.', '”Åäö”,\ntoinen rivi'],
      ['criterion.5.score', '', '1'],
      ['front.unit', '', 'Yksikkö'],
    ]);
  });

  it('says for how many filled fields there is no place', () => {
    expect(offerOf(open, other).withoutPlace).toBe(1);
  });

  it('compares scores as numbers, however they are written', () => {
    const worded = reportOf({ texts: { 'criterion.3.score': '2 pistettä' } });
    expect(offerOf(open, worded).changes.map(({ criterion }) => criterion)).not.toContain(3);
  });

  it('offers no text that differs in spaces and line ends only, or holds nothing to be seen', () => {
    const spaced = reportOf({
      texts: { 'criterion.3.comments': ' Oma.\u00A0\n', 'criterion.3.sources': '\u200B', 'front.unit': ' ' },
    });
    const offered = offerOf(open, spaced).changes.map(({ key }) => key);
    expect(offered).not.toContain('criterion.3.comments');
    expect(offered).not.toContain('criterion.3.sources');
    expect(offered).not.toContain('front.unit');
  });

  it('is taken over with scores as scores and texts as they are', () => {
    const { changes } = offerOf(open, other);
    expect(takeoverOfChanges(changes, other)).toEqual({
      scores: new Map([
        [3, 4],
        [5, 1],
      ]),
      texts: [
        { key: 'criterion.3.comments', text: '”Åäö”,\ntoinen rivi' },
        { key: 'front.unit', text: 'Yksikkö' },
      ],
    });
  });
});
