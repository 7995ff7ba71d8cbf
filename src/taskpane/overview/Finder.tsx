import { Checkbox, Input, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useTexts } from '../texts/TextsProvider';
import type { Search } from './search';

const useStyles = makeStyles({
  finder: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  words: { flexGrow: 1, minWidth: '120px' },
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
      <Checkbox
        label={texts.onlyMissing}
        checked={search.onlyMissing}
        onChange={(_, { checked }) => onSearch({ ...search, onlyMissing: checked === true })}
      />
    </div>
  );
}
