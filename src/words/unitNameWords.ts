import type { ReportLanguage } from './reportLanguage';

/** What the names of units are made of. In lower case. */
export interface UnitNameWords {
  /** Says nothing of which unit is meant: forms of company, and what every unit is. */
  readonly general: readonly string[];
  /** Short forms that are written without a full stop, with what they stand for. */
  readonly short: Readonly<Record<string, string>>;
}

export const unitNameWords: Readonly<Record<ReportLanguage, UnitNameWords>> = {
  fi: {
    general: ['oy', 'oyj', 'ky', 'ry', 'sr', 'ja', 'yksikkö', 'yksikön', 'tiimi', 'tiimin'],
    short: {
      hva: 'hyvinvointialue',
      pkl: 'poliklinikka',
      poli: 'poliklinikka',
      psyk: 'psykiatria',
    },
  },
  sv: {
    general: ['ab', 'abp', 'kb', 'rf', 'och', 'enhet', 'enheten', 'team', 'teamet'],
    short: { vfo: 'välfärdsområde' },
  },
};
