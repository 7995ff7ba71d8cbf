import { makeStyles, tokens } from '@fluentui/react-components';
import { DesignIdeas24Regular, LockOpen24Regular, Ribbon24Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { TextInsertion } from './TextInsertion';

const useStyles = makeStyles({
  page: { minHeight: '100vh' },
  header: {
    display: 'flex',
    justifyContent: 'center',
    paddingTop: '100px',
    backgroundColor: tokens.colorNeutralBackground3,
  },
  title: { fontSize: tokens.fontSizeHero900, fontWeight: tokens.fontWeightRegular },
  item: { display: 'flex', paddingBottom: '20px', fontSize: tokens.fontSizeBase300 },
});

const items = [
  { icon: <Ribbon24Regular />, text: 'The first of three lines in a list' },
  { icon: <LockOpen24Regular />, text: 'The second line, about as long' },
  { icon: <DesignIdeas24Regular />, text: 'And a third one, with its icon' },
];

/** A header with a title, a list of three, and a text to insert. */
export function Welcome(): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <h1 className={styles.title}>Welcome</h1>
      </header>
      <ul>
        {items.map(({ icon, text }) => (
          <li key={text} className={styles.item}>
            {icon} {text}
          </li>
        ))}
      </ul>
      <TextInsertion />
    </div>
  );
}
