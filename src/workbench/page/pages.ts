const heightOf = (page: HTMLElement) => Number.parseFloat(getComputedStyle(page).minHeight);
const roomOf = (page: HTMLElement) =>
  heightOf(page) - Number.parseFloat(getComputedStyle(page).paddingBottom);
const articleOf = (page: HTMLElement) => page.querySelector('article');

/** An empty page after this one, with the same margins, header and footer. */
function nextPage(page: HTMLElement): HTMLElement {
  const next = page.cloneNode(false) as HTMLElement;
  const frame = [...page.children].filter(({ localName }) => localName !== 'ol');
  next.append(...frame.map((part) => part.cloneNode(part.localName !== 'article')));
  next.dataset['continued'] = 'true';
  page.after(next);
  return next;
}

/** Cuts a table before the first row that ends below the room; the rest is a table of its own. */
function cutTable(table: HTMLTableElement, room: number): HTMLTableElement | null {
  const rows = [...table.rows];
  const first = rows.findIndex((row) => table.offsetTop + row.offsetTop + row.offsetHeight > room);
  if (first < 1) return null;
  const rest = table.cloneNode(false) as HTMLTableElement;
  rest.dataset['continued'] = 'true';
  rest.append(...[...table.querySelectorAll(':scope > colgroup')].map((columns) => columns.cloneNode(true)));
  rest.append(...rows.slice(first));
  table.after(rest);
  return rest;
}

/** The first drawn element that has to go to the next page; a page keeps at least one. */
function firstTooLow(article: HTMLElement, room: number): number {
  const children = [...article.children].filter((child) => child instanceof HTMLElement);
  const index = children.findIndex((child) => child.offsetTop + child.offsetHeight > room);
  const child = children[index];
  if (child instanceof HTMLTableElement && cutTable(child, room)) return index + 1;
  return index === 0 ? (children.length > 1 ? 1 : -1) : index;
}

/** The library draws one endless page per section: cut it into pages of the document's own size. */
function cutPage(page: HTMLElement): void {
  const article = articleOf(page);
  const cut = article ? firstTooLow(article, roomOf(page)) : -1;
  if (!article || cut < 0) return;
  const next = nextPage(page);
  articleOf(next)?.append(...[...article.children].slice(cut));
  cutPage(next);
}

function joinTables(article: HTMLElement): void {
  for (const rest of article.querySelectorAll<HTMLElement>(':scope > table[data-continued]')) {
    rest.previousElementSibling?.append(...rest.querySelectorAll(':scope > tr'));
    rest.remove();
  }
}

function joinPages(paper: HTMLElement): void {
  let whole: HTMLElement | null = null;
  for (const page of paper.querySelectorAll('section')) {
    const article = articleOf(page);
    if (page.dataset['continued'] === undefined || !whole) whole = article;
    else {
      whole.append(...(article?.childNodes ?? []));
      page.remove();
    }
  }
}

/** Lays the drawn elements out again on as many pages as they need. */
export function paginate(paper: HTMLElement): void {
  joinPages(paper);
  for (const article of paper.querySelectorAll('article')) joinTables(article);
  for (const page of [...paper.querySelectorAll('section')]) cutPage(page);
}
