import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Checkmark16Regular } from '@fluentui/react-icons/svg/checkmark';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { needBlocks } from '../../assessment/needs/developmentNeeds';
import type { NeedsChoice } from '../../assessment/needs/needsChoice';
import { keptBlocks } from '../../assessment/needs/needsChoice';
import type { ReportTexts } from '../../assessment/report';
import type { NeedsDesk, NeedsOutcome } from '../../session/needsDesk';
import { blocksMissing, standsInDocument } from '../../session/needsDesk';
import type { OpenReport } from '../../session/state';
import { criterionNames } from '../../template/toCheckedReport';
import type { NoticeAction } from '../notices/Notice';
import { Notice } from '../notices/Notice';
import { inSight } from '../notices/inSight';
import { useTexts } from '../texts/TextsProvider';
import { useNeedsStyles } from './needsStyles';
import type { NeedsTexts } from './texts/needsTexts';
import { useNeedsTexts } from './texts/useNeedsTexts';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
  },
  state: {
    ...typographyStyles.caption1,
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXXS,
    color: tokens.colorNeutralForeground3,
  },
});

interface WriteNeedsProps {
  readonly open: OpenReport;
  readonly report: ReportTexts;
  readonly choice: NeedsChoice;
  readonly desk: NeedsDesk;
}

/** The way of the choice into the report, whether it stands there, and what became of the last try. */
export function WriteNeeds({ open, report, choice, desk }: WriteNeedsProps): ReactNode {
  const styles = useStyles();
  const shared = useNeedsStyles();
  const texts = useTexts();
  const needs = useNeedsTexts();
  const [outcome, setOutcome] = useState<NeedsOutcome | null>(null);
  const [busy, setBusy] = useState(false);
  const names = criterionNames(open.report);
  const blocks = needBlocks(report, names).length;
  const room = blocks - keptBlocks(report, names, choice).length;
  const missing = blocksMissing(open, choice);
  const stands = standsInDocument(open, choice);
  const isNothing = stands && choice.needs.length === 0;
  const write = async (what: 'all' | 'fitting'): Promise<void> => {
    setBusy(true);
    setOutcome(null);
    setOutcome(await desk.write(what));
    setBusy(false);
  };
  const actions: NoticeAction[] = [
    { label: texts.tryAgain, onClick: () => void write('all') },
    ...(room > 0 ? [{ label: needs.failed.fitting(room), onClick: () => void write('fitting') }] : []),
  ];
  const why = outcome ? whyNot(outcome, needs) : null;
  return (
    <div className={shared.part}>
      {missing > 0 && why === null ? (
        <p className={shared.hint}>
          {blocks === 0 ? needs.failed.faults.noBlock : needs.state.more(missing, room)}
        </p>
      ) : null}
      <div className={styles.row}>
        <Button
          appearance={stands ? 'secondary' : 'primary'}
          disabledFocusable={busy || isNothing}
          onClick={() => void write('all')}
        >
          {needs.write}
        </Button>
        <span ref={inSight} role="status" className={styles.state}>
          {busy ? texts.state.saving : isNothing ? '' : stands ? <InReport /> : needs.state.notYet}
        </span>
      </div>
      {why === null ? null : (
        <div role="alert">
          <Notice intent="error" actions={actions}>
            <strong>{needs.failed.title}</strong> {why} {needs.failed.nothing}
          </Notice>
        </div>
      )}
      {outcome?.kind === 'written' && outcome.added > 0 ? (
        <p role="status" className={shared.hint}>
          {needs.state.added(outcome.added)}
        </p>
      ) : null}
    </div>
  );
}

function InReport(): ReactNode {
  const { state } = useNeedsTexts();
  return (
    <>
      <Checkmark16Regular aria-hidden /> {state.inReport}
    </>
  );
}

function whyNot(outcome: NeedsOutcome, { failed }: NeedsTexts): string | null {
  if (outcome.kind === 'refused') return failed.refusals[outcome.refusal.kind];
  return outcome.kind === 'noRoom' ? failed.faults[outcome.fault] : null;
}
