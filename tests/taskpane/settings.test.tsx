import { screen } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { diagnose } from '../../src/session/diagnostics';
import packageFile from '../../package.json';
import { diagnosticsText } from '../../src/taskpane/settings/diagnosticsText';
import { Desk } from '../session/desk';
import { renderPane } from './renderPane';

beforeEach(() => localStorage.clear());

const button = (name: RegExp | string): HTMLElement => screen.getByRole('button', { name });

async function openMenu(user: UserEvent): Promise<void> {
  await user.click(button('Valikko'));
  // The page is compiled when it is first loaded.
  await screen.findByRole('heading', { name: 'Valikko' }, { timeout: 20_000 });
}

describe('A score that is changed in the document', () => {
  const rescore = ({ document, session }: Desk): Promise<void> => {
    document.put('criterion.7.score', '5');
    return session.look();
  };

  it('leaves the summary alone unless the assessor wants otherwise', async () => {
    const { desk, user, outside } = await renderPane();
    await openMenu(user);
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Kysy ensin' }).checked).toBe(true);
    await outside(rescore);
    expect(desk.document.textOf('summary.7')).toBe('');
  });

  it('takes the summary along at once when that is chosen, which is remembered', async () => {
    const { desk, user, outside } = await renderPane();
    await openMenu(user);
    await user.click(screen.getByRole('radio', { name: 'Päivitä kooste heti' }));
    await outside(rescore);
    expect(desk.document.textOf('summary.7')).toBe('5');
    expect(localStorage.getItem('ips-laatuarviointi.sumsFollow')).toBe('on');
  });
});

describe('The document', () => {
  it('is read again from the menu', async () => {
    const { desk, user } = await renderPane();
    await openMenu(user);
    const before = desk.document.batches.filter((batch) => batch === 'open').length;
    await user.click(button('Lue asiakirja uudelleen'));
    expect(await screen.findByText('Asiakirja on luettu uudelleen.')).toBeTruthy();
    expect(desk.document.batches.filter((batch) => batch === 'open')).toHaveLength(before + 1);
  });
});

describe('The version of the package', () => {
  it('is shown in the menu and in the diagnostics', async () => {
    const { user } = await renderPane();
    await openMenu(user);
    expect(screen.getByText(`Versio ${packageFile.version}`)).toBeTruthy();
    await user.click(button('Tekniset tiedot IT-tukea varten'));
    const told = await screen.findByRole<HTMLTextAreaElement>('textbox', {
      name: 'Tekniset tiedot tekstinä',
    });
    expect(told.value).toContain(`Pane: ${packageFile.version}`);
  });
});

describe('The diagnostics', () => {
  const openDiagnostics = async (user: UserEvent): Promise<HTMLTextAreaElement> => {
    await openMenu(user);
    await user.click(button('Tekniset tiedot IT-tukea varten'));
    return screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Tekniset tiedot tekstinä' });
  };

  it('tell host, sets, controls, bindings and batches', async () => {
    const { user } = await renderPane();
    const { value } = await openDiagnostics(user);
    expect(value).toContain('Host: Word, PC, 16.0.1');
    expect(value).toContain('API sets: WordApi 1.1, WordApi 1.3');
    expect(value).toMatch(/Controls: richText \w+ \d+/);
    expect(value).toMatch(/Bound: \d+ by id, 0 by look, 0 not reached/);
    expect(value).toMatch(/- open: 1, median 5 ms, longest 5 ms/);
  });

  it('go to the clipboard', async () => {
    const { user } = await renderPane();
    const { value } = await openDiagnostics(user);
    await user.click(button('Kopioi'));
    expect(await screen.findByText('Kopioitu')).toBeTruthy();
    expect(await navigator.clipboard.readText()).toBe(value);
  });

  it('are selected for copying by hand where the clipboard is refused', async () => {
    const { user } = await renderPane();
    const area = await openDiagnostics(user);
    jest
      .spyOn(navigator.clipboard, 'writeText')
      .mockRejectedValueOnce(new DOMException('No', 'NotAllowedError'));
    await user.click(button('Kopioi'));
    expect(await screen.findByText(/Teksti on valittuna/)).toBeTruthy();
    expect(document.activeElement).toBe(area);
    expect(area.selectionEnd).toBe(area.value.length);
  });

  it('lead back to the menu', async () => {
    const { user } = await renderPane();
    await openDiagnostics(user);
    await user.keyboard('{Escape}');
    expect(await screen.findByRole('heading', { name: 'Valikko' })).toBeTruthy();
  });

  it.each(['fi', 'sv'] as const)('hold nothing of what the %s document says', async (sample) => {
    const desk = await Desk.open(sample);
    const { report } = desk.report;
    report.fields.forEach(({ key }) => desk.document.put(key, `Salaisuus ${key}!`));
    desk.document.put('criterion.1.score', 'neljättä');
    await desk.session.look();
    desk.document.refuse('criterion.2.comments', 'unknown');
    desk.session.type('criterion.2.comments', 'Salainen luonnos');
    desk.session.leave('criterion.2.comments');
    await desk.session.settled();

    const text = diagnosticsText(diagnose(desk.session), '1.0.0');
    const said = [
      ...[...desk.report.fields.values()].flatMap((field) => [
        field.text,
        field.draft,
        field.label,
        field.title,
      ]),
      ...report.controls.flatMap((control) => [control.text, control.title, control.tag]),
      ...report.criteria.flatMap(({ name, section }) => [name, section]),
    ];
    const words = said.filter((word): word is string => word !== null && word.trim().length > 1);
    expect(words.length).toBeGreaterThan(300);
    expect(words.filter((word) => text.toLowerCase().includes(word.trim().toLowerCase()))).toEqual([]);
    expect(text).not.toMatch(/salai/i);
  });
});
