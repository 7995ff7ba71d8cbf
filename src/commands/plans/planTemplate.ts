import { escapeText } from '../../assessment/markup';
import { planStatuses } from '../../assessment/plan/plan';
import { scores } from '../../assessment/score';
import type { HandoutKind, NeedPart } from '../../handouts/tags';
import {
  actionFields,
  factFields,
  frontFacts,
  frontTag,
  handoutProperty,
  needTag,
} from '../../handouts/tags';
import type { PlanWords } from '../../handouts/words/handoutWords';
import { planWordsOf } from '../../handouts/words/words';
import type { ReportLanguage } from '../../words/reportLanguage';
import { contentTypes, declaration, office, packages, relationships, zipParts } from '../docxFile';
import type { HandoutColumn, WrittenType, Twips } from './markup';
import { ControlWriter, paragraph, table, textRun } from './markup';
import { handoutStyles } from './styles';

const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  `xmlns:r="${office}"`,
].join(' ');
const part = (root: string, content: string): string =>
  `${declaration}<w:${root} ${namespaces}>${content}</w:${root}>`;

const field = (instruction: string): string =>
  `<w:fldSimple w:instr=" ${instruction} ">${textRun('1')}</w:fldSimple>`;

/** A4 across, with room for five columns. */
const page = [
  '<w:sectPr><w:footerReference w:type="default" r:id="rId1"/>',
  '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>',
  '<w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>',
].join('');
const nameWidth: Twips = 3100;
const contentWidth: Twips = 11470;
const actionWidths: readonly Twips[] = [5070, 2600, 1600, 1800, 3500];
/** Empty rows for actions: a need takes more than one as a rule. */
const actionRows = 2;

/** The body of the empty plan: one development need, which is repeated for each one when the plan is filled. */
function planBody(words: PlanWords, locale: string, controls: ControlWriter): string {
  const [name, content] = words.factHeads;
  const factColumns: readonly HandoutColumn[] = [
    { head: name, width: nameWidth },
    { head: content, width: contentWidth },
  ];
  const types: Partial<Record<NeedPart, WrittenType>> = {
    target: { kind: 'list', items: scores.map(String) },
    due: { kind: 'date', locale },
    status: { kind: 'list', items: planStatuses.map((status) => words.statuses[status]) },
  };
  const typeOf = (which: NeedPart): WrittenType => types[which] ?? { kind: 'text' };
  const front = frontFacts.map((fact) => [
    textRun(words.front[fact].name),
    controls.control(frontTag(fact), words.front[fact], { kind: 'text' }),
  ]);
  const criterion = controls.control(needTag(0, 'criterion'), words.criterion, { kind: 'line' });
  const facts = factFields.map((fact) => [
    textRun(words.facts[fact].name),
    controls.control(needTag(0, fact), words.facts[fact], typeOf(fact)),
  ]);
  const actions = Array.from({ length: actionRows }, () =>
    actionFields.map((which) => controls.control(needTag(0, which), words.action[which], typeOf(which))),
  );
  const actionColumns = actionFields.map((which, at) => ({
    head: words.action[which].name,
    width: actionWidths[at] ?? 0,
  }));
  const { tables } = words;
  return [
    paragraph(textRun(words.title), 'Heading1'),
    paragraph(textRun(words.introduction)),
    paragraph(textRun(words.result), 'Heading2'),
    table({ words: tables.front, columns: factColumns, hasRowHeads: true }, front),
    paragraph(textRun(words.needs), 'Heading2'),
    paragraph(criterion, 'Heading3'),
    table({ words: tables.facts, columns: factColumns, hasRowHeads: true }, facts),
    paragraph(textRun(words.actions), 'Heading4'),
    table({ words: tables.actions, columns: actionColumns, hasRowHeads: false }, actions),
    paragraph(textRun(words.addRow), 'Hint'),
    page,
  ].join('');
}

const core = (title: string, locale: string): string =>
  [
    `${declaration}<cp:coreProperties xmlns:cp="${packages}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">`,
    `<dc:title>${escapeText(title)}</dc:title><dc:language>${locale}</dc:language></cp:coreProperties>`,
  ].join('');

const custom = (kind: HandoutKind): string =>
  [
    `${declaration}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">`,
    `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="${handoutProperty}"><vt:lpwstr>${kind}</vt:lpwstr></property></Properties>`,
  ].join('');

const settings = (locale: string): string =>
  [
    '<w:defaultTabStop w:val="720"/>',
    '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>',
    `<w:themeFontLang w:val="${locale}"/>`,
  ].join('');

const types = contentTypes([
  ['/word/document.xml', 'document'],
  ['/word/styles.xml', 'styles'],
  ['/word/settings.xml', 'settings'],
  ['/word/footer1.xml', 'footer'],
  ['/word/glossary/document.xml', 'glossary'],
  ['/word/glossary/styles.xml', 'styles'],
  ['/docProps/core.xml', 'core'],
  ['/docProps/custom.xml', 'custom'],
]);

/** The parts of the empty plan in a language, by name. */
export function planParts(language: ReportLanguage): Readonly<Record<string, string>> {
  const words = planWordsOf(language);
  const locale = `${language}-FI`;
  const controls = new ControlWriter();
  const body = planBody(words, locale, controls);
  const styles = part('styles', handoutStyles(locale));
  const footer = paragraph(
    `${textRun(`${words.title} · ${words.page} `)}${field('PAGE')}${textRun('/')}${field('NUMPAGES')}`,
    'Footer',
  );
  return {
    '[Content_Types].xml': types,
    '_rels/.rels': relationships(
      [`${office}/officeDocument`, 'word/document.xml'],
      [`${packages}/relationships/metadata/core-properties`, 'docProps/core.xml'],
      [`${office}/custom-properties`, 'docProps/custom.xml'],
    ),
    'word/document.xml': part('document', `<w:body>${body}</w:body>`),
    'word/_rels/document.xml.rels': relationships(
      [`${office}/footer`, 'footer1.xml'],
      [`${office}/styles`, 'styles.xml'],
      [`${office}/settings`, 'settings.xml'],
      [`${office}/glossaryDocument`, 'glossary/document.xml'],
    ),
    'word/styles.xml': styles,
    'word/settings.xml': part('settings', settings(locale)),
    'word/footer1.xml': part('ftr', footer),
    'word/glossary/document.xml': part('glossaryDocument', controls.glossary()),
    'word/glossary/_rels/document.xml.rels': relationships([`${office}/styles`, 'styles.xml']),
    'word/glossary/styles.xml': styles,
    'docProps/core.xml': core(words.title, locale),
    'docProps/custom.xml': custom('plan'),
  };
}

/** The empty plan as a file; always the same bytes. */
export const planTemplate = (language: ReportLanguage): Uint8Array => zipParts(planParts(language));
