import { mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { PlacedThread } from '../../assessment/commentThread';
import { openThreads, threadsOf, threadsOnlyIn } from '../../assessment/commentThread';
import type { CriterionComparison } from '../../assessment/comparison/differences';
import { comparisonOf } from '../../assessment/comparison/differences';
import { criterionKey } from '../../assessment/fieldKey';
import { useFocusRing } from '../keyboard/focusRing';
import { criterionPage } from '../navigation/page';
import { labelOf } from '../report/place';
import { useTexts } from '../texts/TextsProvider';
import { LateOpenThreads } from '../threads/aids';
import { ThreadAid } from '../threads/ThreadAid';
import { useCompareStyles } from './compareStyles';
import type { ComparisonProps } from './comparisonProps';
import { DifferenceText } from './DifferenceText';
import { DraftFront } from './DraftFront';
import { useCompareTexts } from './texts/useCompareTexts';

const noWork = new Map<number, never>();

const hasChanged = ({ scores: [before, now], texts }: CriterionComparison): boolean =>
  before !== now || texts.some(({ alike }) => !alike);

/** What has changed in the open report since it was sent, and what is commented on: the front, then each criterion. */
export function DraftView(props: ComparisonProps): ReactNode {
  const styles = useCompareStyles();
  const { draft: texts } = useCompareTexts();
  const { open, own, beside } = props;
  const all = comparisonOf([beside.report, { texts: own.texts, work: noWork }]);
  const changed = all.filter(hasChanged);
  const threads = openThreads(open.facts.threads ?? []);
  const filed = openThreads(threadsOnlyIn(beside.report.facts.threads ?? [], open.facts.threads ?? []));
  const others = filed.filter(({ criterion }) => criterion === null);
  return (
    <section className={styles.section}>
      <h2 className={styles.title}>{texts.title(beside.name)}</h2>
      <p className={styles.text}>{changed.length === 0 ? texts.unchanged : texts.changed(changed.length)}</p>
      <DraftFront {...props} />
      {all
        .map((compared) => ({
          ...{ compared, threads: threadsOf(threads, compared.number) },
          filed: threadsOf(filed, compared.number),
        }))
        .filter((one) => hasChanged(one.compared) || one.threads.length > 0 || one.filed.length > 0)
        .map((one) => (
          <ChangedCriterion key={one.compared.number} {...props} {...one} />
        ))}
      {others.length > 0 ? (
        <div
          role="group"
          aria-label={texts.otherComments}
          className={mergeClasses(styles.form, styles.apart)}
        >
          <h3 className={styles.heading}>{texts.otherComments}</h3>
          <FiledThreads open={open} name={beside.name} threads={others} />
        </div>
      ) : null}
    </section>
  );
}

interface ChangedCriterionProps extends ComparisonProps {
  readonly compared: CriterionComparison;
  /** Word's comments on it that nobody has resolved, such as the unit's. */
  readonly threads: readonly PlacedThread[];
  /** Those that stand in the picked file alone, as where the unit has sent it back. */
  readonly filed: readonly PlacedThread[];
}

function ChangedCriterion({
  open,
  own,
  go,
  beside,
  compared,
  threads,
  filed,
}: ChangedCriterionProps): ReactNode {
  const styles = useCompareStyles();
  const pane = useTexts();
  const texts = useCompareTexts();
  const ring = useFocusRing();
  const { number } = compared;
  const [before = null, now = null] = compared.scores;
  const name = own.criteria.find((one) => one.number === number)?.name ?? '';
  const lang = own.language ?? undefined;
  return (
    <div role="group" aria-label={`${number}. ${name}`} className={styles.form}>
      <h3 className={styles.heading}>
        <button
          type="button"
          className={mergeClasses(styles.link, ring)}
          onClick={() => go(criterionPage(number))}
        >
          {`${number}. `}
          <span {...(lang === undefined ? {} : { lang })}>{name}</span>
        </button>
      </h3>
      {before === now ? null : (
        <p className={styles.figure}>{texts.draft.score(String(before ?? '–'), String(now ?? '–'))}</p>
      )}
      {compared.texts
        .filter(({ alike }) => !alike)
        .map(({ field, texts: [was = '', is = ''] }) => (
          <div key={field}>
            <p className={styles.hint}>{labelOf(open, criterionKey(number, field), field, pane)}</p>
            <DifferenceText mine={was} theirs={is} lang={lang} />
          </div>
        ))}
      {threads.length > 0 ? (
        <ThreadAid>
          <LateOpenThreads threads={threads} named={open} go={() => go(criterionPage(number))} />
        </ThreadAid>
      ) : null}
      {filed.length > 0 ? <FiledThreads open={open} name={beside.name} threads={filed} /> : null}
    </div>
  );
}

interface FiledThreadsProps extends Pick<ComparisonProps, 'open'> {
  readonly name: string;
  readonly threads: readonly PlacedThread[];
}

/** Comments that are to be read here alone: there is no way to them in the open report. */
function FiledThreads({ open, name, threads }: FiledThreadsProps): ReactNode {
  const styles = useCompareStyles();
  const { draft: texts } = useCompareTexts();
  return (
    <>
      <p className={styles.hint}>{texts.filed(name)}</p>
      <ThreadAid>
        <LateOpenThreads threads={threads} named={open} go={null} />
      </ThreadAid>
    </>
  );
}
