import { attribute, childValue, descendants } from '../wordMarkup';

/** The id of the character style of prompts: Word keeps its name in English in every language, but not its id. */
export function promptStyle(styles: XMLDocument | null): string {
  const found = (styles ? descendants(styles, 'style') : []).find(
    (style) => childValue(style, 'name')?.toLowerCase() === 'placeholder text',
  );
  return (found && attribute(found, 'styleId')) ?? 'PlaceholderText';
}

/** The name of a style by its id; without an id, that of the default paragraph style. */
export function styleName(styles: XMLDocument | null, id: string | null): string {
  const all = styles ? descendants(styles, 'style') : [];
  const isDefault = (style: Element) =>
    attribute(style, 'type') === 'paragraph' && attribute(style, 'default') === '1';
  const found = all.find((style) => (id === null ? isDefault(style) : attribute(style, 'styleId') === id));
  return childValue(found ?? null, 'name') ?? id ?? 'Normal';
}
