import { Field, Switch } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { useTexts } from '../texts/TextsProvider';
import { useAutoOpening, type AutoOpenChoice } from './AutoOpenProvider';

/** The menu's choice whether the pane opens together with this report; nothing where Word can't. */
export function AutoOpenSwitch(): ReactNode {
  const autoOpening = useAutoOpening();
  return autoOpening ? <Choice autoOpening={autoOpening} /> : null;
}

function Choice({ autoOpening }: { readonly autoOpening: AutoOpenChoice }): ReactNode {
  const { autoOpen } = useTexts();
  const [isOn, setOn] = useState(() => autoOpening.isOn());
  const [isRefused, setRefused] = useState(false);
  const turn = async (on: boolean): Promise<void> => {
    setOn(on);
    setRefused(!(await autoOpening.turn(on)));
    setOn(autoOpening.isOn());
  };
  return (
    <Field
      hint={autoOpen.hint}
      validationState={isRefused ? 'warning' : 'none'}
      validationMessage={isRefused ? autoOpen.refused : null}
    >
      <Switch label={autoOpen.label} checked={isOn} onChange={(_, { checked }) => void turn(checked)} />
    </Field>
  );
}
