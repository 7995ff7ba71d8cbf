import type { ReactNode } from 'react';
import { useCompareStyles } from './compareStyles';

/** The headings of a table's columns: the first is of names, all others are of figures. */
export function HeadRow({ heads }: { readonly heads: readonly string[] }): ReactNode {
  const styles = useCompareStyles();
  return (
    <thead>
      <tr>
        {heads.map((head, at) => (
          <th key={head} scope="col" className={at === 0 ? styles.name : styles.number}>
            {head}
          </th>
        ))}
      </tr>
    </thead>
  );
}
