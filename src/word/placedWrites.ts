import type { Anchor, HostText, Placement, Stretch, WrittenText } from '../session/port';
import { controlList, queueReading } from './controls';

export interface ControlContent {
  readonly found: HostText;
  /** Null where the host doesn't give it. */
  readonly ooxml: string | null;
}

/** What one control holds. */
export async function readContent(
  context: Word.RequestContext,
  id: number,
  reviewed: boolean,
  withOoxml: boolean,
): Promise<ControlContent> {
  const control = controlList(context).getById(id);
  const read = queueReading(control, reviewed);
  const ooxml = withOoxml ? control.getOoxml() : null;
  await context.sync();
  return { found: read(), ooxml: ooxml?.value ?? null };
}

export interface PlacedText {
  readonly id: number;
  readonly text: string;
  readonly placement: Placement;
  /** What the control was found to hold. */
  readonly found: HostText;
}

/** Puts a text into a control as it was decided, unless something else stands there by now. */
export async function writePlaced(
  context: Word.RequestContext,
  { id, text, placement, found }: PlacedText,
  reviewed: boolean,
): Promise<WrittenText> {
  const control = controlList(context).getById(id);
  const read = queueReading(control, reviewed);
  const place = placement.kind === 'stretch' ? new PlaceSearch(control, placement.stretch) : null;
  await context.sync();
  const before = read();
  const isSame = before.text === found.text;
  const range = isSame && place ? await place.certain(context) : null;
  if (range && placement.kind === 'stretch') change(range, placement.stretch);
  else if (isSame && (placement.kind === 'whole' || placement.orWhole)) replaceAll(control, text);
  else return { ...before, before };
  const after = queueReading(controlList(context).getById(id), reviewed);
  await context.sync();
  return { ...after(), before };
}

function replaceAll(control: Word.ContentControl, text: string): void {
  if (text === '') control.clear();
  else control.insertText(text, 'Replace');
}

function change(range: Word.Range, { text, ...stretch }: Stretch): void {
  const at = stretch.kind === 'words' ? stretch.at : 'Replace';
  if (text === '') range.delete();
  else range.insertText(text, at);
}

/** Looks for the place of a stretch: what is searched for must be found as often as it was asked for. */
class PlaceSearch {
  private readonly finds: readonly { readonly anchor: Anchor; readonly hits: Word.RangeCollection }[];

  constructor(
    control: Word.ContentControl,
    private readonly stretch: Stretch,
  ) {
    this.finds = anchorsOf(stretch).map((anchor) => {
      const hits = control.search(anchor.sought, { matchCase: true });
      hits.load('items/text');
      return { anchor, hits };
    });
  }

  /** The range of the stretch, once the search has run; null where it isn't certain. */
  async certain(context: Word.RequestContext): Promise<Word.Range | null> {
    const [first = null, last = null] = this.finds.map(({ anchor, hits }) => foundAt(anchor, hits));
    if (this.stretch.kind === 'words') return first;
    if (!first || !last) return null;
    const { from, to, isIt } = this.stretch;
    const range = first.getRange(from.side).expandTo(last.getRange(to.side));
    range.load('text');
    await context.sync();
    return isIt(range.text) ? range : null;
  }
}

function anchorsOf(stretch: Stretch): readonly Anchor[] {
  if (stretch.kind === 'between') return [stretch.from, stretch.to];
  return [{ sought: stretch.sought, side: 'Start', nth: 0, of: 1 }];
}

function foundAt({ sought, nth, of }: Anchor, { items }: Word.RangeCollection): Word.Range | null {
  const found = items.length === of ? items[nth] : undefined;
  return found && (sought.startsWith('^') || found.text === sought) ? found : null;
}
