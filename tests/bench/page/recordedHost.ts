// A host that answers at once with what another host has answered before: its own work does not count.
import { completeContext } from '../../../src/workbench/client/clientContext';
import { addClientMembers } from '../../../src/workbench/client/clientMembers';
import { profiles } from '../../../src/workbench/profiles';
import { formatReply, parseRequest } from '../../../src/workbench/wire';
import { callOf, type RecordedReply } from '../recordedReplies';

export interface HostWindow {
  openPane: (address: string, replies: readonly RecordedReply[]) => void;
}

const conversation = 'bench';
const introduction = 'ContextActivationManager_getAppContextAsync';
const profile = profiles.find(({ name }) => name === 'word-web');

function makeFrame(address: string): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.name = JSON.stringify({
    baseFrameName: 'pane',
    hostInfo: `Word$Web$16.00$fi-FI$${conversation}$$$0`,
    xdmInfo: `${conversation}|bench|${window.location.origin}`,
    serializerVersion: '1',
  });
  frame.width = '340';
  frame.height = '700';
  frame.src = address;
  return frame;
}

/** The answers to each call, in turn; the last one is given to whoever asks more often. */
function answersIn(replies: readonly RecordedReply[]): (call: string) => RecordedReply | undefined {
  const next = new Map<string, number>();
  return (call) => {
    const known = replies.filter((reply) => reply.call === call);
    const at = Math.min(next.get(call) ?? 0, known.length - 1);
    next.set(call, at + 1);
    return known[at];
  };
}

function openPane(address: string, replies: readonly RecordedReply[]): void {
  const frame = makeFrame(address);
  const answerTo = answersIn(replies);
  window.addEventListener('message', ({ data }) => {
    const request = parseRequest(data);
    const pane = frame.contentWindow;
    if (!request || !pane || !profile) return;
    if (request.actionName === introduction) {
      addClientMembers(pane, profile);
      completeContext(pane, profile.platform, false);
    }
    const reply = answerTo(callOf(request));
    if (!reply) return;
    const { data: answer, errorCode } = reply;
    const said = formatReply(request, { data: answer, errorCode }, window.location.origin);
    pane.postMessage(said, window.location.origin);
  });
  document.body.append(frame);
}

(window as unknown as HostWindow).openPane = openPane;
