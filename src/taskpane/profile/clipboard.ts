/** A table for the clipboard: as text, and as markup for programs that take it. */
export interface CopiedTable {
  readonly plain: string;
  readonly html: string;
}

const blob = (text: string, type: string): Blob => new Blob([text], { type });

function write({ plain, html }: CopiedTable): Promise<void> {
  if (!('ClipboardItem' in window)) return navigator.clipboard.writeText(plain);
  const kinds = { 'text/plain': blob(plain, 'text/plain'), 'text/html': blob(html, 'text/html') };
  return navigator.clipboard.write([new ClipboardItem(kinds)]);
}

/**
 * The way of old, which is left where a frame keeps its guests from the clipboard, as Office on the web does
 * (office-js#1991).
 */
function writeByCommand({ plain, html }: CopiedTable): boolean {
  let given = false;
  const give = (event: ClipboardEvent): void => {
    event.preventDefault();
    event.clipboardData?.setData('text/plain', plain);
    event.clipboardData?.setData('text/html', html);
    given = event.clipboardData !== null;
  };
  document.addEventListener('copy', give);
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- no other way is left there
  const done = document.execCommand('copy');
  document.removeEventListener('copy', give);
  return done && given;
}

/** Copies a table; false where the host allows it in no way. */
export async function copyTable(table: CopiedTable): Promise<boolean> {
  try {
    await write(table);
    return true;
  } catch {
    // The host keeps the pane from the clipboard's own way: the older one says by itself whether it worked.
    return 'execCommand' in document && writeByCommand(table);
  }
}
