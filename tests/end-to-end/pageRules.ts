// Rules for a page as it is drawn. Each function runs in the pane, so it can use nothing from outside of itself.

/**
 * Controls below 24 px, by WCAG 2.5.8: a smaller one is allowed where a circle of 24 px around its middle meets no
 * other control and no other such circle, and where it stands in a sentence.
 */
export function smallTargets(): string[] {
  const least = 24;
  const wanted = 'button, a[href], input:not([type=file]), select, textarea, [role=button], [role=separator]';
  const boxOf = (element: Element): DOMRect => {
    const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
    const [own, ...others] = [element, ...labels].map((part) => part.getBoundingClientRect());
    return others.reduce((all, box) => {
      const [left, top] = [Math.min(all.left, box.left), Math.min(all.top, box.top)];
      const [right, bottom] = [Math.max(all.right, box.right), Math.max(all.bottom, box.bottom)];
      return new DOMRect(left, top, right - left, bottom - top);
    }, own ?? new DOMRect());
  };
  const targets = [...document.querySelectorAll(wanted)]
    .filter((element) => element.checkVisibility() && !element.matches('[data-tabster-dummy]'))
    .map((element) => ({ element, box: boxOf(element) }))
    .filter(({ box }) => box.width > 1 && box.height > 1);
  const isSmall = ({ width, height }: DOMRect): boolean => Math.min(width, height) < least - 0.5;
  const distance = (box: DOMRect, x: number, y: number): number =>
    Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom));
  const stands = (box: DOMRect, other: DOMRect): boolean => {
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
    if (distance(other, x, y) < least / 2) return false;
    const apart = Math.hypot(x - other.left - other.width / 2, y - other.top - other.height / 2);
    return !isSmall(other) || apart >= least;
  };
  const inSentence = (element: Element): boolean =>
    getComputedStyle(element).display === 'inline' &&
    [...(element.parentElement?.childNodes ?? [])].some(
      (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '',
    );
  return targets
    .filter(({ element, box }) => isSmall(box) && !inSentence(element))
    .filter(({ box, element }) =>
      targets.some((other) => other.element !== element && !stands(box, other.box)),
    )
    .map(({ element, box }) => {
      const name = element.getAttribute('aria-label') ?? element.textContent;
      return `${name.trim().slice(0, 50)}: ${Math.round(box.width)} x ${Math.round(box.height)}`;
    });
}

/** Texts that are marked as Swedish by their `lang` and are Finnish by their words, or the other way round. */
export function strangeLanguages(): string[] {
  const words = {
    fi: /(?<!\p{L})((?<=\p{L} )ja|tai|että|ovat|ei|työhönvalmen\p{L}*|palvelun?|asiakka\p{L}*|kriteeri\p{L}*|työnantaj\p{L}*)(?!\p{L})/iu,
    sv: /(?<!\p{L})(och|eller|att|är|inte|för|med|arbetstränar\p{L}*|klienter\p{L}*|kriteri(?:um|et|erna))(?!\p{L})/iu,
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  const judge = (element: Element | null, whole: string): void => {
    // What a sentence quotes stays in the sentence's language.
    const text = whole.replace(/”[^”]*”/gu, '');
    const lang = element?.closest('[lang]')?.getAttribute('lang')?.slice(0, 2);
    if (!element || text.trim() === '' || (lang !== 'fi' && lang !== 'sv')) return;
    const other = lang === 'fi' ? 'sv' : 'fi';
    if (words[other].test(text) && !words[lang].test(text))
      found.push(`${lang}: ${text.trim().slice(0, 80)}`);
  };
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { parentElement } = node;
    if (parentElement?.closest('script, style')) continue;
    judge(parentElement, node.textContent ?? '');
  }
  for (const field of document.querySelectorAll<HTMLTextAreaElement>('textarea, input[type=text]'))
    judge(field, field.value);
  return found;
}

/** Texts that are cut off without an ellipsis, and what reaches beyond the pane outside of a table that scrolls. */
export function cutTexts(): string[] {
  const isHidden = ({ overflowX, overflowY }: CSSStyleDeclaration): boolean =>
    [overflowX, overflowY].some((overflow) => overflow === 'hidden' || overflow === 'clip');
  const hasText = (element: Element): boolean =>
    [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '',
    );
  const scrolls = (element: Element): boolean => {
    for (
      let parent = element.parentElement;
      parent && parent.tagName !== 'MAIN';
      parent = parent.parentElement
    )
      if (['auto', 'scroll'].includes(getComputedStyle(parent).overflowX)) return true;
    return false;
  };
  const isCut = (element: Element): boolean => {
    const style = getComputedStyle(element);
    if (element.matches('input, textarea') || !hasText(element)) return false;
    const box = element.getBoundingClientRect();
    // What only a screen reader reads is a dot.
    if (box.width <= 1 || box.height <= 1 || !element.checkVisibility({ visibilityProperty: true }))
      return false;
    if (box.right > innerWidth + 1 || box.left < -1) return !scrolls(element);
    const isOver = element.scrollWidth > element.clientWidth + 1 && style.display !== 'inline';
    const isDeeper = element.scrollHeight > element.clientHeight + 2 && style.display !== 'inline';
    if (style.webkitLineClamp !== 'none' || style.textOverflow === 'ellipsis') return false;
    return isHidden(style) ? isOver || isDeeper : isOver && !scrolls(element);
  };
  return [...document.querySelectorAll('body *')]
    .filter(isCut)
    .map((element) => `${element.tagName.toLowerCase()}: ${element.textContent.trim().slice(0, 60)}`);
}

/** What is typed in fields that show it in part alone: beyond their line, or below without a way to scroll there. */
export function cutValues(): string[] {
  return [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('textarea, input[type=text]')]
    .filter((field) => {
      const isDeeper = field.scrollHeight > field.clientHeight + 2;
      const isFixed = getComputedStyle(field).overflowY === 'hidden';
      const isCut = field.scrollWidth > field.clientWidth + 1 || (isFixed && isDeeper);
      return field.value !== '' && field.checkVisibility() && isCut;
    })
    .map((field) => `${field.getAttribute('aria-label') ?? field.id}: ${field.value}`);
}

/** Bars above and below a page that hold nothing to see. */
export function emptyBars(): string[] {
  return [...document.querySelectorAll('header, footer')]
    .filter((bar) => bar.checkVisibility() && !bar.querySelector('svg') && bar.textContent.trim() === '')
    .map((bar) => bar.tagName.toLowerCase());
}

/** How far the page reaches beyond its own width. */
export function sidewards(): number {
  const parts = [document.documentElement, ...document.querySelectorAll('main, header, footer')];
  return Math.max(...parts.map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth));
}

/** Headings of tables that say nothing of what they head. */
export function looseHeadings(): string[] {
  return [...document.querySelectorAll('th')]
    .filter((heading) => !heading.hasAttribute('scope') || heading.textContent.trim() === '')
    .map((heading) => heading.outerHTML.slice(0, 120));
}
