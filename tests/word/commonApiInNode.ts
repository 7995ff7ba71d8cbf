import { answerCommonApi, dispatchIds } from '../../src/workbench/commonApi';
import type { Session } from '../../src/workbench/session';
import { fieldsOf, type Fields } from '../../src/workbench/wire';

type Callback = (result: object) => void;

/** The older, callback-based part of Office.js, as far as the pane uses it, answered by the stand-in. */
export function commonApiOf(session: Session): object {
  const call = (id: number, data: Fields, callback: Callback, read: (answer: Fields) => unknown): void => {
    const answer = fieldsOf(answerCommonApi(id, data, session));
    const failed = answer['Error'] !== 0;
    callback(
      failed
        ? { status: 'failed', error: { code: answer['Error'] } }
        : { status: 'succeeded', value: read(answer) },
    );
  };
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
  const ignore = (): void => undefined;
  return { customXmlParts, mode: 'readWrite', addHandlerAsync: ignore, removeHandlerAsync: ignore };
}
