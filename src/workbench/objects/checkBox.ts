import type { Control } from '../controls/control';
import { textRun } from '../controls/controlWriting';
import { askToWrite, isIgnored } from '../permission';
import type { Session } from '../session';
import { WordError } from '../wordError';
import { child, descendants, make, word2010Namespace } from '../wordMarkup';
import type { WordObject } from './wordObject';

/** What a check box has beyond other controls. Throws for a control of another kind. */
export function checkBox(control: Control, session: Session): WordObject {
  if (control.kind !== 'checkBox')
    throw new WordError('InvalidArgument', `The control is no check box (${control.kind}).`);
  return {
    type: 'CheckboxContentControl',
    identity: null,
    properties: {
      IsChecked: {
        since: '1.7',
        read: () => isChecked(control),
        write: (value) => check(control, value === true, session),
      },
    },
    links: {},
    methods: {},
  };
}

const stateOf = (control: Control): Element | null =>
  child(child(control.properties, 'checkbox', word2010Namespace), 'checked', word2010Namespace);

const isChecked = (control: Control): boolean =>
  ['1', 'true', 'on'].includes(stateOf(control)?.getAttributeNS(word2010Namespace, 'val') ?? '');

function check(control: Control, value: boolean, session: Session): void {
  askToWrite(session, control);
  if (isIgnored(session, control)) return;
  const box = child(control.properties, 'checkbox', word2010Namespace);
  const state = stateOf(control) ?? box?.ownerDocument.createElementNS(word2010Namespace, 'w14:checked');
  if (!box || !state) return;
  state.setAttributeNS(word2010Namespace, 'w14:val', value ? '1' : '0');
  if (!state.parentElement) box.prepend(state);
  show(control, box, value);
  session.document.edited(control, 'pane');
}

/** The sign of the state in the place of the one before, formatted like it. */
function show(control: Control, box: Element, value: boolean): void {
  const shown = child(box, value ? 'checkedState' : 'uncheckedState', word2010Namespace);
  const code = shown?.getAttributeNS(word2010Namespace, 'val') ?? (value ? '2612' : '2610');
  const [run, ...more] = control.content ? descendants(control.content, 'r') : [];
  const sign = textRun(box, run ? child(run, 'rPr') : null, String.fromCodePoint(parseInt(code, 16)));
  more.forEach((one) => one.remove());
  if (run) run.replaceWith(sign);
  else (control.content ?? control.element.appendChild(make(box, 'sdtContent'))).append(sign);
}
