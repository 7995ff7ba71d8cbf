import { findBrowser } from './browser';
import { build } from './build';

/** Before the first end-to-end test: the bundles are built, and a browser is there to run them. */
export default async function setUp(): Promise<void> {
  build();
  await findBrowser();
}
