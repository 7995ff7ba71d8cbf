// jest's filter for npm test (--filter): all suites but the long ones, and of these an eighth that the seed draws. It is
// CommonJS, since jest requires it.
const { createHash } = require('node:crypto');
const { relative, sep } = require('node:path');
const longSuites = require('./longSuites.json');

const tests = `${__dirname}${sep}..`;
const share = 8;

/** A long suite's place in the draw of a seed: the first eighth of the places is drawn. */
const placeOf = (suite, seed) => createHash('sha256').update(`${seed} ${suite}`).digest('hex');

/** Which of the long suites a seed draws: an eighth of them, rounded up. */
function drawnBy(seed) {
  const inOrder = [...longSuites].sort((left, right) =>
    placeOf(left, seed) < placeOf(right, seed) ? -1 : 1,
  );
  return inOrder.slice(0, Math.ceil(longSuites.length / share));
}

module.exports = function everyday(paths) {
  const drawn = drawnBy(process.env.SAMPLE_SEED ?? '20778');
  const nameOf = (path) => relative(tests, path).split(sep).join('/');
  const isWanted = (suite) => !longSuites.includes(suite) || drawn.includes(suite);
  return { filtered: paths.filter((path) => isWanted(nameOf(path))) };
};
