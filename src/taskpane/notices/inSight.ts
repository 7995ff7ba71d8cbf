/**
 * As the ref of an element in which something is said of a press: brings the element into sight whenever its words
 * change and the last press was in the same part of the page, also where the button is gone by then.
 */
export function inSight(place: Element | null): (() => void) | undefined {
  if (!place) return undefined;
  let isPressedHere = false;
  const note = ({ type, target, isTrusted }: Event): void => {
    // The pane's own clicks, such as that of a download, are no presses.
    if (!isTrusted) return;
    isPressedHere = type === 'click' && target instanceof Node && !!place.parentElement?.contains(target);
  };
  const changes = new MutationObserver(() => {
    if (isPressedHere && place.textContent !== '') place.scrollIntoView({ block: 'nearest' });
  });
  changes.observe(place, { childList: true, characterData: true, subtree: true });
  // A press by key is a click that follows the key.
  const events = ['click', 'keydown'] as const;
  events.forEach((event) => document.addEventListener(event, note, true));
  return () => {
    changes.disconnect();
    events.forEach((event) => document.removeEventListener(event, note, true));
  };
}
