import type { ReactNode } from 'react';
import type { Plan } from '../../assessment/plan/plan';
import { planWordsOf } from '../../handouts/words/words';
import type { ReportLanguage } from '../../words/reportLanguage';
import { TakeHandout } from '../handout/TakeHandout';
import { planFile } from './planFile';
import { usePlanTexts } from './texts/usePlanTexts';

interface TakePlanProps {
  readonly plan: Plan;
  readonly language: ReportLanguage;
  /** In the file's name; null where the report has none that can be read. */
  readonly day: string | null;
}

/** The ways in which the plan leaves the pane. */
export function TakePlan({ plan, language, day }: TakePlanProps): ReactNode {
  const { take: texts } = usePlanTexts();
  const file = `${[planWordsOf(language).file, ...(day === null ? [] : [day])].join(' ')}.docx`;
  return <TakeHandout texts={texts} file={file} make={() => planFile(plan, language)} />;
}
