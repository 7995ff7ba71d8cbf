import { readdirSync, readFileSync } from 'node:fs';
import { accessibilityFaults } from './accessibilityFaults';
import { packageFaults } from './packageFaults';
import { Parts, valueOf, within } from './parts';

const folder = 'assets/templates';
const samples = readdirSync(folder).filter((name) => name.endsWith('.docx'));
const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(`${folder}/${name}`));
const languageOf = (name: string): string => (/-fi\b/u.test(name) ? 'fi-FI' : 'sv-FI');

describe.each(samples)('The sample %s', (name) => {
  const parts = new Parts(bytesOf(name));

  it('is a package that holds together', () => {
    expect(packageFaults(bytesOf(name))).toEqual([]);
  });

  it('can be read by those who can’t see it', () => {
    expect(accessibilityFaults(bytesOf(name))).toEqual([]);
  });

  it('is in the language of its text, as its users write it', () => {
    const [language] = parts.elements('word/styles.xml', 'w:lang');
    expect(valueOf(language)).toBe(languageOf(name));
  });

  it('keeps the prompt that its empty fields show', () => {
    const shown = parts
      .elements('word/document.xml', 'w:r')
      .filter((run) => valueOf(within(run, 'w:rStyle')[0]) === 'PlaceholderText')
      .map(({ textContent }) => textContent);
    const kept = parts.elements('word/glossary/document.xml', 'w:t').map(({ textContent }) => textContent);
    expect([...new Set(shown)]).toEqual(kept);
  });

  it('says on each page that it is a reconstruction', () => {
    const [footer] = parts.elements('word/footer1.xml', 'w:p');
    expect(footer?.textContent).toMatch(/^rekonstruktio/iu);
  });
});
