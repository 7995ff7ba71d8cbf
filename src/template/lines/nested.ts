import { hasLetter } from '../../characters/quickPattern';
import type { Cell, OutlineControl } from '../outline/control';
import { nestedControls, ownText, textlessTypes } from '../outline/control';
import { tidy } from './fold';

/** A control that may hold a field, and those within it that may be meant instead. */
export interface Meant {
  readonly control: OutlineControl;
  readonly instead: readonly OutlineControl[];
}

/** A number with nothing behind it, or what is no name: "4", "98/125", "4 (last time", but not "4. Name". */
const typedNumber = /^\s*\d{1,3}\s*(?:$|[^\s\p{L}\p{N}.)])/u;

/** Whether a number was typed in it beside other controls: then it is no template around them. */
export const holdsTypedNumber = (control: OutlineControl): boolean =>
  control.lines.length === 1 && typedNumber.test(ownText(control));

/** The text of a control's first line before the first control within it. */
function textBefore({ lines: [first] }: OutlineControl): string {
  const pieces = first?.pieces ?? [];
  const until = pieces.findIndex(({ kind }) => kind === 'control');
  return pieces
    .slice(0, until)
    .map((piece) => (piece.kind === 'text' ? piece.text : ''))
    .join('');
}

/** Whether it stands on one line around another control, with a text that is no label of that one. */
export function holdsNote(control: OutlineControl, mayBeHeading: (text: string) => boolean): boolean {
  const before = tidy(textBefore(control));
  const isLabel = /[:?]$/u.test(before) || mayBeHeading(before);
  return control.lines.length === 1 && hasLetter(ownText(control)) && !isLabel;
}

/** Those within a control that a text can be typed in, but for what stands in tables of its own. */
const fieldsIn = ({ lines }: OutlineControl, cell: Cell | null): OutlineControl[] =>
  lines
    .filter((line) => line.cell === null || line.cell.table === cell?.table)
    .flatMap(({ pieces }) =>
      pieces.flatMap((piece): readonly OutlineControl[] => {
        if (piece.kind === 'text') return [];
        const inner = fieldsIn(piece.control, cell);
        return inner.length > 0 || textlessTypes.has(piece.control.type) ? inner : [piece.control];
      }),
    );

/** Whether what it asks for is kept in the document, as of each field of a template that Word has made. */
const hasPrompt = ({ promptName }: OutlineControl): boolean => promptName !== '';

/** Whether several fields of a template stand in a control that is none. */
export const holdsSeveral = (control: OutlineControl): boolean =>
  !hasPrompt(control) && nestedControls(control).filter(hasPrompt).length > 1;

/**
 * Which of the controls is the field where one with a text of its own holds others: the one made as Word makes a
 * template's. Where nothing tells, the outer one, and all but dates may be meant instead.
 */
export function fieldWithin(control: OutlineControl, cell: Cell | null): Meant {
  const inner = fieldsIn(control, cell);
  const [only, ...more] = inner.filter(hasPrompt);
  if (only && more.length === 0 && !hasPrompt(control)) return { control: only, instead: [] };
  const isOuter = hasPrompt(control) && !only;
  return { control, instead: isOuter ? [] : inner.filter(({ type }) => type !== 'date') };
}
