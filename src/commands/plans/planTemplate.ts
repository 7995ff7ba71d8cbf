import { planStatuses } from '../../assessment/plan/plan';
import { scores } from '../../assessment/score';
import type { Handout } from '../../handouts/handoutFile';
import { handoutFile } from '../../handouts/handoutFile';
import type { HandoutColumn, Twips, WrittenType } from '../../handouts/markup';
import { ControlWriter, paragraph, table, textRun } from '../../handouts/markup';
import type { NeedPart } from '../../handouts/tags';
import { actionFields, factFields, frontFacts, frontTag, needTag } from '../../handouts/tags';
import type { PlanWords } from '../../handouts/words/handoutWords';
import { planIntroduction, planWordsOf } from '../../handouts/words/words';
import type { ReportLanguage } from '../../words/reportLanguage';

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
    paragraph(textRun(planIntroduction(words, false))),
    paragraph(textRun(words.result), 'Heading2'),
    table({ words: tables.front, columns: factColumns, hasRowHeads: true }, front),
    paragraph(textRun(words.needs), 'Heading2'),
    paragraph(criterion, 'Heading3'),
    table({ words: tables.facts, columns: factColumns, hasRowHeads: true }, facts),
    paragraph(textRun(words.actions), 'Heading4'),
    table({ words: tables.actions, columns: actionColumns, hasRowHeads: false }, actions),
    paragraph(textRun(words.addRow), 'Hint'),
  ].join('');
}

/** The empty plan in a language as it is written. */
export function planHandout(language: ReportLanguage): Handout {
  const words = planWordsOf(language);
  const controls = new ControlWriter();
  const body = planBody(words, `${language}-FI`, controls);
  return { kind: 'plan', language, title: words.title, pageWord: words.page, page: 'across', body, controls };
}

/** The empty plan as a file; always the same bytes. */
export const planTemplate = (language: ReportLanguage): Uint8Array => handoutFile(planHandout(language));
