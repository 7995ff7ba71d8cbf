import { profileNamed } from '../../src/workbench/profiles';
import { Session } from '../../src/workbench/session';
import type { WordDocument as StandIn } from '../../src/workbench/wordDocument';
import { WordDocument } from '../../src/word/wordDocument';
import { commonApiOf } from '../word/commonApiInNode';
import { controlOf, open, paragraph, prompted, run, sdt } from './documents';
import { GenuineClient } from './genuineClient';

const picker = sdt(1, '<w:date><w:dateFormat w:val="d.M.yyyy"/></w:date>', run('1.6.2025'));

interface Stage {
  readonly document: StandIn;
  readonly port: WordDocument;
}

/** A date picker and a text, open in a Word with or without the set that makes the picker a type to be asked for. */
function stage(profileName: 'word-web' | 'word-windows', isAskedFor: boolean): Stage {
  const document = open(paragraph(picker, prompted(2)));
  const profile = profileNamed(profileName);
  const at = new Session(document, profile);
  const isSetSupported = (name: string, version: string): boolean =>
    name === 'WordApi' ? Number(version) <= Number(profile.wordApi) : isAskedFor;
  new GenuineClient(at)
    .complete(profile)
    .becomeWord({ document: commonApiOf(at), requirements: { isSetSupported } });
  return { document, port: new WordDocument() };
}

async function listedBy({ port }: Stage): Promise<readonly number[]> {
  const opened = await port.open();
  if (!opened.ok) throw new Error(opened.refusal.code);
  return opened.value.controls.map(({ id }) => id);
}

describe('A date picker', () => {
  it.each([
    ['word-web', false],
    ['word-windows', true],
  ] as const)('is a field in %s (asked for as a type: %s)', async (profile, isAskedFor) => {
    const on = stage(profile, isAskedFor);
    await expect(listedBy(on)).resolves.toEqual([1, 2]);
    const [answer] = await on.port.write([{ id: 1, text: '24.11.2026' }]);
    expect(answer).toMatchObject({ ok: true, value: { text: '24.11.2026', before: { text: '1.6.2025' } } });
    expect(controlOf(on.document, 1).text).toBe('24.11.2026');
  });

  it('is kept from add-ins by a Word on the desktop that doesn’t know the type yet, the other fields are not', () =>
    expect(listedBy(stage('word-windows', false))).resolves.toEqual([2]));
});
