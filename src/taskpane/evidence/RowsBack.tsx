import type { ReactNode } from 'react';
import { WayBack } from '../notices/WayBack';
import type { EarlierRows } from './earlierRows';
import { areEmpty } from './earlierRows';
import { useEvidenceTexts } from './texts/useEvidenceTexts';

/** Where rows were removed or pasted over: the way back to them. */
export function RowsBack({ earlier, onBack }: { earlier: EarlierRows; onBack: () => void }): ReactNode {
  const { figures: texts } = useEvidenceTexts();
  const isNew = areEmpty(earlier.rows);
  const pasted = isNew ? texts.pastedAnew : texts.pasted;
  return (
    <WayBack label={isNew ? texts.takeOut : texts.putBack} onBack={onBack}>
      {earlier.removed === null ? pasted : texts.removed(earlier.removed)}
    </WayBack>
  );
}
