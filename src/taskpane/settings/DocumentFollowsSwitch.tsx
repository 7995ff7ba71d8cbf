import { Field, Switch, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { documentFollows, revealCriterion } from '../navigation/revealing';
import { useSession, useSessionState } from '../SessionProvider';
import { remember } from '../storage/memory';
import { useTexts } from '../texts/TextsProvider';

const useStyles = makeStyles({
  text: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
});

/** Whether the document is brought to the criterion on the pane's page; tried out at once when it is turned on. */
export function DocumentFollowsSwitch(): ReactNode {
  const styles = useStyles();
  const session = useSession();
  const state = useSessionState();
  const { settings } = useTexts();
  const [choice, setChoice] = useState(documentFollows);
  if (choice === 'taken')
    return (
      <p role="status" className={styles.text}>
        {settings.documentCannotFollow}
      </p>
    );
  const turn = async (on: boolean): Promise<void> => {
    remember('documentFollows', on ? 'on' : 'off');
    setChoice(on ? 'on' : 'off');
    const first = state.phase === 'open' ? state.report.criteria[0] : undefined;
    if (on && first) setChoice(await revealCriterion(session, first.number));
  };
  return (
    <Field hint={settings.documentFollowsHint}>
      <Switch
        label={settings.documentFollows}
        checked={choice === 'on'}
        onChange={(_, { checked }) => void turn(checked)}
      />
    </Field>
  );
}
