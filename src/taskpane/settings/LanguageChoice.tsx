import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { paneLanguages } from '../../words/paneLanguage';
import { useChooseLanguage, useTexts } from '../texts/TextsProvider';
import { languageNames } from './languageNames';

/** The pane's language. One that can't be loaded is reported, and the one in use stays. */
export function LanguageChoice(): ReactNode {
  const { language: inUse, settings } = useTexts();
  const choose = useChooseLanguage();
  const [isMissing, setMissing] = useState(false);
  const take = async (value: string): Promise<void> => {
    const chosen = paneLanguages.find((language) => language === value);
    if (chosen) setMissing(!(await choose(chosen)));
  };
  return (
    <Field label={settings.language} {...(isMissing ? { validationMessage: settings.languageMissing } : {})}>
      <RadioGroup value={inUse} onChange={(_, { value }) => void take(value)}>
        {paneLanguages.map((language) => (
          <Radio
            key={language}
            value={language}
            label={<span lang={language}>{languageNames[language]}</span>}
          />
        ))}
      </RadioGroup>
    </Field>
  );
}
