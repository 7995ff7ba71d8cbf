import { act, screen, waitFor } from '@testing-library/react';
import { renderPane } from './renderPane';

beforeEach(() => localStorage.clear());

const button = (name: RegExp | string): HTMLElement => screen.getByRole('button', { name });
const field = (label: string): HTMLTextAreaElement => screen.getByRole('textbox', { name: label });
const notice = (sentence = 'Ei tallentunut asiakirjaan.'): string =>
  screen.getByText(sentence).parentElement?.textContent ?? '';

describe('A refused write', () => {
  it('keeps the text, says why beside the field, and goes through when it is tried again', async () => {
    const { desk, user, outside } = await renderPane({
      prepare: ({ document }) => document.refuse('criterion.7.comments', 'gone'),
    });
    await user.click(button(/^7\. /));
    await user.type(field('Kommentit (kuvaus)'), 'Viikoittain');
    await user.tab();
    expect(await screen.findByText('Ei tallentunut asiakirjaan.')).toBeTruthy();
    expect(notice()).toContain('Kenttää ei enää ole asiakirjassa.');
    expect(field('Kommentit (kuvaus)').value).toBe('Viikoittain');
    expect(screen.getByText('Yksi kenttä on tallentamatta')).toBeTruthy();

    desk.document.refuse('criterion.7.comments', null);
    await user.click(button('Yritä uudelleen'));
    await outside(() => undefined);
    expect(desk.document.textOf('criterion.7.comments')).toBe('Viikoittain');
    expect(screen.queryByText('Ei tallentunut asiakirjaan.')).toBeNull();
  });

  it('of a score leaves the summary row written and the score chosen', async () => {
    const { desk, user } = await renderPane({
      prepare: ({ document }) => document.refuse('criterion.7.score', 'unreachable'),
    });
    await user.click(button(/^7\. /));
    await user.keyboard('4');
    await screen.findByText('4 pistettä ei tallentunut asiakirjaan.');
    expect(notice('4 pistettä ei tallentunut asiakirjaan.')).toContain('tehtäväruutu ei pääse siihen');
    expect(screen.getByRole<HTMLInputElement>('radio', { name: '4' }).checked).toBe(true);
    expect(desk.document.textOf('summary.7')).toBe('4');
  });

  it.each([
    ['fi', '1', '1 piste ei tallentunut asiakirjaan.', 'Pisteiden tyhjennys ei tallentunut asiakirjaan.'],
    ['sv', '1', '1 poäng sparades inte i dokumentet.', 'Att poängen togs bort sparades inte i dokumentet.'],
    [
      'en',
      '3',
      '3 points were not saved in the document.',
      'The cleared score was not saved in the document.',
    ],
  ] as const)(
    'of a score names the score, or that it was cleared, in %s',
    async (language, key, given, cleared) => {
      const { user } = await renderPane({
        language,
        prepare: ({ document }) => {
          document.put('criterion.7.score', '5');
          document.refuse('criterion.7.score', 'gone');
        },
      });
      await user.click(button(/^7\. /));
      await user.keyboard(key);
      expect(await screen.findByText(given)).toBeTruthy();
      await user.keyboard('0');
      expect(await screen.findByText(cleared)).toBeTruthy();
    },
  );

  it('can be given up for what the document has', async () => {
    const { user } = await renderPane({
      prepare: ({ document }) => {
        document.put('criterion.7.sources', 'Asiakirjat');
        document.refuse('criterion.7.sources', 'unknown');
      },
    });
    await user.click(button(/^7\. /));
    await user.type(field('Tietolähteet'), ' ja haastattelut');
    await user.tab();
    await user.click(await screen.findByRole('button', { name: 'Käytä asiakirjan tekstiä' }));
    expect(field('Tietolähteet').value).toBe('Asiakirjat');
  });

  it('is reported among the concerns, by criterion and field', async () => {
    const { user } = await renderPane({
      prepare: ({ document }) => document.refuse('criterion.7.sources', 'unknown'),
    });
    await user.click(button(/^7\. /));
    await user.type(field('Tietolähteet'), 'Haastattelut');
    await user.keyboard('{Escape}');
    await user.click(await screen.findByRole('button', { name: 'Huomioitavaa: 1' }));
    expect(
      await screen.findByText(/^7\. Työhönvalmennuksen tiimi – Tietolähteet: ei tallentunut asiakirjaan\./),
    ).toBeTruthy();
  });

  it('stays among the concerns while it is sent again', async () => {
    const { desk, user, outside } = await renderPane({
      prepare: ({ document }) => document.refuse('criterion.7.sources', 'readOnly'),
    });
    await user.click(button(/^7\. /));
    await user.type(field('Tietolähteet'), 'Haastattelut');
    await user.keyboard('{Escape}');
    await user.click(await screen.findByRole('button', { name: 'Huomioitavaa: 1' }));
    const named = /^7\. Työhönvalmennuksen tiimi – Tietolähteet: ei tallentunut asiakirjaan\./;
    await screen.findByText(named);
    desk.document.hold();
    await user.click(button('Yritä uudelleen'));
    expect(screen.getByText(named)).toBeTruthy();
    desk.document.refuse('criterion.7.sources', null);
    await outside(() => desk.document.release());
    expect(screen.queryByText(named)).toBeNull();
  });

  it('is announced', async () => {
    const { user } = await renderPane({
      prepare: ({ document }) => document.refuse('criterion.7.sources', 'gone'),
    });
    await user.click(button(/^7\. /));
    await user.type(field('Tietolähteet'), 'Haastattelut');
    await user.tab();
    expect(await screen.findByText(/Tietolähteet: ei tallentunut\. Kenttää ei enää/)).toBeTruthy();
  });

  it('of everything brings up one bar that says what still works', async () => {
    const { user } = await renderPane({ prepare: ({ document }) => document.refuseAll('readOnly') });
    await user.click(button(/^7\. /));
    expect(screen.queryByText('Asiakirjaa ei voi muokata')).toBeNull();
    await user.keyboard('4');
    expect(await screen.findByText('Asiakirjaa ei voi muokata')).toBeTruthy();
  });

  it.each([
    ['readOnly', 'Asiakirjaa ei voi muokata', /Kenttää tai koko asiakirjaa/],
    ['offline', /^Word ei ole vastannut klo/, /Tarkista yhteys/],
  ] as const)(
    'of everything is explained once, with one other try, on the page and among the concerns: %s',
    async (refusal, bar, beside) => {
      const { desk, user, outside } = await renderPane({
        prepare: ({ document }) => document.refuseAll(refusal),
      });
      const seen = { ignore: '[role=status], [role=status] *' };
      const expectOnce = (): void => {
        expect(screen.getByText(bar)).toBeTruthy();
        expect(screen.queryByText(beside, seen)).toBeNull();
        expect(screen.getAllByRole('button', { name: /^Yritä .*uudelleen$/ })).toHaveLength(1);
      };
      await user.click(button(/^7\. /));
      await user.keyboard('4');
      await screen.findByText('4 pistettä ei tallentunut asiakirjaan.');
      expectOnce();
      expect(button('Käytä asiakirjan tekstiä')).toBeTruthy();
      await user.keyboard('{Escape}');
      await user.click(await screen.findByRole('button', { name: /^Huomioitavaa: / }));
      await screen.findByText(/^7\. Työhönvalmennuksen tiimi – Pisteet: ei tallentunut asiakirjaan\.$/);
      expectOnce();
      desk.document.hold();
      await user.click(button('Yritä uudelleen'));
      expectOnce();
      expect(document.activeElement).toBe(button('Yritä uudelleen'));
      desk.document.refuse('criterion.7.score', null);
      desk.document.refuse('summary.7', null);
      await outside(() => desk.document.release());
      expect(desk.document.textOf('criterion.7.score')).toBe('4');
      expect(screen.queryByText(bar)).toBeNull();
    },
  );

  it('of one field is explained beside it once another one was written', async () => {
    const { desk, user } = await renderPane({ prepare: ({ document }) => document.refuseAll('readOnly') });
    desk.document.refuse('criterion.7.comments', null);
    await user.click(button(/^7\. /));
    await user.type(field('Kommentit (kuvaus)'), 'Viikoittain');
    await user.tab();
    await user.keyboard('4');
    await screen.findByText('4 pistettä ei tallentunut asiakirjaan.');
    expect(notice('4 pistettä ei tallentunut asiakirjaan.')).toContain('Kenttää tai koko asiakirjaa');
    expect(button('Yritä uudelleen')).toBeTruthy();
  });

  it('of one locked field brings up no such bar', async () => {
    const { user } = await renderPane({
      prepare: ({ document }) => document.refuse('criterion.7.score', 'readOnly'),
    });
    await user.click(button(/^7\. /));
    await user.keyboard('4');
    expect(await screen.findByText('4 pistettä ei tallentunut asiakirjaan.')).toBeTruthy();
    expect(screen.queryByText('Asiakirjaa ei voi muokata')).toBeNull();
  });
});

