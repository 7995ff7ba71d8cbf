import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useEffect, useState } from 'react';
import type { TextStretch } from '../../assessment/comparison/wordDifference';
import { wordDifference } from '../../assessment/comparison/wordDifference';
import { inTurn } from './inTurn';

const useStyles = makeStyles({
  text: { ...typographyStyles.body1, margin: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  added: { backgroundColor: tokens.colorStatusSuccessBackground1, textDecorationLine: 'underline' },
  removed: { backgroundColor: tokens.colorStatusDangerBackground1, textDecorationLine: 'line-through' },
});

interface DifferenceTextProps {
  /** "" shows the other text as it is. */
  readonly mine: string;
  readonly theirs: string;
  readonly lang: string | undefined;
}

/** Another text with what it has and what it lacks beside mine, word by word. */
export function DifferenceText({ mine, theirs, lang }: DifferenceTextProps): ReactNode {
  const styles = useStyles();
  const stretches = useDifference(mine, theirs);
  return (
    <p className={styles.text} {...(lang === undefined ? {} : { lang })}>
      {stretches.map(({ kind, text }, at) => {
        if (kind === 'same') return <span key={at}>{text}</span>;
        return kind === 'added' ? (
          <ins key={at} className={styles.added}>
            {text}
          </ins>
        ) : (
          <del key={at} className={styles.removed}>
            {text}
          </del>
        );
      })}
    </p>
  );
}

interface Compared {
  readonly mine: string;
  readonly theirs: string;
  readonly stretches: readonly TextStretch[];
}

/** Until the comparer is there, or where it can't be loaded, the other text as it is. */
function useDifference(mine: string, theirs: string): readonly TextStretch[] {
  const [compared, setCompared] = useState<Compared | null>(null);
  useEffect(() => {
    let isWanted = mine !== '';
    const show = (stretches: readonly TextStretch[] | null): void => {
      if (isWanted && stretches) setCompared({ mine, theirs, stretches });
    };
    const tell = () => wordDifference(mine, theirs);
    if (isWanted) inTurn(tell, () => isWanted).then(show, () => undefined);
    return () => {
      isWanted = false;
    };
  }, [mine, theirs]);
  const isCurrent = compared?.mine === mine && compared.theirs === theirs;
  return isCurrent ? compared.stretches : [{ kind: 'same', text: theirs }];
}
