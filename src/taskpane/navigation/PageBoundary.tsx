import type { ReactNode } from 'react';
import { Component } from 'react';
import { Notice } from '../notices/Notice';
import { useTexts } from '../texts/TextsProvider';
import { LoadFailure, forgetFailedLoads } from './failedLoads';

interface PageBoundaryProps {
  /** Another page is another try. */
  readonly page: string;
  readonly children: ReactNode;
}

interface PageBoundaryState {
  readonly error: Error | null;
  readonly page: string;
}

/** A page whose file is not loaded leaves the rest of the pane alone; every other fault is the pane's. */
export class PageBoundary extends Component<PageBoundaryProps, PageBoundaryState> {
  override state: PageBoundaryState = { error: null, page: this.props.page };

  static getDerivedStateFromError(error: Error): Pick<PageBoundaryState, 'error'> {
    return { error };
  }

  static getDerivedStateFromProps(
    { page }: PageBoundaryProps,
    before: PageBoundaryState,
  ): PageBoundaryState | null {
    return page === before.page ? null : { error: null, page };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    if (!(error instanceof LoadFailure)) throw error;
    return <NotLoaded again={this.tryAgain} />;
  }

  private readonly tryAgain = (): void => {
    forgetFailedLoads();
    this.setState({ error: null });
  };
}

function NotLoaded({ again }: { again: () => void }): ReactNode {
  const { pageNotLoaded, tryAgain } = useTexts();
  return (
    <Notice intent="warning" title={pageNotLoaded.title} actions={[{ label: tryAgain, onClick: again }]}>
      {pageNotLoaded.text}
    </Notice>
  );
}
