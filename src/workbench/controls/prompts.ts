import type { Control } from './control';
import { readText } from './controlText';
import { attribute, child, childValue, descendants, make, makeText } from '../wordMarkup';

/** What Word itself asks for in a control that has no prompt of its own. */
const wordsOwn: Readonly<Record<string, string>> = {
  fi: 'Kirjoita tekstiä napsauttamalla tai napauttamalla tätä.',
  sv: 'Klicka eller tryck för att skriva in texten.',
  en: 'Click or tap here to enter text.',
};

export function wordPrompt(language: string): string {
  return wordsOwn[language.slice(0, 2).toLowerCase()] ?? wordsOwn['en'] ?? '';
}

/** A document's prompts: those seen while they were showing, and those stored in the document's glossary. */
export class Prompts {
  private readonly seen = new WeakMap<Element, string>();

  constructor(
    private readonly glossary: XMLDocument | null,
    private readonly language: string,
  ) {}

  remember(control: Control): void {
    if (control.showingPrompt) this.seen.set(control.element, control.prompt);
  }

  /** The control's own prompt, whether or not it is showing; null if it can't be determined. */
  own(control: Control): string | null {
    if (control.showingPrompt) return control.prompt;
    return this.kept(control) ?? this.seen.get(control.element) ?? null;
  }

  words(): string {
    return wordPrompt(this.language);
  }

  private kept(control: Control): string | null {
    const name = childValue(child(control.properties, 'placeholder'), 'docPart');
    if (!name || !this.glossary) return null;
    const parts = descendants(this.glossary, 'docPart');
    const part = parts.find((candidate) => childValue(child(candidate, 'docPartPr'), 'name') === name);
    return part ? readText(child(part, 'docPartBody')) : null;
  }
}

/** A run that shows a prompt. */
export function promptRun(near: Element, text: string, style: string): Element {
  const run = make(near, 'r');
  const properties = make(near, 'rPr');
  properties.append(make(near, 'rStyle', { val: style }));
  run.append(properties, makeText(near, text));
  return run;
}

export function isPromptRun(run: Element, style: string): boolean {
  const used = child(child(run, 'rPr'), 'rStyle');
  return used !== null && attribute(used, 'val') === style;
}
