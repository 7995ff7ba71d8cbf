// jest's filter for npm run test:quick: all suites that take less than two seconds, and of the others as many as the
// seed draws into the time.
const { drawnInto, nameOf, only, secondsOf } = require('./draw.cjs');

/** How many seconds the drawn suites may take together, by suiteSeconds.json. */
const most = 45;

module.exports = function quick(paths) {
  const drawn = drawnInto(
    most,
    paths.map(nameOf).filter((suite) => secondsOf(suite) > 0),
  );
  return only(paths, (suite) => secondsOf(suite) === 0 || drawn.includes(suite));
};
