import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { FieldKey } from '../../assessment/fieldKey';
import { criterionOf } from '../../assessment/fieldKey';
import type { Problem } from '../../assessment/problem';
import type { FieldRefusalKind } from '../../session/refusal';
import { mayBeSaved } from '../../session/refusal';
import type { Session } from '../../session/session';
import type { FieldState, OpenReport } from '../../session/state';
import { valueOf } from '../../session/state';
import { namedHoldings } from '../../wording/holdings/holdingTexts';
import type { ProblemSentences } from '../../wording/problems/problemSentences';
import { namedSentence } from '../../wording/problems/problemSentences';
import type { Go } from '../navigation/page';
import { criterionPage } from '../navigation/page';
import { criterionName, placeName } from '../report/place';
import { useSession } from '../SessionProvider';
import type { Texts } from '../texts/texts';
import { useTexts } from '../texts/TextsProvider';
import { unsureSentences } from '../unsure/unsureSentences';
import { useSaidAbove } from '../bars/SaidAbove';
import type { Concern } from './concern';
import { canBeTriedAgain } from './concern';
import { placeOf } from './concernPlace';
import { KeptText } from './KeptText';
import { placeGroups } from './placeGroups';
import { Unwritten } from './Unwritten';

const useStyles = makeStyles({
  item: {
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `${tokens.strokeWidthThickest} solid ${tokens.colorStatusWarningBorder2}`,
  },
  sentence: { ...typographyStyles.body1, margin: 0 },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
  },
});

interface ConcernItemProps {
  readonly concern: Concern;
  readonly open: OpenReport;
  readonly problems: ProblemSentences;
  readonly go: Go;
}

/** One thing to look at: a sentence and what can be done. Of what the bar on top says, only that it is so. */
export function ConcernItem({ concern, open, problems, go }: ConcernItemProps): ReactNode {
  const styles = useStyles();
  const session = useSession();
  const texts = useTexts();
  const isSaid = useSaidAbove().kinds.has(refusalOf(concern));
  const sentences = [
    sentenceOf(concern, open, texts, problems, isSaid),
    ...(deniedField(concern, session) ? [texts.unsure.denied] : []),
  ];
  const actions = [...remedies(concern, session, texts, isSaid), ...ways(concern, open, session, go, texts)];
  return (
    <li className={styles.item}>
      <p className={styles.sentence}>{sentences.join(' ')}</p>
      {keptText(concern) ? <KeptText text={keptText(concern)} /> : null}
      {concern.kind === 'unreachable' ? <Unwritten fields={concern.fields} open={open} /> : null}
      {actions.length > 0 ? (
        <div className={styles.actions}>
          {actions.map(({ label, onClick }) => (
            <Button key={label} size="small" onClick={onClick}>
              {label}
            </Button>
          ))}
        </div>
      ) : null}
    </li>
  );
}

/** A text that is nowhere but here, and that the assessor has not in sight either. */
function keptText(concern: Concern): string {
  if (concern.kind === 'orphan') return concern.orphan.text;
  return concern.kind === 'refused' && concern.field.refusal?.kind === 'interrupted'
    ? valueOf(concern.field)
    : '';
}

interface Action {
  readonly label: string;
  readonly onClick: () => void;
}

function sentenceOf(
  concern: Concern,
  open: OpenReport,
  texts: Texts,
  problems: ProblemSentences,
  isSaid: boolean,
): string {
  const { concerns } = texts;
  const nameOf = (key: FieldKey): string => placeName(open, key, texts);
  switch (concern.kind) {
    case 'refused':
      return isSaid
        ? concerns.notSaved(nameOf(concern.field.key))
        : refusedSentence(concern.field, nameOf(concern.field.key), texts);
    case 'rival':
      return concerns.rival(nameOf(concern.field.key));
    case 'orphan':
      return texts.orphan[concern.orphan.why](concern.orphan.label || nameOf(concern.orphan.key));
    case 'held':
      return concerns.held(nameOf(concern.key), valueOf(open.fields.get(concern.key)));
    case 'unsure':
      return unsureSentences(open, concern.key, texts);
    case 'unreachable':
      return concerns.unreachable(
        concern.fields.length,
        placeGroups(
          concern.fields.map(({ key }) => key),
          open,
          texts,
        ),
      );
    case 'disagreement':
      return disagreementSentence(concern.keys, texts);
    case 'rowScores':
      return concerns.rowScores(concern.numbers);
    case 'problem':
      return namedSentence(concern.problem, problemName(concern.problem, open, texts), problems);
  }
}

