import type { EvidenceTexts } from './evidenceTexts';
import { fi as figures } from './figures/fi';
import { fi as guidance } from './guidance/fi';
import { fi as suggestions } from './suggestions/fi';
import { fi as working } from './working/fi';

export const fi: EvidenceTexts = { ...figures, ...guidance, ...suggestions, ...working };
