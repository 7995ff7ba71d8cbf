import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Component, Suspense, useEffect } from 'react';
import { forgetFailedLoads } from '../navigation/loading';
import { tellMissing } from '../navigation/missingParts';
import { StillToCome } from '../navigation/Whole';

interface AidProps {
  /**
   * Said in the aid's place when it can't be loaded, as with a broken connection: the page goes on without it. That
   * something is missing, and how to load it, is said above the page in any case.
   */
  readonly missing?: string;
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  missing: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
});

/** A part of a page that is loaded behind it and that the page can do without. */
export class Aid extends Component<AidProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  /** The next page that shows the aid loads it again. */
  override componentDidCatch(): void {
    forgetFailedLoads();
  }

  override render(): ReactNode {
    if (this.state.failed) return <Missing sentence={this.props.missing} again={this.again} />;
    return <Suspense fallback={<StillToCome />}>{this.props.children}</Suspense>;
  }

  private readonly again = (): void => this.setState({ failed: false });
}

interface MissingProps {
  readonly sentence: string | undefined;
  readonly again: () => void;
}

function Missing({ sentence, again }: MissingProps): ReactNode {
  const styles = useStyles();
  useEffect(() => tellMissing(again), [again]);
  return sentence === undefined ? null : <p className={styles.missing}>{sentence}</p>;
}
