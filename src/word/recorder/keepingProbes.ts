import { askCommon } from '../refusals';
import { CommonRefusal, type ProbeRuns } from './bench';

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

  settings: async () => {
    const { settings } = Office.context.document;
    settings.set(settingName, true);
    await common<unknown>((callback) => settings.saveAsync(callback));
    settings.remove(settingName);
    await common<unknown>((callback) => settings.saveAsync(callback));
    return { saved: true };
  },
};
