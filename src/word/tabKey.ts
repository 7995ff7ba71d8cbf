const stops =
  'a[href], button:not([disabled]), input:not([disabled]), select:not([disabled]), textarea:not([disabled]), [tabindex]';

const isStop = (element: HTMLElement): boolean =>
  element.tabIndex >= 0 && element.getClientRects().length > 0;

/**
 * Office.js on the web takes every Tab from the browser and moves the focus along a list of its own, in which a heading
 * that was given the focus does not stand: from there Tab would leave the pane. Within the pane the browser moves the
 * focus; Office hears of Tab at the pane's ends only, where it hands the focus on to Word.
 */
export function leaveTabToBrowser(): void {
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Tab') return;
    const inOrder = [...document.querySelectorAll<HTMLElement>(stops)].filter(isStop);
    const end = event.shiftKey ? inOrder[0] : inOrder.at(-1);
    if (event.target !== end) event.stopPropagation();
  });
}
