import { element } from './element';

/** Tells of a failure on the page until it is dismissed; the same words once only. */
export function tell(place: HTMLElement, text: string, dismiss: string): void {
  if ([...place.children].some((message) => message.firstChild?.textContent === text)) return;
  const button = element('button', { type: 'button' }, dismiss);
  const message = element('div', { role: 'alert' }, element('span', {}, text), button);
  button.addEventListener('click', () => message.remove());
  place.append(message);
}
