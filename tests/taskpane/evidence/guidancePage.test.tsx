import { act, fireEvent, screen } from '@testing-library/react';
import { draftOf, formatGuidance, noCriterionDraft } from '../../../src/guidance/guidanceDraft';
import { removeOwnGuidance, takeOwnGuidance } from '../../../src/taskpane/guidance/ownGuidance';
import { renderPane } from '../renderPane';
import { violations } from '../violations';
import { box, button, openMenu, patience } from './criterionPage';

beforeEach(() => {
  localStorage.clear();
  act(removeOwnGuidance);
});

const kept = (): string | null => localStorage.getItem('ips-laatuarviointi.ownGuidance');
const fill = (name: string, value: string): boolean => fireEvent.change(box(name), { target: { value } });
const stepOf = (score: number): string => `Mistä saa ${score === 1 ? '1 pisteen' : `${score} pistettä`}`;
const fillSteps = (of = [1, 2, 3, 4, 5]): void =>
  of.forEach((score) => fill(stepOf(score), `Kuvaus ${score}`));

const keptDraft = 'ips-laatuarviointi.guidanceDraft';
const other = formatGuidance({
  ...draftOf(null, 'fi'),
  source: 'Toinen työryhmä',
  criteria: new Map([[7, { ...noCriterionDraft, steps: { 1: 'a', 2: 'b', 3: 'c', 4: 'd', 5: 'e' } }]]),
});

async function openForm() {
  const pane = await renderPane();
  await openMenu();
  await pane.user.click(button('Kirjoita oma ohje'));
  await screen.findByRole('heading', { name: 'Oma arviointiohje' }, patience);
  return pane;
}

