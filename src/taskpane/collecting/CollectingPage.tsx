import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { today } from '../check/today';
import { PickReports } from '../compare/PickReports';
import { BackPage } from '../frame/BackPage';
import type { Go } from '../navigation/page';
import { topPage } from '../navigation/page';
import { Progress } from '../overview/Progress';
import { useSession } from '../SessionProvider';
import { useTexts } from '../texts/TextsProvider';
import { CollectedTable } from './CollectedTable';
import type { CollectingDesk, CollectingState } from './collectingDesk';
import { collectingDeskOf } from './collectingDesk';
import { readRow } from './readRow';
import { TakeTable } from './TakeTable';
import { useCollectingTexts } from './texts/useCollectingTexts';
import { useCollectionTexts } from './texts/useCollectionTexts';
import { useCollectingStyles } from './useCollectingStyles';

/** Many reports in one table, as `npm run collect` makes it: picked, read, looked over and taken along. */
export function CollectingPage({ go }: { go: Go }): ReactNode {
  const styles = useCollectingStyles();
  const texts = useCollectingTexts();
  const collection = useCollectionTexts();
  const { language } = useTexts();
  const desk = collectingDeskOf(useSession());
  const state = useStore(desk.store);
  const { rows, progress } = state;
  const day = today();
  return (
    <BackPage from={texts.back} back={() => go(topPage('compare'))} title={texts.title}>
      <p className={styles.text}>{texts.explain}</p>
      <PickReports
        onPick={(files) => {
          if (day) void desk.add(files, (file) => readRow(file, day));
        }}
      />
      {progress ? <Reading {...progress} desk={desk} /> : null}
      <p role="status" className={styles.text}>
        {progress ? '' : outcomeOf(state, texts)}
      </p>
      {rows.length > 0 && !progress && day ? (
        <>
          <TakeTable collected={{ rows, texts: collection, language, today: day }} />
          <CollectedTable rows={rows} texts={collection} />
          <Button className={styles.stop} onClick={() => desk.clear()}>
            {texts.clear}
          </Button>
        </>
      ) : null}
    </BackPage>
  );
}

function outcomeOf(
  { rows, left }: CollectingState,
  { read, stopped }: ReturnType<typeof useCollectingTexts>,
): string {
  const toCheck = rows.filter(({ problems }) => problems.length > 0).length;
  const sentences = [left > 0 ? stopped(left) : '', rows.length > 0 ? read(rows.length, toCheck) : ''];
  return sentences.filter((sentence) => sentence !== '').join(' ');
}

interface ReadingProps {
  readonly done: number;
  readonly all: number;
  readonly desk: CollectingDesk;
}

/** How far the reading has come, and the way to stop it. */
function Reading({ done, all, desk }: ReadingProps): ReactNode {
  const styles = useCollectingStyles();
  const { reading, stop } = useCollectingTexts();
  const words = reading.progress(done, all);
  return (
    <div className={styles.reading}>
      <Progress label={reading.label} words={words} value={done} most={all} />
      <p className={styles.hint}>{words}</p>
      <Button className={styles.stop} onClick={() => desk.stop()}>
        {stop}
      </Button>
    </div>
  );
}
