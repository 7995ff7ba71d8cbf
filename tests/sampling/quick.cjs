// jest's filter for npm run test:quick: all suites that take less than two seconds, and of the others, in the order in
// which the seed draws them, each that still fits into the time.
const { inDrawnOrder, nameOf, only, secondsOf } = require('./draw.cjs');

/** How many seconds the drawn suites may take together, by suiteSeconds.json. */
const most = 45;

module.exports = function quick(paths) {
  let left = most;
  const drawn = inDrawnOrder(paths.map(nameOf).filter((suite) => secondsOf(suite) > 0)).filter((suite) => {
    const fits = secondsOf(suite) <= left;
    if (fits) left -= secondsOf(suite);
    return fits;
  });
  return only(paths, (suite) => secondsOf(suite) === 0 || drawn.includes(suite));
};
