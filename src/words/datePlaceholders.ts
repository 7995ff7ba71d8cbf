import type { ReportLanguage } from './reportLanguage';

/** What stands for a date that is still to be written. */
export const datePlaceholders: Readonly<Record<ReportLanguage | 'en', string>> = {
  fi: 'pp.kk.vvvv',
  sv: 'dd.mm.åååå',
  en: 'dd.mm.yyyy',
};
