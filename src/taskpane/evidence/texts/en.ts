import type { EvidenceTexts } from './evidenceTexts';
import { en as figures } from './figures/en';
import { en as guidance } from './guidance/en';
import { en as suggestions } from './suggestions/en';
import { en as working } from './working/en';

export const en: EvidenceTexts = { ...figures, ...guidance, ...suggestions, ...working };
