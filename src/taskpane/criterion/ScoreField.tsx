import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useId } from 'react';
import type { FieldKey } from '../../assessment/fieldKey';
import { criterionKey } from '../../assessment/fieldKey';
import type { OpenReport } from '../../session/state';
import { recall } from '../storage/memory';
import { Notice } from '../notices/Notice';
import { labelOf } from '../report/place';
import { readingOf } from '../report/sections';
import { useSession } from '../SessionProvider';
import { useTexts } from '../texts/TextsProvider';
import { MissingScore } from '../unsure/MissingScore';
import { UnsureField } from '../unsure/UnsureField';
import { FieldTrouble } from './FieldTrouble';
import { ScoreTiles } from './ScoreTiles';

const useStyles = makeStyles({
  field: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  top: { display: 'flex', alignItems: 'baseline', justifyContent: 'space-between' },
  label: { ...typographyStyles.body1Strong },
  clear: {
    minWidth: 0,
    paddingRight: 0,
    // There, every button has a border.
    '@media (forced-colors: active)': { paddingInline: tokens.spacingHorizontalXS },
  },
});

interface ScoreFieldProps {
  readonly open: OpenReport;
  readonly number: number;
  readonly onFocus: (key: FieldKey) => void;
}

/** A criterion's score: five tiles, a way to clear it, and what the document holds instead of a score. */
export function ScoreField({ open, number, onFocus }: ScoreFieldProps): ReactNode {
  const styles = useStyles();
  const session = useSession();
  const texts = useTexts();
  const labelId = useId();
  const key = criterionKey(number, 'score');
  const field = open.fields.get(key);
  if (open.unsure.has(key)) return <UnsureField open={open} field={key} />;
  if (!field) return <MissingScore field={key} />;
  const reading = readingOf(open, number);
  return (
    <div className={styles.field} onFocus={() => onFocus(key)}>
      <div className={styles.top}>
        <span id={labelId} className={styles.label} lang={open.report.language ?? texts.language}>
          {labelOf(open, key, 'score', texts)}
        </span>
        <Button
          appearance="transparent"
          size="small"
          className={styles.clear}
          disabledFocusable={reading.kind === 'empty' || !field.reachable}
          onClick={() => session.setScore(number, null)}
        >
          {texts.criterion.clear}
        </Button>
      </div>
      {field.reachable ? null : <Notice intent="info">{texts.refusals.unreachable}</Notice>}
      <ScoreTiles
        disabled={!field.reachable}
        labelledBy={labelId}
        hint={recall('numberKeys') === 'off' ? undefined : texts.criterion.scoreKeys}
        score={reading.kind === 'score' ? reading.score : null}
        onChoose={(score) => session.setScore(number, score)}
      />
      {reading.kind === 'unreadable' ? (
        <Notice intent="warning">{texts.criterion.unreadable(reading.text)}</Notice>
      ) : null}
      <FieldTrouble field={field} />
    </div>
  );
}
