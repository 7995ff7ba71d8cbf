import type { ReactNode } from 'react';
import { Component, Suspense } from 'react';
import { forgetFailedLoads } from '../navigation/loading';
import { StillToCome } from '../navigation/Whole';

interface AidProps {
  /** What is shown when the aid can't be loaded, as with a broken connection: the page goes on without it. */
  readonly missing: ReactNode;
  readonly children: ReactNode;
}

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
    if (this.state.failed) return this.props.missing;
    return <Suspense fallback={<StillToCome />}>{this.props.children}</Suspense>;
  }
}
