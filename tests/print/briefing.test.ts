import { writeBriefing } from '../../src/handouts/writeBriefing';
import { reportLanguages } from '../../src/words/reportLanguage';
import { briefingWith, fullBriefing, longNames, scoresPicture, writtenBriefing } from '../handouts/briefings';
import { printedPages, printedText } from './libreOffice';

jest.setTimeout(180_000);

describe.each(reportLanguages)('LibreOffice prints the page for managers in %s', (language) => {
  it('as one page', () => {
    expect(printedPages(writtenBriefing(language))).toBe(1);
  });

  it('as one page, however long its texts are', () => {
    expect(printedPages(writeBriefing(fullBriefing(language), language, scoresPicture))).toBe(1);
  });

  it('with what it says', () => {
    const shown = printedText(writtenBriefing(language));
    const { unit, strengths, sections } = briefingWith(language);
    for (const text of [unit, strengths[0] ?? '', sections[2]?.name ?? '']) expect(shown).toContain(text);
  });
});

it('LibreOffice prints it as one page, however many sections there are with whatever names', () => {
  const page = writeBriefing(fullBriefing('fi', longNames), 'fi', scoresPicture);
  expect(printedPages(page)).toBe(1);
});
