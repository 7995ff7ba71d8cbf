import type { CalendarStrings, DateFormatting } from '@fluentui/react-calendar-compat';
import type { DetailsTexts } from './texts/detailsTexts';
import type { PaneLanguage } from '../../words/paneLanguage';

const locales: Readonly<Record<PaneLanguage, string>> = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' };

const countTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

/** The names of the months and days, these from Sunday on, and the calendar's own words. */
export function calendarStrings(language: PaneLanguage, { dates }: DetailsTexts): CalendarStrings {
  const name = (options: Intl.DateTimeFormatOptions, date: Date): string =>
    new Intl.DateTimeFormat(locales[language], options).format(date);
  const months = countTo(12).map((month) => new Date(2023, month, 1));
  // The first of January 2023 was a Sunday.
  const days = countTo(7).map((day) => new Date(2023, 0, 1 + day));
  return {
    months: months.map((date) => name({ month: 'long' }, date)),
    shortMonths: months.map((date) => name({ month: 'short' }, date)),
    days: days.map((date) => name({ weekday: 'long' }, date)),
    shortDays: days.map((date) => name({ weekday: 'short' }, date)),
    goToToday: dates.today,
    prevMonthAriaLabel: dates.previousMonth,
    nextMonthAriaLabel: dates.nextMonth,
    prevYearAriaLabel: dates.previousYear,
    nextYearAriaLabel: dates.nextYear,
    prevYearRangeAriaLabel: dates.previousYears,
    nextYearRangeAriaLabel: dates.nextYears,
    closeButtonAriaLabel: dates.close,
    monthPickerHeaderAriaLabel: dates.chooseYear,
    yearPickerHeaderAriaLabel: dates.chooseMonth,
    selectedDateFormatString: dates.chosen,
    todayDateFormatString: dates.isToday,
    dayMarkedAriaLabel: dates.marked,
  };
}

export function dateFormatting(language: PaneLanguage): DateFormatting {
  const format = (options: Intl.DateTimeFormatOptions, date: Date): string =>
    new Intl.DateTimeFormat(locales[language], options).format(date);
  return {
    formatDay: (date) => String(date.getDate()),
    formatMonth: (date) => format({ month: 'long' }, date),
    formatYear: (date) => String(date.getFullYear()),
    formatMonthYear: (date) => `${format({ month: 'long' }, date)} ${date.getFullYear()}`,
    formatMonthDayYear: (date) => format({ day: 'numeric', month: 'long', year: 'numeric' }, date),
  };
}
