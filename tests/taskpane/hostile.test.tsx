import { readFileSync } from 'node:fs';
import { screen, waitFor, within } from '@testing-library/react';
import { strToU8 } from 'fflate';
import { granted } from '../../src/session/refusal';
import { finishedDocument } from '../commands/finishedDocument';
import { Desk, samples } from '../session/desk';
import { flatText } from '../template/flatText';
import {
  claimingTooMuch,
  otherEncodings,
  tooMuch,
  withListLevel,
  withNestedAlternates,
} from '../template/hostileFiles';
import { loadAllTexts } from './allTexts';
import { renderPane, renderSession } from './renderPane';

beforeEach(() => localStorage.clear());

/** The pane on a document that Word gives as this. */
async function openOn(source: string | Uint8Array, language: 'fi' | 'sv' | 'en' = 'fi'): Promise<void> {
  const desk = await Desk.open();
  const later = Desk.on(desk.document);
  const open = desk.document.open.bind(desk.document);
  const given = async (): ReturnType<typeof open> => {
    const opened = await open();
    return opened.ok ? granted({ ...opened.value, source }) : opened;
  };
  jest.spyOn(desk.document, 'open').mockImplementation(given);
  jest.spyOn(desk.document, 'openFile').mockImplementation(given);
  await later.session.open();
  await renderSession(later.session, language);
}

describe('The pane on an open document made to hurt', () => {
  it.each(tooMuch)('says in one sentence that it was not read for its %s', async (_, make) => {
    await openOn(flatText(make()));
    expect(screen.getByRole('heading', { name: 'Asiakirjaa ei voitu lukea' })).toBeTruthy();
    expect(
      screen.getByText(
        /^Asiakirjassa on paljon enemmän tekstiä, muotoiluja, kenttiä tai välejä kuin raportissa/,
      ),
    ).toBeTruthy();
  });

  it.each(['sv', 'en'] as const)('says so in its own language, also of the file (%s)', async (language) => {
    const [, make] = tooMuch[0] ?? ['', () => new Uint8Array()];
    await openOn(make(), language);
    expect(screen.getByText((await loadAllTexts(language)).failed.tooMuch)).toBeTruthy();
  });

  it.each([
    ['a list with an absurd level', withListLevel('4000000000')],
    ['alternate content nested deep', withNestedAlternates(1_000)],
  ])('shows the report with %s', async (_, bytes) => {
    await openOn(flatText(bytes));
    expect(screen.getByRole('button', { name: 'Seuraava avoin: 1' })).toBeTruthy();
  });

  it.each([
    ['is cut off', flatText(readFileSync(samples.fi)).slice(0, 50_000)],
    ['is a file that claims too much', claimingTooMuch()],
    ['is nothing', ''],
  ])('says that it could not be read where what Word gives %s', async (_, source) => {
    await openOn(source);
    expect(screen.getByText(/^Asiakirjaa ei saatu luettua Wordista\./)).toBeTruthy();
  });
});

/** jsdom's files lack the method. */
function fileOf(bytes: Uint8Array, name = 'Raportti.docx'): File {
  const file = new File(['x'], name);
  file.arrayBuffer = () => Promise.resolve(new Uint8Array(bytes).buffer);
  return file;
}

const faults = [
  ...tooMuch.map(([name, make]) => [name, make, /tekstiä, merkintöjä, kenttiä tai välejä/] as const),
  ...otherEncodings.map(([name, make]) => [name, make, /muussa merkistössä/] as const),
  ['sizes that it can’t have', claimingTooMuch, /^Tiedosto on vioittunut/] as const,
  ['a password', () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), /suojattu salasanalla/] as const,
  ['no Word in it', () => strToU8('Hei'), /ei ole Word-asiakirja/] as const,
];

describe('The check of a file made to hurt', () => {
  it.each(faults)('says what is wrong with %s', async (_, make, sentence) => {
    const { user, outside } = await renderPane();
    await user.click(screen.getByRole('button', { name: 'Tarkistus' }));
    const input = await screen.findByLabelText('Valitse tiedosto', { selector: 'input' });
    await user.upload(input, fileOf(make()));
    await outside(() => undefined);
    expect(await screen.findByText(sentence)).toBeTruthy();
  });
});

it('Files made to hurt that are compared are told apart, and a good one beside them is read', async () => {
  const { user } = await renderPane();
  await user.click(screen.getByRole('button', { name: 'Vertaa' }));
  const input = await screen.findByLabelText('Valitse raportit', { selector: 'input' });
  const files = faults.map(([, make], at) => fileOf(make(), `${at}.docx`));
  await user.upload(input, [...files, fileOf(finishedDocument('fi'), 'hyva.docx')]);
  await waitFor(() => expect(screen.queryByText('Luetaan…')).toBeNull(), { timeout: 40_000 });
  const list = within(screen.getByRole('list', { name: 'Valitut raportit' }));
  const itemOf = (name: string) => within(list.getByText(name).closest('li') ?? document.body);
  faults.forEach(([, , sentence], at) => expect(itemOf(`${at}.docx`).getByText(sentence)).toBeTruthy());
  expect(itemOf('hyva.docx').getByRole('combobox')).toBeTruthy();
});
