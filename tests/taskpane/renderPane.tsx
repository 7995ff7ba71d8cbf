import { act, configure, render } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import type { FieldKey } from '../../src/assessment/fieldKey';
import type { Session } from '../../src/session/session';
import { ErrorBoundary } from '../../src/taskpane/outside/ErrorBoundary';
import { LateAfterScores } from '../../src/taskpane/overview/aids';
import { preloadNextPage } from '../../src/taskpane/ReportPane';
import { SessionProvider } from '../../src/taskpane/SessionProvider';
import { Surface } from '../../src/taskpane/frame/Surface';
import { TaskPane } from '../../src/taskpane/TaskPane';
import { TextsProvider } from '../../src/taskpane/texts/TextsProvider';
import { Desk, KeptDrafts } from '../session/desk';
import { loadAllTexts } from './allTexts';
import type { PaneLanguage } from '../../src/words/paneLanguage';

configure({
  // Whether each of the pane's many elements is hidden takes most of a test's time; ask for it where it matters.
  defaultHidden: true,
  // For slow machines.
  asyncUtilTimeout: 10_000,
});
jest.setTimeout(60_000);

interface PaneOnDesk {
  readonly desk: Desk;
  readonly user: UserEvent;
  /** Does something outside of the pane and waits until the pane shows what came of it. */
  readonly outside: (act: (desk: Desk) => unknown) => Promise<void>;
}

/** Shows a part of the pane in a language, on the ground that the whole pane has. */
export async function renderOnSurface(children: ReactNode, language: PaneLanguage = 'fi'): Promise<void> {
  const texts = await loadAllTexts(language);
  render(
    <TextsProvider initial={texts}>
      <Surface appearance={null}>
        <ErrorBoundary>{children}</ErrorBoundary>
      </Surface>
    </TextsProvider>,
  );
}

export const renderSession = (session: Session, language: PaneLanguage = 'fi'): Promise<void> =>
  renderOnSurface(
    <SessionProvider session={session}>
      <TaskPane />
    </SessionProvider>,
    language,
  );

/** The whole pane on a document in memory, opened; `prepare` works on the document before the pane is there. */
export async function renderPane({
  language = 'fi',
  sample = 'fi',
  prepare = () => undefined,
  drafts = [],
  file = null,
}: {
  language?: PaneLanguage;
  sample?: 'fi' | 'sv';
  prepare?: (desk: Desk) => void;
  /** What an earlier pane could not write any more. */
  drafts?: readonly (readonly [FieldKey, string])[];
  /** A document that is no sample. */
  file?: Uint8Array | null;
} = {}): Promise<PaneOnDesk> {
  const kept = new KeptDrafts(new Map(drafts));
  const desk = await (file ? Desk.openFile(file, kept) : Desk.open(sample, kept));
  prepare(desk);
  await desk.session.look();
  // The pane does so itself once it is there; here no test has to wait for it.
  await Promise.all([preloadNextPage(), LateAfterScores.preload()]);
  await renderSession(desk.session, language);
  const outside: PaneOnDesk['outside'] = (work) =>
    act(async () => {
      await work(desk);
      await desk.session.settled();
    });
  return { desk, user: userEvent.setup(), outside };
}

/** Gives the criteria 1, 2, 3 … these scores, in the document. */
export function putScores({ document }: Desk, scores: readonly number[]): void {
  scores.forEach((score, index) => {
    document.put(`criterion.${index + 1}.score`, String(score));
    document.put(`summary.${index + 1}`, String(score));
  });
}
