import type { ReactNode } from 'react';
import type { Criterion } from '../../template/report';
import type { Go } from '../navigation/page';
import { CriterionLink } from './CriterionLink';
import { useSourceStyles } from './useSourceStyles';

interface WeakScoresProps {
  readonly title: string;
  readonly explain: string;
  readonly criteria: readonly Criterion[];
  readonly documentLanguage: string;
  readonly go: Go;
}

/** The criteria whose scores rest on too little, each with the way there; nothing where there are none. */
export function WeakScores({ title, explain, criteria, ...rest }: WeakScoresProps): ReactNode {
  const styles = useSourceStyles();
  if (criteria.length === 0) return null;
  return (
    <section className={styles.section}>
      <h2 className={styles.title}>{`${title}: ${criteria.length}`}</h2>
      <p className={styles.hint}>{explain}</p>
      <ul className={styles.links}>
        {criteria.map(({ number, name }) => (
          <li key={number}>
            <CriterionLink number={number} name={name} {...rest} />
          </li>
        ))}
      </ul>
    </section>
  );
}
