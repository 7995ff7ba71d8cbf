import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Finding } from '../../assessment/findings/finding';
import type { Named } from '../report/place';
import { findingWayTo } from './findingWay';
import { useFindingStyles } from './findingStyles';
import type { Remedies } from './remedies';
import { ShowPlace } from './ShowPlace';
import { useCheckTexts } from './texts/useCheckTexts';

interface FindingWaysProps {
  readonly finding: Finding;
  /** Where it is, in words. */
  readonly place: string;
  readonly named: Named;
  readonly remedies: Remedies;
}

/**
 * The ways to a finding that stands in no field: to its place in the document, to a comment, or how to come there in
 * Word.
 */
export function FindingWays({ finding, place, named, remedies }: FindingWaysProps): ReactNode {
  const styles = useFindingStyles();
  const { show: texts } = useCheckTexts();
  const { shown, thread, apart } = findingWayTo(finding, named.fields.keys());
  const nameOf = (label: string): string => texts.named(label, subjectOf(finding) ?? place);
  return (
    <>
      {shown ? (
        <ShowPlace at={shown.at} label={texts.as[shown.as]} name={nameOf(texts.as[shown.as])} />
      ) : null}
      {thread ? (
        <div className={styles.actions}>
          <Button size="small" aria-label={nameOf(texts.thread)} onClick={() => remedies.toThread(thread)}>
            {texts.thread}
          </Button>
        </div>
      ) : null}
      {apart ? <p className={styles.told}>{texts.apart[apart]}</p> : null}
    </>
  );
}

/** What was found, where several findings of the whole document would be told apart by nothing else. */
function subjectOf(finding: Finding): string | null {
  switch (finding.kind) {
    case 'draftMark':
      return finding.mark;
    case 'personalData':
    case 'instructionLeft':
      return finding.text;
    default:
      return null;
  }
}
