import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseRecording } from '../../src/recording/parseRecording';
import { profiles } from '../../src/workbench/profiles';
import { recordingText, standInRecording } from '../recordings/recordingFiles';

const recording = standInRecording('word-windows');
const text = JSON.stringify(recording);

type Loose = Record<string, Record<string, unknown>>;

/** A copy in which something is changed, as a file might hold it. */
function changed(change: (copy: Loose) => void): string {
  const copy = JSON.parse(text) as Loose;
  change(copy);
  return JSON.stringify(copy);
}

const answer = (name: string, given: unknown) =>
  changed((copy) => Object.assign(copy['probes'] ?? {}, { [name]: given }));
const fact = (name: keyof typeof recording.probes, given: Record<string, unknown>) => {
  const known = recording.probes[name];
  return answer(name, { ...known, facts: { ...('facts' in known ? known.facts : {}), ...given } });
};
const word = (given: Record<string, unknown>) => changed((copy) => Object.assign(copy['word'] ?? {}, given));
const whole = (given: Record<string, unknown>) => changed((copy) => Object.assign(copy, given));

describe('Of a file that is no recording, each fault is named once', () => {
  it.each<[string, string]>([
    ['probes.answers.facts.fastest', fact('answers', { fastest: 1e21 })],
    ['probes.answers.facts.fastest', fact('answers', { fastest: -500 })],
    ['probes.answers.facts.fastest', fact('answers', { fastest: 600_000 })],
    ['probes.answers.facts.fastest', fact('answers', { fastest: 1.5 })],
    ['probes.picture.facts.widthTold', fact('picture', { widthTold: 1e308 })],
    ['probes.locked.code', answer('locked', { outcome: 'refused', code: null })],
    ['probes.locked.code', answer('locked', { outcome: 'refused', code: 5001 })],
    ['probes.locked.code', answer('locked', { outcome: 'refused', code: ['AccessDenied'] })],
    ['probes.locked.code', answer('locked', { outcome: 'refused', code: 'Maija_Meikalainen' })],
    ['probes.locked.code', answer('locked', { outcome: 'refused', code: 'a'.repeat(41) })],
    ['probes.locked.code', answer('locked', { outcome: 'refused' })],
    ['probes.over.facts', answer('over', { outcome: 'answered' })],
    ['probes.listing.facts.controls', fact('listing', { controls: [['over']] })],
    ['probes.listing.facts.controls', fact('listing', { controls: Array(100).fill('over') })],
    ['probes.texts.facts.lineBreak', fact('texts', { lineBreak: 'U+004D U+0061' })],
    ['probes.texts.facts.lineBreak', fact('texts', { lineBreak: Array(9).fill('U+0020').join(' ') })],
    ['probes.texts.facts.lineBreak', fact('texts', { lineBreak: 'U+F04D' })],
    ['word.host', word({ host: 'Maija Meikalainen 010190-123X' })],
    ['word.platform', word({ platform: 'Maija' })],
    ['word.version', word({ version: 'Maija 1' })],
    ['word.apiSets', word({ apiSets: ['secret 1.1'] })],
    ['word.apiSets', word({ apiSets: Array(1e5).fill('WordApi 1.1') })],
    ['pane', whole({ pane: 'Maija' })],
    ['date', whole({ date: '2026-99-99' })],
    ['date', whole({ date: '2026-02-30' })],
    ['word', whole({ word: null })],
    ['probes', whole({ probes: [] })],
    ['probes.typing', changed((copy) => delete copy['probes']?.['typing'])],
    ['probes.newer', answer('newer', { outcome: 'skipped' })],
    ['__proto__', text.replace('"format"', '"__proto__":{"x":1},"format"')],
  ])('%s', (fault, given) => {
    expect(parseRecording(given)).toEqual({ ok: false, faults: [fault] });
  });

  it.each(['', '[]', 'null', '1', '{'])('%j is no object', (given) => {
    expect(parseRecording(given).ok).toBe(false);
  });
});

describe('A file is read', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'recording-')), 'a.json');
  const utf16 = Buffer.from(`\uFEFF${text}`, 'utf16le');
  it.each<[string, Buffer]>([
    ['plain', Buffer.from(text)],
    ['with a byte order mark', Buffer.from(`\uFEFF${text}`)],
    ['with line ends of Windows', Buffer.from(JSON.stringify(recording, null, 2).replace(/\n/g, '\r\n'))],
    ['in UTF-16', utf16],
    ['in UTF-16 of the other order', Buffer.from(utf16).swap16()],
  ])('%s', (_, bytes) => {
    writeFileSync(file, bytes);
    expect(parseRecording(recordingText(file) ?? '')).toEqual({ ok: true, recording });
  });

  it('as none where it is not there', () => {
    expect(recordingText('nowhere.json')).toBeNull();
    expect(recordingText('tests')).toBeNull();
  });
});

it.each(profiles)('The recording of the stand-in as $name is sound', ({ name }) => {
  expect(standInRecording(name).format).toBe(1);
});
