import type { Element } from '@xmldom/xmldom';
import { inside, mainPart, Parts, valueOf, within } from './parts';

/** The outline level of each style that has one, by its id; 1 is the highest. */
function headingLevels(parts: Parts): ReadonlyMap<string, number> {
  return new Map(
    parts.elements('word/styles.xml', 'w:style').flatMap((style): [string, number][] => {
      const level = valueOf(within(style, 'w:outlineLvl')[0]);
      return level === null ? [] : [[valueOf(style, 'styleId') ?? '', Number(level) + 1]];
    }),
  );
}

const textOf = (paragraph: Element): string =>
  within(paragraph, 'w:t')
    .map(({ textContent }) => textContent)
    .join('');

/** Headings that skip a level, or have no words. */
function headingFaults(parts: Parts): string[] {
  const levels = headingLevels(parts);
  const headings = parts.elements(mainPart, 'w:p').flatMap((paragraph) => {
    const level = levels.get(valueOf(within(paragraph, 'w:pStyle')[0]) ?? '');
    return level === undefined ? [] : [{ level, text: textOf(paragraph).trim() }];
  });
  if (headings.length === 0) return ['there is no heading'];
  return headings.flatMap(({ level, text }, at) => [
    ...(level > (headings[at - 1]?.level ?? 0) + 1 ? [`the heading "${text}" skips a level`] : []),
    ...(text === '' ? ['a heading has no words'] : []),
  ]);
}

/** Pictures of which those who can't see them hear nothing. */
const pictureFaults = (parts: Parts): string[] =>
  parts.names
    .filter((name) => /^word\/[^/]+\.xml$/u.test(name))
    .flatMap((name) => parts.elements(name, 'wp:docPr'))
    .filter((picture) => (picture.getAttribute('descr') ?? '').trim() === '')
    .map((picture) => `the picture ${picture.getAttribute('name') ?? ''} has no alternative text`);

/** Tables without a header row, or without words that say what they hold. */
const tableFaults = (parts: Parts): string[] =>
  parts.elements(mainPart, 'w:tbl').flatMap((table) => {
    const [first] = inside(table).filter(({ localName }) => localName === 'tr');
    return [
      ...(first && within(first, 'w:tblHeader').length > 0 ? [] : ['a table has no header row']),
      ...(valueOf(within(table, 'w:tblDescription')[0]) ? [] : ['a table has no alternative text']),
    ];
  });

function languageFaults(parts: Parts): string[] {
  const [defaults] = parts.elements('word/styles.xml', 'w:docDefaults');
  const language = valueOf(defaults && within(defaults, 'w:lang')[0]);
  return language ? [] : ['the text has no language'];
}

function titleFaults(parts: Parts): string[] {
  const [title] = parts.elements('docProps/core.xml', 'dc:title');
  return title?.textContent ? [] : ['the document has no title'];
}

/** What Word's own accessibility checker would say of a .docx, as far as a program can tell; nothing in a good one. */
export function accessibilityFaults(bytes: Uint8Array): string[] {
  const parts = new Parts(bytes);
  return [headingFaults, pictureFaults, tableFaults, languageFaults, titleFaults].flatMap((faults) =>
    faults(parts),
  );
}
