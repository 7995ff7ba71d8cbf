import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { formatHtml, formatTabbed } from '../../assessment/profile/profileTable';
import { collectionRows } from '../../collection/files';
import { CopyableText } from '../copying/CopyableText';
import { copyTable } from '../profile/clipboard';
import { canDownload, download } from '../profile/download';
import { useSession } from '../SessionProvider';
import { useTexts } from '../texts/TextsProvider';
import type { ReadTable, TableKind } from './tableFiles';
import { tableFile, tableKinds } from './tableFiles';
import { useCollectingTexts } from './texts/useCollectingTexts';
import { useCollectingStyles } from './useCollectingStyles';
import { inSight } from '../notices/inSight';

type Taken =
  { readonly kind: 'copied' | 'byHand' | 'notMade' } | { readonly kind: 'saved'; readonly file: string };

/** The ways in which the table leaves the pane: as a file where files can be saved, and by the clipboard. */
export function TakeTable({ collected }: { collected: ReadTable }): ReactNode {
  const styles = useCollectingStyles();
  const { take: texts } = useCollectingTexts();
  const session = useSession();
  const [taken, setTaken] = useState<Taken | null>(null);
  const [saves] = useState(() => canDownload(session.host().platform));
  const rows = (): string[][] => collectionRows(collected.rows, collected.texts, collected.language);
  const save = async (kind: TableKind): Promise<void> => {
    setTaken(null);
    setTaken(await saved(kind, collected, texts.file(collected.today)));
  };
  const copy = async (): Promise<void> => {
    setTaken(null);
    const table = rows();
    const copied = await copyTable({ plain: formatTabbed(table), html: formatHtml(table) });
    setTaken({ kind: copied ? 'copied' : 'byHand' });
  };
  return (
    <section className={styles.section}>
      <h2 className={styles.title}>{texts.title}</h2>
      {saves ? null : <p className={styles.text}>{texts.noSaving}</p>}
      <div className={styles.buttons}>
        {(saves ? tableKinds : []).map((kind) => (
          <Button key={kind} onClick={() => void save(kind)}>
            {texts[kind]}
          </Button>
        ))}
        <Button onClick={() => void copy()}>{texts.copy}</Button>
      </div>
      <Told taken={taken} />
      {taken?.kind === 'byHand' ? (
        <CopyableText selected label={texts.tabbed} text={formatTabbed(rows())} />
      ) : null}
    </section>
  );
}

async function saved(kind: TableKind, collected: ReadTable, name: string): Promise<Taken> {
  try {
    const { ending, type, content } = await tableFile(kind, collected);
    const file = `${name}.${ending}`;
    download(file, content, type);
    return { kind: 'saved', file };
  } catch {
    // What makes the file is loaded now, and the connection may be gone: copying works without.
    return { kind: 'notMade' };
  }
}

function Told({ taken }: { taken: Taken | null }): ReactNode {
  const styles = useCollectingStyles();
  const { copying } = useTexts();
  const { take: texts } = useCollectingTexts();
  const sentence = (): string => {
    if (taken === null) return '';
    if (taken.kind === 'saved') return texts.saved(taken.file);
    return taken.kind === 'byHand' ? copying.byHand : texts[taken.kind];
  };
  return (
    <p ref={inSight} role="status" className={styles.hint}>
      {sentence()}
    </p>
  );
}
