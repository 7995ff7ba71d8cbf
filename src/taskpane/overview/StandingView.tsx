import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { criteriaCount } from '../../words/criteriaCount';
import { levelFor } from '../../assessment/level';
import { scoresOf } from '../../assessment/report';
import { highestTotal, standingOf } from '../../assessment/total';
import type { OpenReport } from '../../session/state';
import { reportTexts } from '../../session/state';
import { Progress } from './Progress';
import { useTexts } from '../texts/TextsProvider';

const useStyles = makeStyles({
  standing: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  figures: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-end',
    columnGap: tokens.spacingHorizontalL,
  },
  main: { flexShrink: 0 },
  label: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0 },
  sum: { ...typographyStyles.title1, margin: 0, fontVariantNumeric: 'tabular-nums' },
  range: { ...typographyStyles.subtitle2Stronger, margin: 0, fontVariantNumeric: 'tabular-nums' },
  level: { ...typographyStyles.subtitle2, margin: 0 },
  outOf: { ...typographyStyles.body1, color: tokens.colorNeutralForeground3 },
  aside: { minWidth: 0, paddingBottom: tokens.spacingVerticalXXS },
});

/** How far scoring is, the running sum, and the range still open; the total and its level once all is scored. */
export function StandingView({ open }: { open: OpenReport }): ReactNode {
  const styles = useStyles();
  const texts = useTexts().progress;
  const standing = standingOf(scoresOf(reportTexts(open)).values());
  const { scored, sum, total } = standing;
  const words = texts.scored(scored, criteriaCount);
  return (
    <div className={styles.standing}>
      <div className={styles.figures}>
        <div className={styles.main}>
          <p className={styles.label}>{total === null ? texts.sum : texts.total}</p>
          <p className={styles.sum}>
            {sum} <span className={styles.outOf}>{total === null ? '' : texts.outOf(highestTotal)}</span>
          </p>
        </div>
        <div className={styles.aside}>
          {total === null ? (
            <>
              <p className={styles.label}>{texts.range}</p>
              <p className={styles.range}>{texts.span(standing.lowest, standing.highest)}</p>
            </>
          ) : (
            <LevelName total={total} open={open} />
          )}
        </div>
      </div>
      <Progress label={texts.bar} words={words} value={scored} most={criteriaCount} />
      <p className={styles.label}>{words}</p>
    </div>
  );
}

function LevelName({ total, open }: { total: number; open: OpenReport }): ReactNode {
  const styles = useStyles();
  const texts = useTexts();
  const level = levelFor(total, open.report.levels);
  if (!level) return <p className={styles.label}>{texts.progress.noLevel}</p>;
  return (
    <p className={styles.level} lang={open.report.language ?? texts.language}>
      {level.name}
    </p>
  );
}
