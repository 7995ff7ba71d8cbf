/** What is known of the pieces of code that the panes of a page load late, kept on the page's own window. */
export interface CodeLoads {
  /** How many were asked for since counting began. */
  asked: number;
  /** The one of them that can't be loaded; null for none. */
  failing: number | null;
  /** It was asked for. */
  met: boolean;
}

export interface CountingWindow {
  codeLoads?: CodeLoads;
}

const isLateCode = (node: Node): boolean =>
  node instanceof HTMLScriptElement && node.dataset['webpack'] !== undefined;

/** Runs in every frame before its own scripts: code loads as ever, but for the piece that is to fail. */
function watchCode(target: Window & typeof globalThis): void {
  const top: (Window & CountingWindow) | null = target.top;
  if (!top || top === target) return;
  const loads = (top.codeLoads ??= { asked: 0, failing: null, met: false });
  target.Node.prototype.appendChild = function <T extends Node>(this: Node, node: T): T {
    if (!isLateCode(node)) return this.insertBefore(node, null);
    const isFailing = loads.asked++ === loads.failing;
    if (!isFailing) return this.insertBefore(node, null);
    loads.met = true;
    queueMicrotask(() => node.dispatchEvent(new Event('error')));
    return node;
  };
}

watchCode(window);
