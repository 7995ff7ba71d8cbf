import type { ReactNode } from 'react';
import { WayBack } from '../notices/WayBack';
import type { EarlierRows } from './earlierRows';
import { useEvidenceTexts } from './texts/useEvidenceTexts';

/** Where rows were removed or pasted over: the way back to them. */
export function RowsBack({ earlier, onBack }: { earlier: EarlierRows; onBack: () => void }): ReactNode {
  const { figures: texts } = useEvidenceTexts();
  return (
    <WayBack label={texts.putBack} onBack={onBack}>
      {earlier.removed === null ? texts.pasted : texts.removed(earlier.removed)}
    </WayBack>
  );
}
