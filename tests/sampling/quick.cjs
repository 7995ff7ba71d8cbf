// jest's filter for npm run test:quick: all suites below two seconds, and of the others as many as the seed draws until
// their time is full.
const { inDrawnOrder, nameOf, only, secondsOf } = require('./draw.cjs');

/** Seconds of the suites that are drawn, as in the table. */
const time = 45;

module.exports = function quick(paths) {
  let left = time;
  const drawn = inDrawnOrder(paths.map(nameOf).filter((suite) => secondsOf(suite) > 0)).filter((suite) => {
    const fits = secondsOf(suite) <= left;
    if (fits) left -= secondsOf(suite);
    return fits;
  });
  return only(paths, (suite) => secondsOf(suite) === 0 || drawn.includes(suite));
};
