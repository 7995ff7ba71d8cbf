import { useEffect, useState } from 'react';
import type { IsoDate } from '../../assessment/dates/calendar';
import type { FrontDate } from '../../assessment/dates/frontDates';
import { formatDates } from '../../assessment/dates/frontDates';
import type { ReportLanguage } from '../../words/reportLanguage';
import type { FieldState } from '../../session/state';
import { useSession } from '../SessionProvider';

/** An assessment may take several days. */
const takesRange = (key: FieldState['key']): boolean => key === ('front.assessmentDates' satisfies FrontDate);

interface CalendarInUse {
  readonly isOpen: boolean;
  /** More than one day can be chosen. */
  readonly ranges: boolean;
  /** The day that was picked first, while a last one may follow. */
  readonly first: IsoDate | null;
  readonly turn: () => void;
  readonly close: () => void;
  readonly pick: (day: IsoDate) => void;
}

/** The calendar of a field of dates: each day picked is written at once, as a step that can be undone. */
export function useCalendar(
  field: FieldState,
  language: ReportLanguage,
  onClosed: () => void,
): CalendarInUse {
  const session = useSession();
  const [isOpen, setOpen] = useState(false);
  const [first, setFirst] = useState<IsoDate | null>(null);
  const { key } = field;
  const ranges = takesRange(key);
  const close = (): void => {
    setOpen(false);
    setFirst(null);
    onClosed();
  };
  useEscapeFirst(isOpen, close);
  const pick = (day: IsoDate): void => {
    const [from = day, to = day] = [first ?? day, day].toSorted();
    session.leave(key);
    session.edit({ kind: 'text', key }, [{ key, text: formatDates(from, to, language) }]);
    if (ranges && first === null) setFirst(day);
    else close();
  };
  return { isOpen, ranges, first, turn: () => (isOpen ? close() : setOpen(true)), close, pick };
}

/** Escape closes what is open before it leads back from the page. */
function useEscapeFirst(isOpen: boolean, close: () => void): void {
  useEffect(() => {
    if (!isOpen) return;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      close();
    };
    document.addEventListener('keydown', onKey, true);
    return () => document.removeEventListener('keydown', onKey, true);
  });
}
