import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pngSize } from '../../src/commands/pngSize';
import { memories } from '../../src/taskpane/storage/memory';
import { workingDataNamespace } from '../../src/template/workingData/workingDataPart';
import {
  documentNames,
  documentSize,
  guideLanguages,
  guides,
  pictureOf,
  pictureSize,
  viewNames,
} from '../end-to-end/guideViews';

const read = (path: string): string => readFileSync(path, 'utf8');
const documents = ['README.md', 'CHANGELOG.md', ...readdirSync('docs').filter(isText).map(inDocs)];

function isText(file: string): boolean {
  return file.endsWith('.md');
}

function inDocs(file: string): string {
  return join('docs', file);
}

/** Links to files of the project, without their anchors. */
const linksIn = (text: string): string[] =>
  [...text.matchAll(/\]\(([^)\s]+)\)/gu)]
    .map(([, link = '']) => link.replace(/#.*$/u, ''))
    .filter((link) => link !== '' && !link.includes('://'));

const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .replace(/\s/gu, '-');

const anchorsIn = (text: string): string[] =>
  [...text.matchAll(/^#+ (.+)$/gmu)].map(([, heading = '']) => anchorOf(heading));

describe.each(documents)('%s', (path) => {
  it('links to files and chapters that exist', () => {
    const text = read(path);
    const missing = linksIn(text).filter((link) => !existsSync(join(dirname(path), link)));
    expect(missing).toEqual([]);
    const own = [...text.matchAll(/\]\(#([^)]+)\)/gu)].map(([, anchor = '']) => anchor);
    expect(own.filter((anchor) => !anchorsIn(text).includes(anchor))).toEqual([]);
  });
});

describe.each(guideLanguages)('The guide in %s', (language) => {
  it.each(viewNames)('has a picture of %s, small and of the size of the others', (view) => {
    const picture = pictureOf(language, view);
    expect(read(guides[language].text)).toContain(`](${picture.replace('docs/', '')})`);
    expect(pngSize(readFileSync(picture))).toEqual(pictureSize);
    expect(statSync(picture).size).toBeLessThan(60_000);
    // An empty page takes 2,000.
    expect(statSync(picture).size).toBeGreaterThan(10_000);
  });

  it.each(documentNames)('has a picture of the %s that the pane makes', (name) => {
    const picture = pictureOf(language, name);
    expect(read(guides[language].text)).toContain(`](${picture.replace('docs/', '')})`);
    expect(pngSize(readFileSync(picture))).toEqual(documentSize);
    expect(statSync(picture).size).toBeLessThan(120_000);
  });

  it('describes each picture for those who don’t see it', () => {
    const descriptions = [...read(guides[language].text).matchAll(/!\[([^\]]*)\]/gu)].map(([, text]) => text);
    expect(descriptions.filter((text) => (text ?? '').length < 20)).toEqual([]);
  });
});

describe('docs/deploy.md', () => {
  const chapters = read('docs/deploy.md').split(/^## /mu).slice(1);

  it('says of each chapter whether it was tried', () => {
    expect(chapters.length).toBeGreaterThan(8);
    for (const chapter of chapters) expect(chapter).toMatch(/^.+\n\n_(?:Tried|Not tried)/u);
  });

  it('names the scripts and files of the project as they are', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const text = chapters.join('');
    const named = [...text.matchAll(/npm run (\w+)/gu)].map(([, name = '']) => name);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
    const files = [...text.matchAll(/`((?:deploy|docs|tests)\/[^`]+)`/gu)].map(([, file = '']) => file);
    expect(files.length).toBeGreaterThan(4);
    expect(files.filter((file) => !existsSync(file))).toEqual([]);
  });
});

describe('docs/privacy.md', () => {
  const text = read('docs/privacy.md');

  it('names everything that the pane stores on the machine and in the document', () => {
    expect(memories.filter((memory) => !text.includes(`\`${memory}\``))).toEqual([]);
    expect(text).toContain(workingDataNamespace);
    expect(text).toContain('ips-laatuarviointi.drafts.');
  });

  it('promises what the page’s policy holds', () => {
    const policy = read('webpack.config.js');
    for (const rule of ["default-src 'none'", "connect-src 'self'", "form-action 'none'"]) {
      expect(text).toContain(`\`${rule}\``);
      expect(policy).toContain(`"${rule}"`);
    }
  });

  it('would miss no place where the pane stores something', () => {
    const stores = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/u.test(file) && !file.startsWith('workbench'))
      .filter((file) =>
        /localStorage|sessionStorage|indexedDB|document\.cookie|caches\./u.test(read(join('src', file))),
      );
    expect(stores.sort()).toEqual([
      'taskpane/storage/draftStorage.ts',
      'taskpane/storage/guidanceDraftStorage.ts',
      'taskpane/storage/memory.ts',
    ]);
    expect(text).toContain('`ips-laatuarviointi.guidanceDraft`');
  });
});
