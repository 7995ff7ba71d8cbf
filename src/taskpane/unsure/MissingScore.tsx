import type { ReactNode } from 'react';
import type { FieldKey } from '../../assessment/fieldKey';
import { Notice } from '../notices/Notice';
import { useSession } from '../SessionProvider';
import { useTexts } from '../texts/TextsProvider';

/** In the place of a score that has no field; one that was denied can be asked about again. */
export function MissingScore({ field: key }: { readonly field: FieldKey }): ReactNode {
  const session = useSession();
  const { criterion, unsure } = useTexts();
  if (!session.isDenied(key)) return <Notice intent="warning">{criterion.scoreMissing}</Notice>;
  return (
    <Notice intent="warning" actions={[{ label: unsure.askAgain, onClick: () => session.askAgain(key) }]}>
      {criterion.scoreMissing} {unsure.denied}
    </Notice>
  );
}
