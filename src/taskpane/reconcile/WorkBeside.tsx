import { Field, Select, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { CriterionComparison } from '../../assessment/comparison/differences';
import type { TakenWork } from '../../assessment/comparison/reconcile';
import { takenWork, workDigest, workOf } from '../../assessment/comparison/reconcile';
import { isBanded } from '../../assessment/figures/bands';
import type { CriterionWork } from '../../assessment/workingData';
import { noFigures, noWork } from '../../assessment/workingData';
import { figureLine } from '../evidence/figureLine';
import type { EvidenceTexts } from '../evidence/texts/evidenceTexts';
import { useEvidenceTexts } from '../evidence/texts/useEvidenceTexts';
import { useWork } from '../evidence/useWork';
import type { Matter } from './matter';
import { namedTogether } from './namedTogether';
import { useReconcileTexts } from './texts/useReconcileTexts';

const useStyles = makeStyles({
  block: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  text: { ...typographyStyles.body1, margin: 0, overflowWrap: 'anywhere' },
});

interface WorkBesideProps {
  readonly compared: CriterionComparison;
  readonly matter: Matter;
}

/** Ticks and figures of each, where somebody has any, and whose are taken over. */
export function WorkBeside(props: WorkBesideProps): ReactNode {
  return takenWork.map((kind) => <WorkKindBeside key={kind} kind={kind} {...props} />);
}

/** What one party has of a kind. */
interface PartyWork {
  /** Null for the open report. */
  readonly id: number | null;
  readonly name: string;
  readonly work: CriterionWork;
  readonly words: string;
}

function WorkKindBeside({ kind, compared, matter }: WorkBesideProps & { kind: TakenWork }): ReactNode {
  const styles = useStyles();
  const texts = useReconcileTexts();
  const evidence = useEvidenceTexts();
  const { number } = compared;
  const { readOnly } = useWork(number);
  const all = partiesOf(compared, matter, texts.mine).map((one): PartyWork => ({
    ...one,
    words: wordsOf(kind, one.work, number, evidence),
  }));
  const there = all.filter(({ words }) => words !== '');
  const [mine] = all;
  const others = namedTogether(
    there.filter(({ id, words }) => id !== null && words !== mine?.words),
    ({ work }) => workDigest(kind, work),
  );
  const chosen = matter.choiceOf(number).work[kind]?.from;
  if (there.length === 0 || !mine) return null;
  const choose = (value: string): void => {
    const other = others.find(({ id }) => String(id) === value);
    const over = workDigest(kind, mine.work);
    const isOther = other !== undefined && other.id !== null;
    const choice = isOther ? { from: other.id, given: workOf(kind, other.work), over } : null;
    matter.desk.chooseWork(number, kind, choice);
  };
  return (
    <div role="group" aria-label={texts[kind]} className={styles.block}>
      <h4 className={styles.title}>{texts[kind]}</h4>
      {there.map(({ id, name, words }) => (
        <p key={id ?? 'own'} className={styles.text}>{`${name}: ${words}`}</p>
      ))}
      {others.length > 0 && !readOnly ? (
        <Field label={texts.workChoice(texts[kind])}>
          <Select value={String(chosen ?? '')} onChange={(_, { value }) => choose(value)}>
            <option value="">{texts.leave}</option>
            {others.map(({ id, name }) => (
              <option key={id} value={String(id)}>
                {texts.take(name)}
              </option>
            ))}
          </Select>
        </Field>
      ) : null}
    </div>
  );
}

/** Those whose working data stand side by side, the open report first. */
function partiesOf(
  { work }: CriterionComparison,
  { circle }: Matter,
  mine: string,
): Omit<PartyWork, 'words'>[] {
  const names = [{ id: null, name: mine }, ...circle.colleagues.map(({ id, name }) => ({ id, name }))];
  return names.map((one, at) => ({ ...one, work: work[at] ?? noWork }));
}

const ticksIn = (ticks: readonly boolean[]): string =>
  ticks.map((tick, at) => `${at + 1} ${tick ? '✓' : '–'}`).join(', ');

/** Ticks by the place of their components, figures as they were entered, a row behind the other. */
function wordsOf(
  kind: TakenWork,
  { ticks, figures }: CriterionWork,
  number: number,
  { figures: { answers, names } }: EvidenceTexts,
): string {
  if (kind === 'ticks') return ticksIn(ticks ?? []);
  const { fields, rows } = figures ?? noFigures;
  const known = isBanded(number) ? names[number] : {};
  return [fields, ...rows]
    .map((texts) => figureLine(texts, answers, known))
    .filter((row) => row !== '')
    .join('; ');
}
