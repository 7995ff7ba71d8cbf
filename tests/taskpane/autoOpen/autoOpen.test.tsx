import { cleanup, screen } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import userEvent from '@testing-library/user-event';
import { AutoOpenProvider, type AutoOpenChoice } from '../../../src/taskpane/autoOpen/AutoOpenProvider';
import { LateAfterScores } from '../../../src/taskpane/overview/aids';
import { SessionProvider } from '../../../src/taskpane/SessionProvider';
import { TaskPane } from '../../../src/taskpane/TaskPane';
import { Desk, KeptDrafts } from '../../session/desk';
import { putScores, renderOnSurface } from '../renderPane';
import { violations } from '../violations';

const question = 'Avataanko tehtäväruutu tämän raportin mukana?';
const refusal = /^Word ei hyväksynyt valintaa/;
const button = (name: string): HTMLElement => screen.getByRole('button', { name });

/** A document that takes the choice, or doesn't. */
class Document implements AutoOpenChoice {
  constructor(
    private on: boolean,
    private readonly takes = true,
  ) {}
  isOn(): boolean {
    return this.on;
  }
  turn(on: boolean): Promise<boolean> {
    if (this.takes) this.on = on;
    return Promise.resolve(this.takes);
  }
}

interface Circumstances {
  readonly document: AutoOpenChoice | null;
  readonly scores?: readonly number[];
  readonly readOnly?: boolean;
}

async function renderPane({ document, scores = [4], readOnly = false }: Circumstances) {
  await LateAfterScores.preload();
  const desk = await Desk.open('fi', new KeptDrafts(new Map()));
  putScores(desk, scores);
  desk.document.circumstances = { readOnly, tracking: null };
  await desk.session.look();
  await renderOnSurface(
    <SessionProvider session={desk.session}>
      <AutoOpenProvider autoOpening={document}>
        <TaskPane />
      </AutoOpenProvider>
    </SessionProvider>,
  );
  return userEvent.setup();
}

async function openMenu(user: UserEvent): Promise<HTMLInputElement> {
  await user.click(button('Valikko'));
  const name = 'Avaa tehtäväruutu tämän raportin mukana';
  return screen.findByRole<HTMLInputElement>('switch', { name }, { timeout: 20_000 });
}

beforeEach(() => localStorage.clear());

describe('The question whether the pane opens together with the report', () => {
  it('is asked once, and a yes is kept in the document', async () => {
    const document = new Document(false);
    const user = await renderPane({ document });
    expect(screen.getByText(question)).toBeTruthy();
    expect(await violations()).toEqual([]);
    await user.click(button('Avaa raportin mukana'));
    expect(document.isOn()).toBe(true);
    expect(screen.queryByText(question)).toBeNull();
    expect(localStorage.getItem('ips-laatuarviointi.autoOpenAsked')).toBe('yes');
  });

  it('leaves the document alone after a no, and is not asked in the next report', async () => {
    const document = new Document(false);
    const user = await renderPane({ document });
    await user.click(button('Ei kiitos'));
    expect(document.isOn()).toBe(false);
    cleanup();
    await renderPane({ document });
    expect(screen.queryByText(question)).toBeNull();
  });

  it.each<[when: string, circumstances: Circumstances]>([
    ['Word can’t open panes by itself', { document: null }],
    ['the report asks for it already', { document: new Document(true) }],
    ['nothing is scored yet', { document: new Document(false), scores: [] }],
    ['the report is open for reading only', { document: new Document(false), readOnly: true }],
  ])('is not asked where %s', async (_when, circumstances) => {
    await renderPane(circumstances);
    expect(await screen.findByRole('button', { name: 'Valikko' })).toBeTruthy();
    expect(screen.queryByText(question)).toBeNull();
  });

  it('is answered by how else to open the pane where Word refuses, and not asked again', async () => {
    const user = await renderPane({ document: new Document(false, false) });
    await user.click(button('Avaa raportin mukana'));
    expect(screen.getByText(refusal).getAttribute('role')).toBe('status');
    await user.click(button('Sulje'));
    expect(screen.queryByText(refusal)).toBeNull();
    expect(localStorage.getItem('ips-laatuarviointi.autoOpenAsked')).toBe('yes');
  });
});

describe('The same choice in the menu', () => {
  it('is off, and turns on and off', async () => {
    const document = new Document(false);
    const user = await renderPane({ document });
    const choice = await openMenu(user);
    expect(choice.checked).toBe(false);
    await user.click(choice);
    expect([choice.checked, document.isOn()]).toEqual([true, true]);
    await user.click(choice);
    expect([choice.checked, document.isOn()]).toEqual([false, false]);
  });

  it('stays as it was where Word refuses, and says what to do', async () => {
    const user = await renderPane({ document: new Document(true, false) });
    const choice = await openMenu(user);
    await user.click(choice);
    expect(choice.checked).toBe(true);
    expect(screen.getByText(refusal)).toBeTruthy();
  });

  it('is not there where Word can’t open panes by itself', async () => {
    const user = await renderPane({ document: null });
    await user.click(button('Valikko'));
    await screen.findByRole('heading', { name: 'Valikko' });
    expect(screen.queryByRole('switch', { name: /raportin mukana/ })).toBeNull();
  });
});
