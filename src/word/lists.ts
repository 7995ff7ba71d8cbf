import type { Write, WrittenText } from '../session/port';
import type { ListType } from './controls';
import { queueReading } from './controls';

const itemsOf = (control: Word.ContentControl, type: ListType): Word.ContentControlListItemCollection =>
  type === 'ComboBox'
    ? control.comboBoxContentControl.listItems
    : control.dropDownListContentControl.listItems;

/**
 * The item that says this text. A number may stand there with its unit, as "4 pistettä": such an item is taken where
 * it is the only one and has no other digits.
 */
function itemFor(
  text: string | null,
  items: readonly Word.ContentControlListItem[],
): Word.ContentControlListItem | undefined {
  // That a list has nothing chosen is nothing that can be chosen.
  if (text === null || text === '') return undefined;
  const same = items.find(({ displayText }) => displayText.trim() === text);
  if (same || !/^\d+$/u.test(text)) return same;
  const [only, ...others] = items.filter(
    ({ displayText }) => /^(\d+)\D*$/u.exec(displayText.trim())?.[1] === text,
  );
  return others.length === 0 ? only : undefined;
}

/** Chooses the item of a list that says this text; null where the list has none. */
export async function choose(
  controls: Word.ContentControlCollection,
  { id, text }: Write,
  type: ListType,
  reviewed: boolean,
): Promise<WrittenText | null> {
  const control = controls.getById(id);
  const before = queueReading(controls.getById(id), reviewed);
  const items = itemsOf(control, type);
  items.load('items/displayText');
  await control.context.sync();
  const found = before();
  const item = itemFor(text, items.items);
  if (!item) return null;
  item.select();
  const after = queueReading(control, reviewed);
  await control.context.sync();
  return { ...after(), before: found };
}
