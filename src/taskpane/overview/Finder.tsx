import { Input, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useTexts } from '../texts/TextsProvider';
import type { Search } from './search';

const useStyles = makeStyles({
  finder: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  words: { flexGrow: 1, minWidth: '120px' },
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
  return (
    <div role="search" className={styles.finder}>
      <Input
        size="small"
        type="search"
        className={styles.words}
        aria-label={texts.label}
        placeholder={texts.label}
        value={search.words}
        onChange={(_, { value }) => onSearch({ ...search, words: value })}
      />
      {/* The browser's own box: Fluent's would be 2 kB more of what is loaded before the overview shows. */}
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
