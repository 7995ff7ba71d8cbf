import { ending, opening, reportAround, secondLine, words } from './contents';

/** A tracked change that crosses the edge of a field's control, or the control itself. */
export interface Edge {
  readonly name: string;
  readonly file: () => Uint8Array;
  /** The field's text once the changes are accepted. */
  readonly text: string;
  /** What of it is in the control, and has to be asked for before all of the text is replaced. */
  readonly holds: 'insertion' | 'deletion';
}

const author = 'w:author="Kollega" w:date="2026-01-01T00:00:00Z"';
const by = (id: number): string => `w:id="${id}" ${author}`;
const struck = (text: string, name = 'del', id = 91): string =>
  `<w:${name} ${by(id)}><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:${name}>`;
const moved = (text: string, id = 91): string => `<w:moveFrom ${by(id)}>${words(text)}</w:moveFrom>`;
const added = (content: string, name = 'ins', id = 91): string =>
  `<w:${name} ${by(id)}>${content}</w:${name}>`;
const range = (name: string, id: number): string =>
  `<w:${name} w:id="${id}"${name.endsWith('Start') ? ` ${author}` : ''}${/^move.*Start$/u.test(name) ? ' w:name="siirto"' : ''}/>`;
const lineBreak = '<w:r><w:br/></w:r>';
const both = `${words(opening)}${words(ending)}${lineBreak}${words(secondLine)}`;
const paragraph = (content: string, mark = ''): string =>
  `<w:p>${mark && `<w:pPr><w:rPr><w:${mark} ${by(92)}/></w:rPr></w:pPr>`}${content}</w:p>`;
const first = words(`${opening}${ending}`);
const second = words(secondLine);
const alone = (control: string): string => control;
const twoLines = `${opening}${ending}\n${secondLine}`;

export const edges: readonly Edge[] = [
  {
    name: 'an insertion around the control',
    file: () => reportAround({ runs: both }, (control) => added(control)),
    text: twoLines,
    holds: 'insertion',
  },
  {
    name: 'a move to here around the control',
    file: () =>
      reportAround(
        { runs: both },
        (control) => range('moveToRangeStart', 95) + added(control, 'moveTo') + range('moveToRangeEnd', 95),
      ),
    text: twoLines,
    holds: 'insertion',
  },
  {
    name: 'a deletion from before the control into it',
    file: () =>
      reportAround({ runs: struck('poistettu ', 'del', 93) + both }, (control) => struck('vanha ') + control),
    text: twoLines,
    holds: 'deletion',
  },
  {
    name: 'an insertion from within the control to behind it',
    file: () =>
      reportAround(
        { runs: both + added(words(' lisätty'), 'ins', 93) },
        (control) => control + added(words(' vielä')),
      ),
    text: `${twoLines} lisätty`,
    holds: 'insertion',
  },
  {
    name: 'a move away from within the control to behind it',
    file: () =>
      reportAround(
        { runs: both + range('moveFromRangeStart', 95) + moved(' siirretty', 93) },
        (control) => control + moved(' muualle') + range('moveFromRangeEnd', 95),
      ),
    text: twoLines,
    holds: 'deletion',
  },
  {
    name: 'a control inserted with its text',
    file: () =>
      reportAround(
        {
          runs:
            range('customXmlInsRangeEnd', 95) + added(both, 'ins', 93) + range('customXmlInsRangeStart', 96),
        },
        (control) => range('customXmlInsRangeStart', 95) + control + range('customXmlInsRangeEnd', 96),
      ),
    text: twoLines,
    holds: 'insertion',
  },
  {
    name: 'a deleted end between two paragraphs',
    file: () => reportAround({ blocks: paragraph(first, 'del') + paragraph(second) }, alone),
    text: `${opening}${ending}${secondLine}`,
    holds: 'deletion',
  },
  {
    name: 'a deleted end of the last paragraph',
    file: () => reportAround({ blocks: paragraph(first) + paragraph(second, 'del') }, alone),
    text: twoLines,
    holds: 'deletion',
  },
  {
    name: 'a deleted first paragraph',
    file: () =>
      reportAround(
        { blocks: paragraph(struck('Vanha rivi', 'del', 93), 'del') + paragraph(first) + paragraph(second) },
        alone,
      ),
    text: twoLines,
    holds: 'deletion',
  },
  {
    name: 'an inserted end of the last paragraph',
    file: () => reportAround({ blocks: paragraph(first) + paragraph(second, 'ins') }, alone),
    text: twoLines,
    holds: 'insertion',
  },
];
