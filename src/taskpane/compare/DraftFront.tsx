import { mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { frontChanges } from '../../assessment/comparison/frontChanges';
import { useFocusRing } from '../keyboard/focusRing';
import { pageOf } from '../navigation/pageOf';
import { placeName } from '../report/place';
import { useTexts } from '../texts/TextsProvider';
import { useCompareStyles } from './compareStyles';
import type { ComparisonProps } from './comparisonProps';
import { DifferenceText } from './DifferenceText';
import { useCompareTexts } from './texts/useCompareTexts';

/** What has changed in the front and the summary since the draft was sent: many readers read no more than these. */
export function DraftFront({ open, own, beside, go }: ComparisonProps): ReactNode {
  const styles = useCompareStyles();
  const pane = useTexts();
  const { draft: texts } = useCompareTexts();
  const ring = useFocusRing();
  const changes = frontChanges(beside.report, own);
  if (changes.length === 0) return null;
  return (
    <div role="group" aria-label={texts.front} className={styles.form}>
      <h3 className={styles.heading}>{texts.front}</h3>
      {changes.map(({ key, was, is }) => {
        const page = pageOf(key);
        return (
          <div key={key}>
            <button
              type="button"
              className={mergeClasses(styles.link, ring)}
              onClick={() => page && go(page)}
            >
              {placeName(open, key, pane)}
            </button>
            <DifferenceText mine={was} theirs={is} lang={own.language ?? undefined} />
          </div>
        );
      })}
    </div>
  );
}
