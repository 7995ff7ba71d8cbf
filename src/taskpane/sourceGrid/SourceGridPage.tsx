import type { ReactNode } from 'react';
import { useMemo } from 'react';
import { evidenceGrid, frontSources, hasSources } from '../../assessment/sources/evidenceGrid';
import { scoresOf } from '../../assessment/report';
import type { OpenReport } from '../../session/state';
import { reportTexts } from '../../session/state';
import { BackPage } from '../frame/BackPage';
import type { Go } from '../navigation/page';
import { topPage } from '../navigation/page';
import { SourceTable } from './SourceTable';
import { useTexts } from '../texts/TextsProvider';
import { useSourceGridTexts } from './texts/useSourceGridTexts';
import { UnnamedSources } from './UnnamedSources';
import { useSourceStyles } from './useSourceStyles';
import { WeakScores } from './WeakScores';

/** What the scores rest on: the criteria by kinds of source, and what of the front no criterion names. */
export function SourceGridPage({ open, go }: { open: OpenReport; go: Go }): ReactNode {
  const styles = useSourceStyles();
  const texts = useSourceGridTexts();
  const { language } = useTexts();
  const { report, fields } = open;
  const written = useMemo(() => reportTexts({ report, fields }), [report, fields]);
  const grid = useMemo(() => evidenceGrid(written), [written]);
  const rows = report.criteria.flatMap((criterion) => {
    const sources = grid.criteria.find(({ number }) => number === criterion.number);
    return sources ? [{ criterion, sources }] : [];
  });
  const weak = (weakness: 'none' | 'single') =>
    rows.filter(({ sources }) => sources.weakness === weakness).map(({ criterion }) => criterion);
  const lists = { none: weak('none'), single: weak('single') };
  const place = { documentLanguage: report.language ?? language, go };
  const isNamed = hasSources(written);
  const isSolid = isNamed && scoresOf(written).size > 0 && lists.none.length + lists.single.length === 0;
  return (
    <BackPage from={texts.back} back={() => go(topPage('check'))} title={texts.title}>
      <p className={styles.text}>{isNamed ? texts.explain : texts.empty}</p>
      <WeakScores {...texts.none} criteria={lists.none} {...place} />
      <WeakScores {...texts.single} criteria={lists.single} {...place} />
      {isSolid ? <p className={styles.text}>{texts.solid}</p> : null}
      {frontSources.map((list) => (
        <UnnamedSources key={list} list={list} entries={grid.unnamed[list]} {...place} />
      ))}
      {isNamed ? <SourceTable rows={rows} {...place} /> : null}
    </BackPage>
  );
}
