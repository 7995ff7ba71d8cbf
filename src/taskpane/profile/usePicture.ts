import { useState } from 'react';
import type { OfferedPlace, PictureOutcome } from '../../session/picture';
import type { Picture } from '../../session/port';
import type { Refusal } from '../../session/refusal';
import type { Session } from '../../session/session';
import type { PaneLanguage } from '../../words/paneLanguage';
import { useSession } from '../SessionProvider';
import type { PictureKind } from '../../assessment/profile/pictureKind';
import type { PictureTexts } from './texts/profileTexts';
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

/** A picture with what it says to those who can't see it, in the words that are given; null where none can be drawn. */
export type Draw = (words: PictureTexts) => Picture | null;

/** Puts a picture of this kind in the document's language into it, and takes those that are there out. */
export function usePicture(kind: PictureKind, language: PaneLanguage, draw: Draw): PictureWork {
  const session = useSession();
  const [outcome, setOutcome] = useState<PictureState | null>(null);
  const work = async (removes: boolean, doing: () => Promise<PictureState>): Promise<void> => {
    setOutcome({ kind: 'working', removes });
    setOutcome(await doing());
  };
  return {
    outcome,
    insert: (place) => void work(false, () => insertPicture(session, draw, language, kind, place)),
    remove: () => void work(true, () => removePictures(session, kind)),
  };
}

async function insertPicture(
  session: Session,
  draw: Draw,
  language: PaneLanguage,
  kind: PictureKind,
  place: OfferedPlace,
): Promise<PictureState> {
  // The words of another language than the pane's may not come where the connection is gone.
  const texts = await loadProfileTexts(language).catch(() => null);
  const picture = texts && draw(texts.picture);
  if (!picture) return { kind: 'notDrawn' };
  const put = await session.insertPicture(picture, kind, place);
  return put.kind === 'inserted' && place === 'instead' ? { kind: 'replaced' } : put;
}

async function removePictures(session: Session, kind: PictureKind): Promise<PictureState> {
  const removed = await session.removePictures(kind);
  return removed.ok ? { kind: 'removed' } : { kind: 'notRemoved', refusal: removed.refusal };
}
