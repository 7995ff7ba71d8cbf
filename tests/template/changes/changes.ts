import { numbers } from '../templateScript';
import type { ChangedReport } from './changedReport';
import { words } from './changeWords';

/** Draws numbers: the same ones for the same seed. */
export type Draw = (below: number) => number;

/** Something that people or Word do to a report. It keeps the truth about the fields. */
export type Change = (report: ChangedReport, draw: Draw) => void;

export const text = (content: string): string => `<w:r><w:t xml:space="preserve">${content}</w:t></w:r>`;
export const paragraph = (content: string, properties = ''): string =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`;
export const pick = <T>(values: readonly T[], draw: Draw): T => {
  const value = values[draw(values.length)];
  if (value === undefined) throw new Error('There is nothing to pick from.');
  return value;
};

export const control = (report: ChangedReport, content: string, type = ''): string =>
  `<w:sdt><w:sdtPr><w:id w:val="${report.newId()}"/>${type}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;

export const anyNumber = (draw: Draw): number => draw(25) + 1;
const fieldNames = ['score', 'sources', 'comments', 'recommendations'] as const;
const inCriterion = (number: number): string[] => fieldNames.map((name) => `criterion.${number}.${name}`);
export const anyField = (draw: Draw): string => `criterion.${anyNumber(draw)}.${pick(fieldNames, draw)}`;
export const isThere = (report: ChangedReport, key: string): boolean => report.expected.has(key);

/** A place that typed lines and foreign controls come to stand behind. */
function anyPlace(report: ChangedReport, draw: Draw): Element | null {
  const kept = report.keys.filter((key) => !key.startsWith('summary.') && key !== 'total');
  const inFront = kept.filter((key) => !key.startsWith('criterion'));
  const keys = draw(5) === 0 ? inFront : kept.filter((key) => key.startsWith('criterion'));
  return keys.length > 0 ? report.paragraph(pick(keys, draw)) : null;
}
type Element = ReturnType<ChangedReport['paragraph']>;

/** The control is taken away, its text is left: "Remove Content Control", or something pasted over it. */
export function unwrap(report: ChangedReport, key: string, typed: string): void {
  if (!isThere(report, key)) return;
  report.replace(report.control(key), typed === '' ? '' : text(typed));
  report.lose(key);
}

const typedLine: Change = (report, draw) => {
  const { names, lines } = words[report.language];
  const number = anyNumber(draw);
  const name = names[number - 1] ?? '';
  const line = pick([...lines, name, `${number}. ${name}`, `${name}: ${lines[0] ?? ''}`], draw);
  const place = anyPlace(report, draw);
  if (place) report.insertAfter(place, paragraph(text(line)));
};

const typedList: Change = (report, draw) => {
  const { items } = words[report.language];
  const from = draw(20) + 1;
  const lines = items.map((item, at) => paragraph(text(`${from + at}. ${item}`)));
  const place = anyPlace(report, draw);
  if (place) report.insertAfter(place, lines.join(''));
};

const wordList: Change = (report, draw) => {
  const { items } = words[report.language];
  const list = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
  const place = anyPlace(report, draw);
  if (place) report.insertAfter(place, items.map((item) => paragraph(text(item), list)).join(''));
};

const typedTable: Change = (report, draw) => {
  const { names } = words[report.language];
  const cell = (content: string): string => `<w:tc><w:tcPr/>${paragraph(text(content))}</w:tc>`;
  const rows = [0, 1, 2].map(() => {
    const number = anyNumber(draw);
    return `<w:tr>${cell(`${number}`)}${cell(names[number - 1] ?? '')}${cell(`${draw(5) + 1}`)}</w:tr>`;
  });
  const place = anyPlace(report, draw);
  if (place) report.insertAfter(place, `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join('')}</w:tbl>`);
};

const lostField: Change = (report, draw) => {
  unwrap(report, anyField(draw), pick(words[report.language].typed, draw));
};

const lostCriterion: Change = (report, draw) => {
  const typed = pick(words[report.language].typed, draw);
  inCriterion(anyNumber(draw)).forEach((key) => {
    unwrap(report, key, typed);
  });
};

const lostElsewhere: Change = (report, draw) => {
  const keys = report.keys.filter((key) => !key.startsWith('criterion'));
  unwrap(report, pick(keys, draw), pick(['4', ...words[report.language].typed], draw));
};

/** A control that is none of the report's: a signature, a date, the previous score. */
const foreignControl: Change = (report, draw) => {
  const { foreign } = words[report.language];
  const type = pick(['', '', '<w:date/>', '<w:text/>'], draw);
  const line = paragraph(text(`${pick(foreign, draw)} `) + control(report, text('x'), type));
  const place = anyPlace(report, draw);
  if (!place) return;
  if (draw(2) === 0) report.insertAfter(place, line);
  else report.insertBefore(place, line);
};

const foreignAtEnd: Change = (report, draw) => {
  const { foreign } = words[report.language];
  const line = paragraph(text(`${pick(foreign, draw)} `) + control(report, text('x')));
  const last = report.body.lastChild as Element;
  report.insertBefore(last, line);
};

const previousScores: Change = (report) => {
  const { previous } = words[report.language];
  for (const number of numbers(25)) {
    const key = `criterion.${number}.score`;
    const line = paragraph(text(`${previous} `) + control(report, text('3')));
    if (isThere(report, key)) report.insertBefore(report.paragraph(key), line);
  }
};

