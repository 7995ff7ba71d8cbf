// npm run manifest, the end of npm run build: writes dist/manifest.xml for the address in PANE_ORIGIN.
import { readFileSync, writeFileSync } from 'node:fs';
import { developmentAddress, manifestFor, parseAddress } from './deployment';

const wanted = process.env.PANE_ORIGIN ?? developmentAddress;
const address = parseAddress(wanted);
if (address === undefined) {
  console.error(
    `PANE_ORIGIN must be the https address where the pane will lie, like https://example.org/ips, not "${wanted}".`,
  );
  process.exitCode = 2;
} else {
  writeFileSync('dist/manifest.xml', manifestFor(address, readFileSync('manifest.xml', 'utf8')));
  console.log(`dist/manifest.xml expects the pane at ${address}/ (PANE_ORIGIN changes it).`);
}
