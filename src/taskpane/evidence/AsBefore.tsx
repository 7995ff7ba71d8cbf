import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useRef } from 'react';
import { criterionKey, criterionOf } from '../../assessment/fieldKey';
import type { FieldState, OpenReport } from '../../session/state';
import { valueOf } from '../../session/state';
import { useSession } from '../SessionProvider';
import { useEvidenceTexts } from './texts/useEvidenceTexts';

interface Before {
  readonly number: number;
  readonly text: string;
}

/** The nearest criterion above this one whose sources are given. */
function sourcesBefore({ report, fields }: OpenReport, number: number): Before | null {
  const at = report.criteria.findIndex((criterion) => criterion.number === number);
  const given = report.criteria.slice(0, Math.max(0, at)).flatMap((criterion): Before[] => {
    const field = fields.get(criterionKey(criterion.number, 'sources'));
    const text = field ? valueOf(field).trim() : '';
    return text === '' ? [] : [{ number: criterion.number, text }];
  });
  return given.at(-1) ?? null;
}

/** A button that fills empty sources with those of the criterion before. */
export function AsBefore({ open, field }: { open: OpenReport; field: FieldState }): ReactNode {
  const session = useSession();
  const { sources: texts } = useEvidenceTexts();
  const button = useRef<HTMLDivElement>(null);
  const before = sourcesBefore(open, criterionOf(field.key) ?? 0);
  if (!before || !field.reachable || valueOf(field) !== '') return null;
  const take = (): void => {
    // The button goes: the focus comes to what it has written.
    button.current?.parentElement?.querySelector('textarea')?.focus();
    session.edit({ kind: 'text', key: field.key }, [{ key: field.key, text: before.text }]);
  };
  return (
    <div ref={button}>
      <Button size="small" title={before.text} onClick={take}>
        {texts.asBefore(before.number)}
      </Button>
    </div>
  );
}
