import { makeStyles, shorthands, tokens, typographyStyles } from '@fluentui/react-components';
import type { KeyboardEvent, ReactNode } from 'react';
import { useTexts } from '../texts/TextsProvider';
import type { Search } from './search';

const useStyles = makeStyles({
  finder: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  words: {
    ...typographyStyles.caption1,
    flexGrow: 1,
    boxSizing: 'border-box',
    minWidth: '120px',
    minHeight: '24px',
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalS}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderBottomColor: tokens.colorNeutralStrokeAccessible,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    '::placeholder': { color: tokens.colorNeutralForeground4, opacity: 1 },
    ':hover': {
      ...shorthands.borderColor(tokens.colorNeutralStroke1Hover),
      borderBottomColor: tokens.colorNeutralStrokeAccessibleHover,
    },
    ':focus': {
      // Shown where the system sets the colours.
      outline: `${tokens.strokeWidthThick} solid transparent`,
      borderBottomColor: tokens.colorCompoundBrandStroke,
      boxShadow: `inset 0 calc(-1 * ${tokens.strokeWidthThin}) ${tokens.colorCompoundBrandStroke}`,
    },
  },
  choice: {
    ...typographyStyles.body1,
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    minHeight: '32px',
    cursor: 'pointer',
  },
  box: { width: '16px', height: '16px', margin: 0, accentColor: tokens.colorCompoundBrandBackground },
});

interface FinderProps {
  readonly search: Search;
  readonly onSearch: (search: Search) => void;
}

/** Narrows the overview to what is missing, or to the criteria of a name or number. */
export function Finder({ search, onSearch }: FinderProps): ReactNode {
  const styles = useStyles();
  const { finder: texts } = useTexts();
  const clear = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || search.words === '' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    // Office.js on the web hears Escape too, and takes the focus out of the pane.
    event.stopPropagation();
    onSearch({ ...search, words: '' });
  };
  return (
    <div role="search" className={styles.finder}>
      {/* The browser's own, as the box: Fluent's would be 4 kB more of what is loaded before the overview shows. */}
      <input
        type="search"
        className={styles.words}
        aria-label={texts.label}
        placeholder={texts.label}
        value={search.words}
        onKeyDown={clear}
        onChange={({ target }) => onSearch({ ...search, words: target.value })}
      />
      <label className={styles.choice}>
        <input
          type="checkbox"
          className={styles.box}
          checked={search.onlyMissing}
          onChange={({ target }) => onSearch({ ...search, onlyMissing: target.checked })}
        />
        {texts.onlyMissing}
      </label>
    </div>
  );
}
