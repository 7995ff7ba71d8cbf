import { makeStyles, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { levelFor } from '../../assessment/level';
import { scoresOf } from '../../assessment/report';
import { standingOf } from '../../assessment/total';
import type { OpenReport } from '../../session/state';
import { reportTexts } from '../../session/state';
import { useTexts } from '../texts/TextsProvider';
import { useCheckTexts } from './texts/useCheckTexts';

const useStyles = makeStyles({ line: { ...typographyStyles.subtitle2, margin: 0 } });

/** Says that nothing is left to fix, with the total and the level. */
export function StandingLine({ open }: { open: OpenReport }): ReactNode {
  const styles = useStyles();
  const texts = useTexts();
  const check = useCheckTexts();
  const { total } = standingOf(scoresOf(reportTexts(open)).values());
  const level = total === null ? null : levelFor(total, open.report.levels);
  return (
    <p className={styles.line}>
      {check.nothing} {total === null ? '' : check.standing(total)}
      {level ? (
        <>
          , <span lang={open.report.language ?? texts.language}>{level.name}</span>
        </>
      ) : null}
      {total === null ? '' : '.'}
    </p>
  );
}
