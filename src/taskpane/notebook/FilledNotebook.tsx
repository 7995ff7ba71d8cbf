import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { isOtherTime, isOtherUnit } from '../../assessment/comparison/otherReport';
import type { ReadNotebook, TakenEntry } from '../../assessment/notebook/notebook';
import { broughtKinds, takeNotebook } from '../../assessment/notebook/notebook';
import { notebookIn } from '../../handouts/readNotebook';
import type { NotebookCriterion } from '../../handouts/writeNotebook';
import { notebookWordsOf } from '../../handouts/words/words';
import type { OpenReport } from '../../session/state';
import { reportTexts } from '../../session/state';
import type { CriterionWork, WorkingData } from '../../assessment/workingData';
import { withWork } from '../../assessment/workingData';
import { canKeep } from '../../session/working/workingState';
import { roomOf } from '../../session/working/workRoom';
import { usualLanguage } from '../../words/reportLanguage';
import { broughtLines } from './broughtLines';
import { FilePicker } from '../files/FilePicker';
import { wordFiles } from '../files/wordFiles';
import type { DocxFileFailure } from '../files/readDocxFile';
import { readDocxFile } from '../files/readDocxFile';
import { useNewest } from '../files/useNewest';
import { useHandoutStyles } from '../handout/useHandoutStyles';
import { Notice } from '../notices/Notice';
import { useSession } from '../SessionProvider';
import { useNotebookTexts } from './texts/useNotebookTexts';

const useStyles = makeStyles({
  outcome: { outlineStyle: 'none' },
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  name: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: 'anywhere', hyphens: 'auto' },
  note: { ...typographyStyles.body1, margin: 0, whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
});

/** What a file says and to how many criteria it was taken, that it is still read, or why it says nothing. */
type FileOutcome =
  | { readonly kind: 'read'; readonly notebook: ReadNotebook; readonly taken: number }
  | { readonly kind: 'reading' | 'none' }
  | DocxFileFailure;

interface Picked {
  readonly name: string;
  readonly outcome: FileOutcome;
}

const readFile = (file: File, criteria: readonly NotebookCriterion[]): Promise<FileOutcome> =>
  readDocxFile(file, (source): Promise<FileOutcome> => {
    const notebook = notebookIn(source, criteria);
    return Promise.resolve(notebook ? { kind: 'read', notebook, taken: 0 } : { kind: 'none' });
  });

/** A filled notebook: picked, shown before anything changes, and taken into the assessor's own notes and figures. */
export function FilledNotebook({ open }: { open: OpenReport }): ReactNode {
  const styles = useHandoutStyles();
  const own = useStyles();
  const texts = useNotebookTexts();
  const [picked, setPicked] = useState<Picked | null>(null);
  const outcome = picked?.outcome;
  const status = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The button that was pressed is gone.
    if (outcome?.kind === 'read' && outcome.taken > 0) status.current?.focus();
  }, [outcome]);
  const begin = useNewest();
  const pick = async ([file]: readonly File[]): Promise<void> => {
    if (!file) return;
    const { name } = file;
    const isNewest = begin();
    setPicked({ name, outcome: { kind: 'reading' } });
    const read = await readFile(file, open.report.criteria);
    if (isNewest()) setPicked({ name, outcome: read });
  };
  return (
    <section className={styles.section}>
      <h2 className={styles.title}>{texts.filled}</h2>
      <p className={styles.text}>{texts.filledExplain}</p>
      <div className={styles.buttons}>
        <FilePicker label={texts.pick} accept={wordFiles} onPick={(files) => void pick(files)} />
      </div>
      <div ref={status} role="status" tabIndex={-1} className={own.outcome}>
        {picked ? <PickedName {...picked} /> : null}
        {outcome?.kind === 'none' || outcome?.kind === 'unreadable' ? (
          <Notice intent="warning">{texts[outcome.kind]}</Notice>
        ) : null}
        {outcome?.kind === 'fault' ? <Notice intent="warning">{texts.faults[outcome.fault]}</Notice> : null}
        {outcome?.kind === 'read' && outcome.taken > 0 ? (
          <p className={styles.text}>{texts.taken(outcome.taken)}</p>
        ) : null}
      </div>
      {picked && outcome?.kind === 'read' ? (
        <Preview
          open={open}
          notebook={outcome.notebook}
          isTaken={outcome.taken > 0}
          onTaken={(taken) => setPicked({ ...picked, outcome: { ...outcome, taken } })}
        />
      ) : null}
    </section>
  );
}

function PickedName({ name, outcome }: Picked): ReactNode {
  const styles = useStyles();
  const { reading } = useNotebookTexts();
  return <p className={styles.name}>{outcome.kind === 'reading' ? reading(name) : name}</p>;
}

interface PreviewProps {
  readonly open: OpenReport;
  readonly notebook: ReadNotebook;
  readonly isTaken: boolean;
  /** So many criteria were changed. */
  readonly onTaken: (criteria: number) => void;
}

