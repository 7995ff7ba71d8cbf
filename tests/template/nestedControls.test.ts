import { inspect } from '../../src/commands/inspection';
import { ChangedReport } from './changes/changedReport';
import { control, text } from './changes/changes';
import { misreadings } from './changes/misreadings';

/** A field with these texts before and behind a control in it that is none of the report's. */
function withInner(language: 'fi' | 'sv', key: string, [before, inner, behind]: readonly string[]) {
  const report = new ChangedReport(language);
  const own = report.control(key);
  const held = text(before ?? '') + control(report, text(inner ?? '')) + text(behind ?? '');
  report.insertBefore(
    own,
    `<w:sdt><w:sdtPr><w:id w:val="${report.expected.get(key)}"/></w:sdtPr><w:sdtContent>${held}</w:sdtContent></w:sdt>`,
  );
  own.parentNode?.removeChild(own);
  return report;
}

describe.each(['fi', 'sv'] as const)(
  'A control in another one that has a text of its own (%s)',
  (language) => {
    it.each([
      ['total', '98', ''],
      ['total', '98/125 (', '95', ')'],
      ['summary.5', '4', ''],
      ['summary.5', '4 (', '3', ')'],
      ['criterion.3.score', '4', '3'],
      ['criterion.3.score', '4 (', '3', ')'],
    ])('does not take %s, which holds “%s”, from the outer one', (key, ...texts) => {
      const report = withInner(language, key, texts);
      const reading = inspect(report.bytes());
      expect(misreadings(reading, report)).toEqual({ silent: [], told: [] });
      expect(reading.fields[key]?.text).toBe(texts.join(''));
    });

    it.each([
      ['criterion.3.comments', 'A ', '24.6.2026', ' B'],
      ['front.unit', 'A ', 'B'],
    ])('is a part of the text in %s', (key, ...texts) => {
      const report = withInner(language, key, texts);
      const reading = inspect(report.bytes());
      expect(misreadings(reading, report)).toEqual({ silent: [], told: [] });
      expect(reading.fields[key]?.text).toBe(texts.join(''));
    });

    it.each([
      ['total', '', '98', ''],
      ['total', '', '98', ' / 125'],
    ])('is the field of %s where the outer one only holds it, or the scale: “%s%s%s”', (key, ...texts) => {
      const report = withInner(language, key, texts);
      const { fields } = inspect(report.bytes());
      expect(fields[key]?.text).toBe(texts[1]);
    });
  },
);
