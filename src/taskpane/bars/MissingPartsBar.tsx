import type { ReactNode } from 'react';
import { loadMissingParts, useIsPartMissing } from '../navigation/missingParts';
import { Notice } from '../notices/Notice';
import { useTexts } from '../texts/TextsProvider';
import { useIsNewVersion } from '../update/newVersion';

/** Says that code of the page did not come, with a button that loads it again. A new version has a bar of its own. */
export function MissingPartsBar(): ReactNode {
  const { missingPart, tryAgain } = useTexts();
  const isMissing = useIsPartMissing();
  const isOutdated = useIsNewVersion();
  if (!isMissing || isOutdated) return null;
  return (
    <div role="alert">
      <Notice intent="warning" actions={[{ label: tryAgain, onClick: loadMissingParts }]}>
        {missingPart}
      </Notice>
    </div>
  );
}
