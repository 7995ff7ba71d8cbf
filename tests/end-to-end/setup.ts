import { buildStaleBundles } from '../../src/commands/bundle/bundles';
import { raiseStage } from './stage';

/** Before the first end-to-end test: the bundles are built, and one browser and one server wait for all test files. */
export default async function setUp(): Promise<void> {
  buildStaleBundles();
  await raiseStage();
}
