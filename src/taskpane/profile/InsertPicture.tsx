import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Profile } from '../../assessment/profile/profile';
import type { OpenReport } from '../../session/state';
import { criteriaCount } from '../../words/criteriaCount';
import type { PaneLanguage } from '../../words/paneLanguage';
import { partHead } from '../summary/useSummaryPlace';
import { PictureSection } from './PictureSection';
import { alternativeOf } from './picture/alternative';
import { layOut } from './picture/layout';
import { paintPicture } from './picture/paint';
import type { PictureTexts } from './texts/profileTexts';
import { useProfileTexts } from './texts/useProfileTexts';

const useStyles = makeStyles({
  text: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

interface InsertPictureProps {
  readonly open: OpenReport;
  readonly profile: Profile;
  readonly documentLanguage: PaneLanguage;
}

/** Puts the profile into the report as a picture. */
export function InsertPicture({ open, profile, documentLanguage }: InsertPictureProps): ReactNode {
  const styles = useStyles();
  const texts = useProfileTexts().insert;
  const { scored } = profile.total;
  if (scored === 0 && open.report.pictures.profile.length === 0)
    return (
      <p {...partHead('picture')} className={styles.text}>
        {texts.nothing}
      </p>
    );
  const draw = (words: PictureTexts) => {
    const painted = paintPicture((measure) => layOut(profile, words, measure));
    return painted && { ...painted, ...alternativeOf(profile, words) };
  };
  return (
    <PictureSection
      open={open}
      kind="profile"
      language={documentLanguage}
      draw={scored > 0 ? draw : null}
      {...(scored < criteriaCount ? { remark: texts.partly(criteriaCount - scored) } : {})}
    />
  );
}
