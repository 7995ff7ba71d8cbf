/** All messages between the pane and its host, in their order, on the window of the page. */
export interface ListeningWindow {
  messages?: unknown[];
}

const top = window.top as unknown as ListeningWindow;
const messages = (top.messages ??= []);
window.addEventListener('message', ({ data }) => messages.push(data));
