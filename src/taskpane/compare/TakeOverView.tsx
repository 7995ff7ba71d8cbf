import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { OfferedChange, OfferedKind } from '../../assessment/comparison/offeredChanges';
import { offeredKinds, offerOf, takeoverOfChanges } from '../../assessment/comparison/offeredChanges';
import { independentWork } from '../../assessment/comparison/reconcile';
import type { FieldKey } from '../../assessment/fieldKey';
import { Aid } from '../evidence/Aid';
import { Disclosure } from '../evidence/Disclosure';
import { TakenCount } from '../reconcile/TakenCount';
import { useSession } from '../SessionProvider';
import { useCompareStyles } from './compareStyles';
import type { ComparisonProps } from './comparisonProps';
import { OfferedItem } from './OfferedItem';
import { OfferedKinds } from './OfferedKinds';
import { useCompareTexts } from './texts/useCompareTexts';

/** What was said of a change, and the text that it was said over: over another one it counts no more. */
interface Said {
  readonly chosen: boolean;
  readonly over: string;
}

/** Takes over what another report says, after a look at each change: as one step, and over a text only where it is chosen. */
export function TakeOverView(props: ComparisonProps): ReactNode {
  const styles = useCompareStyles();
  const { takeOver: texts } = useCompareTexts();
  return (
    <section className={styles.section}>
      <Disclosure title={texts.title(props.beside.name)} strong>
        <Offered {...props} />
      </Disclosure>
    </section>
  );
}

function Offered({ open, own, beside }: ComparisonProps): ReactNode {
  const styles = useCompareStyles();
  const { takeOver: texts } = useCompareTexts();
  const session = useSession();
  const [kinds, setKinds] = useState<readonly OfferedKind[]>(['score']);
  const [said, setSaid] = useState<ReadonlyMap<FieldKey, Said>>(new Map());
  const [taken, setTaken] = useState<readonly FieldKey[] | null>(null);
  const { changes, withoutPlace } = offerOf(own, beside.report);
  const shown = changes.filter(({ kind }) => kinds.includes(kind));
  const isChosen = ({ key, before }: OfferedChange): boolean => {
    const about = said.get(key);
    return about?.over === before ? about.chosen : before.trim() === '';
  };
  const chosen = shown.filter(isChosen);
  const say = (which: readonly OfferedChange[], isTaken: boolean): void =>
    setSaid(
      new Map([
        ...said,
        ...which.map(({ key, before }) => [key, { chosen: isTaken, over: before }] as const),
      ]),
    );
  const take = (): void => {
    const takeover = takeoverOfChanges(chosen, beside.report);
    const isOfOthers = beside.role === 'colleague' || beside.role === 'selfAssessment';
    const side = { open: own, work: session.working.store.getState().data };
    session.takeOver(takeover, isOfOthers ? independentWork(takeover.scores, side) : undefined);
    setTaken(chosen.map(({ key }) => key));
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
        onChoose={setKinds}
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
                onChoose={(isTaken) => say([change], isTaken)}
              />
            ))}
          </ul>
        </>
      )}
      <Button className={styles.start} disabledFocusable={chosen.length === 0} onClick={take}>
        {texts.take(chosen.length)}
      </Button>
      <span role="status" className={styles.hint}>
        {taken === null ? null : (
          <Aid>
            <TakenCount open={open} taken={taken} />
          </Aid>
        )}
      </span>
    </>
  );
}
