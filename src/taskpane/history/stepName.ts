import type { StepName } from '../../session/historyView';
import type { OpenReport } from '../../session/state';
import { placeName } from '../report/place';
import type { Texts } from '../texts/texts';

/** What a step was, in words: "score of criterion 7". */
export function stepName(step: StepName, open: OpenReport, texts: Texts): string {
  switch (step.kind) {
    case 'score':
      return texts.history.scoreStep(step.number);
    case 'sums':
      return texts.history.sumsStep;
    case 'needs':
      return texts.history.needsStep;
    case 'taken':
      return texts.history.takenStep;
    case 'notebook':
      return texts.history.notebookStep;
    case 'prompts':
      return texts.history.promptsStep;
    case 'answer':
      return texts.history.answerStep(placeName(open, step.key, texts));
    case 'text':
      return placeName(open, step.key, texts);
  }
}
