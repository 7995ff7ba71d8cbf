// npm run build: the production bundles of pane and workbench, in dist/ and build/workbench/.
import { buildBundles } from './bundles';

buildBundles();
