import { gzipSync } from 'node:zlib';

/** What the pane may load before it is ready: bytes of JavaScript after gzip, Office.js apart. */
export const budget = 150_000;

export type Weight = { file: string; bytes: number };

/** The page's own scripts and preloaded chunks, each once; those of other sites (Office.js) are left out. */
export function initialScripts(html: string): string[] {
  const tags = html.match(/<(script|link)\b[^>]*>/gi) ?? [];
  const files = tags.flatMap((tag) => {
    const isScript = /^<script/i.test(tag) || /\bas="?script\b|\brel="?modulepreload\b/i.test(tag);
    const file = /\b(?:src|href)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i.exec(tag)?.slice(1).find(Boolean);
    return isScript && file && !/^(https?:)?\/\//i.test(file) ? [file.replace(/^\//, '')] : [];
  });
  return [...new Set(files)];
}

/** The scripts that stand in the page itself, together. */
export const inlineScripts = (html: string): string =>
  [...html.matchAll(/<script>(.*?)<\/script>/gis)].map(([, script]) => script).join('');

/** The weight of each file as a server sends it, with gzip at its best. */
export function weigh(files: readonly string[], read: (file: string) => Uint8Array): Weight[] {
  return files.map((file) => ({ file, bytes: gzipSync(read(file), { level: 9 }).length }));
}

/** What is wrong with the weights, as a sentence; undefined when they keep the budget. */
export function budgetFault(weights: readonly Weight[]): string | undefined {
  if (weights.length === 0) return 'The page loads no script of its own: was it built?';
  const excess = total(weights) - budget;
  return excess > 0
    ? `The pane's initial JavaScript is ${excess} bytes over its ${budget}: load pages other than scoring with import().`
    : undefined;
}

export function total(weights: readonly Weight[]): number {
  return weights.reduce((sum, { bytes }) => sum + bytes, 0);
}
