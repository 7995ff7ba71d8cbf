import type { Recording } from '../../recording/recording';
import { factsOf, refusalOf, unlike, valueFor, type Verdicts } from './verdict';

type KeepingSwitch =
  'pictureSize' | 'insertOoxml' | 'insertedEnd' | 'customXml' | 'settings' | 'newDocuments';

/** A document that refuses every text refuses all the rest, too. */
const refusesAll = (recording: Recording): boolean => refusalOf(recording, 'overPrompt') !== null;

/** What recordings say of what else is put into documents. */
export const keepingVerdicts: Verdicts<KeepingSwitch> = {
  pictureSize: (recording) => {
    const facts = factsOf(recording, 'picture');
    if (!facts || facts.widthShown === null || facts.widthTold === null) return null;
    if (facts.widthShown === facts.widthTold) return 'shown';
    return facts.widthTold > facts.widthShown ? 'told' : unlike;
  },

  insertOoxml: (recording) => {
    const facts = factsOf(recording, 'insertedOoxml');
    if (facts?.controlListed === true || (facts?.end ?? 'other') !== 'other') return 'inserted';
    if (facts?.controlListed === false) return unlike;
    return refusalOf(recording, 'insertedOoxml') === null || refusesAll(recording) ? null : 'refused';
  },

  insertedEnd: (recording) => {
    const end = factsOf(recording, 'insertedOoxml')?.end;
    return valueFor(end, { kept: 'kept', joined: 'joined', extra: 'extra' });
  },

  /** No probe opens a document: that would leave one behind. */
  newDocuments: () => null,

  customXml: (recording) => {
    if (recording.probes.customXml.outcome === 'unanswered') return 'unanswered';
    if (refusalOf(recording, 'customXml') !== null) return 'refused';
    const facts = factsOf(recording, 'customXml');
    if (!facts || facts.added === null) return null;
    if (!facts.added) return 'ignored';
    return facts.deleted === null ? null : facts.deleted ? 'kept' : unlike;
  },

  settings: (recording) => {
    if (refusalOf(recording, 'settings') !== null) return 'refused';
    const saved = factsOf(recording, 'settings')?.saved ?? null;
    return saved === null ? null : saved ? 'kept' : unlike;
  },
};
