import type { PaneLanguage } from '../words/paneLanguage';
import { en } from '../wording/findings/en';
import { fi } from '../wording/findings/fi';
import type { FindingWording } from '../wording/findings/findingWording';
import { sv } from '../wording/findings/sv';
import { en as problemsEn } from '../wording/problems/en';
import { fi as problemsFi } from '../wording/problems/fi';
import type { ProblemSentences } from '../wording/problems/problemSentences';
import { sv as problemsSv } from '../wording/problems/sv';

/** The pane's own sentences, all languages at once: Node has no bundle to keep small. */
export const findingWordings: Readonly<Record<PaneLanguage, FindingWording>> = { fi, sv, en };

export const problemWordings: Readonly<Record<PaneLanguage, ProblemSentences>> = {
  fi: problemsFi,
  sv: problemsSv,
  en: problemsEn,
};