/** Deleted with tracking: it is in the XML until somebody accepts it. */
const deletedField: Change = (report, draw) => {
  const key = anyField(draw);
  if (!isThere(report, key)) return;
  const by = 'w:id="99" w:author="A" w:date="2026-06-24T10:00:00Z"';
  const gone =
    `<w:customXmlDelRangeStart ${by}/>` +
    control(
      report,
      `<w:customXmlDelRangeEnd w:id="99"/><w:del ${by}><w:r><w:delText>x</w:delText></w:r></w:del>`,
    );
  report.replace(
    report.paragraph(key),
    paragraph(
      `<w:del ${by}><w:r><w:delText>x</w:delText></w:r></w:del>${gone}`,
      `<w:rPr><w:del ${by}/></w:rPr>`,
    ),
  );
  report.lose(key);
};

const pictureForField: Change = (report, draw) => {
  const key = anyField(draw);
  if (!isThere(report, key)) return;
  report.replace(report.control(key), control(report, text(' '), '<w:picture/>'));
  report.lose(key);
};

const lock = '<w:lock w:val="sdtContentLocked"/>';

/** The runs before a control in its paragraph. */
const runsBefore = (element: Element): Element[] => {
  const runs: Element[] = [];
  for (
    let node = element.previousSibling as Element | null;
    node;
    node = node.previousSibling as Element | null
  ) {
    if (node.tagName === 'w:r') runs.unshift(node);
  }
  return runs;
};

const labelInControl: Change = (report, draw) => {
  const number = anyNumber(draw);
  for (const key of draw(2) === 0 ? inCriterion(number) : numbers(25).flatMap(inCriterion)) {
    if (!isThere(report, key)) continue;
    const runs = runsBefore(report.control(key));
    const label = runs.map((run) => run.textContent ?? '').join('');
    if (label === '') continue;
    runs.forEach((run) => run.parentNode?.removeChild(run));
    report.insertBefore(report.control(key), control(report, text(label), lock));
  }
};

const headingInControl: Change = (report, draw) => {
  const number = anyNumber(draw);
  if (!isThere(report, `criterion.${number}.score`)) return;
  const heading = report.heading(number);
  report.replace(
    heading,
    paragraph(control(report, text(heading.textContent ?? ''), lock), '<w:pStyle w:val="Heading3"/>'),
  );
};

/** Enter was pressed in a field: its control stands around the paragraphs, the label inside. */
const swallowedLabel: Change = (report, draw) => {
  const key = anyField(draw);
  if (!isThere(report, key) || key.endsWith('score')) return;
  const own = report.control(key);
  const label = runsBefore(own)
    .map((run) => run.textContent ?? '')
    .join('');
  const id = report.expected.get(key) ?? 0;
  const lines = paragraph(text(label) + text('Ensin.')) + paragraph(text('Sitten.'));
  report.replace(
    report.paragraph(key),
    `<w:sdt><w:sdtPr><w:id w:val="${id}"/></w:sdtPr><w:sdtContent>${lines}</w:sdtContent></w:sdt>`,
  );
  report.settle(key);
};

const renumbered: Change = (report, draw) => {
  const { criterion } = words[report.language];
  const plain = [`${criterion} N: `, `${criterion} N. `, '#N ', 'N) ', '2.N ', 'N.\t', ''];
  const odd = ['KN ', 'KN: ', '(N) ', '0N. ', 'N/25 ', `${criterion} N / 25: `, '§ N '];
  const form = pick([...plain, ...odd], draw);
  for (const number of draw(3) === 0 ? [anyNumber(draw)] : numbers(25)) {
    if (!isThere(report, `criterion.${number}.score`)) continue;
    const [first] = [...report.heading(number).getElementsByTagName('w:t')];
    if (first)
      first.textContent = (first.textContent ?? '').replace(/^\d+\.\s*/u, form.replace('N', `${number}`));
  }
};

/** An instruction between a label and its field, on lines of their own. */
const instruction: Change = (report, draw) => {
  const { instructions } = words[report.language];
  for (const key of draw(2) === 0 ? [anyField(draw)] : inCriterion(anyNumber(draw))) {
    if (!isThere(report, key)) continue;
    const label = runsBefore(report.control(key)).map((run) => run.textContent ?? '');
    runsBefore(report.control(key)).forEach((run) => run.parentNode?.removeChild(run));
    report.insertBefore(
      report.paragraph(key),
      paragraph(text(label.join(''))) + paragraph(text(pick(instructions, draw))),
    );
  }
};

const mentionedSummary: Change = (report, draw) => {
  const place = anyPlace(report, draw);
  if (place) report.insertAfter(place, paragraph(text(words[report.language].mention)));
};

const renamed: Change = (report, draw) => {
  const number = anyNumber(draw);
  if (!isThere(report, `criterion.${number}.score`)) return;
  const [first] = [...report.heading(number).getElementsByTagName('w:t')];
  if (first) first.textContent = `${number}. ${words[report.language].unknownName}`;
};

export const changes = {
  typedLine,
  typedList,
  wordList,
  typedTable,
  lostField,
  lostCriterion,
  lostElsewhere,
  foreignControl,
  foreignAtEnd,
  previousScores,
  deletedField,
  pictureForField,
  labelInControl,
  headingInControl,
  swallowedLabel,
  renumbered,
  instruction,
  mentionedSummary,
  renamed,
} as const satisfies Record<string, Change>;
export type ChangeName = keyof typeof changes;
export const changeNames = Object.keys(changes) as ChangeName[];
