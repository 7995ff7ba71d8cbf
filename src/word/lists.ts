import type { Write, WrittenText } from '../session/port';
import type { ListType } from './controls';
import { queueReading } from './controls';

const itemsOf = (control: Word.ContentControl, type: ListType): Word.ContentControlListItemCollection =>
  type === 'ComboBox'
    ? control.comboBoxContentControl.listItems
    : control.dropDownListContentControl.listItems;

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
  // That a list has nothing chosen is nothing that can be chosen.
  const item = text === '' ? undefined : items.items.find(({ displayText }) => displayText.trim() === text);
  if (!item) return null;
  item.select();
  const after = queueReading(control, reviewed);
  await control.context.sync();
  return { ...after(), before: found };
}
