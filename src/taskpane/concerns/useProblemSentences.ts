import type { ProblemSentences } from '../../wording/problems/problemSentences';
import { lazyTexts } from '../texts/lazyTexts';

export const { load: loadProblemSentences, useTexts: useProblemSentences } = lazyTexts<ProblemSentences>({
  fi: async () => (await import('../../wording/problems/fi')).fi,
  sv: async () => (await import('../../wording/problems/sv')).sv,
  en: async () => (await import('../../wording/problems/en')).en,
});
