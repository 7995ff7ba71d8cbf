import { changedPackage } from '../template/changedPackage';

/** As a person in Word does it: what a control shows gives way to a text, its prompt is one no longer. */
function typed(document: string, tag: string, texts: readonly string[]): string {
  const mark = `<w:tag w:val="${tag}"/>`;
  const [before = '', ...controls] = document.split(mark);
  const filled = controls.map((control, at) => {
    const text = texts[at];
    if (text === undefined) return control;
    return control
      .replace('<w:showingPlcHdr/>', '')
      .replace(
        /<w:sdtContent>.*?<\/w:sdtContent>/su,
        `<w:sdtContent><w:r><w:t>${text}</w:t></w:r></w:sdtContent>`,
      );
  });
  return [before, ...filled].join(mark);
}

/** A plan with texts in its controls: by tag, for the first control of that tag, the second and so on. */
export const asFilled = (plan: Uint8Array, texts: Readonly<Record<string, readonly string[]>>): Uint8Array =>
  changedPackage(plan, {
    'word/document.xml': (document) =>
      Object.entries(texts).reduce((now, [tag, given]) => typed(now, tag, given), document),
  });
