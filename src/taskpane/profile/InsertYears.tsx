import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Years } from '../../assessment/comparison/years';
import type { OpenReport } from '../../session/state';
import { useTexts } from '../texts/TextsProvider';
import { PictureOutcomeLine } from './PictureOutcomeLine';
import { yearsAlternativeOf } from './picture/alternative';
import { paintPicture } from './picture/paint';
import { layOutYears } from './picture/yearsLayout';
import { useProfileTexts } from './texts/useProfileTexts';
import { usePicture } from './usePicture';

const useStyles = makeStyles({
  block: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalS },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  ways: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  text: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  outcome: { alignSelf: 'stretch' },
});

interface InsertYearsProps {
  readonly open: OpenReport;
  readonly years: Years;
}

/** Puts the picture of the change into the report, in the report's language; it is taken out in Word. */
export function InsertYears({ open, years }: InsertYearsProps): ReactNode {
  const styles = useStyles();
  const { language } = useTexts();
  const { insert: texts } = useProfileTexts();
  const { outcome, insert } = usePicture(open.report.language ?? language, (words) => {
    const painted = paintPicture((measure) => layOutYears(years, words, measure));
    return painted && { ...painted, ...yearsAlternativeOf(years, words) };
  });
  const isWorking = outcome?.kind === 'working';
  return (
    <div className={styles.block}>
      <h3 className={styles.title}>{texts.title}</h3>
      <div className={styles.ways}>
        {open.fields.has('total') ? (
          <Button disabledFocusable={isWorking} onClick={() => insert('behindScores')}>
            {texts.places.behindScores}
          </Button>
        ) : null}
        <Button disabledFocusable={isWorking} onClick={() => insert('cursor')}>
          {texts.places.cursor}
        </Button>
      </div>
      <p className={styles.text}>{texts.hint}</p>
      <div role="status" className={styles.outcome}>
        {outcome ? <PictureOutcomeLine outcome={outcome} /> : null}
      </div>
    </div>
  );
}
