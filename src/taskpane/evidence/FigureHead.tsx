import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { BandedCriterion } from '../../assessment/figures/bands';
import { figureColumns, isStacked } from './figureColumns';
import { useEvidenceTexts } from './texts/useEvidenceTexts';

const useStyles = makeStyles({
  head: {
    ...typographyStyles.caption2,
    textAlign: 'start',
    verticalAlign: 'bottom',
    padding: tokens.spacingHorizontalXXS,
    color: tokens.colorNeutralForeground2,
  },
  name: { width: '66%' },
  last: { width: '28px' },
});

/** The columns' names; those of figures below the name's where a row takes two lines. */
export function FigureHead({ number }: { number: BandedCriterion }): ReactNode {
  const styles = useStyles();
  const { figures: texts } = useEvidenceTexts();
  const columns = figureColumns(number);
  const nameOf = (column: string): string => texts.names[number][column] ?? column;
  const figures = columns.map((column) => (
    <th key={column} scope="col" className={styles.head}>
      {nameOf(column)}
    </th>
  ));
  const last = <td className={styles.last} />;
  if (isStacked(number)) {
    return (
      <thead>
        <tr>
          <th scope="col" colSpan={columns.length + 1} className={styles.head}>
            {nameOf('name')}
          </th>
        </tr>
        <tr>
          {figures}
          {last}
        </tr>
      </thead>
    );
  }
  return (
    <thead>
      <tr>
        <th scope="col" className={mergeClasses(styles.head, styles.name)}>
          {nameOf('name')}
        </th>
        {figures}
        {last}
      </tr>
    </thead>
  );
}
