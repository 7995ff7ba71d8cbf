import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { readPackages } from '../../src/commands/bundle/bundledPackages';
import { compressFolder } from '../../src/commands/bundle/compress';
import { formatNotices, licenceFaults, type BundledPackage } from '../../src/commands/notices';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bundle-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const react: BundledPackage = { name: 'react', version: '1.0.0', licence: 'MIT', text: 'Copyright (c) A\n' };

describe('The notices of what the pane is made of', () => {
  it('name each package with its licence and its text', () => {
    const notices = formatNotices([react, { ...react, name: 'b', licence: 'ISC', text: 'Copyright B' }]);
    expect(notices).toContain('parts of 2 other works');
    expect(notices).toMatch(/react 1\.0\.0 \(MIT\)\n\nCopyright \(c\) A\n/);
    expect(notices).toMatch(/b 1\.0\.0 \(ISC\)\n\nCopyright B\n$/);
    expect(notices).not.toContain('Office.js');
  });

  it('say where Office.js is part of it, and what Microsoft asks to have said', () => {
    const notices = formatNotices([react], '1.1.110');
    expect(notices).toContain('Office.js, version 1.1.110');
    expect(notices).toMatch(/Microsoft is not responsible for\s+maintaining, updating or supporting/);
  });

  it.each([
    ['a licence that asks for more', { ...react, licence: 'GPL-3.0' }, /react is licensed under "GPL-3.0"/],
    ['a licence that is not said', { ...react, licence: '' }, /react is licensed under ""/],
    ['a text that is missing', { ...react, text: '' }, /react brings no licence text/],
  ])('stop the build for %s', (_, given, fault) => {
    expect(licenceFaults([given])).toEqual([expect.stringMatching(fault)]);
    expect(licenceFaults([react])).toEqual([]);
  });

  it('take what a package says of itself, and our own copy of a text only where it brings none', () => {
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'a', version: '2', license: 'MIT' }));
    writeFileSync(join(folder, 'LICENSE.md'), 'Copyright A\r\nAll');
    writeFileSync(join(folder, 'NOTICE'), 'Also B');
    expect(readPackages([folder])).toEqual([
      { name: 'a', version: '2', licence: 'MIT', text: 'Copyright A\nAll\nAlso B' },
    ]);
    const [icons] = readPackages(['node_modules/@fluentui/react-icons']);
    expect(icons?.text).toContain('Copyright (c) Microsoft Corporation');
  });

  it('pass for every package that the pane depends on itself', () => {
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      dependencies: Record<string, string>;
    };
    const packages = readPackages(Object.keys(dependencies).map((name) => join('node_modules', name)));
    expect(licenceFaults(packages)).toEqual([]);
  });
});

describe('The compressed copies', () => {
  it('hold the same bytes, and are made of what a browser fetches where they are smaller', () => {
    mkdirSync(join(folder, 'code'));
    const script = 'pane();'.repeat(1000);
    writeFileSync(join(folder, 'code', 'a.js'), script);
    writeFileSync(join(folder, 'tiny.js'), '1');
    writeFileSync(join(folder, 'manifest.xml'), '<a/>'.repeat(1000));
    compressFolder(folder);
    const read = (name: string) => readFileSync(join(folder, name));
    expect(brotliDecompressSync(read('code/a.js.br')).toString()).toBe(script);
    expect(gunzipSync(read('code/a.js.gz')).toString()).toBe(script);
    expect(
      ['tiny.js.br', 'tiny.js.gz', 'manifest.xml.br'].filter((name) => existsSync(join(folder, name))),
    ).toEqual([]);
  });
});
