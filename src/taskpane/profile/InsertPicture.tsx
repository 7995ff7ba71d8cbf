import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useEffect, useId, useRef } from 'react';
import { criteriaCount } from '../../words/criteriaCount';
import { tellsScores } from '../../assessment/picturedScores';
import type { Profile } from '../../assessment/profile';
import { scoresOf } from '../../assessment/report';
import type { OpenReport } from '../../session/state';
import { reportTexts } from '../../session/state';
import type { PaneLanguage } from '../../words/paneLanguage';
import { PictureOutcomeLine } from './PictureOutcomeLine';
import { alternativeOf } from './picture/alternative';
import { layOut } from './picture/layout';
import { paintPicture } from './picture/paint';
import { useProfileTexts } from './texts/useProfileTexts';
import { usePicture } from './usePicture';

const useStyles = makeStyles({
  block: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
  },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  ways: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  text: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  outcome: { alignSelf: 'stretch', outlineStyle: 'none' },
});

interface InsertPictureProps {
  readonly open: OpenReport;
  readonly profile: Profile;
  readonly documentLanguage: PaneLanguage;
}

/** Puts the profile into the report as a picture in the document's language, replaces it and takes it out again. */
export function InsertPicture({ open, profile, documentLanguage }: InsertPictureProps): ReactNode {
  const styles = useStyles();
  const heading = useId();
  const texts = useProfileTexts().insert;
  const { outcome, insert, remove } = usePicture(documentLanguage, (words) => {
    const painted = paintPicture((measure) => layOut(profile, words, measure));
    return painted && { ...painted, ...alternativeOf(profile, words) };
  });
  const place = useRef<HTMLDivElement>(null);
  const isDone = outcome !== null && outcome.kind !== 'working';
  // The button that was pressed may be gone.
  useEffect(() => {
    if (isDone) place.current?.focus();
  }, [isDone]);
  const isThere = open.report.profilePictures.length > 0;
  const { scored } = profile.total;
  if (scored === 0 && !isThere) return <p className={styles.text}>{texts.nothing}</p>;
  const isWorking = outcome?.kind === 'working';
  const button = (label: string, onClick: () => void): ReactNode => (
    <Button disabledFocusable={isWorking} onClick={onClick}>
      {label}
    </Button>
  );
  return (
    <section className={styles.block} aria-labelledby={heading}>
      <h3 id={heading} className={styles.title}>
        {texts.title}
      </h3>
      {isThere ? <Standing open={open} /> : null}
      <div className={styles.ways}>
        {isThere ? (
          <>
            {scored > 0 ? button(texts.replace, () => insert('instead')) : null}
            {button(texts.remove, remove)}
          </>
        ) : (
          <>
            {open.fields.has('total')
              ? button(texts.places.behindScores, () => insert('behindScores'))
              : null}
            {button(texts.places.cursor, () => insert('cursor'))}
          </>
        )}
      </div>
      <p className={styles.text}>
        {scored < criteriaCount ? `${texts.partly(criteriaCount - scored)} ` : ''}
        {isThere ? '' : texts.hint}
      </p>
      <div ref={place} role="status" tabIndex={-1} className={styles.outcome}>
        {outcome ? <PictureOutcomeLine outcome={outcome} /> : null}
      </div>
    </section>
  );
}

/** That there is a picture, and whether it still shows the scores. */
function Standing({ open }: { open: OpenReport }): ReactNode {
  const styles = useStyles();
  const texts = useProfileTexts().insert;
  const scores = scoresOf(reportTexts(open));
  const isCurrent = open.report.profilePictures.every(({ description }) => tellsScores(description, scores));
  return <p className={styles.text}>{isCurrent ? texts.there : texts.outgrown}</p>;
}
