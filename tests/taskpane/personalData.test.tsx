import { screen, waitFor } from '@testing-library/react';
import type { FieldKey } from '../../src/assessment/fieldKey';
import { finish } from './finishedDesk';
import { renderPane } from './renderPane';
import { keptParts } from '../session/working/keptParts';

beforeEach(() => localStorage.clear());

type Pane = Awaited<ReturnType<typeof renderPane>>;

const kept = (content: string): string =>
  `<workingData xmlns="urn:ips-assessor-pane:working-data" version="1">${content}</workingData>`;

async function check(texts: Readonly<Record<string, string>>, parts: readonly string[] = []): Promise<Pane> {
  const pane = await renderPane({
    prepare: (desk) => {
      finish(desk);
      desk.document.parts = parts;
      for (const [key, text] of Object.entries(texts)) desk.document.put(key as FieldKey, text);
    },
  });
  await pane.outside(() => pane.desk.session.working.read());
  await pane.user.click(screen.getByRole('button', { name: 'Tarkistus' }));
  const again = await screen.findByRole('button', { name: 'Tarkista uudelleen' });
  await waitFor(() => expect(again.getAttribute('aria-disabled')).not.toBe('true'));
  await pane.outside(({ session }) => session.removeInstructions());
  return pane;
}

describe('Personal data', () => {
  it('is found in a field, dismissed for good, and what is kept of that tells nothing', async () => {
    const { user } = await check({ 'criterion.4.comments': 'Koodi 010190-123A. Asiakkaan Matin äiti.' });
    expect(screen.getByText(/henkilötunnukselta näyttävä ”010190-123A”/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Ei ole henkilötieto: 010190-123A' }));
    await user.click(screen.getByRole('button', { name: 'Ei ole henkilötieto: Asiakkaan Matin' }));
    expect(screen.getByText(/Ei korjattavaa\./)).toBeTruthy();
    expect(document.activeElement?.getAttribute('role')).toBe('status');
    expect(JSON.stringify(Object.entries(localStorage))).not.toMatch(/010190|Matin/);
    expect(localStorage.getItem('ips-laatuarviointi.dismissed')).toMatch(
      /^[\da-z]{1,7}\.[\da-z]{1,4} [\da-z]{1,7}\.[\da-z]{1,4}$/,
    );
  });

  it('that was dismissed leaves the focus on what came to its place, down to the last one', async () => {
    const { user } = await check({
      'criterion.8.comments': 'puh. 040 123 4567',
      'criterion.9.comments': 'puh. 050 987 6543',
      'criterion.10.comments': 'puh. 041 222 3334',
    });
    const focused = () => document.activeElement?.textContent;
    await user.click(screen.getByRole('button', { name: 'Ei ole henkilötieto: 050 987 6543' }));
    expect(document.activeElement?.tagName).toBe('LI');
    expect(focused()).toContain('041 222 3334');
    await user.click(screen.getByRole('button', { name: 'Ei ole henkilötieto: 041 222 3334' }));
    expect(focused()).toContain('040 123 4567');
  });

  it('that was dismissed comes up again where the text is another', async () => {
    const { user, desk, outside } = await check({ 'criterion.13.comments': 'puh. 040 123 4567' });
    await user.click(screen.getByRole('button', { name: /^Ei ole henkilötieto/ }));
    expect(screen.queryByText(/puhelinnumerolta/)).toBeNull();
    desk.document.put('criterion.13.comments', 'puh. 040 765 4321');
    await user.click(screen.getByRole('button', { name: 'Tarkista uudelleen' }));
    await outside(() => undefined);
    expect(screen.getByText(/puhelinnumerolta näyttävä ”040 765 4321”/)).toBeTruthy();
  });

  it('that was dismissed before places had a number to themselves stays dismissed', async () => {
    localStorage.setItem('ips-laatuarviointi.dismissed', 'f4g');
    await check({ 'criterion.4.comments': 'puh. 040 123 4567', 'criterion.6.comments': 'puh. 041 222 3334' });
    expect(screen.queryByText(/puhelinnumerolta näyttävä ”040 123 4567”/)).toBeNull();
    expect(screen.getByText(/puhelinnumerolta näyttävä ”041 222 3334”/)).toBeTruthy();
  });

  // The two texts share the 16 bits that a mark tells of a text.
  const twins = {
    'criterion.4.comments': 'puh. 040 123 4567',
    'criterion.5.comments': 'puh. 050 002 5421',
  };

  it('that was dismissed dismisses none of another field', async () => {
    const { user } = await check(twins);
    await user.click(screen.getByRole('button', { name: 'Ei ole henkilötieto: 040 123 4567' }));
    expect(screen.queryByText(/puhelinnumerolta näyttävä ”040 123 4567”/)).toBeNull();
    expect(screen.getByText(/puhelinnumerolta näyttävä ”050 002 5421”/)).toBeTruthy();
  });

  it('is dismissed where the machine keeps some dismissals and can take no more', async () => {
    localStorage.setItem('ips-laatuarviointi.dismissed', 'zzz');
    const full = jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const { user } = await check({ 'criterion.5.comments': 'puh. 050 987 6543' });
    await user.click(screen.getByRole('button', { name: /^Ei ole henkilötieto/ }));
    expect(screen.queryByText(/puhelinnumerolta/)).toBeNull();
    expect(localStorage.getItem('ips-laatuarviointi.dismissed')).toBe('zzz');
    full.mockRestore();
  });

  it('is found in the assessor’s own notes', async () => {
    await check({}, [kept('<criterion number="7"><note>Soita: 040 123 4567</note></criterion>')]);
    expect(screen.getByRole('button', { name: /^7\. .* – oma muistiinpano$/ })).toBeTruthy();
  });
});

it('Working data is removed where it is found, after it was said what is lost', async () => {
  const { user, desk, outside } = await check({}, [
    kept('<criterion number="7"><note>Kysy vielä.</note></criterion>'),
  ]);
  await user.click(screen.getByRole('button', { name: 'Poista arvioijan aineisto' }));
  expect(screen.getByText(/Avoin tiedosto on niiden ainoa kappale/)).toBeTruthy();
  expect(screen.getByText('Omat muistiinpanot: yksi kriteeri')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Poista kaikki' }));
  await outside(() => undefined);
  expect(keptParts(desk.document.parts)).toEqual([]);
  expect(screen.getByText(/Ei korjattavaa\./)).toBeTruthy();
  expect(document.activeElement?.getAttribute('role')).toBe('status');
});
