import { parseXml } from '../../src/commands/parseXml';
import { loadPlacing } from '../../src/session/loadPlacing';
import { loadWorkKeeper } from '../../src/session/working/working';
import { readWorkingParts } from '../../src/session/working/workingFormat';
import type { Made } from './livePane';
import { LivePane } from './livePane';
import type { PaneView } from './paneView';

/** Something that happens to a pane. The same word on the same page is the same thing. */
export interface Input {
  readonly word: string;
  readonly give: (pane: LivePane) => void;
}

/** What a pane is after all that happened to it. */
export interface Page {
  /** One of its kind. */
  readonly id: number;
  readonly view: PaneView;
  /** The calls that it has made with the last thing. */
  readonly made: readonly Made[];
  readonly next: Map<string, Page>;
  /** The shortest way known that leads here. */
  before: { readonly page: Page; readonly input: Input } | null;
}

function lengthOf({ before }: Page): number {
  let length = 0;
  for (let at = before; at; at = at.page.before) length++;
  return length;
}

/** Code that is loaded late would come at a time of its own. */
const codeIsLoaded = Promise.all([
  loadWorkKeeper(),
  readWorkingParts(['<none/>'], parseXml),
  loadPlacing(parseXml),
]);

const mostLive = 6;

/**
 * What panes do, written down: a pane does the same whenever the same things have happened to it, so each thing is
 * tried once on a real pane. All panes share one book, since no pane knows which one it is.
 */
export class PaneBook {
  readonly first: Page;
  /** Pages of panes that wait for nothing, by all that decides what they do. */
  private readonly atRest = new Map<string, Page>();
  private readonly live = new Map<Page, LivePane>();
  private last = 0;
  pages = 1;

  /** Without merging, panes are known by all that has happened to them. */
  constructor(private readonly merges = true) {
    this.first = { id: 0, view: new LivePane().view(), made: [], next: new Map(), before: null };
  }

  /** The page after one thing more. */
  after(page: Page, input: Input): Page | Promise<Page> {
    return page.next.get(input.word) ?? this.learn(page, input);
  }

  private async learn(page: Page, input: Input): Promise<Page> {
    const pane = await this.paneAt(page);
    this.live.delete(page);
    const made = await this.happen(pane, input);
    const digest = this.merges ? pane.digest() : null;
    const known = digest === null ? undefined : this.atRest.get(digest);
    const now = known ?? {
      id: ++this.last,
      view: pane.view(),
      made,
      next: new Map(),
      before: { page, input },
    };
    if (known && lengthOf(page) + 1 < lengthOf(known)) known.before = { page, input };
    if (!known && digest !== null) this.atRest.set(digest, now);
    page.next.set(input.word, now);
    this.pages++;
    this.keep(now, pane);
    return now;
  }

  private happen(pane: LivePane, input: Input): Promise<readonly Made[]> {
    input.give(pane);
    return pane.rest();
  }

  /** A real pane to which all has happened that leads to the page. */
  private async paneAt(page: Page): Promise<LivePane> {
    const live = this.live.get(page);
    if (live) return live;
    await codeIsLoaded;
    const inputs: Input[] = [];
    for (let { before } = page; before; before = before.page.before) inputs.unshift(before.input);
    const pane = new LivePane();
    for (const input of inputs) await this.happen(pane, input);
    return pane;
  }

  private keep(page: Page, pane: LivePane): void {
    this.live.set(page, pane);
    const [oldest] = this.live.keys();
    if (oldest && this.live.size > mostLive) this.live.delete(oldest);
  }
}
