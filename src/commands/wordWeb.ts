// npm run word:web -- --document URL: opens a document in Word on the web with the pane.
import { readDocumentRequest } from './manifestRules/sideloadRequest';

const request = readDocumentRequest(process.argv.slice(2));
if (request.kind === 'usage') {
  console.error(request.sentence);
  process.exitCode = 2;
} else {
  const { sideload } = await import('./sideload');
  await sideload('web', request.address);
}
