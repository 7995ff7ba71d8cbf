// npm run probe: writes assets/probe.docx.
import { writeFileSync } from 'node:fs';
import { probeDocx } from './probeDocx';

writeFileSync('assets/probe.docx', probeDocx());
