import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { CriterionSources } from '../../assessment/sources/evidenceGrid';
import type { GridKind } from '../../assessment/sources/sourceReading';
import { gridKinds } from '../../assessment/sources/sourceReading';
import { sourceWords } from '../../guidance/sourceKinds';
import { useHiddenText } from '../notices/hiddenText';
import type { Criterion } from '../../template/report';
import type { Go } from '../navigation/page';
import { useTexts } from '../texts/TextsProvider';
import { CriterionLink } from './CriterionLink';
import { useSourceGridTexts } from './texts/useSourceGridTexts';

/** Too narrow for columns and whole words, as on a Mac: the kinds stand below the criterion, by their names. */
const narrow = '@media (max-width: 349px)';

const useStyles = makeStyles({
  table: { width: '100%', tableLayout: 'fixed', borderCollapse: 'collapse', [narrow]: { display: 'block' } },
  caption: {
    ...typographyStyles.body1Strong,
    paddingBottom: tokens.spacingVerticalXS,
    textAlign: 'start',
    [narrow]: { display: 'block' },
  },
  kind: { width: '22px' },
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
  head: {
    ...typographyStyles.caption1,
    padding: `0 0 ${tokens.spacingVerticalXS}`,
    verticalAlign: 'bottom',
    textAlign: 'start',
  },
  upright: {
    display: 'inline-block',
    writingMode: 'vertical-rl',
    transform: 'rotate(180deg)',
    whiteSpace: 'nowrap',
    textAlign: 'start',
  },
  row: {
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    [narrow]: {
      display: 'flex',
      flexWrap: 'wrap',
      columnGap: tokens.spacingHorizontalM,
      paddingInlineStart: '1.9em',
    },
  },
  name: {
    padding: 0,
    textAlign: 'start',
    fontWeight: 'inherit',
    [narrow]: { flexBasis: '100%', marginInlineStart: '-1.9em' },
  },
  weak: {
    ...typographyStyles.caption1Strong,
    paddingInlineStart: '1.9em',
    paddingBottom: tokens.spacingVerticalXXS,
    color: tokens.colorStatusWarningForeground3,
    overflowWrap: 'anywhere',
  },
  cell: { padding: 0, textAlign: 'center', [narrow]: { paddingBottom: tokens.spacingVerticalXXS } },
  empty: { [narrow]: { display: 'none' } },
  mark: {
    display: 'inline-block',
    width: '10px',
    height: '10px',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorCompoundBrandBackground,
    '@media (forced-colors: active)': { forcedColorAdjust: 'none', backgroundColor: 'Highlight' },
    [narrow]: { display: 'none' },
  },
  word: {
    display: 'none',
    [narrow]: {
      ...typographyStyles.caption1,
      display: 'inline',
      color: tokens.colorNeutralForeground2,
      overflowWrap: 'anywhere',
    },
  },
});

interface SourceTableProps {
  readonly rows: readonly { readonly criterion: Criterion; readonly sources: CriterionSources }[];
  readonly documentLanguage: string;
  readonly go: Go;
}

/** The criteria by kinds of source. The roles are said, since a table that is drawn as blocks loses its own. */
export function SourceTable({ rows, documentLanguage, go }: SourceTableProps): ReactNode {
  const styles = useStyles();
  const hidden = useHiddenText();
  const { table: texts } = useSourceGridTexts();
  const kindName = useKindNames();
  return (
    <table role="table" className={styles.table}>
      <caption className={styles.caption}>{texts.caption}</caption>
      <colgroup>
        <col />
        {gridKinds.map((kind) => (
          <col key={kind} className={styles.kind} />
        ))}
      </colgroup>
      <thead role="rowgroup" className={styles.heads}>
        <tr role="row">
          <th role="columnheader" scope="col" className={styles.head}>
            <span className={hidden}>{texts.criterion}</span>
          </th>
          {gridKinds.map((kind) => (
            <th key={kind} role="columnheader" scope="col" className={styles.head}>
              <span className={styles.upright}>{kindName(kind)}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup" className={styles.body}>
        {rows.map(({ criterion: { number, name }, sources }) => (
          <tr key={number} role="row" className={styles.row}>
            <th role="rowheader" scope="row" className={styles.name}>
              <CriterionLink number={number} name={name} documentLanguage={documentLanguage} go={go} />
              {sources.weakness ? <div className={styles.weak}>{texts[sources.weakness]}</div> : null}
            </th>
            {gridKinds.map((kind) => (
              <KindCell key={kind} name={kindName(kind)} isNamed={sources.kinds.has(kind)} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function useKindNames(): (kind: GridKind) => string {
  const { language } = useTexts();
  const { other } = useSourceGridTexts().table;
  return (kind) => {
    const name = kind === 'other' ? other : sourceWords[language][kind];
    return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
  };
}

function KindCell({ name, isNamed }: { name: string; isNamed: boolean }): ReactNode {
  const styles = useStyles();
  const hidden = useHiddenText();
  const { named } = useSourceGridTexts().table;
  if (!isNamed) return <td role="cell" className={mergeClasses(styles.cell, styles.empty)} />;
  return (
    <td role="cell" className={styles.cell}>
      <span className={styles.mark} aria-hidden />
      <span className={styles.word} aria-hidden>
        {name}
      </span>
      <span className={hidden}>{named}</span>
    </td>
  );
}
