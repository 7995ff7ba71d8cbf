/** When what was there in the pane, in milliseconds since its frame began to load. */
export interface Marks {
  /** The first thing that is drawn by the pane's own script. */
  shell?: number;
  /** The 25 criteria, or the scaffold's button. */
  ready?: number;
}

export interface MarkedWindow {
  marks?: Marks;
}

const criteria = 25;

const isShellThere = (): boolean =>
  document.getElementById('start') === null &&
  (document.querySelector('#root, #container')?.childElementCount ?? 0) > 0;

const isReady = (): boolean =>
  document.getElementById('container')
    ? document.querySelector('button') !== null
    : [...document.querySelectorAll('[aria-label]')].filter((element) =>
        /^\d+\. /.test(element.getAttribute('aria-label') ?? ''),
      ).length >= criteria;

if (window !== window.top) {
  const marks: Marks = ((window as unknown as MarkedWindow).marks = {});
  const mark = (name: keyof Marks): void =>
    void requestAnimationFrame(() => (marks[name] ??= performance.now()));
  const look = (): void => {
    if (marks.shell === undefined && isShellThere()) mark('shell');
    if (marks.ready === undefined && isReady()) mark('ready');
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true, attributes: true });
}
