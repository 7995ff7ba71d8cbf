import { screen } from '@testing-library/react';
import type { FieldKey } from '../../src/assessment/fieldKey';
import { buildDocument } from '../template/buildDocument';
import { asInSample } from '../template/structures';
import type { PaneOnDesk } from './detailsPane';
import { button, renderDetails, text } from './detailsPane';

beforeEach(() => localStorage.clear());

const keys: readonly FieldKey[] = ['front.recipients.1', 'front.recipients.2', 'front.recipients.3'];

const recipients = (...texts: readonly string[]): Parameters<typeof renderDetails>[0] => ({
  prepare: ({ document }) =>
    texts.forEach((recipient, index) => document.put(keys[index] ?? 'total', recipient)),
});

const shown = (): string[] =>
  screen
    .getAllByRole<HTMLTextAreaElement>('textbox', { name: /^Vastaanottajat \d/ })
    .map(({ value }) => value);

async function written({ desk }: PaneOnDesk): Promise<string[]> {
  await desk.session.settled();
  return keys.map((key) => desk.document.textOf(key));
}

const overflow =
  'Asiakirjassa on tätä varten 3 kenttää. Loput ovat viimeisessä kentässä, kukin omalla rivillään.';

describe('A list of the report', () => {
  it('shows one entry to a field, and one to a line of the last field', async () => {
    await renderDetails(recipients('Aino', 'Bo', 'Cia\nDan'));
    expect(shown()).toEqual(['Aino', 'Bo', 'Cia', 'Dan']);
    expect(screen.getByText(overflow)).toBeTruthy();
  });

  it('fills its fields in order, and then the last one line by line', async () => {
    const pane = await renderDetails();
    const { user } = pane;
    expect(shown()).toEqual(['']);
    await user.type(text('Vastaanottajat 1'), 'Aino');
    for (const name of ['Bo', 'Cia', 'Dan', 'Eva']) {
      await user.click(button('Lisää vastaanottaja'));
      expect(document.activeElement).toBe(text(`Vastaanottajat ${shown().length}`));
      await user.keyboard(name);
    }
    await user.click(text('Arvioitavan yksikön nimi ja alue'));
    expect(await written(pane)).toEqual(['Aino', 'Bo', 'Cia\nDan\nEva']);
    expect(screen.getByText(overflow)).toBeTruthy();
  });

  it('goes on to the next entry by Enter, without a mouse', async () => {
    const pane = await renderDetails();
    const { user } = pane;
    await user.click(text('Vastaanottajat 1'));
    await user.keyboard('Aino{Enter}Bo{Enter}Cia{Enter}Dan');
    await user.click(text('Arvioitavan yksikön nimi ja alue'));
    expect(await written(pane)).toEqual(['Aino', 'Bo', 'Cia\nDan']);
  });

  it('is typed on by Tab: from a new entry to the way to the next one, and to what removes entries last', async () => {
    const pane = await renderDetails();
    const { user } = pane;
    const add = button('Lisää vastaanottaja');
    await user.type(text('Vastaanottajat 1'), 'Aino');
    for (const name of ['Bo', 'Cia', 'Dan']) {
      await user.tab();
      expect(document.activeElement).toBe(add);
      await user.keyboard(`{Enter}${name}`);
    }
    await user.tab({ shift: true });
    expect(document.activeElement).toBe(text('Vastaanottajat 3'));
    await user.click(add);
    for (const name of ['Aino', 'Bo', 'Cia', 'Dan', 'Vastaanottajat 5']) {
      await user.tab();
      if (name === 'Aino') await user.tab();
      expect(document.activeElement).toBe(button(`Poista rivi: ${name}`));
    }
  });

  it('shows no second blank entry when one is there', async () => {
    const { user } = await renderDetails(recipients('Aino'));
    await user.click(button('Lisää vastaanottaja'));
    await user.click(button('Lisää vastaanottaja'));
    expect(shown()).toEqual(['Aino', '']);
  });

  it('closes the gap of a removed entry, in one step that undo takes back', async () => {
    const pane = await renderDetails(recipients('Aino', 'Bo', 'Cia\nDan'));
    const { user } = pane;
    await user.click(button('Poista rivi: Aino'));
    expect(await written(pane)).toEqual(['Bo', 'Cia', 'Dan']);
    expect(shown()).toEqual(['Bo', 'Cia', 'Dan']);
    expect(screen.queryByText(overflow)).toBeNull();
    await user.click(button('Kumoa: Alkutiedot, ”Vastaanottajat”'));
    expect(await written(pane)).toEqual(['Aino', 'Bo', 'Cia\nDan']);
  });

  it('writes what is being typed together with a removal', async () => {
    const pane = await renderDetails(recipients('Aino', 'Bo'));
    const { user } = pane;
    await user.type(text('Vastaanottajat 2'), ' Ek');
    await user.click(button('Poista rivi: Aino'));
    expect(await written(pane)).toEqual(['Bo Ek', '', '']);
  });

  it('keeps an entry with line breaks in its own field whole', async () => {
    const pane = await renderDetails(recipients('Aino\nTHL', 'Bo'));
    expect(shown()).toEqual(['Aino\nTHL', 'Bo']);
    await pane.user.type(text('Vastaanottajat 2'), ' Ek');
    await pane.user.tab();
    expect(await written(pane)).toEqual(['Aino\nTHL', 'Bo Ek', '']);
  });

  it('takes pasted lines as entries', async () => {
    const pane = await renderDetails(recipients('Aino', 'Eva'));
    const { user } = pane;
    await user.click(text('Vastaanottajat 2'));
    await user.paste('\r\nBo\r\nCia\r\n');
    expect(await written(pane)).toEqual(['Aino', 'EvaBo', 'Cia']);
    await user.click(text('Vastaanottajat 1'));
    await user.paste(' ja Dan');
    expect(shown()).toEqual(['Aino ja Dan', 'EvaBo', 'Cia']);
  });

  it('takes the cells of a pasted row as one entry, with commas between', async () => {
    const pane = await renderDetails(recipients('Aino'));
    await pane.user.click(text('Vastaanottajat 1'));
    await pane.user.clear(text('Vastaanottajat 1'));
    await pane.user.paste('Bo Ek\tpalvelupäällikkö\r\n');
    expect(await written(pane)).toEqual(['Bo Ek, palvelupäällikkö', '', '']);
    await pane.user.click(text('Vastaanottajat 1'));
    await pane.user.clear(text('Vastaanottajat 1'));
    await pane.user.paste('Bo Ek\tpäällikkö\t\r\nCia\t\tylilääkäri\r\n');
    expect(await written(pane)).toEqual(['Bo Ek, päällikkö', 'Cia, ylilääkäri', '']);
  });

  it('writes no empty lines for entries that were emptied', async () => {
    const pane = await renderDetails(recipients('Aino', 'Bo', 'Cia\nDan\nEva'));
    const { user } = pane;
    await user.clear(text('Vastaanottajat 4'));
    expect(shown()).toEqual(['Aino', 'Bo', 'Cia', '', 'Eva']);
    await user.click(text('Arvioitavan yksikön nimi ja alue'));
    expect(await written(pane)).toEqual(['Aino', 'Bo', 'Cia\nEva']);
  });

  it('shows what is typed into the document', async () => {
    const { outside } = await renderDetails(recipients('Aino'));
    await outside(async ({ document, session }) => {
      document.put('front.recipients.2', 'Bo');
      await session.look();
    });
    expect(shown()).toEqual(['Aino', 'Bo']);
  });

  it('can’t be rearranged while one of its fields waits for a choice', async () => {
    const { user, outside } = await renderDetails(recipients('Aino', 'Bo'));
    await user.type(text('Vastaanottajat 2'), ' Ek');
    await outside(async ({ document, session }) => {
      document.put('front.recipients.2', 'Bertta');
      await session.look();
    });
    expect(screen.queryByRole('button', { name: 'Poista rivi: Aino' })).toBeNull();
    await user.click(button('Käytä asiakirjan tekstiä'));
    expect(shown()).toEqual(['Aino', 'Bertta']);
    expect(button('Poista rivi: Aino')).toBeTruthy();
  });
});

describe('A list in fields of one line', () => {
  const { bytes } = buildDocument({ language: 'fi', structure: { ...asInSample, control: 'plain' } });

  it('has no entries beyond its fields, and says how to go on', async () => {
    const pane = await renderDetails({ prepare: ({ document }) => document.become(bytes) });
    const { user } = pane;
    await user.click(text('Arvioijat 1'));
    await user.keyboard('Aino{Enter}Bo{Enter}');
    expect(
      screen.getByText(
        'Asiakirjassa on tätä varten 2 kenttää. Kirjoita loput viimeiseen kenttään pilkulla erotettuina.',
      ),
    ).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Lisää arvioija' })).toBeNull();
    expect(screen.getAllByRole('textbox', { name: /^Arvioijat \d/ })).toHaveLength(2);
  });

  it('takes pasted lines with commas between', async () => {
    const pane = await renderDetails({ prepare: ({ document }) => document.become(bytes) });
    await pane.user.click(text('Vastaanottajat 1'));
    await pane.user.paste('Aino\nBo\nCia\nDan');
    expect(await written(pane)).toEqual(['Aino', 'Bo', 'Cia, Dan']);
  });
});
