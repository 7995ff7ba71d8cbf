import type { BandUnit } from '../bands';
import { bands, isBanded, percentOf } from '../bands';
import type { Suggestion } from '../figures/suggestion';
import type { Working } from '../figures/working';
import { formatMeanScore, formatNumber } from './decimals';
import { formatValue } from './sentence';

import type { PaneLanguage } from '../../words/paneLanguage';

/** "7 of 9 counted: 78% → 4" in its parts, for the pane to lay out. */
export interface WorkingLine {
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

type Line = Omit<WorkingLine, 'score'>;

function coachesLine(
  number: number,
  working: Extract<Working, { kind: 'coaches' }>,
  language: PaneLanguage,
): Line {
  const words = lineWords[language];
  const unit = isBanded(number) ? bands[number].unit : 'percent';
  const several = working.coaches.length > 1;
  const value = words.units[unit](formatValue(number, working.meanValue, language, several));
  const counted = countedText(working.counts?.part, working.counts?.whole, language);
  if (!several) return { counted, value };
  const mean = words.mean(value, formatMeanScore(working.meanScore, language));
  return { counted: words.coaches(working.coaches.length), value: mean };
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

function lineOf(number: number, working: Working, language: PaneLanguage): Line {
  const words = lineWords[language];
  switch (working.kind) {
    case 'components':
      return { counted: words.met(working.met, working.of), value: null };
    case 'coaches':
      return coachesLine(number, working, language);
    case 'share':
      return shareLine(number, working.part, working.whole, language);
    case 'diversity':
      return shareLine(number, working.counted, working.jobs, language);
    case 'median': {
      const days = words.units.days(formatValue(number, working.median, language));
      return { counted: words.clients(working.count), value: words.median(days) };
    }
  }
}

/** The working of a suggestion in short, in the pane's language. */
export const workingLine = (number: number, suggestion: Suggestion, language: PaneLanguage): WorkingLine => ({
  ...lineOf(number, suggestion.working, language),
  score: String(suggestion.score),
});

/** The line as one text: "7 of 9 counted: 78% → 4". */
export const formatLine = ({ counted, value, score }: WorkingLine): string =>
  `${[counted, value].filter((part) => part !== null).join(': ')} → ${score}`;
