// npm run evidence: writes docs/evidence.md again.
import { writeFileSync } from 'node:fs';
import { evidenceFile } from '../../src/workbench/evidence/evidenceTable';

writeFileSync('docs/evidence.md', evidenceFile());
