import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Notice } from '../notices/Notice';
import { useTexts } from '../texts/TextsProvider';
import type { ProfileTexts } from './texts/profileTexts';
import { pictureTrouble } from './texts/profileTexts';
import { useProfileTexts } from './texts/useProfileTexts';
import type { PictureState } from './usePicture';

const useStyles = makeStyles({
  text: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

const calm = ['working', 'inserted', 'replaced', 'removed'];

/** What became of the picture, in a sentence; what went wrong as a warning. */
export function PictureOutcomeLine({ outcome }: { outcome: PictureState }): ReactNode {
  const styles = useStyles();
  const { state } = useTexts();
  const texts = useProfileTexts().insert;
  const sentence = sentenceOf(outcome, texts);
  if (calm.includes(outcome.kind)) return <p className={styles.text}>{sentence}</p>;
  return (
    <Notice intent="warning">
      {sentence}
      {'refusal' in outcome ? ` ${state.supportCode(outcome.refusal.code)}.` : null}
    </Notice>
  );
}

function sentenceOf(outcome: PictureState, texts: ProfileTexts['insert']): string {
  switch (outcome.kind) {
    case 'working':
      return outcome.removes ? texts.removing : texts.inserting;
    case 'refused':
      return texts.refused[pictureTrouble(outcome.refusal.kind)];
    default:
      return texts[outcome.kind];
  }
}
