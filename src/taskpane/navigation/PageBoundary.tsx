import { Button, makeStyles, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Component } from 'react';
import { BackPage } from '../frame/BackPage';
import { useTexts } from '../texts/TextsProvider';
import { useIsNewVersion } from '../update/newVersion';
import { forgetFailedLoads, NotLoaded } from './loading';

interface PageBoundaryProps {
  /** The page that is always there, and the way to it. */
  readonly from: string;
  readonly back: () => void;
  readonly children: ReactNode;
}

/** Where a page that could not be loaded ends up: the rest of the pane goes on. Any other fault goes further out. */
export class PageBoundary extends Component<PageBoundaryProps, { readonly failure: Error | null }> {
  override state: { readonly failure: Error | null } = { failure: null };

  static getDerivedStateFromError(thrown: unknown): { failure: Error } {
    return { failure: thrown instanceof Error ? thrown : new Error(String(thrown)) };
  }

  override render(): ReactNode {
    const { failure } = this.state;
    if (failure === null) return this.props.children;
    if (failure instanceof NotLoaded) return <MissingPage {...this.props} again={this.again} />;
    throw failure;
  }

  private readonly again = (): void => {
    forgetFailedLoads();
    this.setState({ failure: null });
  };
}

const useStyles = makeStyles({
  text: { ...typographyStyles.body1, margin: 0 },
  again: { alignSelf: 'flex-start' },
});

function MissingPage({
  from,
  back,
  again,
}: Omit<PageBoundaryProps, 'children'> & { again: () => void }): ReactNode {
  const styles = useStyles();
  const { missingPage, newVersion, tryAgain } = useTexts();
  const isOutdated = useIsNewVersion();
  return (
    <BackPage from={from} back={back} title={missingPage.title}>
      <p className={styles.text}>{isOutdated ? newVersion.page : missingPage.text}</p>
      {isOutdated ? null : (
        <Button className={styles.again} appearance="primary" onClick={again}>
          {tryAgain}
        </Button>
      )}
    </BackPage>
  );
}
