import { criterionFields } from '../../src/assessment/fieldKey';
import { frontNames, isFrontList } from '../../src/words/frontField';
import { trialWords } from '../words/trialWords';
import { docxOf } from './docxFile';
import { escapeXml } from './documentMarkup';

const { template } = trialWords;

const run = (text: string): string => `<w:r><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
const line = (...pieces: string[]): string => `<w:p>${pieces.join('')}</w:p>`;

/** Writes a report in the trial language, plainly: one line for each field, and remembers what was typed into which. */
class TrialMarkup {
  readonly typed = new Map<string, string>();
  private ids = 100;

  field(label: string, key: string, text: string): string {
    this.typed.set(key, text === template.prompts[0] ? '' : text);
    this.ids += 1;
    return line(
      run(`${label}: `),
      `<w:sdt><w:sdtPr><w:id w:val="${this.ids}"/></w:sdtPr><w:sdtContent>${run(text)}</w:sdtContent></w:sdt>`,
    );
  }

  front(): string {
    return frontNames
      .flatMap((name) => {
        const label = template.front[name]?.texts[0];
        if (label === undefined) return [];
        if (isFrontList(name)) return [this.field(label, `front.${name}.1`, 'Somebody')];
        const key = name === 'pointsAndLevel' ? 'summary.pointsAndLevel' : `front.${name}`;
        return [this.field(label, key, name === 'team' ? template.prompts[0] : `About ${name}`)];
      })
      .join('');
  }

  need(): string {
    const { criterion, score, recommendations } = template.developmentNeeds;
    return (
      this.field(criterion[0] ?? '', 'front.developmentNeeds.1.criterion', '2. Employment focus') +
      this.field(score[0] ?? '', 'front.developmentNeeds.1.score', '3 marks') +
      this.field(recommendations[0] ?? '', 'front.developmentNeeds.1.recommendations', 'Less of the rest.')
    );
  }

  criterion(name: string, number: number): string {
    const fields = criterionFields.map((field) =>
      this.field(
        template.criterionFields[field][0] ?? '',
        `criterion.${number}.${field}`,
        field === 'score' ? '4 marks' : `${field} of ${number}`,
      ),
    );
    return line(run(`${number}. ${name}: what it asks for.`)) + fields.join('');
  }
}

/** A whole report in the trial language, and the texts that stand in its fields by their keys. */
export function trialReport(): { readonly bytes: Uint8Array; readonly typed: ReadonlyMap<string, string> } {
  const markup = new TrialMarkup();
  const criteria = template.criteria.map(([name], index) => markup.criterion(name, index + 1));
  const rows = template.criteria.map(([name], index) =>
    markup.field(`${index + 1}. ${name}`, `summary.${index + 1}`, '4 marks'),
  );
  const body = [
    line(run(`${template.templateDate} 1.2.2026`)),
    markup.front(),
    markup.need(),
    line(run(template.criteriaHeading)),
    ...criteria,
    line(run(template.summaryHeading)),
    ...rows,
    markup.field(template.total[0] ?? '', 'total', '100 marks'),
    ...['115–125 = splendid', '100–114 = good', '74–99 = fair', '73 or less = poor'].map((text) =>
      line(run(text)),
    ),
  ].join('');
  return {
    bytes: docxOf(
      body,
      '<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>',
    ).bytes,
    typed: markup.typed,
  };
}
