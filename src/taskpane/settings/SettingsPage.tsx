import { Button, Field, Switch, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import packageFile from '../../../package.json';
import { AutoOpenSwitch } from '../autoOpen/AutoOpenSwitch';
import { BackPage } from '../frame/BackPage';
import { recall, remember } from '../storage/memory';
import type { Go } from '../navigation/page';
import { Aid } from '../evidence/Aid';
import { RemoveWorkingData } from '../evidence/RemoveWorkingData';
import { ToBriefing } from '../briefing/ToBriefing';
import { ToNotebook } from '../notebook/ToNotebook';
import { OwnGuidance } from '../guidance/OwnGuidance';
import { useTexts } from '../texts/TextsProvider';
import { DocumentFollowsSwitch } from './DocumentFollowsSwitch';
import { LanguageChoice } from './LanguageChoice';
import { ReadAgain } from './ReadAgain';
import { RescoredChoice } from './RescoredChoice';

const useStyles = makeStyles({
  title: { ...typographyStyles.body1Strong, margin: 0 },
  text: { ...typographyStyles.body1, margin: `${tokens.spacingVerticalXS} 0 0` },
  diagnostics: { marginTop: tokens.spacingVerticalS },
  version: {
    ...typographyStyles.caption1,
    margin: `${tokens.spacingVerticalS} 0 0`,
    color: tokens.colorNeutralForeground3,
  },
});

/** The pane's menu: language, keys, and what the pane is. */
export function SettingsPage({ go }: { go: Go }): ReactNode {
  const styles = useStyles();
  const texts = useTexts();
  const [numberKeys, setNumberKeys] = useState(() => recall('numberKeys') !== 'off');
  const back = (): void => go({ kind: 'overview', from: 'page' });
  return (
    <BackPage from={texts.overview} back={back} title={texts.menu}>
      <LanguageChoice />
      <Field hint={texts.settings.numberKeysHint}>
        <Switch
          label={texts.settings.numberKeys}
          checked={numberKeys}
          onChange={(_, { checked }) => {
            remember('numberKeys', checked ? 'on' : 'off');
            setNumberKeys(checked);
          }}
        />
      </Field>
      <div>
        <Button onClick={() => go({ kind: 'shortcuts' })}>{texts.settings.shortcuts}</Button>
      </div>
      <DocumentFollowsSwitch />
      <AutoOpenSwitch />
      <RescoredChoice />
      <ReadAgain />
      <Aid missing={texts.settings.aidsMissing}>
        <ToNotebook go={go} />
        <ToBriefing go={go} />
        <OwnGuidance go={go} />
        <RemoveWorkingData />
      </Aid>
      <section>
        <h2 className={styles.title}>{texts.settings.about}</h2>
        <p className={styles.text}>{texts.settings.aboutText}</p>
        <Button className={styles.diagnostics} onClick={() => go({ kind: 'diagnostics' })}>
          {texts.diagnostics.open}
        </Button>
        <p className={styles.version}>{texts.settings.version(packageFile.version)}</p>
      </section>
    </BackPage>
  );
}
