import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { escapeText } from '../../src/assessment/markup';
import { openPackage } from '../../src/commands/inspection';
import { wordParts } from '../../src/template/xml/package';
import { readReport } from '../../src/template/report';
import type { NotebookCriterion, NotebookSource } from '../../src/handouts/writeNotebook';
import { writeNotebook } from '../../src/handouts/writeNotebook';
import { componentCount, hasComponents } from '../../src/assessment/figures/components';
import { criterionNumbers } from '../../src/assessment/report';
import type { ReportLanguage } from '../../src/words/reportLanguage';
import { mainPart, Parts } from '../documents/parts';
import { sampleBytes } from '../template/templateScript';

/** A notebook of a report whose criteria have names, definitions and components of their own. */
export const notebookSource = (language: ReportLanguage): NotebookSource => ({
  language,
  isAdapted: false,
  unit: 'Mallilan yksikkö & <muut>',
  assessed: '2.–3.6.2026',
  criteria: criterionNumbers.map((number) => ({
    number,
    name: `Kriteerin ${number} nimi`,
    definition: `Määritelmä ${number}.\nToinen kappale.`,
    components: Array.from({ length: componentCount(number) ?? 0 }, (_, at) => `Osatekijä ${at + 1}\njatkuu`),
  })),
  labels: {
    figure: (number, name) => `${number}: ${name}`,
    job: { type: 'Työtyyppi', employer: 'Työnantaja', permanent: 'Vakituinen', current: 'Voimassa' },
  },
});

/** An empty notebook of the official template, as the pane makes it. */
export function templateNotebook(language: ReportLanguage): Uint8Array {
  const { criteria } = readReport(wordParts(openPackage(sampleBytes(language))));
  return writeNotebook({ ...notebookSource(language), criteria });
}

export const emptyNotebook = (language: ReportLanguage): Uint8Array =>
  writeNotebook(notebookSource(language));

export const linesIn = (notebook: Uint8Array): string[] =>
  new Parts(notebook).elements(mainPart, 'w:p').map(({ textContent }) => textContent ?? '');

/** What a criterion asks as a notebook has it: its definition line by line, and each component in a line of its own. */
export const askedOf = ({ number, name, definition, components }: NotebookCriterion): string[] => [
  `${number}. ${name}`,
  ...definition.split('\n'),
  ...components.map((component) => component.replaceAll('\n', ' ')),
];

/** What a notebook has at the place of what each criterion asks, without its boxes and the heading above them. */
export function askedIn(notebook: Uint8Array, criteria: readonly NotebookCriterion[]): string[][] {
  const lines = linesIn(notebook);
  return criteria.map((criterion) => {
    const start = lines.indexOf(`${criterion.number}. ${criterion.name}`);
    const firstBox = 1 + criterion.definition.split('\n').length;
    const below = lines
      .slice(Math.max(0, start))
      .filter((_, at) => at !== firstBox || !hasComponents(criterion.number));
    return below.slice(0, askedOf(criterion).length).map((line) => line.replace(/^[☐•] /u, ''));
  });
}

/** What is written into the control of this tag, the nth from 0; true ticks it. */
export type Written = readonly [tag: string, text: string | true, nth?: number];

/** The notebook as a person fills it in with Word. */
export function filledIn(notebook: Uint8Array, ...written: readonly Written[]): Uint8Array {
  const files = unzipSync(notebook);
  let xml = strFromU8(files['word/document.xml'] ?? new Uint8Array());
  for (const [tag, text, nth = 0] of written) {
    const controls = xml.split(`<w:tag w:val="${tag}"/>`);
    const before = controls.slice(0, nth + 1).join(`<w:tag w:val="${tag}"/>`);
    const after = controls.slice(nth + 1).join(`<w:tag w:val="${tag}"/>`);
    if (controls.length < nth + 2) throw new Error(`There is no control ${tag}.`);
    const filled =
      text === true
        ? after.replace('<w14:checked w14:val="0"/>', '<w14:checked w14:val="1"/>').replace('☐', '☒')
        : after.replace('<w:showingPlcHdr/>', '').replace(/<w:sdtContent>.*?<\/w:sdtContent>/u, () => {
            const run = `<w:r><w:t xml:space="preserve">${escapeText(text)}</w:t></w:r>`;
            return `<w:sdtContent>${run}</w:sdtContent>`;
          });
    xml = `${before}<w:tag w:val="${tag}"/>${filled}`;
  }
  return zipSync({ ...files, 'word/document.xml': strToU8(xml) });
}
