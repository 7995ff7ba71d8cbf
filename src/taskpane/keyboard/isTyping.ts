/** Whether what has the focus takes keys as text. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLInputElement && target.type !== 'radio') ||
  (target instanceof HTMLElement && target.isContentEditable);
