import { handoutBudget, handoutFault } from '../../../src/commands/bundle/lateScripts';

describe('The scripts with what writes handouts', () => {
  const two = (more = 0) => [
    { file: 'a.js', bytes: handoutBudget - 10 },
    { file: 'b.js', bytes: 10 + more },
  ];

  it('keep their budget together, to its last byte', () => {
    expect(handoutFault(two(), ['c.js'])).toBeUndefined();
    expect(handoutFault(two(7), ['c.js'])).toMatch(/are 7 bytes over/);
  });

  it('are never loaded at once', () => {
    expect(handoutFault(two(), ['c.js', 'b.js'])).toMatch(/loads at once, in b\.js/);
  });

  it('are there', () => {
    expect(handoutFault([], ['c.js'])).toMatch(/was it built/);
  });
});
