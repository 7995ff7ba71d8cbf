import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useEffect, useRef, useState } from 'react';
import type { CriterionComparison } from '../../assessment/comparison/differences';
import type { WorkingData } from '../../assessment/workingData';
import { Disclosure } from '../evidence/Disclosure';
import { agendaOf } from './circle';
import { cardId, CriterionCard } from './CriterionCard';
import type { Matter } from './matter';
import { useReconcileTexts } from './texts/useReconcileTexts';

const useStyles = makeStyles({
  title: { ...typographyStyles.subtitle2, margin: 0 },
  text: { ...typographyStyles.body1, margin: 0 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
});

interface AgendaViewProps {
  readonly matter: Matter;
  readonly work: WorkingData;
  /** The criteria with choices that have to be looked at again. */
  readonly waiting: readonly number[];
}

/**
 * What is to be settled, the widest apart first and one at a time unfolded; what is settled or agreed is folded away.
 */
export function AgendaView({ matter, work, waiting }: AgendaViewProps): ReactNode {
  const styles = useStyles();
  const texts = useReconcileTexts();
  const { differing, settled, agreed } = agendaOf(matter.own, work, matter.circle, waiting);
  const [unfolded, setUnfolded] = useState(differing[0]?.number ?? null);
  const focusOn = useFocusOnCard();
  const settle = (number: number, isSettled: boolean): void => {
    const others = differing.filter((one) => one.number !== number);
    const at = differing.findIndex((one) => one.number === number);
    const next = others[at] ?? others[0] ?? null;
    matter.desk.settle(number, isSettled);
    if (!isSettled || at < 0) return;
    setUnfolded(next?.number ?? null);
    if (next) focusOn(next.number);
  };
  const listOf = (all: readonly CriterionComparison[]): ReactNode => (
    <ul className={styles.list}>
      {all.map((compared) => (
        <CriterionCard
          key={compared.number}
          compared={compared}
          matter={matter}
          isOpen={unfolded === compared.number}
          onTurn={() => setUnfolded(unfolded === compared.number ? null : compared.number)}
          onSettle={(isSettled) => settle(compared.number, isSettled)}
        />
      ))}
    </ul>
  );
  return (
    <>
      <section className={styles.part}>
        <h2 className={styles.title}>{texts.differing(differing.length)}</h2>
        {differing.length === 0 ? <p className={styles.text}>{texts.noneDiffering}</p> : listOf(differing)}
      </section>
      {settled.length > 0 ? (
        <Disclosure title={texts.settled(settled.length)} strong>
          {listOf(settled)}
        </Disclosure>
      ) : null}
      {agreed.length > 0 ? (
        <Disclosure title={texts.agreed(agreed.length)} strong>
          {listOf(agreed)}
        </Disclosure>
      ) : null}
    </>
  );
}

/** The card that had the focus is gone from the list: the next one takes it. */
function useFocusOnCard(): (number: number) => void {
  const wanted = useRef<number | null>(null);
  useEffect(() => {
    if (wanted.current === null) return;
    document.getElementById(cardId(wanted.current))?.focus();
    wanted.current = null;
  });
  return (number) => {
    wanted.current = number;
  };
}
