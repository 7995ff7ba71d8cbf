import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useRef } from 'react';
import { CopyButton } from '../copying/CopyButton';

const useStyles = makeStyles({
  quote: {
    ...typographyStyles.body1,
    margin: `${tokens.spacingVerticalXS} 0`,
    whiteSpace: 'pre-line',
    userSelect: 'text',
  },
});

/** A text that is not in the document, to be copied. */
export function KeptText({ text }: { text: string }): ReactNode {
  const styles = useStyles();
  const quote = useRef<HTMLQuoteElement>(null);
  const select = (): void => {
    if (quote.current) window.getSelection()?.selectAllChildren(quote.current);
  };
  return (
    <>
      <blockquote ref={quote} className={styles.quote}>
        {text}
      </blockquote>
      <CopyButton text={text} select={select} />
    </>
  );
}
