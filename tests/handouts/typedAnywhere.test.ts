import { DOMParser, type Document, type Element, type Node, XMLSerializer } from '@xmldom/xmldom';
import { openPackage } from '../../src/commands/inspection';
import { parseXml } from '../../src/commands/parseXml';
import { readNotebook } from '../../src/handouts/readNotebook';
import { readPlan } from '../../src/handouts/readPlan';
import { readReport } from '../../src/template/report';
import { wordParts } from '../../src/template/xml/package';
import { mainPart, namespaces } from '../documents/parts';
import { sampled } from '../sampling/sampling';
import { changedPackage } from '../template/changedPackage';
import { sampleBytes } from '../template/templateScript';
import { templateNotebook } from './notebooks';
import { filledPlan, needOf, planWith } from './plans';

const said = 'Kukaan ei ole tätä arvannut';

const within = (node: Document | Element, name: string): Element[] => [
  ...node.getElementsByTagNameNS(namespaces.w, name),
];
const make = ({ ownerDocument }: Element, name: string, ...inside: Node[]): Element => {
  const made = ownerDocument?.createElementNS(namespaces.w, `w:${name}`);
  if (!made) throw new Error('It belongs to no document.');
  for (const one of inside) made.appendChild(one);
  return made;
};
function runIn(near: Element): Element {
  const text = make(near, 't');
  text.textContent = said;
  return make(near, 'r', text);
}
const cellIn = (near: Element): Element => make(near, 'tc', make(near, 'p', runIn(near)));
const before = (place: Element, more: Element): void => {
  place.parentNode?.insertBefore(more, place);
};
const rowLike = (row: Element): Element => make(row, 'tr', ...within(row, 'tc').map(() => cellIn(row)));
const isInCell = ({ parentNode }: Node): boolean =>
  parentNode !== null && (parentNode.localName === 'tc' || isInCell(parentNode));

/** What a person does at the place of that number, of those where it can be done. */
const ways = {
  behindWords: { places: 'p', do: (place: Element) => place.appendChild(runIn(place)) },
  beforeWords: { places: 'p', do: (place: Element) => before(place, make(place, 'p', runIn(place))) },
  insteadOfWords: {
    places: 'p',
    do: (place: Element) => {
      // Whoever rewords the notebook's own paragraphs makes another notebook of it.
      if (!isInCell(place)) return void place.appendChild(runIn(place));
      while (place.firstChild) place.removeChild(place.firstChild);
      place.appendChild(runIn(place));
    },
  },
  rowBefore: { places: 'tr', do: (place: Element) => before(place, rowLike(place)) },
  wider: { places: 'tr', do: (place: Element) => place.appendChild(cellIn(place)) },
} as const;
const wayNames = ['behindWords', 'beforeWords', 'insteadOfWords', 'rowBefore', 'wider'] as const;

/** Takes all fields away; what they show stays. */
function bare(document: Document): void {
  for (let [field] = within(document, 'sdt'); field; [field] = within(document, 'sdt')) {
    for (const content of within(field, 'sdtContent').slice(0, 1))
      while (content.firstChild) field.parentNode?.insertBefore(content.firstChild, field);
    field.parentNode?.removeChild(field);
  }
}

const { criteria } = readReport(wordParts(openPackage(sampleBytes('fi'))));
const handouts = {
  plan: {
    bytes: filledPlan(planWith([needOf(), needOf({ number: 9, criterion: '9. Palvelun avoimuus' })])),
    read: (bytes: Uint8Array): unknown => readPlan(bytes, parseXml),
    damages: ['none', 'bare'],
  },
  notebook: {
    bytes: templateNotebook('fi'),
    read: (bytes: Uint8Array): unknown => readNotebook(bytes, parseXml, criteria),
    // Without any field it says that nobody knows what was written.
    damages: ['none'],
  },
} as const;

const parsed = (xml: string): Document => new DOMParser().parseFromString(xml, 'text/xml');
const partOf = (bytes: Uint8Array): string => {
  let part = '';
  changedPackage(bytes, { [mainPart]: (text) => (part = text) });
  return part;
};

describe.each(['plan', 'notebook'] as const)('What is typed anywhere in a %s', (kind) => {
  const { bytes, read, damages } = handouts[kind];
  const whole = parsed(partOf(bytes));
  const cases = damages.flatMap((damage) =>
    wayNames.flatMap((way) => within(whole, ways[way].places).map((_, at) => ({ way, damage, at }))),
  );
  it.each(sampled(cases, { few: 30, many: 120 }, ({ way, damage }) => [way, damage]))(
    'is read: $way, place $at (fields gone: $damage)',
    ({ way, damage, at }) => {
      const changed = changedPackage(bytes, {
        [mainPart]: (xml) => {
          const document = parsed(xml);
          const place = within(document, ways[way].places)[at];
          if (!place) throw new Error(`There is no place ${at}.`);
          ways[way].do(place);
          if (damage === 'bare') bare(document);
          return new XMLSerializer().serializeToString(document);
        },
      });
      const texts = JSON.stringify(read(changed), (_, value: unknown) =>
        value instanceof Map ? [...value] : value,
      );
      expect(texts).toContain(said);
    },
  );
});
