import { readFileSync } from 'node:fs';
import { act, screen } from '@testing-library/react';
import { removeOwnGuidance } from '../../../src/taskpane/guidance/ownGuidance';
import { renderPane } from '../renderPane';
import { button, openMenu, patience } from './criterionPage';

beforeEach(() => {
  localStorage.clear();
  act(removeOwnGuidance);
});

const sample = readFileSync('assets/guidance/sample.fi.json', 'utf8');

/** jsdom's files can't be read by `text`. */
const fileOf = (text: string): File =>
  Object.assign(new File([text], 'ohje.json', { type: 'application/json' }), {
    text: () => Promise.resolve(text),
  });

async function pick(text: string) {
  const pane = await renderPane();
  await openMenu();
  await pane.user.upload(
    screen.getByLabelText<HTMLInputElement>('Käytä omaa ohjetta', { selector: 'input' }),
    fileOf(text),
  );
  return pane;
}

describe('An organisation’s own guidance', () => {
  it('is taken into use, named, kept, and shown at its criteria', async () => {
    const { user } = await pick(sample);
    const { source, criteria } = JSON.parse(sample) as {
      source: string;
      criteria: { number: number; steps: Record<string, string> }[];
    };
    expect(await screen.findByText(new RegExp(`^Käytössä: ${source}`), {}, patience)).toBeTruthy();
    expect(localStorage.getItem('ips-laatuarviointi.ownGuidance')).toBe(sample);
    const [first] = criteria;
    await user.click(button('Yleiskuva'));
    await user.click(button(new RegExp(`^${first?.number}\\. `)));
    await user.click(await screen.findByRole('button', { name: 'Kaikki viisi pistemäärää' }, patience));
    expect(screen.getByText(first?.steps['5'] ?? '')).toBeTruthy();
    expect(screen.getByRole('button', { name: /^Oma ohje/ })).toBeTruthy();
  });

  it('is removed', async () => {
    const { user } = await pick(sample);
    await user.click(await screen.findByRole('button', { name: 'Poista oma ohje' }));
    expect(screen.queryByText(/^Käytössä/)).toBeNull();
    expect(localStorage.getItem('ips-laatuarviointi.ownGuidance')).toBeNull();
  });

  it('that is no JSON is refused with a sentence', async () => {
    await pick('{');
    expect(await screen.findByText('Tiedostoa ohje.json ei voi käyttää.', {}, patience)).toBeTruthy();
    expect(screen.getByText('tiedosto ei ole kelvollista JSONia')).toBeTruthy();
  });

  it('with faults is refused, each told with its criterion and place', async () => {
    const broken = JSON.parse(sample) as { criteria: { number: number; steps: Record<string, string> }[] };
    const [first] = broken.criteria;
    if (first) first.steps['3'] = '';
    await pick(JSON.stringify(broken));
    const place = `Kriteeri ${first?.number}: pistemäärän kuvaus on tyhjä (criteria[0].steps.3)`;
    expect(await screen.findByText(place, {}, patience)).toBeTruthy();
  });
});
