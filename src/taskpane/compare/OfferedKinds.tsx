import { Checkbox } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { OfferedKind } from '../../assessment/comparison/offeredChanges';
import { useCompareStyles } from './compareStyles';
import { useCompareTexts } from './texts/useCompareTexts';

interface OfferedKindsProps {
  readonly kinds: readonly { readonly kind: OfferedKind; readonly count: number }[];
  readonly chosen: readonly OfferedKind[];
  readonly onChoose: (kinds: readonly OfferedKind[]) => void;
}

/** Which kinds of fields are offered: scores whatever the language, texts and the front where they are wanted. */
export function OfferedKinds({ kinds, chosen, onChoose }: OfferedKindsProps): ReactNode {
  const styles = useCompareStyles();
  const { takeOver: texts } = useCompareTexts();
  return (
    <div role="group" aria-label={texts.kindsTitle} className={styles.form}>
      {kinds.map(({ kind, count }) => (
        <Checkbox
          key={kind}
          label={`${texts.kinds[kind]} (${count})`}
          checked={chosen.includes(kind)}
          onChange={(_, { checked }) =>
            onChoose(checked === true ? [...chosen, kind] : chosen.filter((one) => one !== kind))
          }
        />
      ))}
    </div>
  );
}
