import type { Recording } from '../../recording/recording';
import { factsOf, refusalOf, unlike, valueFor, type Verdicts } from './verdict';

type FindingSwitch =
  | 'plainTextListed'
  | 'typesServed'
  | 'controlsInCells'
  | 'controlsInTextBoxes'
  | 'ids'
  | 'datePicker'
  | 'selectionParent'
  | 'select'
  | 'dataChanged';

function listedOf(recording: Recording, probe: 'listing' | 'typedListing' = 'listing') {
  const listed = factsOf(recording, probe)?.controls ?? null;
  // Where not even this one is listed, that another one is missing says nothing of it.
  return listed?.includes('over') ? listed : null;
}

/** Whether a control is listed, as one of two values; null where nothing was listed. */
function whetherListed<Value>(listed: readonly string[] | null, name: string, [yes, no]: [Value, Value]) {
  if (!listed) return null;
  return listed.includes(name) ? yes : no;
}

/** What recordings say of finding controls, and the cursor. */
export const findingVerdicts: Verdicts<FindingSwitch> = {
  plainTextListed: (recording) => whetherListed(listedOf(recording), 'plain', ['on', 'off']),

  typesServed: (recording) => whetherListed(listedOf(recording, 'typedListing'), 'plain', ['on', 'off']),

  controlsInCells: (recording) => {
    const listed = listedOf(recording);
    if (!listed) return null;
    const [cell, wholeCell] = [listed.includes('cell'), listed.includes('wholeCell')];
    if (!cell) return wholeCell ? unlike : 'missing';
    return wholeCell ? 'listed' : 'wholeCellMissing';
  },

  controlsInTextBoxes: (recording) => whetherListed(listedOf(recording), 'textBox', ['listed', 'missing']),

  ids: (recording) => {
    const told = factsOf(recording, 'listing')?.ids;
    if (told !== 'other') return valueFor(told, { asInFile: 'signed', unsigned: 'unsigned' });
    const inXml = factsOf(recording, 'ooxml')?.ids;
    return valueFor(inXml, { asListed: 'changed', asInFile: 'unrelated' });
  },

  datePicker: (recording) => {
    const listed = listedOf(recording);
    if (!listed) return null;
    if (!listed.includes('date')) return 'datePicker';
    const type = factsOf(recording, 'listing')?.dateType;
    return valueFor(type, { DatePicker: 'datePicker', RichText: 'richText' });
  },

  selectionParent: (recording) => {
    if (refusalOf(recording, 'selection') !== null) return 'refused';
    const parent = factsOf(recording, 'selection')?.parent;
    if (parent !== 'control') return valueFor(parent, { none: 'missing' });
    const ofPlain = factsOf(recording, 'plainSelection')?.parent;
    return valueFor(ofPlain, { control: 'told', none: 'missingForPlainText' });
  },

  select: (recording) => {
    const focus = factsOf(recording, 'selectionEvent')?.focus;
    return focus === 'notThere' ? null : valueFor(focus, { kept: 'keepsFocus', taken: 'takesFocus' });
  },

  dataChanged: (recording) => {
    const facts = factsOf(recording, 'typing');
    if (!facts) return null;
    if (facts.whileTyping === true) return 'typed';
    if (facts.onLeaving === true) return 'left';
    return facts.whileTyping === null || facts.onLeaving === null ? null : unlike;
  },
};
