import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { criteriaCount } from '../../words/criteriaCount';
import type { TotalOnScale } from '../../assessment/profile/profile';
import { scaleEnds } from '../../assessment/profile/profile';
import { useHiddenText } from '../notices/hiddenText';
import { LevelScale } from './LevelScale';
import type { ProfileTexts } from './texts/profileTexts';
import { useProfileTexts } from './texts/useProfileTexts';

const useStyles = makeStyles({
  block: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  figures: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
  },
  total: { ...typographyStyles.title3, fontVariantNumeric: 'tabular-nums' },
  outOf: { ...typographyStyles.body1, color: tokens.colorNeutralForeground3 },
  level: { ...typographyStyles.body1Strong },
  text: { ...typographyStyles.body1, margin: 0 },
  quiet: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
  levels: {
    ...typographyStyles.caption1,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
  },
  row: { display: 'grid', gridTemplateColumns: 'subgrid', gridColumnEnd: 'span 2' },
  here: { ...typographyStyles.caption1Strong, color: tokens.colorNeutralForeground1 },
  range: { fontVariantNumeric: 'tabular-nums' },
});

interface TotalScaleProps {
  readonly total: TotalOnScale;
  readonly documentLanguage: string;
}

/** The total among the levels, how far it is to the next one, and what would take it to the one below. */
export function TotalScale({ total, documentLanguage }: TotalScaleProps): ReactNode {
  const styles = useStyles();
  const texts = useProfileTexts().total;
  return (
    <div className={styles.block}>
      {total.total === null ? null : (
        <p className={styles.figures}>
          <span className={styles.total}>{total.total}</span>
          <span className={styles.outOf}>{texts.outOf(scaleEnds.to)}</span>
          <span className={styles.level} lang={documentLanguage}>
            {total.level?.name}
          </span>
        </p>
      )}
      {total.levels.length === 0 ? null : <LevelScale total={total} />}
      <p className={styles.text}>{distance(total, texts)}</p>
      {total.down ? (
        <p className={styles.quiet}>{texts.down(total.down.points, total.down.level.name)}</p>
      ) : null}
      <Levels total={total} documentLanguage={documentLanguage} />
    </div>
  );
}

function distance(total: TotalOnScale, texts: ProfileTexts['total']): string {
  if (total.total === null) return texts.open(criteriaCount - total.scored, total.lowest, total.highest);
  if (total.level === null) return texts.noLevel;
  return total.up ? texts.up(total.up.points, total.up.level.name) : texts.highest;
}

function Levels({ total, documentLanguage }: TotalScaleProps): ReactNode {
  const styles = useStyles();
  const hidden = useHiddenText();
  const texts = useProfileTexts().total;
  if (total.levels.length === 0) return null;
  return (
    <ul className={styles.levels} aria-label={texts.levels}>
      {total.levels.map((level) => (
        <li key={level.from} className={mergeClasses(styles.row, level === total.level && styles.here)}>
          <span className={styles.range}>
            {level.from}–{level.to}
          </span>
          <span>
            <span lang={documentLanguage}>{level.name}</span>
            {level === total.level ? <span className={hidden}>, {texts.here}</span> : null}
          </span>
        </li>
      ))}
    </ul>
  );
}
