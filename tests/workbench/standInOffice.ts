import { answerCommonApi, dispatchIds } from '../../src/workbench/commonApi';
import { wordApis, type Profile } from '../../src/workbench/profiles';
import type { Session } from '../../src/workbench/session';
import { Unanswered } from '../../src/workbench/unanswered';
import { fieldsOf, type Fields } from '../../src/workbench/wire';

type Callback = (result: object) => void;

/** The older, callback-based part of Office.js, answered by the stand-in without a page between. */
export function standInOffice(session: Session): object {
  const { profile, document } = session;
  const call = (id: number, data: Fields, callback: Callback, valueOf: (answer: Fields) => unknown) =>
    answer(session, id, data, callback, valueOf);
  return {
    AsyncResultStatus: { Succeeded: 'succeeded' },
    EventType: { DocumentSelectionChanged: 'documentSelectionChanged' },
    FileType: { Compressed: 'compressed' },
    context: {
      requirements: { isSetSupported: (name: string, version: string) => offersSet(profile, name, version) },
      diagnostics: { host: 'Word', platform: profile.platform, version: profile.version },
      document: {
        addHandlerAsync: (_: string, handler: () => void, callback: Callback) => {
          document.onChange(({ kind }) => (kind === 'selection' ? handler() : undefined));
          callback({ status: 'succeeded' });
        },
        removeHandlerAsync: () => undefined,
        customXmlParts: customXmlParts(call),
        settings: settings(call),
        getFileAsync: (_: string, { sliceSize }: { sliceSize: number }, callback: Callback) =>
          call(dispatchIds.getFile, { 0: 1, 1: sliceSize }, callback, (found) =>
            fileOver(found, sliceSize, call),
          ),
      },
    },
  };
}

function offersSet({ wordApi }: Profile, name: string, version: string): boolean {
  if (name !== 'WordApi') return name !== 'WordApiDesktop';
  const asked = wordApis.findIndex((one) => one === version);
  return asked >= 0 && asked <= wordApis.indexOf(wordApi);
}

/** Makes a call of the Common API. */
export type Call = (
  id: number,
  data: Fields,
  callback: Callback,
  valueOf: (answer: Fields) => unknown,
) => void;

function answer(
  session: Session,
  id: number,
  data: Fields,
  callback: Callback,
  valueOf: (answer: Fields) => unknown,
): void {
  try {
    const found = fieldsOf(answerCommonApi(id, data, session));
    if (found['Error'] === 0) callback({ status: 'succeeded', value: valueOf(found) });
    else callback({ status: 'failed', error: { code: found['Error'] } });
  } catch (error) {
    if (!(error instanceof Unanswered)) throw error;
  }
}

function customXmlParts(call: Call): object {
  const part = (properties: unknown) => {
    const { id } = fieldsOf(properties);
    return {
      deleteAsync: (callback: Callback) =>
        call(dispatchIds.deleteCustomXml, { id }, callback, () => undefined),
    };
  };
  return {
    addAsync: (xml: string, callback: Callback) =>
      call(dispatchIds.addCustomXml, { xml }, callback, (found) => part(found['DataPartProperties'])),
    getByNamespaceAsync: (namespace: string, callback: Callback) =>
      call(dispatchIds.customXmlByNamespace, { namespace }, callback, (found) =>
        (found['DataPartList'] as unknown[]).map(part),
      ),
  };
}

function settings(call: Call): object {
  const kept = new Map<string, unknown>();
  return {
    get: (name: string) => kept.get(name),
    refreshAsync: (callback: Callback) =>
      call(dispatchIds.loadSettings, {}, callback, (found) => {
        kept.clear();
        const entries = fieldsOf(found['Properties'])['Settings'] as [string, string][];
        for (const [name, json] of entries) kept.set(name, JSON.parse(json));
      }),
    set: (name: string, value: unknown) => kept.set(name, value),
    remove: (name: string) => kept.delete(name),
    saveAsync: (callback: Callback) => {
      const properties = [...kept].map(([name, value]) => [name, JSON.stringify(value)]);
      call(
        dispatchIds.saveSettings,
        { DdaSettingsMethod: { Properties: properties } },
        callback,
        () => undefined,
      );
    },
  };
}

/** An open file, which is read in slices. */
export function fileOver(found: Fields, sliceSize: number, call: Call): object {
  const [handle, size] = [found['0'], Number(found['1'])];
  return {
    size,
    sliceCount: Math.ceil(size / sliceSize),
    getSliceAsync: (index: number, callback: Callback) =>
      call(dispatchIds.getFileSlice, { 2: handle, 3: index }, callback, (slice) => ({
        data: slice['0'],
        size: slice['1'],
      })),
    closeAsync: (callback: Callback) => call(dispatchIds.closeFile, { 2: handle }, callback, () => undefined),
  };
}
