import { useState } from 'react';
import { isBlank } from '../../characters/plain';
import type { Row } from './paste';

/** What a button took away: rows as they were before a table was pasted over them, or one of them removed. */
export interface EarlierRows {
  readonly rows: readonly Row[];
  /** The rows that came of it. */
  readonly now: readonly Row[];
  /** Where it happened, from 0. */
  readonly at: number;
  /** The removed row's name; null for a table that was pasted. */
  readonly removed: string | null;
}

/** The rows' texts, without blank ones and the empty rows at the end, which are not kept. */
function textsOf(rows: readonly Row[]): string {
  const texts = rows.map((row) => Object.entries(row).filter(([, text]) => !isBlank(text)));
  return JSON.stringify(
    texts.slice(0, texts.findLastIndex((row) => row.length > 0) + 1).map((row) => row.toSorted()),
  );
}

/** Whether nothing would be lost with these rows. */
export const areEmpty = (rows: readonly Row[]): boolean => textsOf(rows) === '[]';

/** The rows that can be put back: no longer, once anything else has been changed, here or by others. */
export function useEarlierRows(rows: readonly Row[]) {
  const [earlier, setEarlier] = useState<EarlierRows | null>(null);
  const isLast = earlier !== null && textsOf(earlier.now) === textsOf(rows);
  return [isLast ? earlier : null, setEarlier] as const;
}
