import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useId } from 'react';
import type { OpenReport } from '../../session/state';
import type { Go } from '../navigation/page';
import { useTexts } from '../texts/TextsProvider';
import { InsertPicture } from './InsertPicture';
import { openProfile } from './openProfile';
import { ScoreTable } from './ScoreTable';
import { TakeAlong } from './TakeAlong';
import { useProfileTexts } from './texts/useProfileTexts';
import { TotalScale } from './TotalScale';

const useStyles = makeStyles({
  profile: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  heading: { ...typographyStyles.subtitle2, margin: 0 },
});

interface ProfileViewProps {
  readonly open: OpenReport;
  readonly go: Go;
}

/**
 * The report's scores at a glance: the total on the scale of levels and a bar for each criterion, to look at and to
 * take along.
 */
export function ProfileView({ open, go }: ProfileViewProps): ReactNode {
  const styles = useStyles();
  const texts = useProfileTexts();
  const { language } = useTexts();
  const heading = useId();
  const profile = openProfile(open);
  const documentLanguage = open.report.language ?? language;
  return (
    <section className={styles.profile} aria-labelledby={heading}>
      <h2 id={heading} className={styles.heading}>
        {texts.title}
      </h2>
      <TotalScale total={profile.total} documentLanguage={documentLanguage} />
      <ScoreTable sections={profile.sections} documentLanguage={documentLanguage} go={go} />
      <InsertPicture open={open} profile={profile} documentLanguage={documentLanguage} />
      <TakeAlong profile={profile} />
    </section>
  );
}
