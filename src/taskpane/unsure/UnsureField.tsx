import type { ReactNode } from 'react';
import type { FieldKey } from '../../assessment/fieldKey';
import type { OpenReport } from '../../session/state';
import { Notice } from '../notices/Notice';
import { useSession } from '../SessionProvider';
import { useTexts } from '../texts/TextsProvider';
import { unsureSentences } from './unsureSentences';

interface UnsureFieldProps {
  readonly open: OpenReport;
  readonly field: FieldKey;
}

/** In the place of a field that is not sure: the question whether it is the one. */
export function UnsureField({ open, field: key }: UnsureFieldProps): ReactNode {
  const session = useSession();
  const texts = useTexts();
  return (
    <Notice
      intent="warning"
      actions={[
        { label: texts.criterion.showInDocument, onClick: () => void session.show(key) },
        { label: texts.unsure.yes, onClick: () => session.answer(key, true) },
        { label: texts.unsure.no, onClick: () => session.answer(key, false) },
      ]}
    >
      {unsureSentences(open, key, texts)}
    </Notice>
  );
}
