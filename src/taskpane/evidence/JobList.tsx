import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Fragment, useRef, useState } from 'react';
import { jobsHolder } from '../../assessment/figures/jobs';
import type { JobTexts } from '../../assessment/workingData';
import { areEmpty, useEarlierRows } from './earlierRows';
import { useFigureStyles } from './figureStyles';
import type { JobActions } from './JobEntry';
import { JobEntry } from './JobEntry';
import type { PastedJobs } from './pastedJobs';
import { fillJobs } from './pastedJobs';
import { useEvidenceTexts } from './texts/useEvidenceTexts';
import { RowsBack } from './RowsBack';
import { useSteady } from './useSteady';
import { useWork } from './useWork';

/** The unit's jobs, entered once for the criteria that are counted from them. */
export function JobList(): ReactNode {
  const styles = useFigureStyles();
  const { jobs: texts, figures } = useEvidenceTexts();
  const { work, change, readOnly } = useWork(jobsHolder);
  const list = useRef<HTMLDivElement>(null);
  // Jobs of which nothing is known yet are not kept, and shown all the same.
  const [shown, setShown] = useState(1);
  const [pasted, setPasted] = useState<PastedJobs | null>(null);
  const given = work.jobs ?? [];
  const [earlier, setEarlier] = useEarlierRows(given);
  const jobs = Array.from(
    { length: Math.max(shown, given.length) },
    (_, index): JobTexts => given[index] ?? {},
  );
  const set = (changed: readonly JobTexts[]): void => {
    setShown(Math.max(1, changed.length));
    change({ jobs: changed });
    setPasted(null);
  };
  const focus = (index: number): void =>
    void requestAnimationFrame(() =>
      list.current?.querySelectorAll('fieldset')[index]?.querySelector('textarea')?.focus(),
    );
  const add = (): void => {
    set([...jobs, {}]);
    focus(jobs.length);
  };
  const paste = (index: number, column: 'type' | 'employer', text: string): boolean => {
    const filled = fillJobs(jobs, text, index, column);
    if (filled) {
      set(filled.jobs);
      setEarlier({ rows: jobs, now: filled.jobs, at: index, removed: null });
    }
    setPasted(filled);
    return filled !== null;
  };
  const actions = useSteady<JobActions>({
    change: (index, changed) => set(jobs.with(index, changed)),
    paste,
    enter: (index) => (index + 1 < jobs.length ? focus(index + 1) : add()),
    remove: (index) => {
      const now = jobs.toSpliced(index, 1);
      set(now);
      if (!areEmpty(jobs.slice(index, index + 1)))
        setEarlier({ rows: jobs, now, at: index, removed: texts.job(index + 1) });
      focus(Math.max(0, index - 1));
    },
  });
  const offerAt = (index: number): ReactNode =>
    earlier?.at === index ? (
      <RowsBack
        earlier={earlier}
        onBack={() => {
          set(earlier.rows);
          focus(index);
        }}
      />
    ) : null;
  return (
    <>
      <p className={styles.hint}>{texts.hint}</p>
      <div ref={list} className={styles.field}>
        {jobs.map((job, index) => (
          <Fragment key={index}>
            {offerAt(index)}
            <JobEntry index={index} job={job} disabled={readOnly} on={actions} />
          </Fragment>
        ))}
        {offerAt(jobs.length)}
      </div>
      <div>
        <Button size="small" disabled={readOnly} onClick={add}>
          {texts.add}
        </Button>
      </div>
      <p className={styles.hint}>{figures.pasteHint}</p>
      <div role="status">{pasted ? <PasteNotes pasted={pasted} /> : null}</div>
    </>
  );
}

/** What of a pasted table was not taken, or is for the assessor to check. */
function PasteNotes({ pasted }: { readonly pasted: PastedJobs }): ReactNode {
  const styles = useFigureStyles();
  const { jobs: texts, figures } = useEvidenceTexts();
  const { rowsLeftOut, columnsLeftOut, unread, unsaid } = pasted;
  const notes = [
    rowsLeftOut.length > 0 ? figures.sumsLeftOut(rowsLeftOut) : null,
    columnsLeftOut.length > 0 ? texts.columnsLeftOut(columnsLeftOut) : null,
    unread.length > 0 ? texts.unread(unread) : null,
    ...(['permanent', 'current'] as const).map((column) =>
      unsaid[column].length > 0 ? texts.unsaid(texts.names[column], unsaid[column]) : null,
    ),
  ];
  return notes.map((note) =>
    note === null ? null : (
      <p key={note} className={styles.hint}>
        {note}
      </p>
    ),
  );
}
