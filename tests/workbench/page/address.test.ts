import { existsSync } from 'node:fs';
import {
  nearestLocale,
  paneAddress,
  readWishes,
  sampleFiles,
  samples,
} from '../../../src/workbench/page/address';

const wishesOf = (query: string, languages: readonly string[] = ['fi-FI']) =>
  readWishes(new URL(`https://localhost:3000/${query}`), languages);

describe('The address of the workbench', () => {
  it.each([
    [['fi'], 'fi-FI'],
    [['sv-FI', 'fi'], 'sv-SE'],
    [['de-DE', 'sv'], 'sv-SE'],
    [['de-DE'], 'en-US'],
    [[], 'en-US'],
  ])('takes %j for %s', (languages, locale) => {
    expect(nearestLocale(languages)).toBe(locale);
  });

  it('opens the Finnish sample beside the browser’s own language', () => {
    expect(wishesOf('')).toMatchObject({ locale: 'fi-FI', profile: null, dark: false, width: 320 });
    expect(wishesOf('').document).toBe('templates/ips-laatuarviointiraportti-fi.docx');
  });

  it('opens the Swedish sample to those who read Swedish', () => {
    expect(wishesOf('', ['sv-FI']).document).toBe('templates/ips-kvalitetsbedomningsrapport-sv.docx');
  });

  it.each(samples)('has a file for the sample %s, which the page brings along', (sample) => {
    expect(existsSync(`assets/${sampleFiles[sample]}`)).toBe(true);
  });

  it('says which document, language, Word and theme', () => {
    const wishes = wishesOf('?document=mine.docx&locale=sv-FI&profile=word-windows&theme=dark&width=270');
    expect(wishes).toMatchObject({
      document: 'mine.docx',
      locale: 'sv-SE',
      profile: 'word-windows',
      dark: true,
      width: 270,
    });
  });

  it.each([
    ['?office=blocked', 'https://localhost:3000/taskpane.html?office=blocked'],
    ['?office=hangs', 'https://localhost:3000/taskpane.html?office=hangs'],
    ['?office=replaced', 'https://localhost:3000/taskpane.html?office=replaced'],
    ['?office=unknown', 'https://localhost:3000/taskpane.html'],
    ['', 'https://localhost:3000/taskpane.html'],
  ])('says what becomes of Office.js: %s', (query, pane) => {
    const wishes = wishesOf(query);
    expect(paneAddress('https://localhost:3000/?document=mine.docx', wishes)).toBe(pane);
    expect(wishes.switches.size).toBe(0);
  });

  it('sets single switches by every other name', () => {
    expect([...wishesOf('?locale=fi&latency=200&ids=signed').switches]).toEqual([
      ['latency', '200'],
      ['ids', 'signed'],
    ]);
  });
});
