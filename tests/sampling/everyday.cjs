// jest's filter for npm test: all suites but the long ones, and of these as many as the seed draws into the time.
const { drawnInto, only, secondsOf, suiteSeconds } = require('./draw.cjs');

const long = 8;
/** How many seconds the drawn suites may take together, by suiteSeconds.json. */
const most = 300;

module.exports = function everyday(paths) {
  const longSuites = Object.keys(suiteSeconds).filter((suite) => suiteSeconds[suite] >= long);
  const drawn = drawnInto(most, longSuites);
  return only(paths, (suite) => secondsOf(suite) < long || drawn.includes(suite));
};
