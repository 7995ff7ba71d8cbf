/** What Chromium's profiler says: the calls as a tree, and which of them ran for how many microseconds. */
export interface Profile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly url: string };
    readonly children?: readonly number[];
  }[];
  readonly samples?: readonly number[];
  readonly timeDeltas?: readonly number[];
}

/** The pane's own files; Office.js and the stand-in have others. */
const isOfPane = (url: string): boolean => /\/code\/(?!workbench)[^/]*\.js$/u.test(url);

/** Milliseconds in which the pane's own script ran, what it called of the browser and the rubbish of it included. */
export function scriptTime({ nodes, samples = [], timeDeltas = [] }: Profile): number {
  const ofPane = new Map<number, boolean>();
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])));
  const urls = new Map(nodes.map(({ id, callFrame }) => [id, callFrame.url]));
  const runsForPane = (id: number | undefined): boolean => {
    if (id === undefined) return false;
    const known = ofPane.get(id);
    if (known !== undefined) return known;
    const url = urls.get(id) ?? '';
    const found = url === '' ? runsForPane(parents.get(id)) : isOfPane(url);
    ofPane.set(id, found);
    return found;
  };
  const microseconds = samples.reduce(
    (sum, id, index) => sum + (runsForPane(id) ? (timeDeltas[index + 1] ?? 0) : 0),
    0,
  );
  return microseconds / 1_000;
}
