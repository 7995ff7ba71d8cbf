import { readFileSync } from 'node:fs';
import { lowScore } from '../../src/assessment/recommendations';
import { loadTexts } from '../../src/taskpane/texts/loadTexts';
import { everyText } from './texts/everyText';

const manifest = readFileSync('manifest.xml', 'utf8');

/** What the guide prints in bold: names of buttons, pages and messages. */
function namesIn(guide: string): string[] {
  return [...guide.matchAll(/\*\*(.+?)\*\*/gsu)].map(([, name = '']) => name.replace(/\s+/gu, ' '));
}

const plain = (text: string): string => text.replace(/\u00a0/gu, ' ').replace(/\u00ad/gu, '');

describe.each([
  ['docs/opas.md', 'fi', `enintään ${lowScore}`],
  ['docs/handbok.md', 'sv', `högst ${lowScore}`],
] as const)('%s', (path, language, limit) => {
  const guide = readFileSync(path, 'utf8');

  it('calls everything as the pane or the ribbon does', async () => {
    const { earlier } = await loadTexts(language);
    const texts = [
      ...(await everyText(language)).map(({ text }) => plain(text)),
      // Left out of `everyText`, with the former wordings of the template.
      ...[earlier.title(2), earlier.show],
    ];
    const isSaid = (name: string): boolean =>
      texts.some((text) => text === name || text.startsWith(`${name}:`)) ||
      manifest.includes(`Value="${name}"`);
    const names = namesIn(guide);
    expect(names.length).toBeGreaterThan(20);
    expect(names.filter((name) => !isSaid(name))).toEqual([]);
  });

  it('says from which score on recommendations are needed', () => {
    expect(guide).toContain(limit);
  });

  it('has the same chapters and pictures as the other guide', () => {
    const skeleton = (text: string): number[] => [
      text.match(/^## /gmu)?.length ?? 0,
      text.match(/^!\[/gmu)?.length ?? 0,
      text.match(/^\|/gmu)?.length ?? 0,
      namesIn(text).length,
    ];
    expect(skeleton(guide)).toEqual(skeleton(readFileSync('docs/opas.md', 'utf8')));
  });
});
