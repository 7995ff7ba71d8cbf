import { readFileSync } from 'node:fs';
import { manifestVersion, withVersion } from '../../src/commands/version';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { version: string };
const manifest = readFileSync('manifest.xml', 'utf8');
const changes = [...readFileSync('CHANGELOG.md', 'utf8').matchAll(/^## (\d+)\.(\d+)\.(\d+) \((.+)\)$/gmu)];

describe('The version', () => {
  it('is the package’s, in the manifest and in the lock too', () => {
    expect(withVersion(manifest, manifestVersion(version))).toBe(manifest);
    expect(lock.version).toBe(version);
  });

  it('has four numbers in the manifest', () => {
    expect(manifestVersion('1.20.3')).toBe('1.20.3.0');
  });

  it.each(['1.2', '1.2.3-beta.1', '1.2.3.4', 'v1.2.3', '1.2.70000', ''])('is refused as "%s"', (odd) => {
    expect(() => manifestVersion(odd)).toThrow('1.2.0');
  });

  it('is put into the manifest alone, and nothing else is changed', () => {
    const raised = withVersion(manifest, '9.8.7.0');
    expect(raised).toContain('<Version>9.8.7.0</Version>');
    expect(raised.replace('9.8.7.0', manifestVersion(version))).toBe(manifest);
    expect(() => withVersion('<OfficeApp />', '9.8.7.0')).toThrow('<Version>');
  });
});

describe('The list of changes', () => {
  it('has an entry for this version, with its date, and goes from the newest to the oldest', () => {
    const numbers = changes.map(([, ...parts]) => parts.slice(0, 3).map(Number));
    expect(numbers[0]?.join('.')).toBe(version);
    const weights = numbers.map(([major = 0, minor = 0, patch = 0]) => (major * 1e4 + minor) * 1e4 + patch);
    expect(weights).toEqual([...weights].sort((left, right) => right - left));
    for (const [, , , , date] of changes) expect(date).toMatch(/^\d{4}-\d{2}-\d{2}$/u);
  });
});
