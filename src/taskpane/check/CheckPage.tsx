import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { CheckmarkCircle32Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import type { ReactNode } from 'react';
import { useEffect, useRef, useState } from 'react';
import type { FieldKey } from '../../assessment/fieldKey';
import type { Finding } from '../../assessment/findings/finding';
import { knowsReview } from '../../assessment/checkedReport';
import { countFindings, fixesOf } from '../../assessment/findings/findings';
import { severities } from '../../assessment/findings/finding';
import { fillAll } from '../../assessment/leftOpen';
import { fitText } from '../../session/hostText';
import type { StepName } from '../../session/historyView';
import type { OpenReport } from '../../session/state';
import { Notice } from '../notices/Notice';
import { formerFields, unsavedFields } from '../concerns/concern';
import type { Go, Page } from '../navigation/page';
import { summaryPage, topPage } from '../navigation/page';
import { PageFrame } from '../frame/PageFrame';
import { useSession } from '../SessionProvider';
import { TopBar } from '../frame/TopBar';
import { dismiss } from './dismissals';
import { FileCheck } from './FileCheck';
import type { Remedies, RemedyPlace } from './remedies';
import { FindingList } from './FindingList';
import { InstructionLines } from './InstructionLines';
import { pageOf } from '../navigation/pageOf';
import { pageOfThread } from '../threads/threadPage';
import { ToSources } from './ToSources';
import { StandingLine } from './StandingLine';
import { useCheckTexts } from './texts/useCheckTexts';
import { useFindings } from './useFindings';
import { useMovingOn } from './useMovingOn';

const useStyles = makeStyles({
  stack: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  summary: { ...typographyStyles.body1Strong, margin: 0, outlineStyle: 'none' },
  again: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
  },
  well: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalM },
  wellIcon: { flexShrink: 0, color: tokens.colorStatusSuccessForeground1 },
  hint: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0 },
  fixes: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXS,
  },
  finish: { width: '100%' },
});

const remedyPages: Readonly<Record<RemedyPlace, Page>> = {
  picture: summaryPage('picture'),
  compare: topPage('compare'),
  reconcile: { kind: 'reconcile' },
  needs: summaryPage('needs'),
  strengths: summaryPage('strengths'),
};

/** Everything that speaks against handing the report over, each with its place, its reason, and the way to fix it. */
export function CheckPage({ open, go }: { open: OpenReport; go: Go }): ReactNode {
  const styles = useStyles();
  const session = useSession();
  const check = useCheckTexts();
  const summary = useRef<HTMLParagraphElement>(null);
  const [reading, setReading] = useState(true);
  const findings = useFindings(open);
  const fixes = fixesOf(findings);
  const unsaved = unsavedFields(open);
  const former = formerFields(open);
  const { list, leave } = useMovingOn(findings, summary);

  // Comments and tracked changes are known from the document's XML alone, so each check reads all of it.
  const read = async (): Promise<void> => {
    setReading(true);
    await session.open();
    setReading(false);
  };
  useEffect(() => {
    void session.open().then(() => setReading(false));
  }, [session]);

  const apply = (name: StepName, edits: Finding['fix']): void => {
    const multiline = (key: FieldKey): boolean => open.fields.get(key)?.multiline ?? true;
    leave();
    session.edit(
      name,
      edits.map(({ key, text }) => ({ key, text: fitText(text, multiline(key)) })),
    );
  };
  const fix = (edits: Finding['fix']): void => apply({ kind: 'sums' }, edits);
  const remedies: Remedies = {
    turnTo: (place) => go(remedyPages[place]),
    fix: (finding) => fix(finding.fix),
    onGone: leave,
    dismiss: (finding) => {
      leave();
      dismiss(finding);
    },
    fill: (filled, text) =>
      apply(
        { kind: 'prompts' },
        fillAll(
          filled.flatMap(({ keys }) => keys),
          text,
        ),
      ),
    jump: (key) => jump(key, open, go, session.show.bind(session)),
    toThread: (thread) => {
      go(pageOfThread(thread, open));
      if (thread.key !== null) void session.show(thread.key);
    },
  };
  const counts = countFindings(findings);
  const told = severities.filter((severity) => counts[severity] > 0);
  const isKnown = knowsReview(open.facts);
  const isWell = isKnown && findings.length + unsaved + former === 0 && open.report.instructions.length === 0;
  return (
    <PageFrame
      header={<TopBar open={open} page="check" heading={check.title} focused go={go} />}
      footer={
        <Button
          appearance={counts.error + counts.warning === 0 ? 'primary' : 'secondary'}
          className={styles.finish}
          onClick={() => go({ kind: 'finish' })}
        >
          {check.toFinish}
        </Button>
      }
    >
      <div className={styles.stack}>
        <div className={styles.again}>
          <p ref={summary} tabIndex={-1} role="status" className={styles.summary}>
            {reading
              ? check.checking
              : told.map((severity) => check.counts[severity](counts[severity])).join(' · ') || check.checked}
          </p>
          <Button size="small" disabledFocusable={reading} onClick={() => void read()}>
            {check.again}
          </Button>
        </div>
        {isWell ? (
          <div className={styles.well}>
            <CheckmarkCircle32Regular className={styles.wellIcon} aria-hidden />
            <StandingLine open={open} />
          </div>
        ) : null}
        {unsaved > 0 ? (
          <Notice
            intent="warning"
            actions={[{ label: check.showUnsaved, onClick: () => go({ kind: 'concerns' }) }]}
          >
            {check.unsaved(unsaved)}
          </Notice>
        ) : null}
        {former > 0 ? (
          <Notice
            intent="warning"
            actions={[{ label: check.showFormer, onClick: () => go({ kind: 'concerns' }) }]}
          >
            {check.formerStays(former)}
          </Notice>
        ) : null}
        {fixes.length > 0 ? (
          <div className={styles.fixes}>
            <Button appearance="primary" onClick={() => fix(fixes)}>
              {check.fixAll}
            </Button>
            <p className={styles.hint}>{check.fixAllHint(fixes.length)}</p>
          </div>
        ) : null}
        <FindingList ref={list} findings={findings} named={open} remedies={remedies} />
        {!reading && !isKnown ? <p className={styles.hint}>{check.reviewUnknown}</p> : null}
        <InstructionLines open={open} />
        <ToSources go={go} />
        <FileCheck />
      </div>
    </PageFrame>
  );
}

/** Shows the field in the document, and the page of the pane where it is written. */
function jump(key: FieldKey, { report }: OpenReport, go: Go, show: (key: FieldKey) => Promise<void>): void {
  const page = pageOf(key);
  const isThere = page?.kind !== 'criterion' || report.criteria.some(({ number }) => number === page.number);
  if (page && isThere) go(page);
  void show(key);
}
