import { answerCommonApi, dispatchIds } from '../../src/workbench/commonApi';
import type { Session } from '../../src/workbench/session';
import { fieldsOf, type Fields } from '../../src/workbench/wire';
import { fileOver, type Call } from '../workbench/standInOffice';

type Callback = (result: object) => void;

/** Hands an answer to the callback, as often and as late as it likes; `answer` does what the call asks for. */
export type Serve = (id: number, answer: () => Fields, hand: (answer: Fields) => void) => void;

const atOnce: Serve = (_, answer, hand) => hand(answer());

/** The older, callback-based part of Office.js, as far as the pane uses it, answered by the stand-in. */
export function commonApiOf(session: Session, serve = atOnce): object {
  const call: Call = (id, data, callback, read) =>
    serve(
      id,
      () => fieldsOf(answerCommonApi(id, data, session)),
      (answer) => {
        const failed = answer['Error'] !== 0;
        callback(
          failed
            ? { status: 'failed', error: { code: answer['Error'] } }
            : { status: 'succeeded', value: read(answer) },
        );
      },
    );
  const partOf = (properties: unknown): object => {
    const id = String(fieldsOf(properties)['id']);
    return {
      getXmlAsync: (done: Callback) => call(dispatchIds.customXmlText, { id }, done, ({ Data }) => Data),
      deleteAsync: (done: Callback) => call(dispatchIds.deleteCustomXml, { id }, done, () => undefined),
    };
  };
  const partsOf = ({ DataPartList }: Fields): object[] =>
    Array.isArray(DataPartList) ? DataPartList.map(partOf) : [];
  const customXmlParts = {
    getByNamespaceAsync: (namespace: string, done: Callback) =>
      call(dispatchIds.customXmlByNamespace, { namespace }, done, partsOf),
    addAsync: (xml: string, done: Callback) =>
      call(dispatchIds.addCustomXml, { xml }, done, (answer) => partOf(answer['DataPartProperties'])),
  };
  const heard = new Map<() => void, () => void>();
  const { document } = session;
  return {
    customXmlParts,
    mode: 'readWrite',
    getFileAsync: (_: string, { sliceSize }: { sliceSize: number }, done: Callback) =>
      call(dispatchIds.getFile, { 0: 1, 1: sliceSize }, done, (found) => fileOver(found, sliceSize, call)),
    addHandlerAsync: (_: string, handler: () => void) => {
      const stop = document.onChange(({ kind }) => (kind === 'selection' ? handler() : undefined));
      heard.set(handler, stop);
    },
    removeHandlerAsync: (_: string, { handler }: { handler: () => void }) => heard.get(handler)?.(),
  };
}
