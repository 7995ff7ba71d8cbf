import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { escapeAttribute, escapeText } from '../assessment/markup';
import type { Plan, PlannedNeed } from '../assessment/plan/plan';
import { formatScore } from '../assessment/score';
import { cleanText } from '../characters/cleaning';
import { isBlank } from '../characters/plain';
import type { Rewriting, Scope } from '../template/xml/writeXml';
import { noScope, writeXml } from '../template/xml/writeXml';
import { descendantsNamed } from '../template/xml/partText';
import type { ParseXml, XmlElement } from '../template/xml/xml';
import { child, childElements, childValue, directText } from '../template/xml/xml';
import type { NeedPart, PlanTag } from './tags';
import { needTag, readTag } from './tags';
import { allPlanWords, planIntroduction } from './words/words';

const mainPart = 'word/document.xml';

/** A text as runs of Word: its line ends are breaks, its tabs are tabs. */
const runsOf = (text: string): string =>
  cleanText(text)
    .text.replace(/\r\n?/gu, '\n')
    .split(/([\n\t])/u)
    .filter((piece) => piece !== '')
    .map(
      (piece) =>
        `<w:r>${elements.get(piece) ?? `<w:t xml:space="preserve">${escapeText(piece)}</w:t>`}</w:r>`,
    )
    .join('');

const elements = new Map([
  ['\n', '<w:br/>'],
  ['\t', '<w:tab/>'],
]);

/** How the elements of a control are written that gets this text, tag and id; null leaves the prompt. */
function* rewritten(
  control: XmlElement,
  text: string | null,
  tag: string,
  id: number,
): Generator<readonly [XmlElement, Rewriting]> {
  const properties = child(control, 'sdtPr');
  const given: readonly (readonly [XmlElement | null, string])[] = [
    [child(properties, 'tag'), `<w:tag w:val="${escapeAttribute(tag)}"/>`],
    [child(properties, 'id'), `<w:id w:val="${id}"/>`],
  ];
  for (const [element, xml] of given) if (element) yield [element, { xml }];
  if (text === null) return;
  const prompting = child(properties, 'showingPlcHdr');
  const content = child(control, 'sdtContent');
  if (prompting) yield [prompting, 'drop'];
  if (content) yield [content, { xml: `<w:sdtContent>${runsOf(text)}</w:sdtContent>` }];
}

const orPrompt = (text: string): string | null => (isBlank(text) ? null : text);

function needText(need: PlannedNeed, part: NeedPart): string | null {
  switch (part) {
    case 'criterion':
    case 'score':
    case 'asks':
    case 'recommendations':
      return orPrompt(need[part]);
    case 'target':
      return need.target === null ? null : formatScore(need.target);
    case 'action':
    case 'responsible':
    case 'due':
    case 'status':
    case 'followUp':
      return null;
  }
}

const tagOf = (control: XmlElement): PlanTag | null =>
  readTag(childValue(child(control, 'sdtPr'), 'tag') ?? '');

const controlsIn = (element: XmlElement): XmlElement[] => [...descendantsNamed(element, 'sdt')];

const isOfNeed = (element: XmlElement): boolean =>
  controlsIn(element).some((control) => tagOf(control)?.kind === 'need');

const namespacesOf = (root: XmlElement): Scope =>
  new Map([
    ...noScope,
    ...[...root.attributes]
      .filter(({ name }) => name.startsWith('xmlns:'))
      .map(({ name, value }) => [name.slice('xmlns:'.length), value] as const),
  ]);

function filledDocument(root: XmlElement, plan: Plan): string {
  const body = child(root, 'body');
  const blocks = body ? [...childElements(body)] : [];
  const first = blocks.findIndex(isOfNeed);
  // What stands behind the need's last table belongs to it: the hint on its rows.
  const block = blocks.slice(first, blocks.findLastIndex(isOfNeed) + 2);
  let id = 0;
  const rules = new Map<XmlElement, Rewriting>();
  const attribute = (): boolean => true;
  const write = (element: XmlElement, own: ReadonlyMap<XmlElement, Rewriting>, scope: Scope): string =>
    writeXml(element, { element: (one) => own.get(one) ?? 'keep', attribute }, scope);
  for (const control of controlsIn(root)) {
    const tag = tagOf(control);
    const own = childValue(child(control, 'sdtPr'), 'tag') ?? '';
    if (tag?.kind !== 'front') continue;
    for (const [element, rule] of rewritten(control, orPrompt(plan[tag.fact]), own, ++id))
      rules.set(element, rule);
  }
  if (plan.isAdapted)
    for (const element of descendantsNamed(root, 't')) {
      const own = allPlanWords.find((words) => planIntroduction(words, false) === directText(element));
      if (own) rules.set(element, { xml: `<w:t>${escapeText(planIntroduction(own, true))}</w:t>` });
    }
  const copyFor = (need: PlannedNeed, at: number): string => {
    const own = new Map<XmlElement, Rewriting>();
    for (const control of block.flatMap(controlsIn)) {
      const tag = tagOf(control);
      if (tag?.kind !== 'need') continue;
      const text = needText(need, tag.part);
      for (const [element, rule] of rewritten(control, text, needTag(at + 1, tag.part), ++id))
        own.set(element, rule);
    }
    return block.map((element) => write(element, own, namespacesOf(root))).join('');
  };
  const copies = plan.needs.map(copyFor).join('');
  block.forEach((element, at) => rules.set(element, at === 0 ? { xml: copies } : 'drop'));
  return write(root, rules, noScope);
}

/**
 * The action plan as a .docx file: the empty plan with the report's texts in its controls, and its development need
 * once for each of the plan's. Texts that are missing leave their prompts. Throws where the template is none of ours.
 */
export function fillPlan(template: Uint8Array, plan: Plan, parseXml: ParseXml): Uint8Array {
  const files = unzipSync(template);
  const xml = files[mainPart];
  const root = xml ? parseXml(strFromU8(xml)) : null;
  if (!root || !isOfNeed(root)) throw new Error('The template of the action plan lacks its controls.');
  const document = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${filledDocument(root, plan)}`;
  return zipSync({ ...files, [mainPart]: strToU8(document) }, { mtime: new Date(1980, 0, 1) });
}
