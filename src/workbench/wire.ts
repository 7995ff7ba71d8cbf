/** The messages between pane and host: JSON strings over `postMessage`. */

const messageTypes = { request: 0, response: 1 } as const;
export const actionTypes = { call: 0, register: 1, unregister: 2 } as const;
export const responseTypes = { answer: 0, event: 1 } as const;

export interface WireRequest {
  actionName: string;
  actionType: number;
  conversation: string;
  correlation: unknown;
  data: unknown;
}

export type Fields = Readonly<Record<string, unknown>>;

/** Null for whatever else flies between windows. */
export function parseRequest(message: unknown): WireRequest | null {
  const fields = parseJson(message);
  if (fields?.['_messageType'] !== messageTypes.request) return null;
  return {
    actionName: String(fields['_actionName']),
    actionType: Number(fields['_actionType']),
    conversation: String(fields['_conversationId']),
    correlation: fields['_correlationId'],
    data: fields['_data'],
  };
}

export interface Reply {
  data: unknown;
  type?: (typeof responseTypes)[keyof typeof responseTypes];
  /** Not 0: the call as such failed, and the client makes an error of its own of it. */
  errorCode?: number;
}

export function formatReply(request: WireRequest, reply: Reply, origin: string): string {
  return JSON.stringify({
    _messageType: messageTypes.response,
    _actionName: request.actionName,
    _conversationId: request.conversation,
    _correlationId: request.correlation,
    _origin: origin,
    _data: reply.data,
    _errorCode: reply.errorCode ?? 0,
    _responseType: reply.type ?? responseTypes.answer,
    _serializerVersion: 1,
  });
}

/** The fields of an object that came over the wire; of anything else, none. */
export function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function parseJson(message: unknown): Fields | null {
  if (typeof message !== 'string' || !message.startsWith('{')) return null;
  try {
    return fieldsOf(JSON.parse(message));
  } catch {
    // Other scripts send strings of their own between windows.
    return null;
  }
}
