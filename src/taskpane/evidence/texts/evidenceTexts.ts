import type { FigureFormTexts } from './figures/figureFormTexts';
import type { GuidanceTexts } from './guidance/guidanceTexts';
import type { SuggestionTexts } from './suggestions/suggestionTexts';
import type { WorkingTexts } from './working/workingTexts';

/** What the pages say of guidance, figures and working data. They are loaded with those pages, not with the pane. */
export type EvidenceTexts = FigureFormTexts & SuggestionTexts & WorkingTexts & GuidanceTexts;
