import { makeStyles, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { CriterionWork, FigureTexts } from '../../assessment/workingData';
import { useReconcileTexts } from './texts/useReconcileTexts';

const useStyles = makeStyles({
  title: { ...typographyStyles.body1Strong, margin: 0 },
  text: { ...typographyStyles.body1, margin: 0, overflowWrap: 'anywhere' },
});

interface WorkBesideProps {
  /** In the order of the parties. */
  readonly work: readonly { readonly name: string; readonly work: CriterionWork | null }[];
}

/** Ticks and figures of each, where somebody has any: they are changed on the criterion's page. */
export function WorkBeside({ work }: WorkBesideProps): ReactNode {
  const styles = useStyles();
  const texts = useReconcileTexts();
  const ticked = work.filter((one) => one.work?.ticks);
  const figured = work.flatMap(({ name, work: own }) => {
    const figures = own?.figures ? figuresIn(own.figures) : '';
    return figures === '' ? [] : [{ name, figures }];
  });
  return (
    <>
      {ticked.length > 0 ? <h4 className={styles.title}>{texts.ticks}</h4> : null}
      {ticked.map(({ name, work: own }) => (
        <p key={name} className={styles.text}>
          {`${name}: ${(own?.ticks ?? []).map((tick, at) => `${at + 1} ${tick ? '✓' : '–'}`).join(', ')}`}
        </p>
      ))}
      {figured.length > 0 ? <h4 className={styles.title}>{texts.figures}</h4> : null}
      {figured.map(({ name, figures }) => (
        <p key={name} className={styles.text}>{`${name}: ${figures}`}</p>
      ))}
    </>
  );
}

/** The figures as they were typed, a row behind the other. */
const figuresIn = ({ fields, rows }: FigureTexts): string =>
  [fields, ...rows]
    .map((texts) =>
      Object.values(texts)
        .filter((text) => text !== '')
        .join(' / '),
    )
    .filter((row) => row !== '')
    .join('; ');
