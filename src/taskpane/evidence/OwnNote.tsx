import { mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useId } from 'react';
import { useStore } from 'zustand';
import { useGrowing } from '../criterion/useGrowing';
import { useSession } from '../SessionProvider';
import { useFigureStyles } from './figureStyles';
import { useEvidenceTexts } from './texts/useEvidenceTexts';
import { useWork } from './useWork';

/** The assessor's own note on a criterion, and whether the working data is in the document. */
export function OwnNote({ number }: { number: number }): ReactNode {
  const styles = useFigureStyles();
  const { working } = useSession();
  const { note: texts, working: states } = useEvidenceTexts();
  const { work, change, readOnly } = useWork(number);
  const { status, data } = useStore(working.store);
  const textarea = useGrowing(work.note);
  const id = useId();
  const state =
    status === 'settled' && data.size > 0 ? states.kept : status === 'writing' ? states.keeping : '';
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {texts.label}
      </label>
      <p id={`${id}hint`} className={styles.hint}>
        {texts.hint}
      </p>
      <textarea
        id={id}
        ref={textarea}
        rows={2}
        className={mergeClasses(styles.input, styles.area)}
        aria-describedby={`${id}hint`}
        disabled={readOnly}
        value={work.note}
        onChange={({ target }) => change({ note: target.value })}
        onBlur={() => void working.keep()}
      />
      <p className={styles.hint}>{state}</p>
    </div>
  );
}
