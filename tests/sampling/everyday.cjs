// jest's filter for npm test: all suites but the long ones, and of these an eighth that the seed draws.
const { suiteSeconds, inDrawnOrder, only, secondsOf } = require('./draw.cjs');

const long = 8;
const share = 8;

module.exports = function everyday(paths) {
  const longSuites = Object.keys(suiteSeconds).filter((suite) => suiteSeconds[suite] >= long);
  const drawn = inDrawnOrder(longSuites).slice(0, Math.ceil(longSuites.length / share));
  return only(paths, (suite) => secondsOf(suite) < long || drawn.includes(suite));
};
