import type { EvidenceTexts } from './evidenceTexts';
import { sv as figures } from './figures/sv';
import { sv as guidance } from './guidance/sv';
import { sv as suggestions } from './suggestions/sv';
import { sv as working } from './working/sv';

export const sv: EvidenceTexts = { ...figures, ...guidance, ...suggestions, ...working };
