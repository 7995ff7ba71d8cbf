import { strFromU8, unzipSync } from 'fflate';
import { planHandout } from '../../src/commands/plans/planTemplate';
import { handoutParts } from '../../src/handouts/handoutFile';
import { reportLanguages } from '../../src/words/reportLanguage';
import { planWordsOf } from '../../src/handouts/words/words';
import { emptyPlan } from '../handouts/plans';
import { accessibilityFaults } from './accessibilityFaults';
import { packageFaults } from './packageFaults';
import { inside, Parts, valueOf, within } from './parts';

describe.each(reportLanguages)('The empty plan in %s', (language) => {
  const bytes = emptyPlan(language);
  const parts = new Parts(bytes);
  const controls = parts.elements('word/document.xml', 'w:sdt');

  it('is what npm run plans writes', () => {
    const written = Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]);
    expect(Object.fromEntries(written)).toEqual(handoutParts(planHandout(language)));
  });

  it('is a package that holds together', () => {
    expect(packageFaults(bytes)).toEqual([]);
  });

  it('can be read by those who can’t see it', () => {
    expect(accessibilityFaults(bytes)).toEqual([]);
  });

  it('is in the language of its text', () => {
    const [first] = parts.elements('word/styles.xml', 'w:lang');
    expect(valueOf(first)).toBe(`${language}-FI`);
  });

  it('names each control, and shows its prompt as the glossary keeps it', () => {
    const shown = controls.map((control) => control.textContent);
    const kept = parts.elements('word/glossary/document.xml', 'w:t').map(({ textContent }) => textContent);
    expect(controls.map((control) => valueOf(within(control, 'w:alias')[0])).filter(Boolean)).toHaveLength(
      controls.length,
    );
    expect([...new Set(shown)]).toEqual(kept);
  });

  it('has a list of every status, and one of the scores', () => {
    const lists = parts.elements('word/document.xml', 'w:dropDownList');
    const itemsOf = (at: number) =>
      lists[at] && inside(lists[at]).map((item) => valueOf(item, 'displayText'));
    expect(itemsOf(0)).toEqual(['1', '2', '3', '4', '5']);
    expect(itemsOf(1)).toEqual(Object.values(planWordsOf(language).statuses));
  });
});
