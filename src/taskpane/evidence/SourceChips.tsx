import { ToggleButton, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { memo } from 'react';
import { sourceKinds, sourceWords } from '../../guidance/sourceKinds';
import { readSources, toggleSource } from '../../guidance/sources';
import type { FieldState } from '../../session/state';
import { valueOf } from '../../session/state';
import { useOneStop } from '../keyboard/useOneStop';
import { useSession } from '../SessionProvider';
import { useEvidenceTexts } from './texts/useEvidenceTexts';
import type { PaneLanguage } from '../../words/paneLanguage';

const useStyles = makeStyles({
  chips: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  chip: { minWidth: 0, borderRadius: tokens.borderRadiusCircular, fontWeight: tokens.fontWeightRegular },
  pressed: {
    // One that the text names in words of its own can't be pressed, and is read all the same.
    color: tokens.colorNeutralForeground2,
    '@media (forced-colors: active)': {
      forcedColorAdjust: 'none',
      backgroundColor: 'Highlight',
      color: 'HighlightText',
    },
  },
});

interface SourceChipsProps {
  readonly field: FieldState;
  readonly language: PaneLanguage;
}

/** The kinds of data sources, each put into the field or taken out by a press. For Tab they are one stop. */
export const SourceChips = memo(function SourceChips({ field, language }: SourceChipsProps): ReactNode {
  const styles = useStyles();
  const session = useSession();
  const { sources: texts } = useEvidenceTexts();
  const text = valueOf(field);
  const named = readSources(text, language);
  const { row, tabIndex } = useOneStop();
  return (
    <div {...row} aria-label={texts.chips} className={styles.chips}>
      {sourceKinds.map((kind, place) => (
        <ToggleButton
          key={kind}
          size="small"
          tabIndex={tabIndex(place, sourceKinds.length)}
          className={mergeClasses(styles.chip, named.has(kind) && styles.pressed)}
          checked={named.has(kind)}
          disabledFocusable={!field.reachable || named.get(kind) === 'ownWords'}
          {...(named.get(kind) === 'ownWords' ? { title: texts.ownWords } : {})}
          onClick={() => {
            session.type(field.key, toggleSource(text, kind, language));
            session.leave(field.key);
          }}
        >
          <span lang={language}>{sourceWords[language][kind]}</span>
        </ToggleButton>
      ))}
    </div>
  );
});
