import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { OpenReport } from '../../session/state';
import { useSaidAbove } from '../bars/SaidAbove';
import { BackPage } from '../frame/BackPage';
import type { Go } from '../navigation/page';
import { useSession } from '../SessionProvider';
import { useTexts } from '../texts/TextsProvider';
import type { Concern } from './concern';
import { canBeTriedAgain, concernsOf } from './concern';
import { ConcernItem } from './ConcernItem';
import { useProblemSentences } from './useProblemSentences';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
  none: { ...typographyStyles.body1, margin: 0 },
  all: { alignSelf: 'flex-start' },
});

/** Everything to look at, each with what to do about it. */
export function ConcernsPage({ open, go }: { open: OpenReport; go: Go }): ReactNode {
  const styles = useStyles();
  const session = useSession();
  const texts = useTexts();
  const problems = useProblemSentences();
  const back = (): void => go({ kind: 'overview', from: 'page' });
  const concerns = concernsOf(open);
  const leftOver = concerns.filter(({ kind }) => kind === 'orphan').length;
  const refused = concerns.filter(canBeTriedAgain).length;
  const isOfferedAbove = useSaidAbove().kinds.size > 0;
  return (
    <BackPage from={texts.overview} back={back} title={texts.concerns.title}>
      {concerns.length === 0 ? <p className={styles.none}>{texts.concerns.none}</p> : null}
      {refused > 1 && !isOfferedAbove ? (
        <Button className={styles.all} onClick={() => session.tryAgain()}>
          {texts.concerns.tryAllAgain}
        </Button>
      ) : null}
      <ul className={styles.list}>
        {concerns.map((concern) => (
          <ConcernItem key={identify(concern)} concern={concern} open={open} problems={problems} go={go} />
        ))}
      </ul>
      {leftOver > 1 ? (
        <Button className={styles.all} onClick={() => session.dropOrphans()}>
          {texts.orphan.dropAll}
        </Button>
      ) : null}
    </BackPage>
  );
}

function identify(concern: Concern): string {
  switch (concern.kind) {
    case 'refused':
    case 'rival':
      return `${concern.kind} ${concern.field.key}`;
    case 'problem':
      return `${concern.problem.kind} ${concern.problem.where}`;
    case 'orphan':
      return `orphan ${concern.orphan.key} ${concern.orphan.text}`;
    case 'held':
    case 'unsure':
      return `${concern.kind} ${concern.key}`;
    case 'unreachable':
    case 'disagreement':
    case 'rowScores':
      return concern.kind;
  }
}
