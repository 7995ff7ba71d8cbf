import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Suspense, useCallback, useEffect, useState } from 'react';
import type { OpenReport } from '../session/state';
import { Bars } from './bars/Bars';
import { SaidAboveProvider } from './bars/SaidAbove';
import { Aid } from './evidence/Aid';
import { useHistoryKeys } from './history/useHistoryKeys';
import { useKeptFocus } from './keyboard/useKeptFocus';
import { latePage } from './navigation/latePage';
import { Opening } from './outside/Opening';
import { Overview } from './overview/Overview';
import type { Go, Page } from './navigation/page';
import { PageBoundary } from './navigation/PageBoundary';
import { useTexts } from './texts/TextsProvider';
import { useDocumentFollows } from './navigation/useDocumentFollows';
import { useFollowing } from './navigation/useFollowing';
import { Whole } from './navigation/Whole';

const CriterionPage = latePage(async () => (await import('./criterion/CriterionPage')).CriterionPage);
const ConcernsPage = latePage(async () => (await import('./concerns/ConcernsPage')).ConcernsPage);
const DetailsPage = latePage(async () => (await import('./details/DetailsPage')).DetailsPage);
const SummaryPage = latePage(async () => (await import('./summary/SummaryPage')).SummaryPage);
const CheckPage = latePage(async () => (await import('./check/CheckPage')).CheckPage);
const ComparePage = latePage(async () => (await import('./compare/ComparePage')).ComparePage);
const ReconcilePage = latePage(async () => (await import('./reconcile/ReconcilePage')).ReconcilePage);
const CollectingPage = latePage(async () => (await import('./collecting/CollectingPage')).CollectingPage);
const FinishPage = latePage(async () => (await import('./finish/FinishPage')).FinishPage);
const PlanPage = latePage(async () => (await import('./plan/PlanPage')).PlanPage);
const BriefingPage = latePage(async () => (await import('./briefing/BriefingPage')).BriefingPage);
const NotebookPage = latePage(async () => (await import('./notebook/NotebookPage')).NotebookPage);
const SourceGridPage = latePage(async () => (await import('./sourceGrid/SourceGridPage')).SourceGridPage);
const SettingsPage = latePage(async () => (await import('./settings/SettingsPage')).SettingsPage);
const FullTextPage = latePage(async () => (await import('./criterion/FullTextPage')).FullTextPage);
const GuidancePage = latePage(async () => (await import('./guidance/GuidancePage')).GuidancePage);
const ShortcutsPage = latePage(async () => (await import('./shortcuts/ShortcutsPage')).ShortcutsPage);
const UndoneLine = latePage(async () => (await import('./history/UndoneLine')).UndoneLine);
const DiagnosticsPage = latePage(async () => (await import('./settings/DiagnosticsPage')).DiagnosticsPage);

/** Loads what comes next most often, so that it is there when a row of the overview is pressed. */
export const preloadNextPage = (): Promise<void> => CriterionPage.preload();

/** What is loaded ahead gives way to the first page and to what is pressed at once. */
const calm = 400;

const useStyles = makeStyles({
  pane: { display: 'flex', flexDirection: 'column', height: '100%' },
  page: { flexGrow: 1, minHeight: 0 },
});

/**
 * The page is of the same criterion; a long text is left by hand alone, not as the document brings its criterion up.
 */
const sameCriterion = (now: Page, next: Page): boolean =>
  next.kind === 'criterion' &&
  ((now.kind === 'criterion' && now.number === next.number) ||
    (now.kind === 'text' && now.number === next.number && next.followed));

/** A way to a field brings the document along, which tells of it: the field was asked for here, and gets the focus. */
const sameField = (now: Page, next: Page): boolean =>
  now.kind === 'details' && next.kind === 'details' && next.followed && !now.followed && now.at === next.at;

