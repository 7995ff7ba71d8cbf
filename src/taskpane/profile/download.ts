/**
 * Where a pane can have files saved: browsers and WebView2. On Mac it can't, by design, and nothing tells so
 * (office-js#2700, #4681); the iPad runs on the same engine. Elsewhere, too, a host may hold files back without a word.
 */
const downloading: readonly string[] = ['OfficeOnline', 'PC'];

export const canDownload = (platform: string): boolean => downloading.includes(platform);

/** Gives a text, or a file as it is, to the browser to be saved; whether it was is never told. */
export function download(name: string, content: string | Blob, type = 'text/csv'): void {
  const file = typeof content === 'string' ? new Blob([content], { type: `${type};charset=utf-8` }) : content;
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser may still be reading it.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
