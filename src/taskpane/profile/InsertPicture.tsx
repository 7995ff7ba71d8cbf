import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { criteriaCount } from '../../words/criteriaCount';
import type { Profile } from '../../assessment/profile';
import type { PictureOutcome } from '../../session/picture';
import { Notice } from '../notices/Notice';
import { useSession } from '../SessionProvider';
import { useTexts } from '../texts/TextsProvider';
import { alternativeOf } from './picture/alternative';
import { layOut } from './picture/layout';
import { paintPicture } from './picture/paint';
import type { ProfileTexts } from './texts/profileTexts';
import { pictureTrouble } from './texts/profileTexts';
import { loadProfileTexts, useProfileTexts } from './texts/useProfileTexts';
import type { PaneLanguage } from '../../words/paneLanguage';

const useStyles = makeStyles({
  block: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
  },
  text: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

type Insertion = PictureOutcome | { readonly kind: 'notDrawn' } | { readonly kind: 'inserting' };

interface InsertPictureProps {
  readonly profile: Profile;
  readonly documentLanguage: PaneLanguage;
}

/** Puts the profile into the report as a picture in the document's language, and says what became of it. */
export function InsertPicture({ profile, documentLanguage }: InsertPictureProps): ReactNode {
  const styles = useStyles();
  const texts = useProfileTexts().insert;
  const insert = useInsert(profile, documentLanguage);
  const [outcome, setOutcome] = useState<Insertion | null>(null);
  const { scored } = profile.total;
  if (scored === 0) return <p className={styles.text}>{texts.nothing}</p>;
  const onClick = async (): Promise<void> => {
    setOutcome({ kind: 'inserting' });
    setOutcome(await insert());
  };
  return (
    <div className={styles.block}>
      <Button disabledFocusable={outcome?.kind === 'inserting'} onClick={() => void onClick()}>
        {texts.button}
      </Button>
      <p className={styles.text}>
        {scored < criteriaCount ? `${texts.partly(criteriaCount - scored)} ` : ''}
        {texts.hint}
      </p>
      <div role="status">{outcome ? <OutcomeLine outcome={outcome} /> : null}</div>
    </div>
  );
}

function useInsert(profile: Profile, documentLanguage: PaneLanguage): () => Promise<Insertion> {
  const session = useSession();
  return async () => {
    // The words of another language than the pane's may not come where the connection is gone.
    const texts = await loadProfileTexts(documentLanguage).catch(() => null);
    if (!texts) return { kind: 'notDrawn' };
    const { picture: words } = texts;
    const painted = paintPicture((measure) => layOut(profile, words, measure));
    if (!painted) return { kind: 'notDrawn' };
    return session.insertPicture({ ...painted, ...alternativeOf(profile, words) });
  };
}

function OutcomeLine({ outcome }: { outcome: Insertion }): ReactNode {
  const styles = useStyles();
  const { state } = useTexts();
  const texts = useProfileTexts().insert;
  if (outcome.kind === 'inserting' || outcome.kind === 'inserted')
    return <p className={styles.text}>{texts[outcome.kind]}</p>;
  return (
    <Notice intent="warning">
      {sentenceOf(outcome, texts)}
      {outcome.kind === 'refused' ? ` ${state.supportCode(outcome.refusal.code)}.` : null}
    </Notice>
  );
}

function sentenceOf(
  outcome: Exclude<Insertion, { kind: 'inserting' | 'inserted' }>,
  texts: ProfileTexts['insert'],
): string {
  return outcome.kind === 'refused'
    ? texts.refused[pictureTrouble(outcome.refusal.kind)]
    : texts[outcome.kind];
}