describe('The form of own guidance', () => {
  it('writes the file that is read from disk, and takes it into use', async () => {
    const { user } = await openForm();
    fill('Mistä kuvaukset ovat peräisin', 'Oma työryhmä');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Kriteeri' }), '7');
    fillSteps();
    await user.click(screen.getByRole('button', { name: 'Ota käyttöön' }));
    expect(screen.getByText('Ohje on käytössä.')).toBeTruthy();
    expect(JSON.parse(kept() ?? '')).toMatchObject({
      version: 1,
      source: 'Oma työryhmä',
      criteria: [{ number: 7, steps: { 1: 'Kuvaus 1', 5: 'Kuvaus 5' } }],
    });
    expect(await violations()).toEqual([]);
    await user.keyboard('{Escape}');
    expect(await screen.findByText(/^Käytössä: Oma työryhmä/u)).toBeTruthy();
    await user.click(button('Muokkaa omaa ohjetta'));
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Kriteeri' }), '7');
    expect(box('Mistä saa 3 pistettä').value).toBe('Kuvaus 3');
  });

  it('asks before it takes the place of guidance that another document’s pane has put to use since', async () => {
    const { user } = await openForm();
    fill('Mistä kuvaukset ovat peräisin', 'Oma työryhmä');
    fillSteps();
    localStorage.setItem('ips-laatuarviointi.ownGuidance', other);
    await user.click(screen.getByRole('button', { name: 'Ota käyttöön' }));
    expect(kept()).toBe(other);
    expect(screen.queryByText('Ohje on käytössä.')).toBeNull();
    expect(box('Mistä kuvaukset ovat peräisin').value).toBe('Oma työryhmä');
    const [first] = screen.getAllByRole('button', { name: 'Jatka tätä tekstiä' });
    await user.click(first as HTMLElement);
    await user.click(screen.getByRole('button', { name: 'Ota käyttöön' }));
    expect(screen.getByText('Ohje on käytössä.')).toBeTruthy();
    expect(kept()).toContain('Oma työryhmä');
  });

  it('refuses what a file is refused for, and loses nothing of it', async () => {
    const { user } = await openForm();
    fill('Mistä kuvaukset ovat peräisin', 'Oma työryhmä');
    fillSteps([1, 2, 3, 4]);
    await user.click(screen.getByRole('button', { name: 'Ota käyttöön' }));
    expect(screen.getByText('Ohjetta ei voi vielä ottaa käyttöön.')).toBeTruthy();
    expect(screen.getByText(/^Kriteeri 1, .*Pistemäärän kuvaus on tyhjä\.$/u)).toBeTruthy();
    expect(kept()).toBeNull();
    await user.click(button('Valikko'));
    await user.click(await screen.findByRole('button', { name: 'Kirjoita oma ohje' }));
    await screen.findByRole('heading', { name: 'Oma arviointiohje' });
    expect(box('Mistä saa 4 pistettä').value).toBe('Kuvaus 4');
  });

  it('keeps what is written over a reload of the pane, and says where other guidance is in use by then', async () => {
    await openForm();
    fill('Mistä kuvaukset ovat peräisin', 'Oma työryhmä');
    fillSteps([1]);
    const reload = (): Promise<void> =>
      jest.isolateModulesAsync(async () => {
        const { draftDesk, isOfGuidanceInUse } = await import('../../../src/taskpane/guidance/draftDesk');
        const desk = draftDesk.getState();
        restored.push([
          desk?.draft.source,
          desk?.draft.criteria.get(1)?.steps[1],
          desk && isOfGuidanceInUse(desk),
        ]);
      });
    const restored: unknown[] = [];
    await reload();
    localStorage.setItem('ips-laatuarviointi.ownGuidance', other);
    await reload();
    expect(restored).toEqual([
      ['Oma työryhmä', 'Kuvaus 1', true],
      ['Oma työryhmä', 'Kuvaus 1', false],
    ]);
  });

  it('keeps nothing once it is in use', async () => {
    const { user } = await openForm();
    fill('Mistä kuvaukset ovat peräisin', 'Oma työryhmä');
    fillSteps();
    expect(sessionStorage.getItem(keptDraft)).toContain('Kuvaus 5');
    await user.click(screen.getByRole('button', { name: 'Ota käyttöön' }));
    expect(sessionStorage.getItem(keptDraft)).toBeNull();
  });

  it('says no longer that it is in use once it is changed', async () => {
    const { user } = await openForm();
    fill('Mistä kuvaukset ovat peräisin', 'Oma työryhmä');
    fillSteps();
    await user.click(screen.getByRole('button', { name: 'Ota käyttöön' }));
    fill('Mistä saa 2 pistettä', 'Toinen kuvaus');
    expect(screen.queryByText('Ohje on käytössä.')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Ota käyttöön' }));
    expect(screen.getByText('Ohje on käytössä.')).toBeTruthy();
  });

  it('keeps a text under way while other guidance comes into use, until it is discarded', async () => {
    const { user } = await openForm();
    fill('Mistä kuvaukset ovat peräisin', 'Oma työryhmä');
    await user.click(button('Valikko'));
    act(() => expect(takeOwnGuidance(new TextEncoder().encode(other))).toEqual([]));
    await user.click(await screen.findByRole('button', { name: 'Muokkaa omaa ohjetta' }));
    await screen.findByRole('heading', { name: 'Oma arviointiohje' });
    expect(box('Mistä kuvaukset ovat peräisin').value).toBe('Oma työryhmä');
    expect(screen.getByText(/^Käytössä oleva ohje on vaihtunut/u)).toBeTruthy();
    await user.click(button('Jatka tätä tekstiä'));
    expect(screen.queryByText(/^Käytössä oleva ohje on vaihtunut/u)).toBeNull();
    expect(box('Mistä kuvaukset ovat peräisin').value).toBe('Oma työryhmä');
    act(removeOwnGuidance);
    await user.click(button('Valikko'));
    await user.click(await screen.findByRole('button', { name: 'Kirjoita oma ohje' }));
    await user.click(await screen.findByRole('button', { name: 'Hylkää tämä teksti' }));
    expect(box('Mistä kuvaukset ovat peräisin').value).toBe('');
  });

  it('tells of a text that is too long where it is typed', async () => {
    await openForm();
    fill('Mistä saa 1 pisteen', 'a'.repeat(601));
    expect(screen.getByText('Teksti on liian pitkä: enintään 600 merkkiä.')).toBeTruthy();
  });
});
