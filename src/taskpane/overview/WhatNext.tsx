import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { OpenReport } from '../../session/state';
import { Aid } from '../evidence/Aid';
import type { Go } from '../navigation/page';
import { criterionPage } from '../navigation/page';
import { nextOpen } from '../report/sections';
import { useTexts } from '../texts/TextsProvider';
import { LateAfterScores } from './aids';

const useStyles = makeStyles({
  next: { width: '100%' },
  // As high as the button that is still to come: else it would cover the row that was just come back to.
  room: { minHeight: '40px' },
});

/** What to do next: the first criterion without a score; once there is none, what comes after the scores. */
export function WhatNext({ open, go }: { open: OpenReport; go: Go }): ReactNode {
  const styles = useStyles();
  const { criteria: texts } = useTexts();
  const next = nextOpen(open);
  if (next === null)
    return (
      <div className={styles.room}>
        <Aid>
          <LateAfterScores open={open} go={go} />
        </Aid>
      </div>
    );
  return (
    <Button appearance="primary" size="large" className={styles.next} onClick={() => go(criterionPage(next))}>
      {texts.nextOpen(next)}
    </Button>
  );
}
