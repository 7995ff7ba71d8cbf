// npm run word: opens desktop Word with the pane, on Windows and Mac.
import { desktopRefusal } from './manifestRules/sideloadRequest';

const refusal = desktopRefusal(process.platform);
if (refusal !== undefined) {
  console.error(refusal);
  process.exitCode = 2;
} else {
  const { sideload } = await import('./sideload');
  await sideload('desktop');
}
