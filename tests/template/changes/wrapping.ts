import type { ChangedReport } from './changedReport';

type Element = ReturnType<ChangedReport['paragraph']>;

/** Word keeps the prompt of each control that it makes under such a name. */
export const keptPrompt =
  '<w:placeholder><w:docPart w:val="DefaultPlaceholder_-1854013440"/></w:placeholder>';

/** Types this into a field that asks for something; its control stays the same. */
export function fillField(report: ChangedReport, key: string, xml: string): void {
  const control = report.control(key);
  const prompt = control.getElementsByTagName('w:showingPlcHdr').item(0);
  prompt?.parentNode?.removeChild(prompt);
  const content = control.getElementsByTagName('w:sdtContent').item(0);
  while (content?.firstChild) content.removeChild(content.firstChild);
  for (const element of report.elements(xml)) content?.appendChild(element);
}

/** Puts neighbours into a new control, between these texts. */
export function wrapIn(
  report: ChangedReport,
  inner: readonly Element[],
  { before = '', behind = '', properties = '' }: Partial<Record<'before' | 'behind' | 'properties', string>>,
): void {
  const [first] = inner;
  if (!first) return;
  report.insertBefore(
    first,
    `<w:sdt><w:sdtPr><w:id w:val="${report.newId()}"/>${properties}</w:sdtPr><w:sdtContent>${before}<w:p/>${behind}</w:sdtContent></w:sdt>`,
  );
  const wrapper = first.previousSibling as Element;
  const content = wrapper.getElementsByTagName('w:sdtContent').item(0);
  const place = [...(content?.childNodes ?? [])].find(
    (node) => (node as Element).tagName === 'w:p' && node.firstChild === null,
  );
  if (!place) return;
  inner.forEach((element) => content?.insertBefore(element, place));
  content?.removeChild(place);
}

/** The runs before a field on its line. */
export function labelOf(report: ChangedReport, key: string): Element[] {
  const runs: Element[] = [];
  let node = report.control(key).previousSibling as Element | null;
  for (; node?.tagName === 'w:r'; node = node.previousSibling as Element | null) runs.unshift(node);
  return runs;
}
