/**
 * Stands in for all of `@fluentui/react-icons`, which Fluent's components ask for a few icons: each comes from a file
 * of its own, as in the pane's own imports. The whole package takes longer to load than all else of Fluent.
 */
const suffix = /\d*(?:Regular|Filled|Light|Color)$/u;

/** The file of an icon: that of "MoreHorizontal20Filled" is "more-horizontal". */
const fileOf = (icon: string): string =>
  icon
    .replace(suffix, '')
    .replace(/(?<=[a-z\d])(?=[A-Z])|(?<=[a-z])(?=\d)/gu, '-')
    .toLowerCase();

const isIcon = (name: string): boolean => /^[A-Z]/u.test(name) && suffix.test(name);

function load(name: string): unknown {
  const file = isIcon(name) ? `svg/${fileOf(name)}` : 'utils';
  return jest.requireActual<Record<string, unknown>>(`@fluentui/react-icons/${file}`)[name];
}

module.exports = new Proxy({}, { get: (_, name) => (typeof name === 'string' ? load(name) : undefined) });
