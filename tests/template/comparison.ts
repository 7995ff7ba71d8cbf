import type { Expected } from './buildDocument';
import type { Inspection } from '../../src/commands/inspection';
import { plain } from './respell';

interface Leniency {
  /** Keys whose binding is not compared: the doubled or damaged place itself. */
  except?: (key: string) => boolean;
  /** Problems are expected. */
  damaged?: boolean;
}

const sameId = (left: number | null, right: number | null): boolean =>
  left === null || right === null ? left === right : left >>> 0 === right >>> 0;

/** Everything in which the reader's answer differs from the truth; empty when it is right. */
export function differences(actual: Inspection, expected: Expected, leniency: Leniency = {}): string[] {
  return [
    ...differing('language', actual.language, expected.language),
    ...differing('templateDate', actual.templateDate, expected.templateDate),
    ...differing('controls', actual.controls, expected.controls),
    ...differing('bound', actual.bound, Object.keys(actual.fields).length),
    ...fieldDifferences(actual, expected, leniency),
    ...criteriaDifferences(actual, expected, leniency),
    ...levelDifferences(actual, expected),
    ...(leniency.damaged || expected.strangers > 0
      ? []
      : actual.problems.map((problem) => `problem ${JSON.stringify(problem)}`)),
  ];
}

const differing = (name: string, actual: unknown, expected: unknown): string[] =>
  actual === expected ? [] : [`${name} is ${JSON.stringify(actual)}, not ${JSON.stringify(expected)}`];

function fieldDifferences(
  actual: Inspection,
  expected: Expected,
  { except = () => false }: Leniency,
): string[] {
  const keys = [...new Set([...Object.keys(expected.fields), ...Object.keys(actual.fields)])];
  return keys
    .filter((key) => !except(key))
    .flatMap((key) => {
      const is = actual.fields[key];
      const truth = expected.fields[key];
      if (!is || !truth) return [is ? `${key} is bound and should not be` : `${key} is not bound`];
      if (!sameId(is.control, truth.control))
        return [`${key} is control ${is.control}, not ${truth.control}`];
      return [
        ...differing(`${key} text`, is.text.trim(), truth.text),
        ...differing(`${key} title`, is.title, truth.title),
      ];
    });
}

function criteriaDifferences(
  actual: Inspection,
  expected: Expected,
  { except = () => false }: Leniency,
): string[] {
  const wanted = expected.criteria.filter(
    ({ number }, at, all) => all.findIndex((one) => one.number === number) === at,
  );
  const numbers = differing(
    'criteria',
    actual.criteria.map(({ number }) => number).join(),
    wanted.map(({ number }) => number).join(),
  );
  const each = wanted
    .filter(({ number }) => !except(`criterion.${number}.score`))
    .flatMap((truth) => {
      const is = actual.criteria.find(({ number }) => number === truth.number);
      if (!is) return [];
      return [
        ...differing(`name of ${truth.number}`, plain(is.name), plain(truth.name)),
        ...beginning(`definition of ${truth.number}`, is.definition, truth.definition),
        ...differing(`components of ${truth.number}`, is.components.length, truth.components.length),
        ...truth.components.flatMap((text, at) =>
          beginning(`component ${at + 1} of ${truth.number}`, is.components[at] ?? '', text),
        ),
      ];
    });
  return [...numbers, ...each, ...sectionDifferences(actual)];
}

const beginning = (name: string, actual: string, expected: string): string[] => {
  const start = plain(expected);
  return differing(name, plain(actual).slice(0, start.length), start);
};

/** Criteria of one section share a value, criteria of two don't. */
function sectionDifferences(actual: Inspection): string[] {
  const of = (number: number): number => (number <= 3 ? 0 : number <= 11 ? 1 : 2);
  const values = new Map<number, unknown>();
  return actual.criteria.flatMap(({ number, section }) => {
    const truth = of(number);
    if (!values.has(truth)) {
      const taken = [...values.values()].includes(section);
      values.set(truth, section);
      return taken ? [`section of ${number} is that of another`] : [];
    }
    return differing(`section of ${number}`, section, values.get(truth));
  });
}

function levelDifferences(actual: Inspection, expected: Expected): string[] {
  const shown = (from: unknown, to: unknown, name: string): string =>
    `${String(from)}-${String(to)} ${plain(name)}`;
  const is = actual.levels.map(({ from, to, name }) => shown(to <= 73 ? '' : from, to, name));
  const truth = expected.levels.map(({ range, name }) => {
    const [, first, second] = /^(\d+)(?:–(\d+))?/.exec(range) ?? [];
    return second ? shown(first, second, name) : shown('', first, name);
  });
  return differing('levels', is.join('; '), truth.join('; '));
}
