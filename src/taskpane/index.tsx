import type { ReactNode } from 'react';
import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { loadReader } from '../session/loadReader';
import { AutoOpening, canAutoOpen } from '../word/autoOpening';
import { onThemeChange, whenReady } from '../word/office';
import { leaveTabToBrowser } from '../word/tabKey';
import { AutoOpenProvider } from './autoOpen/AutoOpenProvider';
import { ErrorBoundary } from './outside/ErrorBoundary';
import { languageOf } from './texts/language';
import { recall } from './storage/memory';
import { NotInWord } from './outside/NotInWord';
import { RecordingDesk } from './recorder/recordingDesk';
import { RecordingProvider } from './recorder/RecordingProvider';
import { SessionProvider } from './SessionProvider';
import { reportStartFailure } from './start/startFailure';
import { Surface } from './frame/Surface';
import { TaskPane } from './TaskPane';
import { loadTexts } from './texts/loadTexts';
import type { Texts } from './texts/texts';
import { TextsProvider } from './texts/TextsProvider';
import { watchForNewVersion } from './update/newVersion';
import type { Appearance } from './frame/themes/themes';
import type { PaneLanguage } from '../words/paneLanguage';
import { paneLanguages } from '../words/paneLanguage';

const languageFor = (displayLanguage: string): PaneLanguage =>
  paneLanguages.find((language) => language === recall('language')) ?? languageOf(displayLanguage);

/** How long a probe may take, in milliseconds. */
const patience = 15_000;

/** What finds out how Word behaves is loaded for the few who ask for it. */
const recordingDesk = new RecordingDesk(async () => {
  const { WordRecorder } = await import('../word/recorder/wordRecorder');
  return new WordRecorder({
    patience,
    now: () => performance.now(),
    pause: (milliseconds) => new Promise((resolve) => window.setTimeout(resolve, milliseconds)),
    hasFocus: () => document.hasFocus(),
  });
});

/** The ground of the pane, which follows Office's theme. */
function Pane({ texts, theme, children }: { texts: Texts; theme: Appearance; children: ReactNode }) {
  const [appearance, setAppearance] = useState(theme);
  useEffect(() => onThemeChange(setAppearance), []);
  return (
    <TextsProvider initial={texts}>
      <Surface appearance={appearance}>
        <ErrorBoundary>{children}</ErrorBoundary>
      </Surface>
    </TextsProvider>
  );
}

/** A style sheet that was not loaded has no sheet; scripts like this one wait until it is settled. */
function requireStyles(): void {
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]'))
    if (!link.sheet) throw new Error(`The styles ${link.href} were not loaded.`);
}

/** What speaks to Word, which only a pane in Word needs. */
const loadSession = () => import('./startSession');

/** What is needed as soon as Word has answered comes while Office.js does; whoever needs it says what didn't come. */
function fetchAhead(): void {
  void loadReader();
  void loadSession().catch(() => undefined);
  void loadTexts(languageFor(navigator.language)).catch(() => undefined);
}

async function start(root: HTMLElement): Promise<void> {
  requireStyles();
  fetchAhead();
  leaveTabToBrowser();
  watchForNewVersion();
  const host = await whenReady();
  const session = host.isWord ? (await loadSession()).startSession(host.documentUrl) : null;
  const texts = await loadTexts(languageFor(host.displayLanguage));
  const onUncaughtError = (error: unknown): void => {
    reportStartFailure();
    reportError(error);
  };
  createRoot(root, { onUncaughtError }).render(
    <Pane texts={texts} theme={host.theme}>
      {session ? (
        <SessionProvider session={session}>
          <RecordingProvider desk={recordingDesk}>
            <AutoOpenProvider autoOpening={canAutoOpen() ? new AutoOpening() : null}>
              <TaskPane />
            </AutoOpenProvider>
          </RecordingProvider>
        </SessionProvider>
      ) : (
        <NotInWord />
      )}
    </Pane>,
  );
}

const root = document.getElementById('root');
if (!root) throw new Error('The page has no place for the pane.');
await start(root).catch((error: unknown) => {
  reportStartFailure();
  throw error;
});
