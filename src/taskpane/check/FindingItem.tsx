import { Button, Link } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Finding } from '../../assessment/findings/finding';
import { RemoveWorkingData } from '../evidence/RemoveWorkingData';
import type { Named } from '../report/place';
import { criterionName, placeLanguage, placeName } from '../report/place';
import type { Texts } from '../texts/texts';
import { useTexts } from '../texts/TextsProvider';
import { LateOpenThreads } from '../threads/aids';
import { ThreadAid } from '../threads/ThreadAid';
import type { Remedies } from './remedies';
import { placeOfRemedy } from './remedies';
import { FindingWays } from './FindingWays';
import { StopTracking } from './StopTracking';
import { useFindingStyles, useItemClass } from './findingStyles';
import { useCheckTexts } from './texts/useCheckTexts';

interface FindingItemProps {
  readonly finding: Finding;
  readonly named: Named;
  readonly remedies: Remedies | null;
}

/** Where a finding is, why it is one, and the buttons that do something about it. */
export function FindingItem({ finding, named, remedies }: FindingItemProps): ReactNode {
  const styles = useFindingStyles();
  const className = useItemClass(finding.severity);
  const texts = useTexts();
  const check = useCheckTexts();
  const [key] = finding.keys;
  const note = finding.kind === 'personalData' ? finding.note : null;
  const place =
    note === null
      ? (placeOf(finding, named, texts) ?? check.wholeDocument)
      : check.ownNote(criterionName(named, note, texts));
  const lang = placeLanguage(named, key);
  const elsewhere = placeOfRemedy(finding);
  return (
    <li className={className} tabIndex={-1}>
      {remedies && key !== undefined ? (
        <Link as="button" className={styles.way} lang={lang} onClick={() => remedies.jump(key)}>
          {place}
        </Link>
      ) : (
        <p className={styles.place} lang={lang}>
          {place}
        </p>
      )}
      <p className={styles.sentence}>{check.findings.sentence(finding)}</p>
      {remedies && finding.fix.length > 0 ? (
        <div className={styles.actions}>
          <Button size="small" aria-label={check.fixThis(place)} onClick={() => remedies.fix(finding)}>
            {check.fix}
          </Button>
        </div>
      ) : null}
      {remedies ? <FindingWays finding={finding} place={place} named={named} remedies={remedies} /> : null}
      {remedies && finding.kind === 'trackingOn' ? <StopTracking onStopped={remedies.onGone} /> : null}
      {finding.kind === 'commentsLeft' && finding.open.length > 0 ? (
        <ThreadAid>
          <LateOpenThreads threads={finding.open} named={named} go={remedies && remedies.toThread} />
        </ThreadAid>
      ) : null}
      {remedies && finding.kind === 'workingDataLeft' ? (
        <RemoveWorkingData bare onRemove={remedies.onGone} />
      ) : null}
      {remedies && elsewhere !== null ? (
        <div className={styles.actions}>
          <Button size="small" onClick={() => remedies.turnTo(elsewhere)}>
            {check.ways[elsewhere]}
          </Button>
        </div>
      ) : null}
      {remedies && finding.kind === 'personalData' ? (
        <div className={styles.actions}>
          <Button
            size="small"
            aria-label={check.dismissThis(finding.text)}
            onClick={() => remedies.dismiss(finding)}
          >
            {check.dismiss}
          </Button>
        </div>
      ) : null}
    </li>
  );
}

/** The place in words; null for what concerns the document as a whole. */
function placeOf(finding: Finding, named: Named, texts: Texts): string | null {
  const [key] = finding.keys;
  if (key !== undefined) return placeName(named, key, texts);
  if (finding.kind !== 'templateProblem') return null;
  const { problem } = finding;
  switch (problem.kind) {
    case 'criterionMissing':
    case 'criterionDoubled':
    case 'criterionApart':
    case 'numberDiffers':
      return criterionName(named, Number(problem.where.replace('criterion.', '')), texts);
    case 'fieldMissing':
    case 'fieldDoubled':
    case 'tied':
    case 'guessed':
    case 'unsure':
    case 'unreadable':
      return placeName(named, problem.where, texts);
    case 'notTemplate':
    case 'otherReport':
    case 'adaptedCriteria':
    case 'levelsMissing':
    case 'levelsIncomplete':
      return null;
  }
}
