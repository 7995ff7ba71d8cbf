import { AppType, runDevServer, startDebugging } from 'office-addin-debugging';
import { ensureCertificatesAreInstalled } from 'office-addin-dev-certs';

const manifest = 'manifest.xml';
const port = 3000;

/**
 * Opens Word with the pane from the development server: an empty document on the desktop, the given one on the web.
 * Throws when any step fails; the library's own command line prints the failure and still exits with 0.
 */
export async function sideload(word: 'desktop' | 'web', document?: string): Promise<void> {
  // Office shows no page whose certificate it doesn't trust.
  await ensureCertificatesAreInstalled();
  Object.assign(process.env, { BROWSER: 'none', PORT: String(port) });
  await runDevServer('npm start', port);
  await startDebugging(manifest, {
    appType: word === 'desktop' ? AppType.Desktop : AppType.Web,
    enableDebugging: false,
    ...(document === undefined ? {} : { document }),
  });
  console.log(
    `To take the pane out of Word and stop the server: npx office-addin-debugging stop ${manifest}`,
  );
}
