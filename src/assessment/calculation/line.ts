import type { BandUnit } from '../bands';
import { bands, isBanded, percentOf } from '../bands';
import type { Suggestion } from '../figures/outcome';
import type { Calculation } from '../figures/calculation';
import { formatMeanScore, formatNumber } from './decimals';
import { formatValue } from './sentence';

import type { PaneLanguage } from '../../words/paneLanguage';

/** "7 of 9 counted: 78% → 4" in its parts, for the pane to lay out. */
export interface CalculationLine {
  readonly counted: string | null;
  readonly value: string | null;
  readonly score: string;
}

interface LineWords {
  readonly counted: (part: string, whole: string) => string;
  readonly met: (met: number, of: number) => string;
  readonly coaches: (count: number) => string;
  readonly clients: (count: number) => string;
  readonly mean: (value: string, scores: string) => string;
  readonly median: (value: string) => string;
  readonly units: Readonly<Record<BandUnit, (value: string) => string>>;
}

const one = (value: string, singular: string, plural: string): string =>
  `${value} ${value === '1' ? singular : plural}`;

const lineWords: Readonly<Record<PaneLanguage, LineWords>> = {
  fi: {
    counted: (part, whole) => `Laskettu ${part}/${whole}`,
    met: (met, of) => `Toteutuu ${met}/${of}`,
    coaches: (count) => one(String(count), 'työhönvalmentaja', 'työhönvalmentajaa'),
    clients: (count) => one(String(count), 'asiakas', 'asiakasta'),
    mean: (value, scores) => `keskimäärin ${value}, pisteet keskimäärin ${scores}`,
    median: (value) => `mediaani ${value}`,
    units: {
      clients: (value) => one(value, 'asiakas', 'asiakasta'),
      percent: (value) => `${value}\u00a0%`,
      days: (value) => one(value, 'päivä', 'päivää'),
      contacts: (value) => one(value, 'tapaaminen viikossa', 'tapaamista viikossa'),
    },
  },
  sv: {
    counted: (part, whole) => `${part} av ${whole} räknade`,
    met: (met, of) => `${met} av ${of} uppfylls`,
    coaches: (count) => `${count} arbetstränare`,
    clients: (count) => one(String(count), 'klient', 'klienter'),
    mean: (value, scores) => `i medeltal ${value}, poäng i medeltal ${scores}`,
    median: (value) => `median ${value}`,
    units: {
      clients: (value) => one(value, 'klient', 'klienter'),
      percent: (value) => `${value}\u00a0%`,
      days: (value) => one(value, 'dag', 'dagar'),
      contacts: (value) => one(value, 'möte per vecka', 'möten per vecka'),
    },
  },
  en: {
    counted: (part, whole) => `${part} of ${whole} counted`,
    met: (met, of) => `${met} of ${of} met`,
    coaches: (count) => one(String(count), 'employment specialist', 'employment specialists'),
    clients: (count) => one(String(count), 'client', 'clients'),
    mean: (value, scores) => `mean ${value}, mean score ${scores}`,
    median: (value) => `median ${value}`,
    units: {
      clients: (value) => one(value, 'client', 'clients'),
      percent: (value) => `${value}%`,
      days: (value) => one(value, 'day', 'days'),
      contacts: (value) => one(value, 'contact a week', 'contacts a week'),
    },
  },
};

type Line = Omit<CalculationLine, 'score'>;

function coachesLine(
  number: number,
  calculation: Extract<Calculation, { kind: 'coaches' }>,
  language: PaneLanguage,
): Line {
  const words = lineWords[language];
  const unit = isBanded(number) ? bands[number].unit : 'percent';
  const several = calculation.coaches.length > 1;
  const value = words.units[unit](formatValue(number, calculation.meanValue, language, several));
  const counted = countedText(calculation.counts?.part, calculation.counts?.whole, language);
  if (!several) return { counted, value };
  const mean = words.mean(value, formatMeanScore(calculation.meanScore, language));
  return { counted: words.coaches(calculation.coaches.length), value: mean };
}

const countedText = (
  part: number | undefined,
  whole: number | undefined,
  language: PaneLanguage,
): string | null =>
  part === undefined || whole === undefined
    ? null
    : lineWords[language].counted(formatNumber(part, language), formatNumber(whole, language));

function shareLine(number: number, part: number, whole: number, language: PaneLanguage): Line {
  const percent = whole === 0 ? null : formatValue(number, percentOf(part, whole), language);
  return {
    counted: countedText(part, whole, language),
    value: percent && lineWords[language].units.percent(percent),
  };
}

function lineOf(number: number, calculation: Calculation, language: PaneLanguage): Line {
  const words = lineWords[language];
  switch (calculation.kind) {
    case 'components':
      return { counted: words.met(calculation.met, calculation.of), value: null };
    case 'coaches':
      return coachesLine(number, calculation, language);
    case 'share':
      return shareLine(number, calculation.part, calculation.whole, language);
    case 'diversity':
      return shareLine(number, calculation.counted, calculation.jobs, language);
    case 'median': {
      const days = words.units.days(formatValue(number, calculation.median, language));
      return { counted: words.clients(calculation.count), value: words.median(days) };
    }
  }
}

/** The calculation of a suggestion in short, in the pane's language. */
export const calculationLine = (
  number: number,
  suggestion: Suggestion,
  language: PaneLanguage,
): CalculationLine => ({
  ...lineOf(number, suggestion.calculation, language),
  score: String(suggestion.score),
});

/** The line as one text: "7 of 9 counted: 78% → 4". */
export const formatLine = ({ counted, value, score }: CalculationLine): string =>
  `${[counted, value].filter((part) => part !== null).join(': ')} → ${score}`;
