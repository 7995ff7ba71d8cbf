import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useEffect, useId, useRef } from 'react';
import { tellsScores } from '../../assessment/profile/picturedScores';
import { scoresOf } from '../../assessment/report';
import type { OpenReport } from '../../session/state';
import { reportTexts } from '../../session/state';
import type { PaneLanguage } from '../../words/paneLanguage';
import type { PictureKind } from '../../assessment/profile/pictureKind';
import { partHead } from '../summary/useSummaryPlace';
import { PictureOutcomeLine } from './PictureOutcomeLine';
import type { ProfileTexts } from './texts/profileTexts';
import { useProfileTexts } from './texts/useProfileTexts';
import type { Draw } from './usePicture';
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

interface PictureSectionProps {
  readonly open: OpenReport;
  readonly kind: PictureKind;
  /** The document's. */
  readonly language: PaneLanguage;
  /** Null where there is nothing to draw: a picture that is there can be taken out all the same. */
  readonly draw: Draw | null;
  /** What the picture lacks. */
  readonly remark?: string;
}

/** Puts a picture of the scores into the report in the document's language, replaces it and takes it out again. */
export function PictureSection({ open, kind, language, draw, remark }: PictureSectionProps): ReactNode {
  const styles = useStyles();
  const heading = useId();
  const texts = useProfileTexts().insert;
  const { outcome, insert, remove } = usePicture(kind, language, draw ?? (() => null));
  const place = useRef<HTMLDivElement>(null);
  const isDone = outcome !== null && outcome.kind !== 'working';
  // The button that was pressed may be gone.
  useEffect(() => {
    if (isDone) place.current?.focus();
  }, [isDone]);
  const isThere = open.report.pictures[kind].length > 0;
  const button = (label: string, onClick: () => void): ReactNode => (
    <Button disabledFocusable={outcome?.kind === 'working'} onClick={onClick}>
      {label}
    </Button>
  );
  return (
    <section className={styles.block} aria-labelledby={heading}>
      <h3 {...partHead('picture')} id={heading} className={styles.title}>
        {texts.title}
      </h3>
      {isThere ? <p className={styles.text}>{standing(open, kind, texts)}</p> : null}
      <div className={styles.ways}>
        {isThere ? (
          <>
            {draw ? button(texts.replace, () => insert('instead')) : null}
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
      <p className={styles.text}>{[remark, isThere ? undefined : texts.hint].filter(Boolean).join(' ')}</p>
      <div ref={place} role="status" tabIndex={-1} className={styles.outcome}>
        {outcome ? <PictureOutcomeLine outcome={outcome} /> : null}
      </div>
    </section>
  );
}

/** That there is a picture, and whether it still shows the scores. */
function standing(open: OpenReport, kind: PictureKind, texts: ProfileTexts['insert']): string {
  const scores = scoresOf(reportTexts(open));
  const isCurrent = open.report.pictures[kind].every(({ description }) => tellsScores(description, scores));
  return isCurrent ? texts.there[kind] : texts.outgrown;
}
