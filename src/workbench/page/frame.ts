import type { Control, ControlKind } from '../controls/control';

const written: readonly ControlKind[] = ['richText', 'plainText', 'comboBox', 'date'];

/** May a person type here? Rows, groups and controls around other controls are filled by way of what they hold. */
function canBeTyped(frame: HTMLElement, control: Control): boolean {
  const holdsControls =
    control.element.getElementsByTagNameNS(control.element.namespaceURI, 'sdt').length > 0;
  return (
    written.includes(control.kind) &&
    !holdsControls &&
    !control.cannotEdit &&
    !['TR', 'TABLE'].includes(frame.nodeName)
  );
}

/** A rich-text control takes new paragraphs, a plain-text one line breaks if it says so. */
export function takesLines(control: Control): boolean {
  return control.kind === 'richText' || control.multiLine;
}

/** Makes a drawn control a frame that shows its title and, where Word would let one, can be typed into. */
export function dressFrame(frame: HTMLElement, control: Control, untitled: string): void {
  frame.classList.add('control');
  frame.dataset['id'] = String(control.id);
  if (control.title) frame.dataset['title'] = control.title;
  frame.classList.toggle('prompt', control.showingPrompt);
  frame.classList.toggle('locked', control.cannotEdit);
  if (canBeTyped(frame, control)) makeField(frame, control, untitled);
}

function makeField(frame: HTMLElement, control: Control, untitled: string): void {
  frame.setAttribute('contenteditable', 'plaintext-only');
  frame.setAttribute('role', 'textbox');
  frame.setAttribute('aria-label', control.title || untitled);
  frame.setAttribute('aria-multiline', String(takesLines(control)));
  if (control.prompt) frame.setAttribute('aria-placeholder', control.prompt);
  frame.spellcheck = false;
}