/** An open report and the page of it that the assessor is on. */
export function ReportPane({ open }: { open: OpenReport }): ReactNode {
  const styles = useStyles();
  const { overview } = useTexts();
  const [page, setPage] = useState<Page>({ kind: 'overview', from: null });
  const go = useCallback(
    (next: Page) =>
      setPage((current) => (sameCriterion(current, next) || sameField(current, next) ? current : next)),
    [],
  );
  useFollowing(go);
  useDocumentFollows(page);
  useHistoryKeys();
  useKeptFocus();
  useEffect(() => void preloadNextPage(), []);
  usePreloadedAids();
  return (
    <div className={styles.pane}>
      <SaidAboveProvider open={open}>
        <Bars open={open} />
        <div className={styles.page}>
          <PageBoundary key={page.kind} from={overview} back={() => go({ kind: 'overview', from: 'page' })}>
            <Suspense fallback={<Opening />}>
              <Whole>
                <CurrentPage page={page} open={open} go={go} />
              </Whole>
            </Suspense>
          </PageBoundary>
        </div>
        {open.history.redo === null ? null : (
          <Aid>
            <UndoneLine open={open} page={page.kind} />
          </Aid>
        )}
      </SaidAboveProvider>
    </div>
  );
}

/** Once the first page stands: what the next one shows late would move it. */
function usePreloadedAids(): void {
  const { language } = useTexts();
  useEffect(() => {
    const preload = async (): Promise<void> =>
      (await import('./criterion/preloadAids')).preloadAids(language);
    // A part that is out of reach is reported where it is wanted.
    const soon = window.setTimeout(() => void preload().catch(() => undefined), calm);
    return () => window.clearTimeout(soon);
  }, [language]);
}

function Diagnostics({ go }: { go: Go }): ReactNode {
  const { menu } = useTexts();
  return <DiagnosticsPage from={menu} back={() => go({ kind: 'settings' })} />;
}

interface CurrentPageProps {
  readonly page: Page;
  readonly open: OpenReport;
  readonly go: Go;
}

/** Each kind of page has its case: lint refuses a new kind without one. */
function CurrentPage({ page, open, go }: CurrentPageProps): ReactNode {
  switch (page.kind) {
    case 'overview':
      return <Overview open={open} from={page.from} go={go} />;
    case 'criterion':
      return <CriterionOrOverview page={page} open={open} go={go} />;
    case 'text':
      return <TextOrOverview page={page} open={open} go={go} />;
    case 'details':
      return <DetailsPage open={open} place={page} go={go} />;
    case 'summary':
      return <SummaryPage open={open} place={page} go={go} />;
    case 'check':
      return <CheckPage open={open} go={go} />;
    case 'compare':
      return <ComparePage open={open} go={go} />;
    case 'reconcile':
      return <ReconcilePage open={open} go={go} />;
    case 'collecting':
      return <CollectingPage go={go} />;
    case 'finish':
      return <FinishPage open={open} go={go} />;
    case 'plan':
      return <PlanPage open={open} go={go} />;
    case 'briefing':
      return <BriefingPage open={open} from={page.from} go={go} />;
    case 'notebook':
      return <NotebookPage open={open} go={go} />;
    case 'sourceGrid':
      return <SourceGridPage open={open} go={go} />;
    case 'concerns':
      return <ConcernsPage open={open} go={go} />;
    case 'settings':
      return <SettingsPage go={go} />;
    case 'guidance':
      return <GuidancePage open={open} go={go} />;
    case 'shortcuts':
      return <ShortcutsPage go={go} />;
    case 'diagnostics':
      return <Diagnostics go={go} />;
  }
}

interface CriterionOrOverviewProps extends CurrentPageProps {
  readonly page: Extract<Page, { kind: 'criterion' }>;
}

interface TextOrOverviewProps extends CurrentPageProps {
  readonly page: Extract<Page, { kind: 'text' }>;
}

/** A text of a criterion that has gone from the document waits on the overview. */
function TextOrOverview({ page, open, go }: TextOrOverviewProps): ReactNode {
  return open.report.criteria.some(({ number }) => number === page.number) ? (
    <FullTextPage key={page.key} page={page} open={open} go={go} />
  ) : (
    <Overview open={open} from={null} go={go} />
  );
}

/** A criterion that has gone from the document has no page any more. */
function CriterionOrOverview({ page, open, go }: CriterionOrOverviewProps): ReactNode {
  const criterion = open.report.criteria.find(({ number }) => number === page.number);
  if (!criterion) return <Overview open={open} from={null} go={go} />;
  return (
    <CriterionPage
      key={page.number}
      open={open}
      criterion={criterion}
      followed={page.followed}
      at={page.at ?? null}
      go={go}
    />
  );
}
