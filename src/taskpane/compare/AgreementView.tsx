import type { ReactNode } from 'react';
import type { Agreement, Scores } from '../../assessment/comparison/agreement';
import { agreementCsv, agreementOf, independentScores } from '../../assessment/comparison/agreement';
import type { Kappa } from '../../assessment/comparison/kappa';
import { assessedOn, frontLine } from '../../assessment/comparison/otherReport';
import { reconciledHere } from '../../assessment/comparison/reconciledWork';
import type { WorkingData } from '../../assessment/workingData';
import { useStore } from 'zustand';
import { CopyableText } from '../copying/CopyableText';
import { sentenceCase } from '../report/sentenceCase';
import type { ComparisonProps } from './comparisonProps';
import { useCompareStyles } from './compareStyles';
import { useSession } from '../SessionProvider';
import { HeadRow } from './HeadRow';
import type { ScorePair } from './ScorePairs';
import { ScorePairs } from './ScorePairs';
import { decimal, signed } from './figures';
import type { CompareTexts } from './texts/compareTexts';
import { useCompareTexts } from './texts/useCompareTexts';

/** How far the scores of a report of the same visit agree with the open one's. */
export function AgreementView({ own, beside, go }: ComparisonProps): ReactNode {
  const styles = useCompareStyles();
  const { agreement: texts, criterion, scores: heads } = useCompareTexts();
  const work = useStore(useSession().working.store, ({ data }) => data);
  const all = [work, beside.report.work] as const;
  const here = [reconciledHere(work, own), reconciledHere(beside.report.work, beside.report)] as const;
  const mine = independentScores(own, here[0]);
  const theirs = independentScores(beside.report, here[1]);
  const isOfBefore = here.some(keepsIndependent);
  const isOfOther = all.some((kept, at) => keepsIndependent(kept) && kept !== here[at]);
  const agreement = agreementOf(mine, theirs, own.criteria);
  const title = texts.title(beside.name);
  if (agreement.compared === 0)
    return (
      <section className={styles.section}>
        <h2 className={styles.title}>{title}</h2>
        <p className={styles.text}>{texts.nothing}</p>
      </section>
    );
  const unit = frontLine(own, 'unit');
  const date = assessedOn(own)?.last ?? '';
  const differing = differingPairs(mine, theirs);
  return (
    <section className={styles.section}>
      <h2 className={styles.title}>{title}</h2>
      {isOfBefore ? <p className={styles.hint}>{texts.independent}</p> : null}
      {isOfOther ? <p className={styles.hint}>{texts.otherAssessment}</p> : null}
      <Figures agreement={agreement} />
      <SectionTable agreement={agreement} language={own.language} />
      {differing.length === 0 ? (
        <p className={styles.text}>{texts.allAgree}</p>
      ) : (
        <ScorePairs
          caption={texts.differing}
          heads={[criterion, heads.now, heads.other]}
          pairs={differing}
          own={own}
          go={go}
        />
      )}
      <KappaLines agreement={agreement} />
      <h3 className={styles.figure}>{texts.row}</h3>
      <CopyableText label={texts.row} text={agreementCsv({ unit, date }, mine, theirs).slice(1)} />
    </section>
  );
}

const keepsIndependent = (work: WorkingData): boolean =>
  [...work.values()].some(({ independent = null }) => independent !== null);

/** Those that both have scored differently, the widest apart first. */
const differingPairs = (mine: Scores, theirs: Scores): ScorePair[] =>
  [...mine]
    .flatMap(([number, left]) => {
      const right = theirs.get(number) ?? left;
      return right === left ? [] : [{ number, left, right, remark: '' }];
    })
    .toSorted((one, other) => Math.abs(other.right - other.left) - Math.abs(one.right - one.left));

function Figures({ agreement }: { agreement: Agreement }): ReactNode {
  const styles = useCompareStyles();
  const { agreement: texts } = useCompareTexts();
  const { compared, equal, withinOne, meanDifference, meanDistance } = agreement;
  return (
    <>
      <p className={styles.figure}>{texts.equal(equal, compared)}</p>
      <p className={styles.figure}>{texts.withinOne(withinOne, compared)}</p>
      {meanDifference !== null && meanDistance !== null ? (
        <p className={styles.text}>{texts.mean(signed(meanDifference), decimal(meanDistance))}</p>
      ) : null}
    </>
  );
}

interface SectionTableProps {
  readonly agreement: Agreement;
  readonly language: string | null;
}

function SectionTable({ agreement, language }: SectionTableProps): ReactNode {
  const styles = useCompareStyles();
  const { agreement: texts, section } = useCompareTexts();
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{texts.sections}</caption>
      <HeadRow heads={[section, texts.equalHead, texts.withinOneHead]} />
      <tbody>
        {agreement.sections.map(({ name, compared, equal, withinOne }) => (
          <tr key={name}>
            <th scope="row" className={styles.name} {...(language === null ? {} : { lang: language })}>
              {sentenceCase(name)}
            </th>
            <td className={styles.number}>{shareOf(equal, compared)}</td>
            <td className={styles.number}>{shareOf(withinOne, compared)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A dash where no criterion of a section has two scores. */
const shareOf = (count: number, compared: number): string => (compared === 0 ? '–' : `${count}/${compared}`);

const kappaText = (kappa: Kappa, texts: CompareTexts['agreement']): string =>
  kappa.kind === 'value' ? decimal(kappa.value) : texts.kappaUndefined[kappa.reason];

function KappaLines({ agreement: { kappas } }: { agreement: Agreement }): ReactNode {
  const styles = useCompareStyles();
  const { agreement: texts } = useCompareTexts();
  return (
    <>
      <p className={styles.text}>{texts.kappa('quadratic', kappaText(kappas.quadratic, texts))}</p>
      <p className={styles.text}>{texts.kappa('linear', kappaText(kappas.linear, texts))}</p>
      <p className={styles.hint}>{texts.limits}</p>
    </>
  );
}
