import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { useStore } from 'zustand';
import type { IsoDate } from '../../assessment/dates/calendar';
import { formatDate } from '../../assessment/dates/calendar';
import { parseDates } from '../../assessment/dates/dateReading';
import { wholeReport } from '../../assessment/workingData';
import { today } from '../check/today';
import { useCheckTexts } from '../check/texts/useCheckTexts';
import { useSession } from '../SessionProvider';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', gap: tokens.spacingHorizontalS },
  field: { flex: '1 1 9em', maxWidth: '18em' },
  input: { width: '100%', minWidth: 0 },
});

/** When the draft went to the unit: all that is kept of it. What can't be read as a day is kept here and told. */
export function SentDay({ sent }: { sent: IsoDate | null }): ReactNode {
  const styles = useStyles();
  const { rhythm: texts } = useCheckTexts().finish;
  const { working } = useSession();
  const readOnly = useStore(working.store, ({ found }) => found === null || found.kind === 'newer');
  const [typed, setTyped] = useState<string | null>(null);
  const keep = (day: IsoDate | null): void => {
    setTyped(null);
    working.change(wholeReport, { sent: day });
    void working.keep();
  };
  const read = (text: string): void => {
    const reading = parseDates(text);
    if (text.trim() === '') keep(null);
    else if (reading.kind === 'dates') keep(reading.last);
  };
  const isUnread = typed !== null && typed.trim() !== '' && parseDates(typed).kind !== 'dates';
  return (
    <div className={styles.row}>
      <Field className={styles.field} label={texts.sent} {...(isUnread ? { hint: texts.unread } : {})}>
        <Input
          className={styles.input}
          disabled={readOnly}
          value={typed ?? (sent === null ? '' : formatDate(sent))}
          onChange={(_, { value }) => setTyped(value)}
          onBlur={() => typed !== null && read(typed)}
          onKeyDown={({ key }) => key === 'Enter' && typed !== null && read(typed)}
        />
      </Field>
      <Button disabled={readOnly} onClick={() => keep(today())}>
        {texts.today}
      </Button>
    </div>
  );
}
