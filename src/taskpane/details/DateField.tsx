import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { CalendarLtr20Regular } from '@fluentui/react-icons/svg/calendar-ltr';
import type { ReactNode } from 'react';
import { useId, useRef } from 'react';
import type { FieldKey } from '../../assessment/fieldKey';
import type { FrontDate } from '../../assessment/dates/frontDates';
import { readFrontDate } from '../../assessment/dates/frontDates';
import type { ReportLanguage } from '../../words/reportLanguage';
import type { FieldState } from '../../session/state';
import { valueOf } from '../../session/state';
import { TextField } from '../criterion/TextField';
import { DayCalendar } from './DayCalendar';
import { useDetailsTexts } from './texts/useDetailsTexts';
import { useCalendar } from './useCalendar';

const useStyles = makeStyles({
  hint: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0 },
  button: { flexShrink: 0 },
});

interface DateFieldProps {
  readonly field: FieldState;
  readonly date: FrontDate;
  readonly label: string;
  readonly language: ReportLanguage;
  readonly above: ReactNode;
  readonly onFocus: (key: FieldKey) => void;
}

/**
 * A date as the assessor writes it, or as a calendar gives it. What can't be read as a date is reported and left
 * alone.
 */
export function DateField({ field, date, label, language, above, onFocus }: DateFieldProps): ReactNode {
  const styles = useStyles();
  const { dates: texts } = useDetailsTexts();
  const button = useRef<HTMLButtonElement>(null);
  const calendar = useCalendar(field, language, () => button.current?.focus());
  const hint = useId();
  const name = calendar.isOpen ? texts.close : texts.open(label);
  const reading = readFrontDate(date, valueOf(field));
  const isUnreadable = reading.kind === 'unreadable' && field.status !== 'typing';
  const isFree = field.reachable && field.rival === null;
  return (
    <TextField
      field={field}
      label={label}
      language={language}
      reminder={null}
      rows={1}
      above={above}
      onFocus={onFocus}
      {...(isUnreadable ? { describedBy: hint } : {})}
      beside={
        <Button
          ref={(element: HTMLButtonElement | null) => {
            button.current = element;
          }}
          className={styles.button}
          appearance="subtle"
          icon={<CalendarLtr20Regular />}
          aria-label={name}
          title={name}
          aria-expanded={calendar.isOpen}
          disabledFocusable={!isFree}
          onFocus={() => onFocus(field.key)}
          onClick={calendar.turn}
        />
      }
      below={
        <>
          {isUnreadable ? (
            <p id={hint} className={styles.hint}>
              {texts.unreadable}
            </p>
          ) : null}
          {calendar.isOpen && isFree ? (
            <DayCalendar
              label={label}
              days={reading.kind === 'dates' ? reading : null}
              hint={hintOf(calendar, texts)}
              onPick={calendar.pick}
              onClose={calendar.close}
            />
          ) : null}
        </>
      }
    />
  );
}

const hintOf = (
  { ranges, first }: ReturnType<typeof useCalendar>,
  texts: ReturnType<typeof useDetailsTexts>['dates'],
): string | null => {
  if (!ranges) return null;
  return first === null ? texts.chooseFirst : texts.chooseLast;
};
