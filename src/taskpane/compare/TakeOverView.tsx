import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { useStore } from 'zustand';
import type { OfferedChange } from '../../assessment/comparison/offeredChanges';
import { offeredKinds, offerOf, takeoverOfChanges } from '../../assessment/comparison/offeredChanges';
import { independentWork } from '../../assessment/comparison/reconcile';
import type { FieldKey } from '../../assessment/fieldKey';
import { Aid } from '../evidence/Aid';
import { Disclosure } from '../evidence/Disclosure';
import { TakenCount } from '../reconcile/TakenCount';
import { useSession } from '../SessionProvider';
import type { Beside } from './beside';
import type { Wanted } from './compareDesk';
import { compareDeskOf, firstWanted } from './compareDesk';
import { useCompareStyles } from './compareStyles';
import type { ComparisonProps } from './comparisonProps';
import { OfferedItem } from './OfferedItem';
import { OfferedKinds } from './OfferedKinds';
import { useCompareTexts } from './texts/useCompareTexts';
import { inSight } from '../notices/inSight';

/**
 * Takes over what another report says, after a look at each change: as one step, and over a text only where it is
 * chosen.
 */
export function TakeOverView(props: ComparisonProps): ReactNode {
  const styles = useCompareStyles();
  const { takeOver: texts } = useCompareTexts();
  const { wanted } = useWanted(props.beside);
  return (
    <section className={styles.section}>
      <Disclosure title={texts.title(props.beside.name)} strong initially={wanted !== firstWanted}>
        <Offered {...props} />
      </Disclosure>
    </section>
  );
}

/** It lasts as long as the report is picked, whatever is folded or turned to. */
function useWanted({ id }: Beside): { wanted: Wanted; want: (wanted: Partial<Wanted>) => void } {
  const desk = compareDeskOf(useSession());
  const picked = useStore(desk.store, (all) => all.find((one) => one.id === id));
  const wanted = picked?.wanted ?? firstWanted;
  return { wanted, want: (more) => desk.want(id, { ...wanted, ...more }) };
}

function Offered({ open, own, beside, go }: ComparisonProps): ReactNode {
  const styles = useCompareStyles();
  const { takeOver: texts } = useCompareTexts();
  const session = useSession();
  const { wanted, want } = useWanted(beside);
  const { kinds, said } = wanted;
  const [taken, setTaken] = useState<readonly FieldKey[] | null>(null);
  const { changes, withoutPlace } = offerOf(own, beside.report);
  const shown = changes.filter(({ kind }) => kinds.includes(kind));
  const isChosen = ({ key, before }: OfferedChange): boolean => {
    const about = said.get(key);
    return about?.over === before ? about.chosen : before.trim() === '';
  };
  const chosen = shown.filter(isChosen);
  const isLapsed = ({ key, before }: OfferedChange): boolean => {
    const about = said.get(key);
    return about !== undefined && about.chosen && about.over !== before;
  };
  const say = (which: readonly OfferedChange[], isTaken: boolean): void => {
    const now = which.map(({ key, before }) => [key, { chosen: isTaken, over: before }] as const);
    want({ said: new Map([...said, ...now]) });
  };
  const take = (): void => {
    const takeover = takeoverOfChanges(chosen, beside.report);
    const isOfOthers = beside.role === 'colleague' || beside.role === 'selfAssessment';
    const side = { open: own, work: session.working.store.getState().data };
    session.takeOver(takeover, isOfOthers ? independentWork(takeover.scores, side) : undefined);
    const keys = chosen.map(({ key }) => key);
    want({ said: new Map([...said].filter(([key]) => !keys.includes(key))) });
    setTaken(keys);
  };
  return (
    <>
      <p className={styles.hint}>{texts.explain}</p>
      {beside.report.language === own.language ? null : <p className={styles.hint}>{texts.otherLanguage}</p>}
      <OfferedKinds
        kinds={offeredKinds.map((kind) => ({
          kind,
          count: changes.filter((one) => one.kind === kind).length,
        }))}
        chosen={kinds}
        onChoose={(some) => want({ kinds: some })}
      />
      {withoutPlace > 0 ? <p className={styles.hint}>{texts.withoutPlace(withoutPlace)}</p> : null}
      {shown.length === 0 ? (
        <p className={styles.text}>{texts.nothing}</p>
      ) : (
        <>
          <div className={styles.row}>
            <Button size="small" onClick={() => say(shown, true)}>
              {texts.all}
            </Button>
            <Button size="small" onClick={() => say(shown, false)}>
              {texts.none}
            </Button>
          </div>
          <ul className={styles.list} aria-label={texts.changes}>
            {shown.map((change) => (
              <OfferedItem
                key={change.key}
                {...{ open, own, change }}
                lang={beside.report.language ?? undefined}
                isChosen={isChosen(change)}
                isLapsed={isLapsed(change)}
                onChoose={(isTaken) => say([change], isTaken)}
              />
            ))}
          </ul>
        </>
      )}
      <Button className={styles.start} disabledFocusable={chosen.length === 0} onClick={take}>
        {texts.take(chosen.length)}
      </Button>
      <span ref={inSight} role="status" className={styles.hint}>
        {taken === null ? null : (
          <Aid>
            <TakenCount open={open} taken={taken} go={go} />
          </Aid>
        )}
      </span>
    </>
  );
}
