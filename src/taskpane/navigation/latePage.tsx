import type { ComponentType, ReactNode } from 'react';
import { lazy, useState } from 'react';
import { loading } from './loading';

interface LatePage<Props> {
  (props: Props): ReactNode;
  /** Loads the page before it is wanted. One that fails is loaded again, and told of, when the page is wanted. */
  readonly preload: () => Promise<void>;
}

/**
 * A page in a file of its own. It waits in its Suspense for the file, and fails as the file does;
 * unlike one of React's `lazy` alone, it is there at once when its file is.
 */
export function latePage<Props extends object>(load: () => Promise<ComponentType<Props>>): LatePage<Props> {
  let loaded: ComponentType<Props> | null = null;
  const get = async (): Promise<{ default: ComponentType<Props> }> => ({
    default: (loaded ??= await load()),
  });
  const wait = (): ComponentType<Props> => lazy(() => loading(get, () => (waiting = wait())));
  let waiting = wait();
  function Late(props: Props): ReactNode {
    const [Page] = useState(() => loaded ?? waiting);
    return <Page {...props} />;
  }
  const preload = () =>
    get().then(
      () => undefined,
      () => undefined,
    );
  return Object.assign(Late, { preload });
}
