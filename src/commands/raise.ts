// npm version 1.2.0 runs it once package.json and the lock have the new version: writes it into manifest.xml too.
import { readFileSync, writeFileSync } from 'node:fs';
import { manifestVersion, withVersion } from './version';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
writeFileSync('manifest.xml', withVersion(readFileSync('manifest.xml', 'utf8'), manifestVersion(version)));