/** What a notebook brings; once it is taken, what of it was left. */
function Preview({ open, notebook, isTaken, onTaken }: PreviewProps): ReactNode {
  const shared = useHandoutStyles();
  const styles = useStyles();
  const texts = useNotebookTexts();
  const session = useSession();
  const { working } = session;
  const data = useStore(working.store, (state) => state.data);
  const keeps = useStore(working.store, canKeep);
  const { language, criteria } = open.report;
  const entries = takeNotebook(notebook.entries, {
    data,
    names: notebookWordsOf(language ?? usualLanguage).sources,
    components: new Map(criteria.map(({ number, components }) => [number, components])),
  });
  const changes = entries.filter(({ change }) => Object.keys(change).length > 0);
  if (!notebook.hasFields) return <Notice intent="warning">{texts.noFields}</Notice>;
  if (entries.length === 0)
    return (
      <>
        <BesideCriteria notebook={notebook} />
        {isTaken ? null : (
          <p className={shared.text}>{notebook.entries.length === 0 ? texts.empty : texts.allThere}</p>
        )}
      </>
    );
  const report = reportTexts(open);
  const after = changes.reduce<WorkingData>((all, { number, change }) => withWork(all, number, change), data);
  const fits = roomOf(after) !== 'none';
  const others = notebook.units.filter((unit) => isOtherUnit(unit, report));
  const otherDays = notebook.assessed.filter((days) => isOtherTime(days, report));
  const take = (): void => {
    session.takeNotebook(new Map(changes.map(({ number, change }) => [number, change])));
    onTaken(changes.length);
  };
  return (
    <>
      {others.length > 0 ? <Notice intent="warning">{texts.otherUnit(others.join(' · '))}</Notice> : null}
      {otherDays.length > 0 ? (
        <Notice intent="warning">{texts.otherTime(otherDays.join(' · '))}</Notice>
      ) : null}
      <BesideCriteria notebook={notebook} />
      <ul className={styles.list}>
        {entries.map((entry) => (
          <li key={entry.number}>
            <EntryView open={open} entry={entry} />
          </li>
        ))}
      </ul>
      {changes.length > 0 && !fits ? <Notice intent="warning">{texts.noRoom}</Notice> : null}
      {isTaken && changes.length === 0 ? null : (
        <div className={shared.buttons}>
          <Button
            appearance="primary"
            disabledFocusable={changes.length === 0 || !keeps || !fits}
            onClick={take}
          >
            {texts.takeAll(changes.length)}
          </Button>
        </div>
      )}
    </>
  );
}

/** What is to be known of the notebook as a whole: texts of no criterion, tracked changes, and what is no text. */
function BesideCriteria({ notebook }: Pick<PreviewProps, 'notebook'>): ReactNode {
  const texts = useNotebookTexts();
  const { lost, margins, holds, isTracked } = notebook;
  return (
    <>
      {lost.length > 0 ? <Notice intent="warning">{texts.before(lost)}</Notice> : null}
      {margins.length > 0 ? <Notice intent="warning">{texts.margins(margins)}</Notice> : null}
      {isTracked ? <Notice intent="warning">{texts.tracked}</Notice> : null}
      {holds.length > 0 ? <Notice intent="warning">{texts.besides(holds)}</Notice> : null}
    </>
  );
}

function Lines({ lines, lang }: { lines: readonly string[]; lang: string | undefined }): ReactNode {
  const styles = useStyles();
  return lines.length === 0 ? null : (
    <p className={styles.note} lang={lang}>
      {lines.join('\n')}
    </p>
  );
}

/** What one criterion gets, and what of it stays as it is. */
function EntryView({ open, entry }: { open: OpenReport; entry: TakenEntry }): ReactNode {
  const shared = useHandoutStyles();
  const styles = useStyles();
  const texts = useNotebookTexts();
  const { number, change, kept, other, isOfOtherComponents, unread, noFigures, lost } = entry;
  const documentLanguage = open.report.language ?? undefined;
  const criterion = open.report.criteria.find((one) => one.number === number);
  const { answers } = notebookWordsOf(open.report.language ?? usualLanguage);
  const linesOf = (work: Partial<CriterionWork>): string[] =>
    broughtLines(work, criterion?.components ?? [], answers);
  const brought = broughtKinds.filter((kind) => change[kind]);
  return (
    <>
      <h3 className={styles.name} lang={documentLanguage}>
        {number}. {criterion?.name}
      </h3>
      {change.note === undefined ? null : (
        <p className={styles.note} lang={documentLanguage}>
          {change.note}
        </p>
      )}
      {brought.length > 0 ? <p className={shared.hint}>{texts.brings(brought)}</p> : null}
      <Lines lines={linesOf(change)} lang={documentLanguage} />
      {kept.length > 0 ? <p className={shared.hint}>{texts.keeps(kept)}</p> : null}
      <Lines lines={linesOf(other)} lang={documentLanguage} />
      {isOfOtherComponents ? <p className={shared.hint}>{texts.otherComponents}</p> : null}
      {unread.length > 0 ? <p className={shared.hint}>{texts.unread(unread)}</p> : null}
      {noFigures.length > 0 ? <p className={shared.hint}>{texts.noFigures(noFigures)}</p> : null}
      {lost.length > 0 ? <p className={shared.hint}>{texts.lost(lost)}</p> : null}
    </>
  );
}
