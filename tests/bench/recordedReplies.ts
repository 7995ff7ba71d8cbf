import { fieldsOf, parseRequest } from '../../src/workbench/wire';

/** What a host answered to a call, whoever asks next. */
export interface RecordedReply {
  readonly call: string;
  readonly data: unknown;
  readonly errorCode: number;
}

/** What is asked for, without what differs from pane to pane. */
export function callOf(request: { actionName: string; actionType: number; data: unknown }): string {
  const method = fieldsOf(fieldsOf(request.data)['DdaMethod'])['DispatchId'];
  return [request.actionName, request.actionType, String(Number(method))].join(' ');
}

const event = 1;

function replyIn(message: unknown): Readonly<Record<string, unknown>> | null {
  if (typeof message !== 'string' || !message.includes('"_messageType":1')) return null;
  const fields = fieldsOf(JSON.parse(message));
  return fields['_responseType'] === event ? null : fields;
}

/** The answers in the messages that a pane and its host exchanged, in their order. */
export function repliesIn(messages: readonly unknown[]): RecordedReply[] {
  const calls = new Map<unknown, string>();
  return messages.flatMap((message) => {
    const request = parseRequest(message);
    if (request) calls.set(request.correlation, callOf(request));
    const reply = request ? null : replyIn(message);
    const call = calls.get(reply?.['_correlationId']);
    if (!reply || call === undefined) return [];
    return [{ call, data: reply['_data'], errorCode: Number(reply['_errorCode']) }];
  });
}
