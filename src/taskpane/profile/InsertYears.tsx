import type { ReactNode } from 'react';
import type { Years } from '../../assessment/comparison/years';
import type { OpenReport } from '../../session/state';
import { useTexts } from '../texts/TextsProvider';
import { PictureSection } from './PictureSection';
import { yearsAlternativeOf } from './picture/alternative';
import { paintPicture } from './picture/paint';
import { layOutYears } from './picture/yearsLayout';
import type { PictureTexts } from './texts/profileTexts';
import { useProfileTexts } from './texts/useProfileTexts';

interface InsertYearsProps {
  readonly open: OpenReport;
  /** Null while no earlier report is picked. */
  readonly years: Years | null;
}

/** Puts the picture of the change into the report. */
export function InsertYears({ open, years }: InsertYearsProps): ReactNode {
  const { language } = useTexts();
  const { insert: texts } = useProfileTexts();
  const draw = (words: PictureTexts) => {
    const painted = years && paintPicture((measure) => layOutYears(years, words, measure));
    return years && painted && { ...painted, ...yearsAlternativeOf(years, words) };
  };
  return (
    <PictureSection
      open={open}
      kind="change"
      language={open.report.language ?? language}
      draw={years && draw}
      {...(years ? {} : { remark: texts.pickFirst })}
    />
  );
}
