import type { ReactNode } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import type { DocumentFacts } from '../../assessment/checkedReport';
import type { FieldKey } from '../../assessment/fieldKey';
import { criterionKey, criterionOf } from '../../assessment/fieldKey';
import type { FieldState } from '../../session/state';
import { valueOf } from '../../session/state';
import { namedHoldings } from '../../wording/holdings/holdingTexts';
import { useSaidAbove } from '../bars/SaidAbove';
import { Notice } from '../notices/Notice';
import { useSession, useSessionState } from '../SessionProvider';
import { useTexts } from '../texts/TextsProvider';
import { focusField } from './focusField';

const useStyles = makeStyles({
  quote: {
    margin: `${tokens.spacingVerticalXS} 0`,
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke1}`,
    whiteSpace: 'pre-line',
  },
  code: { color: tokens.colorNeutralForeground3 },
});

/**
 * Beside a field: that its text is not in the document, why, and what can be done, or that it may not be what it seems.
 * Nothing while all is well.
 */
export function FieldTrouble({ field }: { field: FieldState }): ReactNode {
  if (field.rival !== null) return <Rivalry field={field} rival={field.rival} />;
  if (field.status !== 'refused') return <DeletedWords field={field} />;
  switch (field.refusal?.kind) {
    case 'wouldLose':
      return <HeldBack field={field} />;
    case 'besideFormer':
    case 'formerStays':
      return <BesideFormer field={field} why={field.refusal.kind} />;
    default:
      return <RefusedField field={field} />;
  }
}

const isTracked = ({ revisions, tracking }: DocumentFacts): boolean =>
  tracking === true || (revisions !== null && revisions > 0);

/**
 * Word older than WordApi 1.4 gives words whose deletion is tracked like any others. Where somebody tracks changes of
 * the document, words may have been struck in any field since it was read.
 */
function DeletedWords({ field: { holds, text } }: { field: FieldState }): ReactNode {
  const state = useSessionState();
  const texts = useTexts();
  const isOld = state.phase === 'open' && state.circumstances.tracking === null;
  const isStruck = holds.some(({ kind }) => kind === 'deletion');
  const mayBeStruck = state.phase === 'open' && text !== '' && isTracked(state.facts);
  if (!isOld || !(isStruck || mayBeStruck)) return null;
  return <Notice intent="info">{texts.holds.deletedWords}</Notice>;
}

/** What can be done about a field's trouble. Its notice goes with the press: the field has the focus then. */
function useRemedies(key: FieldKey) {
  const session = useSession();
  const onField = (act: () => void) => (): void => {
    act();
    focusField(key);
  };
  return {
    tryAgain: onField(() => session.tryAgain(key)),
    writeAnyway: onField(() => session.writeAnyway(key)),
    discard: onField(() => session.discard(key)),
    pick: (choice: 'pane' | 'document') => onField(() => session.pick(key, choice)),
  };
}

/** The text waits: what else the field holds would go with it. */
function HeldBack({ field: { key, holds } }: { field: FieldState }): ReactNode {
  const session = useSession();
  const remedies = useRemedies(key);
  const { state, holds: texts } = useTexts();
  return (
    <Notice
      intent="warning"
      actions={[
        { label: texts.edit, onClick: () => void session.show(key) },
        { label: texts.writeAnyway, onClick: remedies.writeAnyway },
        { label: state.keepDocument, onClick: remedies.discard },
      ]}
    >
      <strong>{state.refused}</strong> {texts.sentence(namedHoldings(holds, texts.words))}
    </Notice>
  );
}

interface BesideFormerProps {
  readonly field: FieldState;
  readonly why: 'besideFormer' | 'formerStays';
}

/** The text may be there, and the former one with it: to write it again would only add another one. */
function BesideFormer({ field: { key }, why }: BesideFormerProps): ReactNode {
  const session = useSession();
  const remedies = useRemedies(key);
  const { state, holds, refusals } = useTexts();
  return (
    <Notice
      intent="warning"
      actions={[
        { label: holds.edit, onClick: () => void session.show(key) },
        { label: state.keepDocument, onClick: remedies.discard },
      ]}
    >
      {refusals[why]}
    </Notice>
  );
}

function RefusedField({ field }: { field: FieldState }): ReactNode {
  const { key, refusal } = field;
  const said = useSaidAbove().kinds;
  const styles = useStyles();
  const remedies = useRemedies(key);
  const { state, tryAgain, refusals } = useTexts();
  const kind = refusal?.kind ?? 'unknown';
  // Of the whole document, the bar on top says why, and offers another try.
  const isSaid = said.has(kind);
  const isScore = key === criterionKey(criterionOf(key) ?? 0, 'score');
  return (
    <Notice
      intent="error"
      actions={[
        ...(isSaid ? [] : [{ label: tryAgain, onClick: remedies.tryAgain }]),
        { label: state.keepDocument, onClick: remedies.discard },
      ]}
    >
      <strong>{isScore ? state.refusedScore(valueOf(field)) : state.refused}</strong>{' '}
      {isSaid ? null : refusals[kind]}{' '}
      {refusal?.kind === 'unknown' ? (
        <span className={styles.code}>{state.supportCode(refusal.code)}</span>
      ) : null}
    </Notice>
  );
}

function Rivalry({ field, rival }: { field: FieldState; rival: string }): ReactNode {
  const styles = useStyles();
  const remedies = useRemedies(field.key);
  const { state } = useTexts();
  return (
    <Notice
      intent="warning"
      actions={[
        { label: state.keepYours, onClick: remedies.pick('pane') },
        { label: state.keepDocument, onClick: remedies.pick('document') },
      ]}
    >
      {state.rival}
      <p className={styles.quote}>
        <strong>{state.yours}:</strong> {valueOf(field) || state.emptyText}
      </p>
      <p className={styles.quote}>
        <strong>{state.documents}:</strong> {rival || state.emptyText}
      </p>
    </Notice>
  );
}
