import { screen } from '@testing-library/react';
import { renderPane } from './renderPane';

beforeEach(() => localStorage.clear());

const button = (name: RegExp | string): HTMLElement => screen.getByRole('button', { name });
const openedForReading = 'Asiakirja on avattu vain lukemista varten';
const tracked = /^Wordin Jäljitä muutokset on päällä/;

describe('A document that is open for reading only', () => {
  const prepare = ({ document }: Awaited<ReturnType<typeof renderPane>>['desk']): void => {
    document.circumstances = { readOnly: true, tracking: null };
    document.refuseAll('readOnly');
  };

  it('is reported before anything is refused, with what still works', async () => {
    await renderPane({ prepare });
    expect(screen.getByText(openedForReading)).toBeTruthy();
    expect(screen.getByText(/Voit lukea kriteerejä ja siirtyä asiakirjan kenttiin/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Yritä uudelleen' })).toBeNull();
  });

  it('is said once: folded away by its title, and not again beside each field', async () => {
    const { user } = await renderPane({ prepare });
    const title = screen.getByText(openedForReading);
    const details = title.closest('details');
    expect(title.tagName).toBe('SUMMARY');
    expect(details?.open).toBe(true);
    await user.click(title);
    expect(details?.open).toBe(false);
    await user.click(button(/^7\. /));
    await user.keyboard('4');
    await screen.findByText('4 pistettä ei tallentunut asiakirjaan.');
    expect(
      screen.queryByText(/Kenttää tai koko asiakirjaa/, { ignore: '[role=status], [role=status] *' }),
    ).toBeNull();
    expect(details?.open).toBe(false);
  });

  it('keeps what is given, and writes it once editing is allowed', async () => {
    const { desk, user, outside } = await renderPane({ prepare });
    await user.click(button(/^7\. /));
    await user.keyboard('4');
    await screen.findByText('4 pistettä ei tallentunut asiakirjaan.');
    expect(screen.getByText(openedForReading)).toBeTruthy();
    await outside(async ({ document, session }) => {
      document.circumstances = { readOnly: false, tracking: null };
      document.refuse('criterion.7.score', null);
      document.refuse('summary.7', null);
      await session.look();
    });
    expect(desk.document.textOf('criterion.7.score')).toBe('4');
    expect(screen.queryByText(openedForReading)).toBeNull();
  });
});

describe('Tracked changes', () => {
  it('are reported once, and not again after the assessor has taken note', async () => {
    const { user } = await renderPane({
      prepare: ({ document }) => {
        document.circumstances = { readOnly: false, tracking: true };
      },
    });
    expect(screen.getByText(tracked)).toBeTruthy();
    await user.click(button('Selvä'));
    expect(screen.queryByText(tracked)).toBeNull();
    await user.click(button(/^7\. /));
    expect(screen.queryByText(tracked)).toBeNull();
  });

  it.each([false, null])('bring nothing up where they are %s', async (tracking) => {
    await renderPane({
      prepare: ({ document }) => {
        document.circumstances = { readOnly: false, tracking };
      },
    });
    expect(screen.queryByText(tracked)).toBeNull();
  });

  it('are reported when they are switched on meanwhile', async () => {
    const { outside } = await renderPane();
    await outside(({ document, session }) => {
      document.circumstances = { readOnly: false, tracking: true };
      return session.look();
    });
    expect(screen.getByText(tracked)).toBeTruthy();
  });
});

describe('A look at the document that fails', () => {
  it('is reported, and can be tried again', async () => {
    const { desk, user, outside } = await renderPane();
    await outside(({ document, session }) => {
      document.glanceRefusal = 'offline';
      return session.look();
    });
    expect(screen.getByText(/joten tässä voi näkyä vanhoja tietoja/)).toBeTruthy();
    desk.document.glanceRefusal = null;
    await user.click(button('Yritä uudelleen'));
    await outside(() => undefined);
    expect(screen.queryByText(/joten tässä voi näkyä vanhoja tietoja/)).toBeNull();
  });
});

describe('Undo and redo', () => {
  it('take a score back and give it again, and say which step it is', async () => {
    const { desk, user, outside } = await renderPane();
    await user.click(button(/^7\. /));
    await user.keyboard('4{Escape}');
    await outside(() => undefined);
    expect(screen.queryByRole('button', { name: /^Tee uudelleen/ })).toBeNull();
    await user.click(button('Kumoa: kriteerin 7 pisteet'));
    await outside(() => undefined);
    expect(desk.document.textOf('criterion.7.score')).toBe('');
    await user.click(button('Tee uudelleen: kriteerin 7 pisteet'));
    await outside(() => undefined);
    expect(desk.document.textOf('criterion.7.score')).toBe('4');
    expect(desk.document.textOf('summary.7')).toBe('4');
  });

  it('go by Ctrl+Z and Ctrl+Y too', async () => {
    const { desk, user, outside } = await renderPane();
    await outside(({ session }) => session.setScore(7, 4));
    await user.keyboard('{Control>}z{/Control}');
    await outside(() => undefined);
    expect(desk.document.textOf('criterion.7.score')).toBe('');
    await user.keyboard('{Control>}y{/Control}');
    await outside(() => undefined);
    expect(desk.document.textOf('criterion.7.score')).toBe('4');
  });

  it('say what they left alone, since it has changed meanwhile', async () => {
    const { user, outside } = await renderPane();
    await outside(async ({ document, session }) => {
      session.setScore(7, 4);
      await session.settled();
      document.put('summary.7', '5');
      await session.look();
    });
    await user.click(button('Kumoa: kriteerin 7 pisteet'));
    await outside(() => undefined);
    expect(screen.getByText(/^Tätä ei muutettu.*Kooste, kriteerin 7 pisteet\.$/)).toBeTruthy();
  });
});

it('Where nobody knows what stood before a text, each place is named and shown in the document', async () => {
  const { desk, user, outside } = await renderPane();
  await outside(async ({ document, session }) => {
    document.put('criterion.8.comments', 'Kollegan');
    document.failNext('write', 'tooFew');
    session.edit({ kind: 'text', key: 'criterion.8.comments' }, [
      { key: 'criterion.8.comments', text: 'Uusi' },
    ]);
    await session.settled();
    await session.look();
  });
  const told = /^Word ei kertonut, mitä tässä kohdassa luki/u;
  const [announced] = screen.getAllByText(told, { ignore: 'aside *' });
  expect(announced?.textContent).toMatch(/8\. .* – Kommentit/u);
  await user.click(button(/^8\. .* – Kommentit/u));
  await outside(() => undefined);
  expect(desk.document.batches).toContain('select');
  await user.click(button('Selvä'));
  expect(screen.queryByText(told, { ignore: '[role=status], [role=status] *' })).toBeNull();
});
