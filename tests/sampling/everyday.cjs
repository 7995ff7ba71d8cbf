// jest's filter for npm test: all suites but the long ones, and of these as many as the seed draws into the time. The
// simulation tries as much as there is time for, and is never left out.
const { drawnInto, only, secondsOf, suiteSeconds } = require('./draw.cjs');

const long = 8;
/** How many seconds the drawn suites may take together, by suiteSeconds.json. */
const most = 300;
const always = ['simulation/simulation.test.ts'];

module.exports = function everyday(paths) {
  const longSuites = Object.keys(suiteSeconds).filter(
    (suite) => suiteSeconds[suite] >= long && !always.includes(suite),
  );
  const drawn = drawnInto(most, longSuites);
  return only(paths, (suite) => secondsOf(suite) < long || always.includes(suite) || drawn.includes(suite));
};
