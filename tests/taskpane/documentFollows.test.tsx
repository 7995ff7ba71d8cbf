import { screen, waitFor } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import type { PaneLanguage } from '../../src/words/paneLanguage';
import { renderPane } from './renderPane';

type Pane = Awaited<ReturnType<typeof renderPane>>;

let paneHasFocus = true;

beforeEach(() => {
  localStorage.clear();
  paneHasFocus = true;
  jest.spyOn(document, 'hasFocus').mockImplementation(() => paneHasFocus);
  jest.spyOn(window, 'focus').mockImplementation(() => {
    paneHasFocus = true;
  });
});
afterEach(() => jest.restoreAllMocks());

const button = (name: RegExp | string): HTMLElement => screen.getByRole('button', { name });
const label = 'Asiakirja seuraa tehtäväruutua';
const cannot = /^Asiakirja ei voi seurata tehtäväruutua tässä Wordin versiossa/;

async function turnOn(user: UserEvent): Promise<void> {
  await user.click(button('Valikko'));
  await user.click(await screen.findByRole('switch', { name: label }, { timeout: 20_000 }));
}

/** The criteria that the document was brought to, in order. */
const revealed = ({ desk: { document } }: Pane): number[] =>
  document.revealed.map(
    (id) => Array.from({ length: 25 }, (_, index) => index + 1).find((number) => document.id(`criterion.${number}.score`) === id) ?? 0, // prettier-ignore
  );

/** The pane with the choice made on this machine, on its overview. */
async function following(): Promise<Pane> {
  localStorage.setItem('ips-laatuarviointi.documentFollows', 'on');
  return renderPane();
}

/** Longer than a page has to stay. */
const aWhile = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 700));

describe('The document follows the pane', () => {
  it('not unless somebody wants that', async () => {
    const pane = await renderPane();
    await pane.user.click(button(/^7\. /));
    await pane.outside(aWhile);
    expect(revealed(pane)).toEqual([]);
  });

  it('once it is turned on in the menu, which is tried at once and remembered', async () => {
    const pane = await renderPane();
    await turnOn(pane.user);
    await waitFor(() => expect(revealed(pane)).toEqual([1]));
    expect(screen.getByRole<HTMLInputElement>('switch', { name: label }).checked).toBe(true);
    expect(localStorage.getItem('ips-laatuarviointi.documentFollows')).toBe('on');
    await pane.user.click(screen.getByRole('switch', { name: label }));
    expect(localStorage.getItem('ips-laatuarviointi.documentFollows')).toBe('off');
  });

  it.each<[PaneLanguage, string, string]>([
    ['fi', 'Valikko', label],
    ['sv', 'Meny', 'Dokumentet följer åtgärdsfönstret'],
    ['en', 'Menu', 'The document follows the pane'],
  ])('by a switch of the menu that is off at first, in %s', async (language, menu, name) => {
    const { user } = await renderPane({ language });
    await user.click(button(menu));
    const choice = await screen.findByRole<HTMLInputElement>('switch', { name }, { timeout: 20_000 });
    expect(choice.checked).toBe(false);
  });

  it('to the criterion that is opened, and the focus stays in the pane', async () => {
    const pane = await following();
    await pane.user.click(button(/^7\. /));
    await waitFor(() => expect(revealed(pane)).toEqual([7]));
    await pane.outside(aWhile);
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
    await pane.user.keyboard('4');
    await pane.outside(() => undefined);
    expect(pane.desk.document.textOf('criterion.7.score')).toBe('4');
  });

  it('to the last one alone of pages that are turned quickly', async () => {
    const pane = await following();
    await pane.user.click(button(/^7\. /));
    await pane.user.keyboard('{Alt>}{ArrowRight}{ArrowRight}{/Alt}');
    await waitFor(() => expect(revealed(pane)).toEqual([9]));
    await pane.outside(aWhile);
    expect(revealed(pane)).toEqual([9]);
  });

  it('not where the document itself brought the page up', async () => {
    const pane = await following();
    await pane.outside(({ document }) => document.click('criterion.12.comments'));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toMatch(/^12\. /);
    await pane.outside(aWhile);
    expect(revealed(pane)).toEqual([]);
  });

  it('not while the keyboard is with the document', async () => {
    const pane = await following();
    await pane.user.click(button(/^7\. /));
    paneHasFocus = false;
    await pane.outside(aWhile);
    expect(revealed(pane)).toEqual([]);
  });

  it('and says nothing where Word can’t', async () => {
    const pane = await following();
    pane.desk.document.revealRefusal = 'unsupported';
    await pane.user.click(button(/^7\. /));
    await pane.outside(aWhile);
    expect(pane.desk.document.batches).toContain('reveal');
    expect(screen.queryByText(/Word ei pystynyt/)).toBeNull();
  });
});

describe('A Word that takes the focus away when it is brought to a place', () => {
  const taking = ({ desk: { document } }: Pane): void => {
    document.onReveal = () => {
      paneHasFocus = false;
    };
  };

  it('is found out when the switch is turned on, which is then not offered any more', async () => {
    const pane = await renderPane();
    taking(pane);
    await turnOn(pane.user);
    expect(await screen.findByText(cannot)).toBeTruthy();
    expect(screen.queryByRole('switch', { name: label })).toBeNull();
    expect(paneHasFocus).toBe(true);
  });

  it('gets it taken back, and is not asked again', async () => {
    const pane = await following();
    taking(pane);
    await pane.user.click(button(/^7\. /));
    await waitFor(() => expect(revealed(pane)).toEqual([7]));
    await waitFor(() => expect(localStorage.getItem('ips-laatuarviointi.documentFollows')).toBe('taken'));
    expect(paneHasFocus).toBe(true);
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
    await pane.user.keyboard('{Alt>}{ArrowRight}{/Alt}');
    await pane.outside(aWhile);
    expect(revealed(pane)).toEqual([7]);
  });
});
