import { mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { courseInDays, courseInFigures, scoresOverYears } from '../../assessment/comparison/years';
import { scaleEnds } from '../../assessment/profile/profile';
import type { OpenReport } from '../../session/state';
import { Aid } from '../evidence/Aid';
import { latePage } from '../navigation/latePage';
import { sentenceCase } from '../report/sentenceCase';
import { openSide } from './beside';
import { useCompareStyles } from './compareStyles';
import { HeadRow } from './HeadRow';
import { useCompareTexts } from './texts/useCompareTexts';
import { useEarlierReports } from './useEarlierReports';
import { YearsGraph } from './YearsGraph';

/** Comes with texts of its own; what is looked at and has the focus stays meanwhile. */
const InsertYears = latePage(async () => (await import('../profile/InsertYears')).InsertYears);

/** So many totals have room beside each other in the narrowest pane. */
const mostInLine = 3;

/** The scores of all picked assessments of the unit as a small picture each, to look at and for the report. */
export function YearsView({ open }: { open: OpenReport }): ReactNode {
  const styles = useCompareStyles();
  const { years: texts, change, criterion } = useCompareTexts();
  const earlier = useEarlierReports(open);
  if (earlier.length === 0) return <StandingPicture open={open} />;
  const own = openSide(open);
  const lang = own.language === null ? {} : { lang: own.language };
  const criteria = own.criteria.map(({ section, ...one }) => ({
    ...{ ...one, section: sentenceCase(section) },
  }));
  const years = scoresOverYears(
    { ...own, criteria },
    earlier.map(({ report }) => report),
  );
  const bars = years.sections.flatMap((section) => section.bars);
  const course = mergeClasses(styles.number, years.days.length <= mostInLine && styles.unbroken);
  return (
    <section className={styles.section}>
      <h2 className={styles.title}>{texts.title}</h2>
      <p className={styles.hint}>{years.days.length > 2 ? texts.lines : texts.bars}</p>
      <table className={styles.table}>
        <caption className={styles.caption}>{courseInDays(years) || texts.title}</caption>
        <HeadRow heads={[criterion, texts.scores]} />
        <tbody>
          <tr>
            <th scope="row" className={styles.name}>
              {change.total}
              <YearsGraph values={years.totals} {...scaleEnds} />
            </th>
            <td className={course}>{courseInFigures(years.totals)}</td>
          </tr>
          {bars.map(({ number, name, scores }) => (
            <tr key={number}>
              <th scope="row" className={styles.name}>
                {`${number}. `}
                <span {...lang}>{name}</span>
                <YearsGraph values={scores} from={0} to={5} />
              </th>
              <td className={course}>{courseInFigures(scores)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Aid>
        <InsertYears open={open} years={years} />
      </Aid>
    </section>
  );
}

/** A picture that was put into the report before can be taken out without the reports that it was made of. */
function StandingPicture({ open }: { open: OpenReport }): ReactNode {
  if (open.report.pictures.change.length === 0) return null;
  return (
    <Aid>
      <InsertYears open={open} years={null} />
    </Aid>
  );
}
