/** Before a full stop that ended no sentence for the versions that knew these alone, in reports of any language. */
export const earlierAbbreviations: readonly string[] = [
  ...['esim', 'mm', 'ns', 'ks', 'n', 'nro'],
  ...['nr', String.raw`t\.\s?ex`, String.raw`bl\.\s?a`, String.raw`d\.\s?v\.\s?s`, 'ca'],
];