const refusalOf = (concern: Concern): FieldRefusalKind =>
  (concern.kind === 'refused' ? concern.field.refusal?.kind : null) ?? 'unknown';

const waitsForConsent = ({ refusal }: FieldState): boolean => refusal?.kind === 'wouldLose';

/** That it is not saved is not said where it may well be. */
function refusedSentence(field: FieldState, name: string, texts: Texts): string {
  const why = refusalSentence(field, texts);
  return mayBeSaved(field.refusal) ? `${name}: ${why}` : `${texts.concerns.notSaved(name)} ${why}`;
}

function refusalSentence(field: FieldState, { holds, refusals }: Texts): string {
  return waitsForConsent(field)
    ? holds.sentence(namedHoldings(field.holds, holds.words))
    : refusals[field.refusal?.kind ?? 'unknown'];
}

function disagreementSentence(keys: readonly FieldKey[], { concerns }: Texts): string {
  const rows = keys.flatMap((key) => criterionOf(key) ?? []);
  const sums = [
    ...(keys.includes('total') ? [concerns.sums.total] : []),
    ...(keys.includes('summary.pointsAndLevel') ? [concerns.sums.pointsAndLevel] : []),
  ];
  return concerns.disagreement(rows, sums);
}

/** The field or criterion that a problem is about; "" where it is about the document. */
function problemName(problem: Problem, open: OpenReport, texts: Texts): string {
  const { number, key } = placeOf({ kind: 'problem', problem });
  const criterion = number === null ? '' : criterionName(open, number, texts);
  return key === null ? criterion : placeName(open, key, texts);
}

/** The missing field that was found and denied; null for all else. */
function deniedField(concern: Concern, session: Session): FieldKey | null {
  if (concern.kind !== 'problem' || concern.problem.kind !== 'fieldMissing') return null;
  const { key } = placeOf(concern);
  return key !== null && session.isDenied(key) ? key : null;
}

/** What fixes it from here. */
function remedies(concern: Concern, session: Session, texts: Texts, isSaid: boolean): Action[] {
  switch (concern.kind) {
    case 'refused':
      return [
        ...(waitsForConsent(concern.field)
          ? [{ label: texts.holds.writeAnyway, onClick: () => session.writeAnyway(concern.field.key) }]
          : []),
        ...(canBeTriedAgain(concern) && !isSaid
          ? [{ label: texts.tryAgain, onClick: () => session.tryAgain(concern.field.key) }]
          : []),
        { label: texts.state.keepDocument, onClick: () => session.discard(concern.field.key) },
      ];
    case 'unreachable':
      return [{ label: texts.readAgain, onClick: () => void session.open() }];
    case 'unsure':
      return [
        { label: texts.unsure.yes, onClick: () => session.answer(concern.key, true) },
        { label: texts.unsure.no, onClick: () => session.answer(concern.key, false) },
      ];
    case 'problem': {
      if (concern.problem.kind === 'otherReport')
        return [{ label: texts.concerns.takeOtherReport, onClick: () => void session.takeOtherReport() }];
      const denied = deniedField(concern, session);
      return denied ? [{ label: texts.unsure.askAgain, onClick: () => session.askAgain(denied) }] : [];
    }
    case 'orphan':
      return [{ label: texts.orphan.drop, onClick: () => session.dropOrphan(concern.orphan) }];
    case 'disagreement':
      return concern.canFix ? [{ label: texts.concerns.refreshSums, onClick: () => session.fixSums() }] : [];
    case 'rowScores':
      return [{ label: texts.concerns.takeRowScores, onClick: () => session.takeRowScores() }];
    default:
      return [];
  }
}

/** The ways to where it is: the criterion's page, and the field in the document. */
function ways(concern: Concern, open: OpenReport, session: Session, go: Go, texts: Texts): Action[] {
  const { number, key } = placeOf(concern);
  const isThere = open.report.criteria.some((criterion) => criterion.number === number);
  const goTo: Action[] =
    number !== null && isThere
      ? [{ label: texts.concerns.goToCriterion(number), onClick: () => go(criterionPage(number)) }]
      : [];
  return key !== null && (open.fields.has(key) || open.unsure.has(key))
    ? [...goTo, { label: texts.criterion.showInDocument, onClick: () => void session.show(key) }]
    : goTo;
}
