import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ProfileSection } from '../../assessment/profile/profile';
import { formatAverage } from '../../assessment/profile/profile';
import { useHiddenText } from '../notices/hiddenText';
import type { Go } from '../navigation/page';
import { BarRow } from './BarRow';
import type { ProfileTexts } from './texts/profileTexts';
import { useProfileTexts } from './texts/useProfileTexts';

const useStyles = makeStyles({
  table: { width: '100%', tableLayout: 'fixed', borderCollapse: 'collapse' },
  // Where the pane is narrow, long names need the room more than the bars.
  bars: { width: '66px', '@media (min-width: 300px)': { width: '40%' } },
  heading: {
    ...typographyStyles.body1Strong,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXS} 0`,
    textAlign: 'start',
    verticalAlign: 'bottom',
  },
  average: {
    ...typographyStyles.caption1,
    padding: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}`,
    textAlign: 'end',
    verticalAlign: 'bottom',
    fontVariantNumeric: 'tabular-nums',
  },
});

interface ScoreTableProps {
  readonly sections: readonly ProfileSection[];
  readonly documentLanguage: string;
  readonly go: Go;
}

/**
 * The scores as a table that looks like a chart: a row with a bar for each criterion, under its section and that
 * one's average.
 */
export function ScoreTable({ sections, documentLanguage, go }: ScoreTableProps): ReactNode {
  const styles = useStyles();
  const hidden = useHiddenText();
  const texts = useProfileTexts().table;
  return (
    <table className={styles.table}>
      <caption className={hidden}>{texts.caption}</caption>
      <colgroup>
        <col />
        <col className={styles.bars} />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">
            <span className={hidden}>{texts.criterion}</span>
          </th>
          <th scope="col">
            <span className={hidden}>{texts.score}</span>
          </th>
        </tr>
      </thead>
      {sections.map((section) => (
        <tbody key={section.name}>
          <tr>
            <th scope="rowgroup" className={styles.heading} lang={documentLanguage}>
              {section.name || texts.allCriteria}
            </th>
            <td className={styles.average}>{averageText(section, texts)}</td>
          </tr>
          {section.bars.map((bar) => (
            <BarRow key={bar.number} bar={bar} documentLanguage={documentLanguage} go={go} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

function averageText({ average, scored, bars }: ProfileSection, texts: ProfileTexts['table']): string {
  if (average === null) return texts.noAverage;
  const written = formatAverage(average);
  return scored === bars.length ? texts.average(written) : texts.partly(written, scored, bars.length);
}
