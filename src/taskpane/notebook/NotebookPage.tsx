import type { ReactNode } from 'react';
import { notebookWordsOf } from '../../handouts/words/words';
import type { OpenReport } from '../../session/state';
import { reportLanguageFor } from '../../words/reportLanguage';
import { WorkingNotice } from '../evidence/WorkingNotice';
import { BackPage } from '../frame/BackPage';
import { TakeHandout } from '../handout/TakeHandout';
import { useHandoutStyles } from '../handout/useHandoutStyles';
import { HistoryButtons } from '../history/HistoryButtons';
import type { Go } from '../navigation/page';
import { useTexts } from '../texts/TextsProvider';
import { FilledNotebook } from './FilledNotebook';
import { notebookFile } from './notebookFile';
import { useNotebookTexts } from './texts/useNotebookTexts';

/** The visit notebook: an empty one is made before the visit, and the filled one is read after it. */
export function NotebookPage({ open, go }: { open: OpenReport; go: Go }): ReactNode {
  const styles = useHandoutStyles();
  const texts = useNotebookTexts();
  const { menu, language } = useTexts();
  const documentLanguage = open.report.language ?? reportLanguageFor(language);
  const hasSteps = open.history.undo !== null || open.history.redo !== null;
  return (
    <BackPage
      from={menu}
      back={() => go({ kind: 'settings' })}
      title={texts.title}
      footer={hasSteps ? <HistoryButtons open={open} /> : null}
    >
      <WorkingNotice />
      <p className={styles.text}>{texts.explain}</p>
      <TakeHandout
        texts={texts.take}
        file={`${notebookWordsOf(documentLanguage).file}.docx`}
        make={() => notebookFile(open, documentLanguage)}
      />
      <FilledNotebook open={open} />
    </BackPage>
  );
}
