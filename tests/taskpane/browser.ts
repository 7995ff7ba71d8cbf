/** What the pane's parts take for granted in a browser and jsdom lacks. */
class QuietResizeObserver implements ResizeObserver {
  observe(): void {
    // Nothing is laid out in jsdom, so nothing changes its size.
  }
  unobserve(): void {
    // As above.
  }
  disconnect(): void {
    // As above.
  }
}

if (!('ResizeObserver' in globalThis)) Object.assign(globalThis, { ResizeObserver: QuietResizeObserver });

/** Nobody has wishes about looks in jsdom. */
const noMedia = (media: string): MediaQueryList =>
  Object.assign(new EventTarget(), {
    media,
    matches: false,
    onchange: null,
    addListener: () => undefined,
    removeListener: () => undefined,
  });

if (!('matchMedia' in window)) Object.assign(window, { matchMedia: noMedia });

/** The tests' arrow keys look radio buttons up by their group's name. */
if (!('CSS' in globalThis)) {
  Object.assign(globalThis, { CSS: { escape: (text: string) => text.replace(/\W/gu, String.raw`\$&`) } });
}

/** Nothing is laid out in jsdom, so everything is in view. */
if (!('scrollIntoView' in Element.prototype)) {
  Object.assign(Element.prototype, { scrollIntoView: () => undefined });
}

/** What of a style tells whether an element is there for a reader, and with which words. */
const audible = /\b(display|visibility|content)\s*:/u;

/**
 * Asked for a role or a name, jsdom holds every element against every rule, and Fluent has a rule for each single
 * declaration. Those that tell of looks alone are left out: nothing is laid out here.
 */
function forgetLooks(): void {
  const style = document.head.appendChild(document.createElement('style'));
  const sheets = Object.getPrototypeOf(style.sheet) as CSSStyleSheet;
  style.remove();
  const insertRule = Object.getOwnPropertyDescriptor(sheets, 'insertRule')
    ?.value as CSSStyleSheet['insertRule'];
  sheets.insertRule = function (this: CSSStyleSheet, rule) {
    return audible.test(rule) ? insertRule.call(this, rule, this.cssRules.length) : 0;
  };
}

forgetLooks();
