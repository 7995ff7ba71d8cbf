import type { ReactNode } from 'react';
import { Component } from 'react';
import { forgetFailedLoads } from '../navigation/loading';
import { Broken } from './Broken';

/** Where a fault of our own ends up. The session lives on outside, so that showing the pane again keeps every draft. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children;
    return <Broken onReload={this.showAnew} />;
  }

  private readonly showAnew = (): void => {
    forgetFailedLoads();
    this.setState({ broken: false });
  };
}
