import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Finding } from '../../assessment/findings/finding';
import { dash, noRecommendations } from '../../assessment/leftOpen';
import type { ReportLanguage } from '../../words/reportLanguage';
import type { GatheredKind } from '../../wording/findings/findingWording';
import { useFindingStyles } from './findingStyles';
import type { Remedies } from './remedies';
import { useCheckTexts } from './texts/useCheckTexts';

/** What may stand in empty fields of a kind where nothing is to be said; nothing where something has to be written. */
function answersTo(kind: GatheredKind, language: ReportLanguage): readonly string[] {
  if (kind === 'recommendationsOpen') return noRecommendations(language);
  return kind === 'promptLeft' || kind === 'needBlockEmpty' ? [dash] : [];
}

interface PromptAnswersProps {
  readonly kind: GatheredKind;
  readonly findings: readonly Finding[];
  readonly language: ReportLanguage | null;
  readonly remedies: Remedies;
}

/** A button that fills all empty fields of a finding, so that their prompts are not printed. */
export function PromptAnswers({ kind, findings, language, remedies }: PromptAnswersProps): ReactNode {
  const styles = useFindingStyles();
  const check = useCheckTexts();
  const answers = language === null ? [] : answersTo(kind, language);
  if (answers.length === 0) return null;
  const what = check.findings.gathered[kind](findings.length);
  return (
    <div className={styles.actions}>
      {answers.map((text) => {
        const label = text === dash ? check.fillWithDash : check.fill(text);
        return (
          <Button
            key={text}
            size="small"
            aria-label={check.fillThese(label, what)}
            onClick={() => remedies.fill(findings, text)}
          >
            {label}
          </Button>
        );
      })}
    </div>
  );
}
