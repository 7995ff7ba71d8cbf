// npm run samples: writes the two half-filled samples from the two empty ones.
import { readFileSync, writeFileSync } from 'node:fs';
import { halfFilledSamples } from './halfFilled/halfFilledSamples';
import { writeHalfFilled } from './halfFilled/writeHalfFilled';

for (const { template, file, report } of halfFilledSamples) {
  writeFileSync(file, writeHalfFilled(report, new Uint8Array(readFileSync(template))));
  console.log(file);
}
