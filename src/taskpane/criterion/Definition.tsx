import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { memo, useId, useState } from 'react';
import type { Criterion } from '../../template/report';
import { recall, remember } from '../storage/memory';
import { useCut } from './useCut';
import { useTexts } from '../texts/TextsProvider';

/** Below this length a definition fits three lines of the narrowest pane. */
const shortDefinition = 90;

/** The old way to end a text with dots after so many lines is the only one that all of Word's browsers know. */
const clamp = { display: '-webkit-box', WebkitBoxOrient: 'vertical', overflow: 'hidden' } as const;

const useStyles = makeStyles({
  definition: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2 },
  text: { margin: 0, whiteSpace: 'pre-line' },
  clamped: { ...clamp, WebkitLineClamp: 3 },
  components: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    paddingInlineStart: tokens.spacingHorizontalXL,
  },
  component: { whiteSpace: 'pre-line', marginTop: tokens.spacingVerticalXS },
  line: { ...clamp, WebkitLineClamp: 1 },
  more: {
    minWidth: 0,
    paddingInline: 0,
    color: tokens.colorBrandForegroundLink,
    // There, every button has a border.
    '@media (forced-colors: active)': { paddingInline: tokens.spacingHorizontalXS },
  },
});

interface DefinitionProps {
  readonly criterion: Criterion;
  readonly language: string;
  /** The components are boxes to tick elsewhere on the page. */
  readonly hasBoxes: boolean;
}

/** A criterion's definition and components in the document's words: an outline first, all of it when asked for. */
export const Definition = memo(function Definition({
  criterion,
  language,
  hasBoxes,
}: DefinitionProps): ReactNode {
  const styles = useStyles();
  const texts = useTexts().criterion;
  const id = useId();
  const [whole, setWhole] = useState(() => recall('wholeDefinition') === 'yes');
  const { definition } = criterion;
  const components = hasBoxes ? [] : criterion.components;
  const mayBeLong = definition.length > shortDefinition || definition.includes('\n') || components.length > 0;
  const { ref, isCut } = useCut(whole);
  const isLong = mayBeLong && (whole || isCut);
  const turn = (): void => {
    remember('wholeDefinition', whole ? 'no' : 'yes');
    setWhole(!whole);
  };
  if (definition === '' && components.length === 0) return null;
  return (
    <div className={styles.definition}>
      <div ref={ref} id={id} lang={language}>
        <p className={mergeClasses(styles.text, mayBeLong && !whole && styles.clamped)}>{definition}</p>
        {components.length > 0 ? (
          <ol className={styles.components} aria-label={texts.components(components.length)}>
            {components.map((component) => (
              <li key={component} className={styles.component}>
                <span className={mergeClasses(!whole && styles.line)}>{component}</span>
              </li>
            ))}
          </ol>
        ) : null}
      </div>
      {isLong ? (
        <Button
          appearance="transparent"
          size="small"
          className={styles.more}
          aria-expanded={whole}
          aria-controls={id}
          onClick={turn}
        >
          {whole ? texts.showLess : texts.showMore}
        </Button>
      ) : null}
    </div>
  );
});
