// npm run build: the production bundles of pane and workbench, in dist/ and build/workbench/; dist/ with its notices
// and with compressed copies. OFFICE_JS=self puts Office.js into it.
import { buildBundles } from './bundle/bundles';
import { finishBundle } from './finish';

buildBundles();
finishBundle('dist');
