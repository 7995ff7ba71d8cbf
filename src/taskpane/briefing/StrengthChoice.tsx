import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { OfferedStrength } from '../../assessment/briefing/strengthChoice';
import { mostStrengths } from '../../assessment/briefing/strengthChoice';
import { useHandoutStyles } from '../handout/useHandoutStyles';
import { useBriefingTexts } from './texts/useBriefingTexts';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  // The box stands in line with the texts around it.
  item: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  text: { overflowWrap: 'anywhere', hyphens: 'auto' },
});

interface StrengthChoiceProps {
  readonly offered: readonly OfferedStrength[];
  readonly chosen: readonly OfferedStrength[];
  readonly documentLanguage: string;
  readonly choose: (keys: readonly string[]) => void;
}

/** The strengths to pick from, three at most. */
export function StrengthChoice({
  offered,
  chosen,
  documentLanguage,
  choose,
}: StrengthChoiceProps): ReactNode {
  const shared = useHandoutStyles();
  const styles = useStyles();
  const texts = useBriefingTexts();
  const keys = chosen.map(({ key }) => key);
  const isFull = keys.length >= mostStrengths;
  const hasMore = offered.length > mostStrengths;
  if (offered.length === 0)
    return (
      <section className={shared.section}>
        <h2 className={shared.title}>{texts.strengths}</h2>
        <p className={shared.text}>{texts.noStrengths}</p>
      </section>
    );
  return (
    <section className={shared.section}>
      <h2 className={shared.title}>{texts.strengths}</h2>
      <p className={shared.hint}>{texts.strengthsHint}</p>
      <ul className={styles.list} aria-label={texts.strengths}>
        {offered.map(({ key, text }) => (
          <li key={key} className={styles.item}>
            <Checkbox
              checked={keys.includes(key)}
              disabled={isFull && !keys.includes(key)}
              label={
                <span className={styles.text} lang={documentLanguage}>
                  {text}
                </span>
              }
              onChange={(_, { checked }) =>
                choose(checked === true ? [...keys, key] : keys.filter((one) => one !== key))
              }
            />
          </li>
        ))}
      </ul>
      <p role="status" className={shared.hint}>
        {isFull && hasMore ? texts.full : ''}
      </p>
    </section>
  );
}
