import { NotDocx } from './file/notDocx';
import type { CustomXmlPart } from './file/customXmlParts';
import type { Session } from './session';
import { strippedFile } from './file/strippedFile';
import { Unanswered } from './unanswered';
import { fieldsOf, type Fields } from './wire';

/** Numbers of the methods of the Common API that the stand-in knows. */
export const dispatchIds = {
  loadSettings: 75,
  saveSettings: 76,
  getFile: 77,
  getFileSlice: 80,
  closeFile: 81,
  richApi: 93,
  addCustomXml: 128,
  customXmlById: 129,
  customXmlByNamespace: 130,
  customXmlText: 131,
  deleteCustomXml: 133,
} as const;

/** Error numbers of the Common API. */
export const officeErrors = {
  settingsCannotSave: 4001,
  fileTypeNotSupported: 1009,
  notSupported: 5000,
  internal: 5001,
  invalidParameter: 5010,
  customXmlNotFound: 6000,
  customXmlError: 6100,
  noCapability: 7000,
} as const;

type Answer = Fields & { Error?: number };
type Call = (data: Fields, session: Session) => Answer;

const fileTypes = { compressed: 1 } as const;
/** Word on the web takes two open copies of a document at most. */
const filesAtMost = 2;

const calls: ReadonlyMap<number, Call> = new Map<number, Call>([
  [dispatchIds.loadSettings, (_, session) => ({ Properties: { Settings: session.document.settings } })],
  [dispatchIds.saveSettings, saveSettings],
  [dispatchIds.getFile, getFile],
  [dispatchIds.getFileSlice, getSlice],
  [
    dispatchIds.closeFile,
    (data, session) =>
      session.files.delete(String(data['2'])) ? {} : { Error: officeErrors.invalidParameter },
  ],
  [dispatchIds.addCustomXml, answered(addCustomXml)],
  [
    dispatchIds.customXmlById,
    answered((data, session) => described(session.document.customXml.byId(String(data['id'])))),
  ],
  [dispatchIds.customXmlByNamespace, answered(byNamespace)],
  [dispatchIds.customXmlText, answered(customXmlText)],
  [dispatchIds.deleteCustomXml, answered(deleteCustomXml)],
]);

/** A call about custom XML, where the profile answers such calls at all. */
function answered(call: Call): Call {
  return (data, session) => {
    if (session.switches.customXml === 'unanswered') throw new Unanswered();
    return call(data, session);
  };
}

/**
 * The answer to a call of the Common API; null for one that the stand-in doesn't know. Throws `Unanswered` where Word
 * keeps silent.
 */
export function answerCommonApi(dispatchId: number, data: Fields, session: Session): Answer | null {
  const call = calls.get(dispatchId);
  return call ? { Version: 1, Error: 0, ...call(data, session) } : null;
}

function saveSettings(data: Fields, { document, switches }: Session): Answer {
  const properties = fieldsOf(data['DdaSettingsMethod'])['Properties'];
  if (switches.settings === 'refused' || !Array.isArray(properties))
    return { Error: officeErrors.settingsCannotSave };
  document.settings = properties.map((entry: unknown) => settingOf(entry));
  return {};
}

function settingOf(entry: unknown): [string, string] {
  const fields = fieldsOf(entry);
  return [String(fields['0']), String(fields['1'])];
}

/**
 * Keys of the arguments and answers of a file are numbers: type, slice size, handle, slice index; handle, size; data,
 * size.
 */
function getFile(data: Fields, session: Session): Answer {
  if (data['0'] !== fileTypes.compressed) return { Error: officeErrors.fileTypeNotSupported };
  if (session.switches.file === 'refused' || session.files.size >= filesAtMost)
    return { Error: officeErrors.internal };
  const whole = session.document.save();
  const bytes = session.switches.file === 'withoutSettings' ? strippedFile(whole) : whole;
  const handle = session.openFile(bytes, Number(data['1']));
  return { 0: handle, 1: bytes.length };
}

function getSlice(data: Fields, session: Session): Answer {
  const file = session.files.get(String(data['2']));
  if (!file) return { Error: officeErrors.invalidParameter };
  const start = Number(data['3']) * file.sliceSize;
  const slice = [...file.bytes.subarray(start, start + file.sliceSize)];
  return { 0: slice, 1: slice.length };
}

function described(part: CustomXmlPart | null): Answer {
  return part ? { DataPartProperties: propertiesOf(part) } : { Error: officeErrors.customXmlNotFound };
}

function propertiesOf(part: CustomXmlPart): Fields {
  return { id: part.id, DataPartBuiltIn: false };
}

function addCustomXml(data: Fields, { document, switches }: Session): Answer {
  if (switches.customXml === 'refused') return { Error: officeErrors.noCapability };
  if (switches.customXml === 'ignored')
    return described({ id: `{${crypto.randomUUID().toUpperCase()}}`, namespace: '', xml: '' });
  try {
    return described(document.customXml.byId(document.addCustomXml(String(data['xml']))));
  } catch (error) {
    if (error instanceof NotDocx) return { Error: officeErrors.customXmlError };
    throw error;
  }
}

function byNamespace(data: Fields, { document }: Session): Answer {
  return { DataPartList: document.customXml.byNamespace(String(data['namespace'])).map(propertiesOf) };
}

function customXmlText(data: Fields, { document }: Session): Answer {
  const part = document.customXml.byId(String(data['id']));
  return part ? { Data: part.xml } : { Error: officeErrors.customXmlNotFound };
}

function deleteCustomXml(data: Fields, { document, switches }: Session): Answer {
  if (switches.customXml === 'refused') return { Error: officeErrors.noCapability };
  if (switches.customXml === 'ignored') return {};
  return document.deleteCustomXml(String(data['id'])) ? {} : { Error: officeErrors.customXmlNotFound };
}
