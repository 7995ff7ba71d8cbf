// What the filters of jest (--filter) share. It is CommonJS, since jest requires it.
const { createHash } = require('node:crypto');
const { relative, sep } = require('node:path');
/** How long the suites of two seconds and more take beside two others on two cores. */
const suiteSeconds = require('./suiteSeconds.json');

const tests = `${__dirname}${sep}..`;
const seed = () => process.env.SAMPLE_SEED ?? '20778';

const nameOf = (path) => relative(tests, path).split(sep).join('/');

/** How many seconds the suite of this name takes; 0 for less than two, and for one that is not in the table. */
const secondsOf = (suite) => suiteSeconds[suite] ?? 0;

/** The suites of these names in the order in which the seed of the run draws them. */
function inDrawnOrder(suites) {
  const placeOf = (suite) => createHash('sha256').update(`${seed()} ${suite}`).digest('hex');
  return [...suites].sort((left, right) => (placeOf(left) < placeOf(right) ? -1 : 1));
}

/** Of these suites, in drawn order, each that still fits into so many seconds of work. */
function drawnInto(seconds, suites) {
  let left = seconds;
  return inDrawnOrder(suites).filter((suite) => {
    const fits = secondsOf(suite) <= left;
    if (fits) left -= secondsOf(suite);
    return fits;
  });
}

/** What a filter answers: the paths of the suites with these names. */
const only = (paths, isWanted) => ({ filtered: paths.filter((path) => isWanted(nameOf(path))) });

module.exports = { suiteSeconds, nameOf, secondsOf, drawnInto, only };
