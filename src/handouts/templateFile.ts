import type { ReportLanguage } from '../words/reportLanguage';

const files: Readonly<Record<ReportLanguage, string>> = {
  fi: 'kehittamissuunnitelma-fi.docx',
  sv: 'utvecklingsplan-sv.docx',
};

/** Where the empty plan in a language lies: in `assets/` and below the pane's address alike. */
export const planTemplateFile = (language: ReportLanguage): string => `plans/${files[language]}`;
