import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { recall, remember } from '../storage/memory';
import { useSession } from '../SessionProvider';
import { useTexts } from '../texts/TextsProvider';

/** Whether the summary follows at once when somebody changes a score in the document itself. */
export function RescoredChoice(): ReactNode {
  const session = useSession();
  const { settings } = useTexts();
  const [choice, setChoice] = useState(() => (recall('sumsFollow') === 'on' ? 'on' : 'off'));
  return (
    <Field label={settings.rescored}>
      <RadioGroup
        value={choice}
        onChange={(_, { value }) => {
          remember('sumsFollow', value);
          session.letSumsFollow(value === 'on');
          setChoice(value === 'on' ? 'on' : 'off');
        }}
      >
        <Radio value="on" label={settings.sumsAtOnce} />
        <Radio value="off" label={settings.sumsWhenAsked} />
      </RadioGroup>
    </Field>
  );
}
