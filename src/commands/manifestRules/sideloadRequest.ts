import { parseArgs } from 'node:util';

/** Why desktop Word can't be opened on this system, as a sentence; undefined where it can. */
export function desktopRefusal(platform: NodeJS.Platform): string | undefined {
  return platform === 'win32' || platform === 'darwin'
    ? undefined
    : 'There is no desktop Word on this system: run this on Windows or a Mac, or try "npm start" or "npm run word:web" here.';
}

export type DocumentRequest = { kind: 'document'; address: string } | { kind: 'usage'; sentence: string };

const usage =
  'Usage: npm run word:web -- --document URL, where URL is the https address of a Word document in OneDrive or SharePoint.';

/** The document that the arguments name, ready for the library to append its own query to. */
export function readDocumentRequest(args: readonly string[]): DocumentRequest {
  const text = documentOption(args);
  if (text === undefined || !URL.canParse(text)) return { kind: 'usage', sentence: usage };
  const { protocol, origin, pathname, search } = new URL(text);
  if (protocol !== 'https:') return { kind: 'usage', sentence: usage };
  return { kind: 'document', address: `${origin}${pathname}${search || '?'}` };
}

function documentOption(args: readonly string[]): string | undefined {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { document: { type: 'string' } },
    strict: false,
    allowPositionals: true,
  });
  const unknown = Object.keys(values).length > 1 || positionals.length > 0;
  return typeof values.document === 'string' && !unknown ? values.document : undefined;
}
