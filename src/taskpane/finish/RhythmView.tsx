import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { useStore } from 'zustand';
import { formatDate } from '../../assessment/dates/calendar';
import { formatCalendarFile } from '../../assessment/dates/calendarFile';
import { frontLine } from '../../assessment/comparison/otherReport';
import type { Due } from '../../assessment/dates/rhythm';
import { rhythmOf } from '../../assessment/dates/rhythm';
import { wholeReport } from '../../assessment/workingData';
import type { OpenReport } from '../../session/state';
import { reportTexts } from '../../session/state';
import { useCheckTexts } from '../check/texts/useCheckTexts';
import { CopyableText } from '../copying/CopyableText';
import { canDownload, download } from '../profile/download';
import { useSession } from '../SessionProvider';
import { SentDay } from './SentDay';

const useStyles = makeStyles({
  block: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalS },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  days: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  text: { ...typographyStyles.body1, margin: 0 },
});

/** The days that follow an assessment, by when the draft was sent and by the visit, for the assessor's own calendar. */
export function RhythmView({ open }: { open: OpenReport }): ReactNode {
  const styles = useStyles();
  const { rhythm: texts } = useCheckTexts().finish;
  const session = useSession();
  const sent = useStore(session.working.store, ({ data }) => data.get(wholeReport)?.sent ?? null);
  const [shows, setShows] = useState(false);
  const report = reportTexts(open);
  const unit = frontLine(report, 'unit');
  const days = rhythmOf(report, sent);
  const titleOf = ({ kind }: Due): string => texts.entry(texts.kinds[kind], unit);
  const saves = canDownload(session.host().platform);
  const take = (): void => {
    const entries = days.map((due) => ({ id: idOf(due, unit), date: due.date, title: titleOf(due) }));
    if (saves) download(texts.file, formatCalendarFile(entries, new Date().toISOString()), 'text/calendar');
    setShows(true);
  };
  return (
    <section className={styles.block}>
      <h2 className={styles.title}>{texts.title}</h2>
      <SentDay sent={sent} />
      {days.length === 0 ? (
        <p className={styles.text}>{texts.nothing}</p>
      ) : (
        <>
          <ul className={styles.days}>
            {days.map((due) => (
              <li key={due.kind}>{texts.due(texts.kinds[due.kind], formatDate(due.date))}</li>
            ))}
          </ul>
          <Button onClick={take}>{saves ? texts.save : texts.show}</Button>
          {shows ? (
            <CopyableText
              label={texts.copy}
              text={days.map((due) => `${formatDate(due.date)} ${titleOf(due)}`).join('\n')}
              rows={4}
            />
          ) : null}
        </>
      )}
    </section>
  );
}

const idOf = ({ kind, date }: Due, unit: string): string =>
  `${kind}-${date}-${encodeURIComponent(unit)}@ips-laatuarviointi`;
