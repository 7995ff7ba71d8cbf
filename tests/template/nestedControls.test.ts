import { inspect } from '../../src/commands/inspection';
import { parseXml } from '../../src/commands/parseXml';
import { withDenied } from '../../src/template/confirmed';
import { readReport } from '../../src/template/report';
import { openDocx } from '../../src/template/xml/docx';
import { wordParts } from '../../src/template/xml/package';
import { sampled } from '../sampling/sampling';
import { ChangedReport } from './changes/changedReport';
import { control, paragraph, text } from './changes/changes';
import { misreadings } from './changes/misreadings';
import { fillField, keptPrompt, labelOf, wrapIn } from './changes/wrapping';
import type { Language } from './templateScript';

const languages = ['fi', 'sv'] as const;

/** A field that Word has not made, with these texts before and behind a control in it that is none of the report's. */
function withInner(language: Language, key: string, [before, inner, behind]: readonly string[]) {
  const report = new ChangedReport(language);
  const own = report.control(key);
  const held = text(before ?? '') + control(report, text(inner ?? '')) + text(behind ?? '');
  report.insertBefore(
    own,
    `<w:sdt><w:sdtPr><w:id w:val="${report.expected.get(key)}"/></w:sdtPr><w:sdtContent>${held}</w:sdtContent></w:sdt>`,
  );
  own.parentNode?.removeChild(own);
  return report;
}

describe.each(languages)('A control in another one that has a text of its own (%s)', (language) => {
  it.each([
    ['total', '98', ''],
    ['total', '98/125 (', '95', ')'],
    ['summary.5', '4', ''],
    ['summary.5', '4 (', '3', ')'],
    ['criterion.3.score', '4', '3'],
    ['criterion.3.score', '4 (', '3', ')'],
  ])('does not take %s, which holds “%s”, from the outer one', (key, ...texts) => {
    const report = withInner(language, key, texts);
    const reading = inspect(report.bytes());
    expect(misreadings(reading, report)).toEqual({ silent: [], told: [] });
    expect(reading.fields[key]?.text).toBe(texts.join(''));
  });

  it.each([
    ['criterion.3.comments', 'A ', 'Liite 3', ' B'],
    ['front.unit', 'A ', 'B'],
    ['front.recipients.2', 'A ', 'B'],
  ])('may be %s itself: that is asked, and the inner one is offered next', (key, ...texts) => {
    const opening = openDocx(withInner(language, key, texts).bytes(), parseXml);
    if (opening.kind === 'fault') throw new Error(opening.fault);
    const model = readReport(wordParts(opening.package));
    const [own] = model.unsure.keys();
    if (!own) throw new Error('Nothing is asked.');
    expect([own, model.unsure.get(own)?.text]).toEqual([key, texts.join('')]);
    const next = withDenied(model, new Set([own])).unsure.get(own);
    expect([next?.text, next?.headings]).toEqual([texts[1], model.unsure.get(own)?.headings]);
  });

  it.each([
    ['total', '', '98', ''],
    ['total', '', '98', ' / 125'],
  ])('is the field of %s where the outer one only holds it, or the scale: “%s%s%s”', (key, ...texts) => {
    const report = withInner(language, key, texts);
    const { fields } = inspect(report.bytes());
    expect(fields[key]?.text).toBe(texts[1]);
  });
});

const keys = [
  ...['score', 'sources', 'comments', 'recommendations'].map((field) => `criterion.3.${field}`),
  ...['unit', 'reportDate', 'assessmentDates', 'participants', 'previousOrdinal', 'method', 'strengths'],
  ...['recipients.1', 'recipients.2', 'assessors.1', 'assessors.2'],
  ...['developmentNeeds.1.criterion', 'developmentNeeds.2.score', 'developmentNeeds.2.recommendations'],
].map((key) => (key.startsWith('criterion') ? key : `front.${key}`));
const everywhere = [...keys, 'summary.pointsAndLevel', 'summary.1', 'summary.25', 'total'];

const note = text('ks. liite ');
/** What people put a control around. */
const wrappings: Readonly<Record<string, (report: ChangedReport, key: string) => void>> = {
  'a note before it': (report, key) => {
    wrapIn(report, [report.control(key)], { before: note });
  },
  'a note behind it': (report, key) => {
    wrapIn(report, [report.control(key)], { behind: note });
  },
  'words on both sides': (report, key) => {
    wrapIn(report, [report.control(key)], { before: text('A '), behind: text(' B') });
  },
  'another number': (report, key) => {
    wrapIn(report, [report.control(key)], { before: text('3 ') });
  },
  'its label': (report, key) => {
    wrapIn(report, [...labelOf(report, key), report.control(key)], {});
  },
  'its label and a note': (report, key) => {
    wrapIn(report, [...labelOf(report, key), report.control(key)], { behind: note });
  },
  'a paragraph above it': (report, key) => {
    wrapIn(report, [report.paragraph(key)], { before: paragraph(note) });
  },
};
const wrapped = languages.flatMap((language) =>
  everywhere.flatMap((key) => Object.keys(wrappings).map((around) => ({ language, key, around }))),
);
const someWrapped = sampled(wrapped, { few: 20, many: 60 }, ({ language, key, around }) => [
  `${language} ${around}`,
  key,
]);

it.each(someWrapped)(
  'The field of $key stays the one that Word has made where a control is put around it and $around ($language)',
  ({ language, key, around }) => {
    const report = new ChangedReport(language);
    wrappings[around]?.(report, key);
    expect(misreadings(inspect(report.bytes()), report)).toEqual({ silent: [], told: [] });
  },
);

it.each(someWrapped)(
  'That is asked at most where Word has made the control around $key and $around, too ($language)',
  ({ language, key, around }) => {
    const report = new ChangedReport(language);
    wrappings[around]?.(report, key);
    const own = report.control(key);
    for (let node = own.parentNode; node; node = node.parentNode)
      for (const properties of [...node.childNodes].filter(({ nodeName }) => nodeName === 'w:sdtPr'))
        for (const element of report.elements(keptPrompt)) properties.appendChild(element);
    expect(misreadings(inspect(report.bytes()), report).silent).toEqual([]);
  },
);

const checkBox =
  '<w14:checkbox xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"><w14:checked w14:val="1"/></w14:checkbox>';
const foreign = ['', '<w:date/>', '<w:dropDownList/>', '<w:picture/>', checkBox];
const within = languages.flatMap((language) =>
  everywhere.flatMap((key) => foreign.map((type) => ({ language, key, type }))),
);

it.each(sampled(within, { few: 20, many: 60 }, ({ language, key, type }) => [`${language} ${type}`, key]))(
  'A control $type that was pasted into the text of $key is a part of that ($language)',
  ({ language, key, type }) => {
    const report = new ChangedReport(language);
    const own = /score|^total$|^summary\.\d/u.test(key) ? '4 ' : 'Oma ';
    fillField(report, key, text(own) + control(report, text('Liite'), type));
    const { silent, told } = misreadings(inspect(report.bytes()), report);
    expect([...silent, ...told]).toEqual([]);
  },
);
