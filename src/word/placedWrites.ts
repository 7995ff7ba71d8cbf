import type { Anchor, HostText, Placement, TextChange, WrittenText } from '../session/port';
import { controlList, queueReading } from './controls';

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
  const stretches = placement.kind === 'stretches' ? placement.stretches : [];
  const places = stretches.map((stretch) => new PlaceSearch(control, stretch));
  await context.sync();
  const before = read();
  const isSame = before.text === found.text;
  const isCertain = isSame && places.length > 0 && (await areCertain(context, places));
  const asWhole = !isCertain && placement.kind === 'stretches' && placement.orWhole;
  if (isCertain) places.toReversed().forEach((place) => place.change());
  else if (isSame && placement.kind === 'beside') control.insertText(placement.text, placement.at);
  else if (isSame && (placement.kind === 'whole' || asWhole)) replaceAll(control, text);
  else return { ...before, before, untouched: true };
  const after = queueReading(controlList(context).getById(id), reviewed);
  await context.sync();
  return { ...after(), before, ...(asWhole ? { asWhole } : {}) };
}

/** Whether each place is found as it was asked for, once the searches have run. */
async function areCertain(context: Word.RequestContext, places: readonly PlaceSearch[]): Promise<boolean> {
  if (!places.every((place) => place.find())) return false;
  if (places.some((place) => place.isComposed)) await context.sync();
  return places.every((place) => place.isIt());
}

function replaceAll(control: Word.ContentControl, text: string): void {
  if (text === '') control.clear();
  else control.insertText(text, 'Replace');
}

/** Looks for the place of a stretch: what is searched for must be found as often as it was asked for. */
class PlaceSearch {
  private range: Word.Range | null = null;
  private readonly finds: readonly { readonly anchor: Anchor; readonly hits: Word.RangeCollection }[];

  constructor(
    control: Word.ContentControl,
    private readonly stretch: TextChange,
  ) {
    this.finds = anchorsOf(stretch).map((anchor) => {
      const hits = control.search(anchor.sought, { matchCase: true });
      hits.load('items/text');
      return { anchor, hits };
    });
  }

  /** Found from one place to another: only its text tells that it is the one. */
  get isComposed(): boolean {
    return this.stretch.kind === 'between';
  }

  /** Takes what the search has found; tells whether it was found. */
  find(): boolean {
    const [first = null, last = null] = this.finds.map(({ anchor, hits }) => foundAt(anchor, hits));
    if (this.stretch.kind === 'words') this.range = first;
    else if (first && last) {
      const { from, to } = this.stretch;
      this.range = first.getRange(from.side).expandTo(last.getRange(to.side));
      this.range.load('text');
    }
    return this.range !== null;
  }

  isIt(): boolean {
    return this.range !== null && (this.stretch.kind === 'words' || this.stretch.isIt(this.range.text));
  }

  change(): void {
    const { stretch, range } = this;
    if (stretch.text === '') range?.delete();
    else range?.insertText(stretch.text, stretch.kind === 'words' ? stretch.at : 'Replace');
  }
}

function anchorsOf(stretch: TextChange): readonly Anchor[] {
  if (stretch.kind === 'between') return [stretch.from, stretch.to];
  return [{ sought: stretch.sought, side: 'Start', nth: 0, of: 1 }];
}

function foundAt({ sought, nth, of }: Anchor, { items }: Word.RangeCollection): Word.Range | null {
  const found = items.length === of ? items[nth] : undefined;
  return found && (sought.startsWith('^') || found.text === sought) ? found : null;
}
