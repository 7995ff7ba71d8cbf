import { screen, waitFor, within } from '@testing-library/react';
import type { PaneLanguage } from '../../src/words/paneLanguage';
import { changedPackage } from '../template/changedPackage';
import { moveComment } from '../template/commentedDocx';
import { commentedPane } from './commentedPane';
import { finish } from './finishedDesk';
import { renderPane } from './renderPane';

beforeEach(() => localStorage.clear());

type Pane = Awaited<ReturnType<typeof renderPane>>;

const words = {
  fi: { part: 'Tarkistus', again: 'Tarkista uudelleen', title: 'Pohjan ohjerivit', remove: 'Poista rivit', really: 'Poista asiakirjasta', removed: 'Ohjerivit on poistettu.' }, // prettier-ignore
  sv: { part: 'Kontroll', again: 'Kontrollera på nytt', title: 'Mallens anvisningar', remove: 'Ta bort raderna', really: 'Ta bort ur dokumentet', removed: 'Anvisningarna har tagits bort.' }, // prettier-ignore
  en: { part: 'Check', again: 'Check again', title: 'Instructions of the template', remove: 'Remove the lines', really: 'Remove from the document', removed: 'The instructions have been removed.' }, // prettier-ignore
} as const;

async function check(language: PaneLanguage, sample: 'fi' | 'sv'): Promise<Pane> {
  const pane = await renderPane({ sample, language, prepare: (desk) => finish(desk, sample) });
  await pane.user.click(screen.getByRole('button', { name: words[language].part }));
  const again = await screen.findByRole('button', { name: words[language].again });
  await waitFor(() => expect(again.getAttribute('aria-disabled')).not.toBe('true'));
  return pane;
}

const offer = (title: string): HTMLElement => screen.getByRole('region', { name: title });
const button = (name: string): HTMLElement => screen.getByRole('button', { name });

describe("The template's instructions in the check", () => {
  it.each([
    ['fi', 'fi', ['Pohja päivitetty 24.6.2026', /^Ohje: täytä kohdat/]],
    ['sv', 'sv', ['Mall uppdaterad 4.2.2026', /^Hjälp: Fyll i fälten/]],
    ['en', 'fi', ['Pohja päivitetty 24.6.2026', /^Ohje: täytä kohdat/]],
  ] as const)(
    'are shown and taken out after a question, in %s of a report in %s',
    async (language, sample, lines) => {
      const { title, remove, really, removed } = words[language];
      const { user, desk, outside } = await check(language, sample);
      const list = within(offer(title)).getByRole('list');
      expect(list.lang).toBe(sample);
      lines.forEach((line) => expect(within(list).getByText(line)).toBeTruthy());
      await user.click(button(remove));
      expect(desk.document.batches).not.toContain('removeParagraphs');
      await user.click(button(really));
      await outside(() => undefined);
      expect(await screen.findByText(removed)).toBe(document.activeElement);
      expect(screen.queryByRole('region', { name: title })).toBeNull();
      expect(desk.report.report.instructions).toEqual([]);
      expect(desk.document.textOf('front.unit')).toBe('Pohjoinen poliklinikka, Oulu');
    },
  );

  it('can be left by keyboard, and the focus comes back to the button', async () => {
    const { user, desk } = await check('fi', 'fi');
    button('Poista rivit').focus();
    await user.keyboard('{Enter}');
    expect(document.activeElement).toBe(
      screen.getByRole('group', { name: /^Poistetaanko rivit asiakirjasta/ }),
    );
    await user.tab();
    await user.tab();
    expect(document.activeElement).toBe(button('Peruuta'));
    await user.keyboard('{Enter}');
    expect(document.activeElement).toBe(button('Poista rivit'));
    expect(desk.document.batches).not.toContain('removeParagraphs');
  });

  it.each([
    ['refuses', (pane: Pane) => (pane.desk.document.removeRefusal = 'readOnly')],
    [
      'leaves them though it says that it does not',
      (pane: Pane) => (pane.desk.document.keepsParagraphs = true),
    ],
  ])('stay where Word %s, which is said', async (_, spoil) => {
    const pane = await check('fi', 'fi');
    spoil(pane);
    await pane.user.click(button('Poista rivit'));
    await pane.user.click(button('Poista asiakirjasta'));
    await pane.outside(() => undefined);
    expect(await screen.findByText(/^Word ei poistanut rivejä\. Poista ne itse asiakirjasta\./)).toBeTruthy();
    expect(document.activeElement).toBe(button('Poista rivit'));
  });

  it.each([
    ['fi', 'Samalla poistuu myös kommentti (Maija Virtanen).'],
    ['sv', 'Samtidigt tas också en kommentar (Maija Virtanen) bort.'],
    ['en', 'This also removes a comment (Maija Virtanen).'],
  ] as const)('take a comment of somebody’s along only after that is said, in %s', async (language, told) => {
    const comment = { key: 'front.unit', author: 'Maija Virtanen', text: 'Poistetaanko tämä?' } as const;
    const { user } = await commentedPane([comment], { language, change: onInstruction });
    await user.click(button(words[language].part));
    await user.click(await screen.findByRole('button', { name: words[language].remove }));
    expect(screen.getByRole('group').textContent).toContain(told);
  });
});

/** The comment moves to the line that explains how the template is filled in. */
const onInstruction = (bytes: Uint8Array): Uint8Array =>
  changedPackage(bytes, {
    'word/document.xml': (xml) =>
      moveComment(xml, (bare, around) => bare.replace(/<w:r>(?:(?!<w:r>).)*?Ohje: täytä.*?<\/w:r>/u, around)),
  });
