import type { Briefing } from '../../assessment/briefing/briefing';
import type { Profile } from '../../assessment/profile/profile';
import type { HandoutPicture } from '../../handouts/pictureMarkup';
import { writeBriefing } from '../../handouts/writeBriefing';
import type { ReportLanguage } from '../../words/reportLanguage';
import { bytesOfBase64 } from '../files/base64';
import { alternativeOf } from '../profile/picture/alternative';
import { layOutColumns } from '../profile/picture/columnsLayout';
import { paintPicture } from '../profile/picture/paint';
import type { PictureTexts } from '../profile/texts/profileTexts';
import { loadProfileTexts } from '../profile/texts/useProfileTexts';

interface BriefingFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Not where this browser draws none. */
  readonly hasPicture: boolean;
}

function pictureOf(profile: Profile, words: PictureTexts): HandoutPicture | null {
  const painted = paintPicture((measure) => layOutColumns(profile, words, measure));
  if (!painted) return null;
  const { base64, width, height } = painted;
  return { png: bytesOfBase64(base64), width, height, ...alternativeOf(profile, words) };
}

/** The page for managers as a .docx file; null where the words of its picture can't be loaded. */
export async function briefingFile(
  briefing: Briefing,
  profile: Profile,
  language: ReportLanguage,
): Promise<BriefingFile | null> {
  const texts = await loadProfileTexts(language).catch(() => null);
  if (texts === null) return null;
  const picture = pictureOf(profile, texts.picture);
  const bytes = new Uint8Array(writeBriefing(briefing, language, picture));
  return { bytes, hasPicture: picture !== null };
}
