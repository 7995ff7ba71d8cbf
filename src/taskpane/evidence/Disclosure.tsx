import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import type { ReactNode } from 'react';
import { useId, useState } from 'react';
import type { Memory } from '../storage/memory';
import { recall, remember } from '../storage/memory';

const useStyles = makeStyles({
  button: {
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalSNudge})`,
    paddingInlineStart: 0,
    minWidth: 0,
    textAlign: 'start',
    justifyContent: 'flex-start',
    // There, every button has a border.
    '@media (forced-colors: active)': {
      marginInlineStart: 0,
      paddingInlineStart: tokens.spacingHorizontalXS,
    },
  },
  strong: { fontWeight: tokens.fontWeightSemibold },
  body: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalXS,
  },
});

interface DisclosureProps {
  readonly title: string;
  readonly strong?: boolean;
  readonly initially?: boolean;
  /** Whether it is unfolded is remembered under this name, from page to page. */
  readonly memory?: Memory;
  readonly children: ReactNode;
}

/** A heading that unfolds what belongs to it. */
export function Disclosure({
  title,
  strong = false,
  initially = false,
  memory,
  children,
}: DisclosureProps): ReactNode {
  const styles = useStyles();
  const id = useId();
  const [open, setOpen] = useState(() => initially || (memory !== undefined && recall(memory) === 'yes'));
  const turn = (): void => {
    if (memory) remember(memory, open ? 'no' : 'yes');
    setOpen(!open);
  };
  return (
    <div role="group" aria-label={title}>
      <Button
        appearance="transparent"
        size="small"
        className={mergeClasses(styles.button, strong && styles.strong)}
        icon={open ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
        aria-expanded={open}
        aria-controls={id}
        onClick={turn}
      >
        {title}
      </Button>
      <div id={id} hidden={!open} className={open ? styles.body : undefined}>
        {open ? children : null}
      </div>
    </div>
  );
}
