import { readFileSync } from 'node:fs';
import { manifestFor, parseAddress } from '../../src/commands/deployment';
import { manifestFaults } from '../../src/commands/manifestRules/manifestFaults';

const manifest = readFileSync('manifest.xml', 'utf8');

describe('the address of the pane', () => {
  it.each([
    ['https://example.org', 'https://example.org'],
    ['https://example.org/', 'https://example.org'],
    ['https://example.org:8443/ips/pane//', 'https://example.org:8443/ips/pane'],
    ['https://hyvinvointialue.example/åäö', 'https://hyvinvointialue.example/%C3%A5%C3%A4%C3%B6'],
  ])('%s is read as %s', (text, address) => {
    expect(parseAddress(text)).toBe(address);
  });

  it.each([
    '',
    'example.org',
    'http://example.org',
    'https://',
    'https://a.fi/?b',
    'https://a.fi/#b',
    'https://me:b@a.fi',
  ])('"%s" is refused', (text) => {
    expect(parseAddress(text)).toBeUndefined();
  });
});

describe('the manifest for another address', () => {
  const moved = manifestFor('https://example.org/ips', manifest);

  it('is sound there', () => {
    expect(manifestFaults(moved, (path) => readFileSync(path))).toEqual([]);
  });

  it('names nothing of the development server and nothing new', () => {
    expect(moved).not.toContain('localhost');
    expect(moved.replaceAll('https://example.org/ips/', 'https://localhost:3000/')).toBe(manifest);
  });

  it('stays well-formed with an ampersand in the address', () => {
    const faults = manifestFaults(manifestFor('https://example.org/a&b', manifest), (path) =>
      readFileSync(path),
    );
    expect(faults).toEqual([]);
  });
});
