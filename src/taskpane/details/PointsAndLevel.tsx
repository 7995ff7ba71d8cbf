import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { refreshSums } from '../../assessment/edits';
import type { FieldKey } from '../../assessment/fieldKey';
import { criteriaCount } from '../../words/criteriaCount';
import { parsePointsAndLevel } from '../../assessment/level';
import { scoresOf } from '../../assessment/report';
import type { FieldState, OpenReport } from '../../session/state';
import { reportTexts, valueOf } from '../../session/state';
import { FieldTrouble } from '../criterion/FieldTrouble';
import { TextField } from '../criterion/TextField';
import { useSession } from '../SessionProvider';
import { useTexts } from '../texts/TextsProvider';
import { useDetailsTexts } from './texts/useDetailsTexts';

const useStyles = makeStyles({
  field: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  label: { ...typographyStyles.body1Strong, margin: 0 },
  value: { ...typographyStyles.body1, margin: 0 },
  hint: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0 },
  refreshSums: { alignSelf: 'flex-start' },
});

interface PointsAndLevelProps {
  readonly open: OpenReport;
  readonly field: FieldState;
  readonly label: string;
  readonly language: string;
  readonly onFocus: (key: FieldKey) => void;
}

/** The points and the level, which follow from the scores; a text to edit only where a person has put own words. */
export function PointsAndLevel(props: PointsAndLevelProps): ReactNode {
  const { open, field, language } = props;
  const styles = useStyles();
  const { pointsAndLevel: texts } = useDetailsTexts();
  const isOwn = parsePointsAndLevel(valueOf(field), open.report.levels).kind === 'ownWords';
  // While own words are being deleted, the text must not go away under the cursor.
  const [isEdited, setEdited] = useState(false);
  if (!isOwn && !isEdited) return <FollowingScores {...props} />;
  return (
    <div onFocus={() => setEdited(true)} onBlur={() => setEdited(false)}>
      <TextField
        field={field}
        label={props.label}
        language={language}
        reminder={null}
        onFocus={props.onFocus}
        above={<p className={styles.hint}>{texts.ownWords}</p>}
      />
    </div>
  );
}

function FollowingScores({ open, field, label, language }: PointsAndLevelProps): ReactNode {
  const styles = useStyles();
  const session = useSession();
  const { concerns } = useTexts();
  const { pointsAndLevel: texts } = useDetailsTexts();
  const report = reportTexts(open);
  const scored = scoresOf(report).size;
  const value = valueOf(field);
  const isBehind = refreshSums(report).edits.some(({ key }) => key === field.key);
  return (
    <div className={styles.field}>
      <p className={styles.label} lang={language}>
        {label}
      </p>
      {value === '' ? null : (
        <p className={styles.value} lang={language}>
          {value}
        </p>
      )}
      <p className={styles.hint}>
        {scored < criteriaCount ? texts.waiting(scored, criteriaCount) : texts.follows}
      </p>
      {isBehind ? (
        <Button className={styles.refreshSums} onClick={() => session.fixSums()}>
          {concerns.refreshSums}
        </Button>
      ) : null}
      <FieldTrouble field={field} />
    </div>
  );
}
