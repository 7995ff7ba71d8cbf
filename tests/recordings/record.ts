// npm run recordings: records how the stand-in behaves with each of its profiles, in a browser with the pane beside it.
import { writeFileSync } from 'node:fs';
import { buildStaleBundles } from '../../src/commands/bundle/bundles';
import { formatRecording } from '../../src/recording/recording';
import { profiles } from '../../src/workbench/profiles';
import { openRecorder, recordIn } from '../end-to-end/recorded';
import { closeStage } from '../end-to-end/workbench';

async function main(): Promise<void> {
  buildStaleBundles();
  for (const { name } of profiles) {
    const open = await openRecorder({ profile: name });
    writeFileSync(`tests/recordings/stand-in.${name}.json`, formatRecording(await recordIn(open)));
    await open.close();
  }
}

void main().finally(closeStage);
