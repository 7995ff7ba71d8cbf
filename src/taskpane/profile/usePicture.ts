import { useState } from 'react';
import type { Profile } from '../../assessment/profile';
import type { OfferedPlace, PictureOutcome } from '../../session/picture';
import type { Refusal } from '../../session/refusal';
import type { Session } from '../../session/session';
import type { PaneLanguage } from '../../words/paneLanguage';
import { useSession } from '../SessionProvider';
import { alternativeOf } from './picture/alternative';
import { layOut } from './picture/layout';
import { paintPicture } from './picture/paint';
import { loadProfileTexts } from './texts/useProfileTexts';

/** How far the picture has come on its way into the document, or out of it. */
export type PictureState =
  | PictureOutcome
  | { readonly kind: 'working'; readonly removes: boolean }
  | { readonly kind: 'replaced' | 'removed' | 'notDrawn' }
  | { readonly kind: 'notRemoved'; readonly refusal: Refusal };

interface PictureWork {
  /** What became of the last press; null before the first one. */
  readonly outcome: PictureState | null;
  readonly insert: (place: OfferedPlace) => void;
  readonly remove: () => void;
}

/** Puts the profile's picture into the document, and takes it out. */
export function usePicture(profile: Profile, language: PaneLanguage): PictureWork {
  const session = useSession();
  const [outcome, setOutcome] = useState<PictureState | null>(null);
  const work = async (removes: boolean, doing: () => Promise<PictureState>): Promise<void> => {
    setOutcome({ kind: 'working', removes });
    setOutcome(await doing());
  };
  return {
    outcome,
    insert: (place) => void work(false, () => insertProfile(session, profile, language, place)),
    remove: () => void work(true, () => removeProfile(session)),
  };
}

async function insertProfile(
  session: Session,
  profile: Profile,
  language: PaneLanguage,
  place: OfferedPlace,
): Promise<PictureState> {
  // The words of another language than the pane's may not come where the connection is gone.
  const texts = await loadProfileTexts(language).catch(() => null);
  if (!texts) return { kind: 'notDrawn' };
  const { picture: words } = texts;
  const painted = paintPicture((measure) => layOut(profile, words, measure));
  if (!painted) return { kind: 'notDrawn' };
  const put = await session.insertPicture({ ...painted, ...alternativeOf(profile, words) }, place);
  return put.kind === 'inserted' && place === 'instead' ? { kind: 'replaced' } : put;
}

async function removeProfile(session: Session): Promise<PictureState> {
  const removed = await session.removePictures();
  return removed.ok ? { kind: 'removed' } : { kind: 'notRemoved', refusal: removed.refusal };
}
