import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useEffect, useId, useRef, useState } from 'react';
import type { Outcome, Refusal } from '../../session/refusal';
import type { OpenReport } from '../../session/state';
import { namedHoldings } from '../../wording/holdings/holdingTexts';
import { Notice } from '../notices/Notice';
import { Question } from '../notices/Question';
import { useAsking } from '../notices/useAsking';
import { useSession } from '../SessionProvider';
import { useTexts } from '../texts/TextsProvider';
import { useCheckTexts } from './texts/useCheckTexts';

const useStyles = makeStyles({
  section: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
  },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  text: { ...typographyStyles.body1, margin: 0 },
  removed: { ...typographyStyles.body1, margin: 0, outlineStyle: 'none' },
  lines: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
});

/** Offers to take the template's own lines for its writer out of the report; nothing where there are none. */
export function InstructionLines({ open }: { open: OpenReport }): ReactNode {
  const styles = useStyles();
  const heading = useId();
  const session = useSession();
  const texts = useCheckTexts().instructions;
  const { language, holds } = useTexts();
  const { asking, opener, focusOpener, ask, answer, cancel } = useAsking();
  const [removing, setRemoving] = useState(false);
  const [outcome, setOutcome] = useState<Outcome<null> | null>(null);
  const { instructions, heldByInstructions } = open.report;
  if (instructions.length === 0) return outcome?.ok ? <Removed /> : null;
  const remove = async (): Promise<void> => {
    answer();
    setRemoving(true);
    setOutcome(null);
    const removed = await session.removeInstructions();
    setRemoving(false);
    setOutcome(removed);
    focusOpener();
  };
  const answers = [
    { label: texts.reallyRemove, onClick: () => void remove() },
    { label: texts.cancel, onClick: cancel },
  ];
  return (
    <section className={styles.section} aria-labelledby={heading}>
      <h2 id={heading} className={styles.title}>
        {texts.title}
      </h2>
      <p className={styles.text}>{texts.explain(instructions.length)}</p>
      <ul className={styles.lines} lang={open.report.language ?? language}>
        {instructions.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {asking ? (
        <Question answers={answers}>
          {texts.confirm(instructions.length)}
          {heldByInstructions.length > 0
            ? ` ${texts.takesAlong(namedHoldings(heldByInstructions, holds.words))}`
            : null}
        </Question>
      ) : (
        <Button ref={opener} disabledFocusable={removing} onClick={ask}>
          {texts.remove(instructions.length)}
        </Button>
      )}
      <div role="alert">{outcome?.ok === false ? <RefusedRemoval refusal={outcome.refusal} /> : null}</div>
    </section>
  );
}

/** Stands where the offer stood, with the focus of what was pressed there. */
function Removed(): ReactNode {
  const styles = useStyles();
  const { removed } = useCheckTexts().instructions;
  const sentence = useRef<HTMLParagraphElement>(null);
  useEffect(() => sentence.current?.focus(), []);
  return (
    <p ref={sentence} tabIndex={-1} role="status" className={styles.removed}>
      {removed}
    </p>
  );
}

function RefusedRemoval({ refusal }: { refusal: Refusal }): ReactNode {
  const { state } = useTexts();
  const { refused } = useCheckTexts().instructions;
  return (
    <Notice intent="warning">
      {refused} {state.supportCode(refusal.code)}.
    </Notice>
  );
}
