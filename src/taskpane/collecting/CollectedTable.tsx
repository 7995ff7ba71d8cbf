import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { memo } from 'react';
import { formatDate } from '../../assessment/dates/calendar';
import type { CollectedFile } from '../../collection/entry';
import { dayOf } from '../../collection/sameAssessment';
import type { CollectionTexts } from '../../collection/texts/collectionTexts';
import { useHiddenText } from '../notices/hiddenText';
import { useCollectingTexts } from './texts/useCollectingTexts';

/** Too narrow for columns: the figures stand below the report. */
const narrow = '@media (max-width: 239px)';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', [narrow]: { display: 'block' } },
  caption: {
    ...typographyStyles.body1Strong,
    paddingBottom: tokens.spacingVerticalXS,
    textAlign: 'start',
    [narrow]: { display: 'block' },
  },
  // Heard, not seen.
  heads: {
    [narrow]: {
      position: 'absolute',
      width: '1px',
      height: '1px',
      overflow: 'hidden',
      clipPath: 'inset(50%)',
    },
  },
  body: { [narrow]: { display: 'block' } },
  row: {
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    [narrow]: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM },
  },
  head: {
    ...typographyStyles.caption1,
    padding: `${tokens.spacingVerticalXS} 0`,
    verticalAlign: 'bottom',
    textAlign: 'start',
  },
  name: {
    ...typographyStyles.caption1,
    width: '100%',
    padding: `${tokens.spacingVerticalXS} 0`,
    textAlign: 'start',
    overflowWrap: 'anywhere',
    [narrow]: { flexBasis: '100%' },
  },
  unit: { ...typographyStyles.body1, display: 'block' },
  file: { display: 'block', color: tokens.colorNeutralForeground3 },
  problems: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    color: tokens.colorStatusWarningForeground3,
  },
  value: {
    ...typographyStyles.caption1,
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    whiteSpace: 'nowrap',
    textAlign: 'end',
    verticalAlign: 'top',
    fontVariantNumeric: 'tabular-nums',
    [narrow]: { paddingTop: 0, paddingInlineStart: 0 },
  },
});

interface CollectedTableProps {
  readonly rows: readonly CollectedFile[];
  readonly texts: CollectionTexts;
}

/** A row for each file, with what is wrong with it. The roles are said, since a table drawn as blocks loses its own. */
export const CollectedTable = memo(function CollectedTable({ rows, texts }: CollectedTableProps): ReactNode {
  const styles = useStyles();
  const { table } = useCollectingTexts();
  return (
    <table role="table" className={styles.table}>
      <caption className={styles.caption}>{table.caption}</caption>
      <thead role="rowgroup" className={styles.heads}>
        <tr role="row">
          <th role="columnheader" scope="col" className={styles.head}>
            {table.report}
          </th>
          {[table.day, table.total].map((head) => (
            <th
              key={head}
              role="columnheader"
              scope="col"
              className={mergeClasses(styles.head, styles.value)}
            >
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup" className={styles.body}>
        {rows.map((row, at) => (
          // Files of two folders may have one name.
          <CollectedRow key={at} row={row} texts={texts} />
        ))}
      </tbody>
    </table>
  );
});

function CollectedRow({
  row: { file, problems, report },
  texts,
}: {
  row: CollectedFile;
  texts: CollectionTexts;
}): ReactNode {
  const styles = useStyles();
  const day = report && dayOf(report);
  const lang = report?.language ? { lang: report.language } : {};
  return (
    <tr role="row" className={styles.row}>
      <th role="rowheader" scope="row" className={styles.name}>
        {report && report.unit !== '' ? (
          <span className={styles.unit} {...lang}>
            {report.unit}
          </span>
        ) : null}
        <span className={styles.file}>{file}</span>
        {problems.length > 0 ? (
          <ul className={styles.problems}>
            {problems.map((problem, at) => (
              <li key={at}>{texts.problem(problem)}</li>
            ))}
          </ul>
        ) : null}
      </th>
      <Value text={day === null ? null : formatDate(day)} />
      <Value text={report?.total === null || report === null ? null : String(report.total)} />
    </tr>
  );
}

function Value({ text }: { text: string | null }): ReactNode {
  const styles = useStyles();
  const hidden = useHiddenText();
  const { none } = useCollectingTexts().table;
  return (
    <td role="cell" className={styles.value}>
      {text ?? (
        <>
          <span aria-hidden>–</span>
          <span className={hidden}>{none}</span>
        </>
      )}
    </td>
  );
}