describe('While the document does not answer', () => {
  it('the pane shows the score and that it is being saved', async () => {
    const { desk, user } = await renderPane();
    await user.click(button(/^7\. /));
    desk.document.hold();
    await user.keyboard('4');
    expect(screen.getByRole<HTMLInputElement>('radio', { name: '4' }).checked).toBe(true);
    expect(screen.getByText('Tallennetaan…')).toBeTruthy();
    act(() => desk.document.release());
    expect(await screen.findByText('Tallennettu')).toBeTruthy();
  });
});

describe('A text that was changed in the document meanwhile', () => {
  const renderRivalry = async (): Promise<Awaited<ReturnType<typeof renderPane>>> => {
    const pane = await renderPane();
    await pane.user.click(button(/^7\. /));
    await pane.user.type(field('Tietolähteet'), 'Oma');
    await pane.outside(async ({ document, session }) => {
      document.put('criterion.7.sources', 'Toisen');
      await session.look();
    });
    return pane;
  };

  it('is shown beside the one typed here, and the one typed here can stay', async () => {
    const { desk, user } = await renderRivalry();
    expect(screen.getByText('Toisen')).toBeTruthy();
    await user.click(button('Käytä tässä kirjoitettua'));
    await waitFor(() => expect(desk.document.textOf('criterion.7.sources')).toBe('Oma'));
  });

  it('can stay as it is in the document', async () => {
    const { desk, user } = await renderRivalry();
    await user.click(button('Käytä asiakirjan tekstiä'));
    expect(field('Tietolähteet').value).toBe('Toisen');
    expect(desk.document.textOf('criterion.7.sources')).toBe('Toisen');
  });
});
