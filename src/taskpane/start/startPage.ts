import { startTexts, type StartTexts } from './startTexts';
import { troubleSentences, type StartTrouble } from './startTrouble';

/** Where the page speaks until the pane takes the place. */
const placeId = 'start';

/** How often the page is looked at for its root, which is parsed after this script has run, in milliseconds. */
const glance = 50;

/** Whether the pane has taken the place of what is said here. */
export function isPaneOpen(): boolean {
  return document.getElementById('root') !== null && document.getElementById(placeId) === null;
}

/** Whether a trouble is said already. */
export const isTroubleSaid = (): boolean => document.querySelector(`#${placeId} [role="alert"]`) !== null;

/** Says the trouble in all languages; also in the place of a pane that has failed. */
export function sayTrouble(trouble: StartTrouble): void {
  const root = document.getElementById('root');
  if (!root) return void setTimeout(() => sayTrouble(trouble), glance);
  const alert = document.createElement('div');
  alert.setAttribute('role', 'alert');
  placeIn(root).appendChild(alert);
  startTexts.forEach((texts) => alert.appendChild(section(trouble, texts)));
}

/** Adds in all languages what is waited for to what the page says. */
export function sayWaiting(sentence: (texts: StartTexts) => string): void {
  const status = document.querySelector(`#${placeId} [role="status"]`);
  startTexts.forEach((texts) => {
    const made = status?.appendChild(line('div', sentence(texts)));
    if (made) made.lang = texts.language;
  });
}

function placeIn(root: HTMLElement): HTMLElement {
  while (root.firstChild) root.removeChild(root.firstChild);
  const place = root.appendChild(document.createElement('div'));
  place.id = placeId;
  // The pane's policy forbids written-out styles, not those set here; its style sheet may be what failed.
  place.style.cssText = "padding: 12px; font: 14px/1.4 'Segoe UI', sans-serif; word-wrap: break-word";
  return place;
}

function section(trouble: StartTrouble, texts: StartTexts): HTMLElement {
  const made = document.createElement('div');
  made.lang = texts.language;
  made.style.cssText = 'margin-bottom: 24px';
  troubleSentences(trouble, texts).forEach((sentence, index) =>
    made.appendChild(line(index === 0 ? 'h2' : 'p', sentence)),
  );
  if (trouble.kind !== 'oldView') made.appendChild(button(texts.tryAgain));
  return made;
}

function line(name: 'h2' | 'p' | 'div', text: string): HTMLElement {
  const made = document.createElement(name);
  made.appendChild(document.createTextNode(text));
  made.style.cssText = name === 'h2' ? 'font-size: 16px; margin: 0' : 'margin: 8px 0';
  return made;
}

function button(label: string): HTMLElement {
  const made = document.createElement('button');
  made.appendChild(document.createTextNode(label));
  made.onclick = () => location.reload();
  return made;
}
