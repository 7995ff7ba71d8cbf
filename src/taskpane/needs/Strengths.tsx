import { isBlank } from '../../characters/plain';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useId } from 'react';
import type { FieldKey } from '../../assessment/fieldKey';
import type { StrengthsStart } from '../../assessment/strengths/strengths';
import { renewStrengths } from '../../assessment/strengths/staleStrengths';
import {
  addStrengths,
  holdsStrengths,
  startStrengths,
  strengthsOf,
} from '../../assessment/strengths/strengths';
import { fitText } from '../../session/hostText';
import type { FieldState, OpenReport } from '../../session/state';
import { reportTexts, valueOf } from '../../session/state';
import { criterionNames } from '../../template/toCheckedReport';
import { usualLanguage } from '../../words/reportLanguage';
import { FieldTrouble } from '../criterion/FieldTrouble';
import { Disclosure } from '../evidence/Disclosure';
import { inSight } from '../notices/inSight';
import { useSession } from '../SessionProvider';
import { partHead } from '../summary/useSummaryPlace';
import { useTexts } from '../texts/TextsProvider';
import { useNeedsStyles } from './needsStyles';
import { useNeedsTexts } from './texts/useNeedsTexts';

const strengthsKey: FieldKey = 'front.strengths';
/** A preview of so many criteria is shown at once; a longer one unfolds. */
const few = 3;

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

/**
 * The criteria scored 5 with their comments, offered as a start for the text on strengths; written only when asked
 * for.
 */
export function Strengths({ open }: { open: OpenReport }): ReactNode {
  const styles = useNeedsStyles();
  const { strengths: texts } = useNeedsTexts();
  const heading = useId();
  const report = reportTexts(open);
  const strengths = strengthsOf(report);
  const start = startStrengths(strengths, criterionNames(open.report), open.report.language ?? usualLanguage);
  const field = open.fields.get(strengthsKey);
  return (
    <section className={styles.section} aria-labelledby={heading}>
      <h2 {...partHead('strengths')} id={heading} className={styles.heading}>
        {texts.title}
      </h2>
      {field ? null : <p className={styles.words}>{texts.noField}</p>}
      {field && !start ? <p className={styles.words}>{texts.none}</p> : null}
      {field && start ? <Start open={open} field={field} start={start} count={strengths.length} /> : null}
    </section>
  );
}

interface StartProps {
  readonly open: OpenReport;
  readonly field: FieldState;
  readonly start: StrengthsStart;
  /** How many criteria it is from. */
  readonly count: number;
}

function Start({ open, field, start, count }: StartProps): ReactNode {
  const styles = useStyles();
  const shared = useNeedsStyles();
  const session = useSession();
  const { language, state } = useTexts();
  const { strengths: texts } = useNeedsTexts();
  const text = valueOf(field);
  const isThere = holdsStrengths(text, start);
  const isEmpty = isBlank(text);
  const renewed = isThere
    ? null
    : renewStrengths(text, start, reportTexts(open), criterionNames(open.report));
  const add = (): void => {
    const added = fitText(renewed ?? addStrengths(text, start), field.multiline);
    session.edit({ kind: 'text', key: strengthsKey }, [{ key: strengthsKey, text: added }]);
  };
  return (
    <div className={shared.part}>
      <Disclosure title={texts.preview(count)} initially={count <= few}>
        <blockquote className={shared.quote} lang={open.report.language ?? language}>
          {start.text}
        </blockquote>
      </Disclosure>
      {isThere || isEmpty ? null : (
        <p className={shared.hint}>{renewed === null ? texts.addHint : texts.renewHint}</p>
      )}
      <div className={styles.row}>
        <Button disabledFocusable={isThere || !field.reachable} onClick={add}>
          {isEmpty || isThere ? texts.use : renewed === null ? texts.add : texts.renew}
        </Button>
        <span ref={inSight} role="status" className={shared.hint}>
          {field.status === 'writing' ? state.saving : ''}
          {field.status === 'settled' && isThere ? texts.inReport : ''}
        </span>
      </div>
      <FieldTrouble field={field} />
    </div>
  );
}
