import type { ReactNode } from 'react';
import { formatDate } from '../../assessment/dates/calendar';
import type { Remark } from '../../assessment/commentThread';
import { isBlank } from '../../characters/plain';
import { readMoment } from './moment';
import type { ThreadTexts } from './texts/threadTexts';
import { useThreadTexts } from './texts/useThreadTexts';
import { useThreadStyles } from './useThreadStyles';

export const authorOf = ({ author }: Remark, texts: ThreadTexts): string =>
  isBlank(author) ? texts.noAuthor : author;

interface RemarkViewProps {
  readonly remark: Remark;
  /** What its words are taken to be in. */
  readonly language: string | null;
}

/** What somebody said: who, when, and the words as they are. */
export function RemarkView({ remark, language }: RemarkViewProps): ReactNode {
  const styles = useThreadStyles();
  const texts = useThreadTexts();
  const moment = readMoment(remark.date);
  return (
    <div className={styles.remark}>
      <span className={styles.who}>{authorOf(remark, texts)}</span>{' '}
      {moment ? (
        <span className={styles.when}>
          {texts.moment(formatDate(moment.day), moment.hours, moment.minutes)}
        </span>
      ) : null}
      {isBlank(remark.text) ? (
        <p className={styles.silent}>{texts.noText}</p>
      ) : (
        <p className={styles.words} lang={language ?? undefined}>
          {remark.text}
        </p>
      )}
    </div>
  );
}
