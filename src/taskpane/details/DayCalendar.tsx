import { Calendar, DayOfWeek } from '@fluentui/react-calendar-compat';
import type { ICalendar } from '@fluentui/react-calendar-compat';
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { KeyboardEvent, ReactNode, RefObject } from 'react';
import { useEffect, useMemo, useRef } from 'react';
import type { IsoDate } from '../../assessment/dates/calendar';
import { addMonths, isoDate } from '../../assessment/dates/calendar';
import { useTexts } from '../texts/TextsProvider';
import { calendarStrings, dateFormatting } from './calendarStrings';
import { useDetailsTexts } from './texts/useDetailsTexts';

const useStyles = makeStyles({
  panel: {
    alignSelf: 'flex-start',
    maxWidth: '100%',
    scrollMarginBlock: tokens.spacingVerticalS,
    overflowX: 'auto',
    // The names of months and days are cut to fit: the pane's way to break long words would tear them.
    overflowWrap: 'normal',
    hyphens: 'manual',
    // The longest month has room for its year, in a wide typeface too.
    '& .fui-CalendarDay__monthAndYear': { fontSize: tokens.fontSizeBase200, paddingInline: '6px 0' },
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  hint: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`,
  },
});

export interface Days {
  readonly first: IsoDate;
  readonly last: IsoDate;
}

interface DayCalendarProps {
  readonly label: string;
  /** The days that are written now; null when there are none. */
  readonly days: Days | null;
  /** What is to be chosen, when more than one day can be. */
  readonly hint: string | null;
  readonly onPick: (day: IsoDate) => void;
  readonly onClose: () => void;
}

const localDate = (day: IsoDate): Date => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date);
};

/** Every day from first to last; none of spans that no assessment takes. */
function daysWithin({ first, last }: Days): Date[] {
  if (first === last || last > addMonths(first, 2)) return [];
  const days: Date[] = [];
  for (let day = localDate(first); day <= localDate(last); day = nextDay(day)) days.push(day);
  return days;
}

const nextDay = (day: Date): Date => new Date(day.getFullYear(), day.getMonth(), day.getDate() + 1);

/** Keeps all of it in sight: months have five weeks or six, and the foot of the page grows when a field is entered. */
function useInSight(panel: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const sizes = new ResizeObserver(() => panel.current?.scrollIntoView({ block: 'nearest' }));
    const page = panel.current?.closest('main');
    [panel.current, page].forEach((element) => {
      if (element) sizes.observe(element);
    });
    return () => sizes.disconnect();
  }, [panel]);
}

/**
 * Page Up and Page Down turn to another month, with Shift to another year, as people know them from other calendars:
 * this one's own go the opposite way, with Ctrl for years, and let go of the focus.
 */
function usePageKeys(calendar: RefObject<ICalendar | null>): (event: KeyboardEvent) => void {
  const isTranslated = useRef(false);
  return (event) => {
    const { key, shiftKey, ctrlKey, altKey, metaKey, target } = event;
    if (!/^Page(?:Up|Down)$/u.test(key) || isTranslated.current || ctrlKey || altKey || metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    const own = { key: key === 'PageUp' ? 'PageDown' : 'PageUp', ctrlKey: shiftKey };
    isTranslated.current = true;
    target.dispatchEvent(new window.KeyboardEvent('keydown', { ...own, bubbles: true, cancelable: true }));
    isTranslated.current = false;
    calendar.current?.focus();
  };
}

/** A month to choose days from, with the focus on its current day. */
export function DayCalendar({ label, days, hint, onPick, onClose }: DayCalendarProps): ReactNode {
  const styles = useStyles();
  const { language } = useTexts();
  const texts = useDetailsTexts();
  const calendar = useRef<ICalendar>(null);
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => calendar.current?.focus(), []);
  useInSight(panel);
  const onPageKey = usePageKeys(calendar);
  const strings = useMemo(() => calendarStrings(language, texts), [language, texts]);
  const formatting = useMemo(() => dateFormatting(language), [language]);
  const first = days?.first;
  const value = useMemo(() => (first === undefined ? undefined : localDate(first)), [first]);
  return (
    <div ref={panel} role="dialog" aria-label={label} className={styles.panel} onKeyDownCapture={onPageKey}>
      <p aria-live="polite" className={styles.hint}>
        {hint}
      </p>
      <Calendar
        componentRef={calendar}
        {...(value ? { value } : {})}
        firstDayOfWeek={DayOfWeek.Monday}
        showMonthPickerAsOverlay
        highlightSelectedMonth
        strings={strings}
        dateTimeFormatter={formatting}
        calendarDayProps={{ getMarkedDays: () => (days ? daysWithin(days) : []) }}
        onSelectDate={(date) => {
          const day = isoDate(date.getFullYear(), date.getMonth() + 1, date.getDate());
          if (day !== null) onPick(day);
        }}
        onDismiss={onClose}
      />
    </div>
  );
}
