import { askCommon } from '../refusals';
import { CommonRefusal, whenTold, type Bench, type ProbeRuns } from './bench';

const namespace = 'urn:recorder';
const settingName = 'recorder';

/** Awaits a call of the older API; a refusal is thrown. */
async function common<T>(call: Parameters<typeof askCommon<T>>[0]): Promise<T> {
  const outcome = await askCommon<T>(call);
  if (outcome.ok) return outcome.value;
  throw new CommonRefusal(outcome.refusal.code);
}

const partsOf = (): Promise<Office.CustomXmlPart[]> =>
  common((callback) => Office.context.document.customXmlParts.getByNamespaceAsync(namespace, callback));

/** The probes of what a document keeps beside its text; each takes away what it brought. */
export const keepingProbes: ProbeRuns<'customXml' | 'settings'> = {
  customXml: async () => {
    await common<Office.CustomXmlPart>((callback) =>
      Office.context.document.customXmlParts.addAsync(`<recorder xmlns="${namespace}"/>`, callback),
    );
    const added = await partsOf();
    for (const part of added) await common<undefined>((callback) => part.deleteAsync(callback as () => void));
    const left = await partsOf();
    return { added: added.length > 0, deleted: left.length === 0 };
  },

  settings: async (bench) => {
    const { settings } = Office.context.document;
    settings.set(settingName, true);
    await common<unknown>((callback) => settings.saveAsync(callback));
    const saved = await isReadBack(settings, bench);
    settings.remove(settingName);
    await common<unknown>((callback) => settings.saveAsync(callback));
    return { saved };
  },
};

/** Whether the document gives the setting; null where it can't be asked, or says nothing for some seconds. */
async function isReadBack(settings: Office.Settings, { surroundings }: Bench): Promise<boolean | null> {
  let outcome: boolean | null = null;
  let isAnswered = false;
  // Without what the pane itself remembers, only the document can give it.
  settings.remove(settingName);
  settings.refreshAsync(({ status }) => {
    isAnswered = true;
    if (status === Office.AsyncResultStatus.Succeeded) outcome = settings.get(settingName) === true;
  });
  await whenTold(surroundings, () => isAnswered);
  return outcome;
}
