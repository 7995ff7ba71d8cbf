import { act, screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { Suspense } from 'react';
import { needFields, needKey } from '../../src/assessment/needs/needKey';
import type { FieldKey } from '../../src/assessment/fieldKey';
import { Needs } from '../../src/taskpane/needs/Needs';
import { loadNeedsTexts } from '../../src/taskpane/needs/texts/useNeedsTexts';
import type { Go, Page } from '../../src/taskpane/navigation/page';
import { criterionPage } from '../../src/taskpane/navigation/page';
import { SessionProvider, useSessionState } from '../../src/taskpane/SessionProvider';
import { Desk } from '../session/desk';
import { buildDocument } from '../template/buildDocument';
import { withChoices } from '../template/structures';
import { putScores, renderOnSurface, renderPane } from './renderPane';
import { violations } from './violations';
import type { PaneLanguage } from '../../src/words/paneLanguage';
import { paneLanguages } from '../../src/words/paneLanguage';

beforeEach(() => localStorage.clear());

/** Scores of the first criteria and recommendations of some, in the document. */
function prepared(scores: readonly number[], recommended: readonly number[]) {
  return (desk: Desk): void => {
    putScores(desk, scores);
    recommended.forEach((number) =>
      desk.document.put(`criterion.${number}.recommendations`, `Suositus ${number}`),
    );
  };
}

interface NeedsOnDesk {
  readonly desk: Desk;
  readonly user: UserEvent;
  /** The pages that were asked for. */
  readonly went: readonly Page[];
  readonly outside: (work: (desk: Desk) => unknown) => Promise<void>;
}

function NeedsOfSession({ go }: { go: Go }): ReactNode {
  const state = useSessionState();
  return <Suspense>{state.phase === 'open' ? <Needs open={state} go={go} /> : null}</Suspense>;
}

/** The section alone, on a document in memory. */
async function renderNeeds({
  prepare = () => undefined,
  language = 'fi',
  sample = 'fi',
}: {
  prepare?: (desk: Desk) => void;
  language?: PaneLanguage;
  sample?: 'fi' | 'sv';
} = {}): Promise<NeedsOnDesk> {
  const desk = await Desk.open(sample);
  prepare(desk);
  await desk.session.open();
  const went: Page[] = [];
  const texts = await loadNeedsTexts(language);
  // What suspends while its texts are loaded comes up within act alone.
  await act(() =>
    renderOnSurface(
      <SessionProvider session={desk.session}>
        <NeedsOfSession go={(page) => void went.push(page)} />
      </SessionProvider>,
      language,
    ),
  );
  await screen.findByRole('heading', { name: texts.title });
  const outside: NeedsOnDesk['outside'] = (work) =>
    act(async () => {
      await work(desk);
      await desk.session.settled();
    });
  return { desk, user: userEvent.setup(), went, outside };
}

const several = { prepare: prepared([5, 3, 2, 4, 2, 1], [2, 3, 4, 5]) };

const proposals = (): string[] =>
  screen.queryAllByRole('checkbox').map((box) => box.getAttribute('aria-label')?.split('.')[0] ?? '');
const proposal = (number: number): HTMLElement =>
  screen.getByRole('checkbox', { name: new RegExp(`^${number}\\. `) });
const chosen = (): string[] =>
  screen
    .queryAllByRole('textbox', { name: /^Suositukset: / })
    .map((box) => /(\d+)\./u.exec(box.getAttribute('aria-label') ?? '')?.[1] ?? '');
const wordsOf = (number: number): HTMLElement =>
  screen.getByRole('textbox', { name: new RegExp(`^Suositukset: ${number}\\. `) });
const button = (name: RegExp | string): HTMLElement => screen.getByRole('button', { name });
const write = (): HTMLElement => button('Kirjaa raporttiin');

const blockOf = ({ document }: Desk, block: number): string[] =>
  needFields.map((field) => document.textOf(needKey(block, field)));

async function pick({ user }: NeedsOnDesk, ...numbers: readonly number[]): Promise<void> {
  for (const number of numbers) await user.click(proposal(number));
}

async function writeIt({ user, outside }: NeedsOnDesk): Promise<void> {
  await user.click(write());
  await outside((desk) => desk.session.settled());
}

describe('The proposals', () => {
  it('are the lowest scores with recommendations, ties by number', async () => {
    await renderNeeds(several);
    expect(proposals()).toEqual(['3', '5', '2', '4']);
    expect(
      screen.getByText('Vähiten pisteitä saaneet kriteerit, joihin on kirjattu suosituksia.'),
    ).toBeTruthy();
  });

  it('are one stop of Tab however many scores are alike, with arrows, Home and End within', async () => {
    const all = Array.from({ length: 22 }, (_, at) => at + 1);
    const { user } = await renderNeeds({
      prepare: prepared(
        all.map(() => 3),
        all,
      ),
    });
    expect(proposals()).toHaveLength(22);
    proposal(1).focus();
    const steps = [
      ['{ArrowDown}', 2],
      ['{End}', 22],
      ['{ArrowDown}', 1],
      ['{ArrowUp}', 22],
      ['{ArrowLeft}', 21],
      ['{Home}', 1],
      ['{ArrowRight}', 2],
    ] as const;
    for (const [key, number] of steps) {
      await user.keyboard(key);
      expect(document.activeElement).toBe(proposal(number));
    }
    await user.keyboard(' ');
    expect(chosen()).toEqual(['2']);
    await user.tab();
    expect(document.activeElement).not.toBe(proposal(3));
    expect(document.activeElement?.matches('[type=checkbox]')).toBe(false);
    await user.tab({ shift: true });
    expect(document.activeElement).toBe(proposal(2));
    await user.tab({ shift: true });
    expect(document.activeElement?.matches('[type=checkbox]')).toBe(false);
  });

  it('name the low scores without recommendations, with the way to them', async () => {
    const { user, went } = await renderNeeds(several);
    expect(screen.getByText('Kriteeri, jolla on enintään 3 pistettä mutta ei suosituksia:')).toBeTruthy();
    await user.click(button(/^6\. Yhteisasiakkaat/));
    expect(went).toEqual([criterionPage(6)]);
  });

  it('wait for scores, with the way to the first open criterion', async () => {
    const { user, went } = await renderNeeds();
    expect(screen.getByText(/^Anna ensin pisteet/)).toBeTruthy();
    expect(screen.queryByRole('combobox')).toBeNull();
    await user.click(button(/^1\. Asiakasmäärä/));
    expect(went).toEqual([criterionPage(1)]);
  });

  it('say so where no low score has recommendations', async () => {
    await renderNeeds({ prepare: prepared([5, 3], []) });
    expect(screen.getByText(/^Vähän pisteitä saaneilla kriteereillä ei ole vielä suosituksia/)).toBeTruthy();
    expect(button(/^2\. Fokus/)).toBeTruthy();
  });

  it('say so where nothing is low', async () => {
    await renderNeeds({ prepare: prepared([5, 4], [1]) });
    expect(screen.getByText(/^Ehdotettavaa ei ole/)).toBeTruthy();
  });

  it('leave any other scored criterion to be picked from a list', async () => {
    const pane = await renderNeeds(several);
    await pane.user.selectOptions(screen.getByRole('combobox', { name: 'Muu pisteytetty kriteeri' }), '1');
    await pane.user.click(button('Lisää'));
    expect(chosen()).toEqual(['1']);
    // There its words are wanted next.
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole('textbox', { name: /^Suositukset: 1\. / })),
    );
    expect(screen.queryByRole('option', { name: /^1\. / })).toBeNull();
    expect(screen.getByRole('option', { name: /^6\. .* \(1\)$/ })).toBeTruthy();
  });
});

describe('The choice', () => {
  it('is ticked, ordered by keyboard, worded, and written as one step', async () => {
    const pane = await renderNeeds(several);
    const { desk, user } = pane;
    expect(screen.getByText('Mitään ei ole vielä valittu.')).toBeTruthy();
    await pick(pane, 3, 5, 2);
    expect(chosen()).toEqual(['3', '5', '2']);
    button(/^Siirrä ylöspäin: 2\. /).focus();
    await user.keyboard('{Enter}');
    expect(chosen()).toEqual(['3', '2', '5']);
    expect(document.activeElement).toBe(button(/^Siirrä ylöspäin: 2\. /));
    await user.keyboard('{Enter}{Enter}');
    expect(chosen()).toEqual(['2', '3', '5']);
    expect(screen.getByText(/^2\. Fokus työhönvalmennuksessa: nyt paikalla 1 \/ 3$/)).toBeTruthy();
    await user.clear(wordsOf(3));
    await user.type(wordsOf(3), 'Tiivistetty');
    expect(screen.getByText('Ei vielä raportissa')).toBeTruthy();
    expect(desk.writes).toEqual([]);
    await writeIt(pane);
    expect(blockOf(desk, 1)).toEqual([expect.stringMatching(/^2\. Fokus/u), '3', 'Suositus 2']);
    expect(blockOf(desk, 2)).toEqual([expect.stringMatching(/^3\. /u), '2', 'Tiivistetty']);
    expect(blockOf(desk, 3)[1]).toBe('2');
    expect(screen.getByText('Raportissa')).toBeTruthy();
    expect(desk.document.textOf('criterion.3.recommendations')).toBe('Suositus 3');
    await pane.outside(({ session }) => session.undo());
    expect(blockOf(desk, 1).join('')).toBe('');
  });

  it('goes down and out by its buttons; out of the list the focus goes to its heading', async () => {
    const pane = await renderNeeds(several);
    await pick(pane, 3, 5);
    await pane.user.click(button(/^Siirrä alaspäin: 3\. /));
    expect(chosen()).toEqual(['5', '3']);
    expect(button(/^Siirrä alaspäin: 3\. /).getAttribute('aria-disabled')).toBe('true');
    await pane.user.click(button(/^Poista valinnoista: 5\. /));
    expect(chosen()).toEqual(['3']);
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Raporttiin valitut' }));
    await pick(pane, 3);
    expect(chosen()).toEqual([]);
  });

  it('survives other pages', async () => {
    const { user } = await renderPane(several);
    const toSummary = async (): Promise<void> => {
      await user.click(button('Yhteenveto'));
      await screen.findByRole('heading', { name: 'Raporttiin valitut' }, { timeout: 20_000 });
    };
    await toSummary();
    await user.click(proposal(5));
    await user.click(button('Pisteet'));
    await toSummary();
    expect(chosen()).toEqual(['5']);
    expect(screen.getByText('Ei vielä raportissa')).toBeTruthy();
  });

  it('is what stands in the report', async () => {
    const pane = await renderNeeds({
      prepare: (desk) => {
        several.prepare(desk);
        desk.document.put('front.developmentNeeds.2.criterion', '4');
        desk.document.put('front.developmentNeeds.2.score', '4');
        desk.document.put('front.developmentNeeds.2.recommendations', 'Raportista');
      },
    });
    expect(chosen()).toEqual(['4']);
    expect((wordsOf(4) as HTMLTextAreaElement).value).toBe('Raportista');
    await pane.outside(({ document }) => document.put('front.developmentNeeds.2.recommendations', 'Muuttui'));
    await pane.outside(({ session }) => session.look());
    expect((wordsOf(4) as HTMLTextAreaElement).value).toBe('Muuttui');
  });

  it('tells when a score no longer agrees', async () => {
    const pane = await renderNeeds(several);
    await pick(pane, 5);
    await writeIt(pane);
    await pane.outside(async ({ document, session }) => {
      document.put('criterion.5.score', '1');
      await session.look();
    });
    expect(screen.getByText('Ei vielä raportissa')).toBeTruthy();
    await writeIt(pane);
    expect(pane.desk.document.textOf('front.developmentNeeds.1.score')).toBe('1');
  });
});

describe('A block in a person’s own words', () => {
  const ownWords = {
    prepare: (desk: Desk): void => {
      several.prepare(desk);
      desk.document.put('front.developmentNeeds.1.criterion', 'Esihenkilötyö');
      desk.document.put('front.developmentNeeds.1.recommendations', 'Selkeyttäkää');
    },
  };

  it('is shown and left alone', async () => {
    const pane = await renderNeeds(ownWords);
    expect(screen.getByText(/Esihenkilötyö\s+Selkeyttäkää/)).toBeTruthy();
    await pick(pane, 3);
    await writeIt(pane);
    expect(blockOf(pane.desk, 1)[0]).toBe('Esihenkilötyö');
    expect(blockOf(pane.desk, 2)[2]).toBe('Suositus 3');
  });

  it('is replaced when that is asked for, and kept after all when that is', async () => {
    const pane = await renderNeeds(ownWords);
    await pick(pane, 3);
    await pane.user.click(button('Korvaa'));
    expect(screen.getByText('Tämä korvataan, kun valinnat kirjataan raporttiin.')).toBeTruthy();
    await waitFor(() => expect(document.activeElement).toBe(button('Säilytä sittenkin')));
    await pane.user.click(button('Säilytä sittenkin'));
    await waitFor(() => expect(document.activeElement).toBe(button('Korvaa')));
    await pane.user.click(button('Korvaa'));
    await writeIt(pane);
    expect(blockOf(pane.desk, 1)[2]).toBe('Suositus 3');
    expect(screen.queryByText(/Esihenkilötyö/)).toBeNull();
  });
});

describe('More needs than the report has room for', () => {
  it('are announced, and the report is given a block for them', async () => {
    const pane = await renderNeeds(several);
    await pick(pane, 3, 5, 2, 4);
    expect(
      screen.getByText(/^Raportissa on tilaa 3 kehittämistarpeelle\. .* yksi samanlainen kohta\.$/),
    ).toBeTruthy();
    await writeIt(pane);
    expect(blockOf(pane.desk, 4)[2]).toBe('Suositus 4');
    expect(
      screen.getByText(/^Asiakirjaan lisättiin yksi kohta\. Kumoaminen tehtäväruudussa tyhjentää sen/),
    ).toBeTruthy();
    expect(screen.getByText('Raportissa')).toBeTruthy();
  });

  it('stay chosen where Word refuses; those that fit can be written', async () => {
    const pane = await renderNeeds(several);
    pane.desk.document.insertRefusal = 'readOnly';
    await pick(pane, 3, 5, 2, 4);
    await writeIt(pane);
    const alert = screen.getByRole('alert');
    expect(alert.textContent).toMatch(
      /^Uutta kohtaa ei voitu lisätä\. .*Mitään ei kirjattu, ja valintasi säilyvät tässä\./u,
    );
    expect(blockOf(pane.desk, 1).join('')).toBe('');
    expect(chosen()).toEqual(['3', '5', '2', '4']);
    await pane.user.click(within(alert).getByRole('button', { name: 'Kirjaa 3 ensimmäistä' }));
    await pane.outside(() => undefined);
    expect(blockOf(pane.desk, 3)[2]).toBe('Suositus 2');
    expect(chosen()).toEqual(['3', '5', '2', '4']);
    expect(screen.getByText('Ei vielä raportissa')).toBeTruthy();
  });

  it('have to be copied by hand where the block is in a table, and the page says so', async () => {
    const pane = await renderNeeds({
      prepare: (desk) => {
        desk.document.become(
          buildDocument({ language: 'fi', structure: withChoices(['layout', 'cell']) }).bytes,
        );
        several.prepare(desk);
      },
    });
    await pick(pane, 3, 5, 2, 4);
    await writeIt(pane);
    expect(screen.getByRole('alert').textContent).toMatch(
      /taulukossa.*Kopioi viimeisen kehittämistarpeen rivit/u,
    );
    expect(pane.desk.writes).toEqual([]);
  });
});

describe('A field that Word refuses', () => {
  it('is reported with its need, and can be tried again', async () => {
    const pane = await renderNeeds(several);
    pane.desk.document.refuse('front.developmentNeeds.1.recommendations', 'busy');
    await pick(pane, 3);
    await writeIt(pane);
    expect(screen.getByText('Ei tallentunut asiakirjaan.')).toBeTruthy();
    expect(screen.getByText('Ei vielä raportissa')).toBeTruthy();
    pane.desk.document.refuse('front.developmentNeeds.1.recommendations', null);
    await pane.user.click(button('Yritä uudelleen'));
    await pane.outside(() => undefined);
    expect(screen.getByText('Raportissa')).toBeTruthy();
  });
});

const strengths: FieldKey = 'front.strengths';

describe('The strengths', () => {
  const withFives = (desk: Desk): void => {
    putScores(desk, [5, 4, 5]);
    desk.document.put('criterion.1.comments', 'Alle 20\nasiakasta.');
  };

  it('are offered as a start from the criteria scored 5, and written only when asked for', async () => {
    const pane = await renderNeeds({ prepare: withFives });
    expect(
      screen.getByText(/^Yksikkö sai täydet viisi pistettä[^]*1\. Asiakasmäärä: Alle 20 asiakasta\.\s3\. /),
    ).toBeTruthy();
    expect(pane.desk.document.textOf(strengths)).toBe('');
    await pane.user.click(button('Käytä pohjana'));
    await pane.outside(() => undefined);
    expect(pane.desk.document.textOf(strengths)).toMatch(/^Yksikkö sai täydet.*\n1\. Asiakasmäärä: Alle 20/u);
    expect(screen.getByText(/^Raportissa: vahvuuksien/)).toBeTruthy();
    expect(button('Käytä pohjana').getAttribute('aria-disabled')).toBe('true');
    await pane.outside(({ session }) => session.undo());
    expect(pane.desk.document.textOf(strengths)).toBe('');
  });

  it('are added below what stands there', async () => {
    const pane = await renderNeeds({
      prepare: (desk) => {
        withFives(desk);
        desk.document.put(strengths, 'Hyvä henki.');
      },
    });
    expect(screen.getByText('Nykyinen teksti säilyy, ja pohja tulee sen alle.')).toBeTruthy();
    await pane.user.click(button('Lisää vahvuuksien kuvaukseen'));
    await pane.outside(() => undefined);
    expect(pane.desk.document.textOf(strengths)).toMatch(/^Hyvä henki\.\nYksikkö sai/u);
  });

  it('take the place of an earlier start that nobody has changed', async () => {
    const earlier =
      'Yksikkö sai täydet viisi pistettä seuraavasta kriteeristä:\n1. Asiakasmäärä: Alle 20 asiakasta.';
    const pane = await renderNeeds({
      prepare: (desk) => {
        withFives(desk);
        desk.document.put(strengths, `Hyvä henki.\n${earlier}`);
      },
    });
    expect(screen.getByText(/^Aiempi, muokkaamaton pohja korvataan\./)).toBeTruthy();
    await pane.user.click(button('Korvaa aiempi pohja'));
    await pane.outside(() => undefined);
    const text = pane.desk.document.textOf(strengths);
    expect(text).toMatch(/^Hyvä henki\.\nYksikkö sai .* kriteereistä:\n1\. [^\n]+\n3\. /u);
    expect(text.match(/Yksikkö sai/gu)).toHaveLength(1);
  });

  it('wait for a 5', async () => {
    await renderNeeds({ prepare: prepared([4], []) });
    expect(screen.getByText(/^Kun jokin kriteeri saa 5 pistettä/)).toBeTruthy();
  });

  it('unfold where there are many', async () => {
    const pane = await renderNeeds({ prepare: prepared([5, 5, 5, 5], []) });
    expect(screen.queryByText(/^Yksikkö sai täydet/)).toBeNull();
    await pane.user.click(button('Pohja 4 kriteeristä, jotka saivat 5 pistettä'));
    expect(screen.getByText(/^Yksikkö sai täydet/)).toBeTruthy();
  });
});

describe('Axe finds no fault', () => {
  it('with nothing to propose', async () => {
    await renderNeeds({});
    expect(await violations()).toEqual([]);
  });

  it('with a choice, own words and a refusal', async () => {
    const pane = await renderNeeds({
      prepare: (desk) => {
        several.prepare(desk);
        desk.document.put('front.developmentNeeds.1.criterion', 'Esihenkilötyö');
        desk.document.insertRefusal = 'offline';
      },
    });
    await pick(pane, 3, 5, 2);
    await writeIt(pane);
    expect(screen.getByRole('alert')).toBeTruthy();
    expect(await violations()).toEqual([]);
  });
});

describe.each(paneLanguages)('The texts in %s', (language) => {
  it('lead through the section', async () => {
    const texts = await loadNeedsTexts(language);
    const sample = language === 'sv' ? 'sv' : 'fi';
    const { user } = await renderNeeds({ language, sample, prepare: prepared([2, 2], [1, 2]) });
    await user.click(proposal(1));
    expect(screen.getByRole('heading', { name: texts.chosen.title })).toBeTruthy();
    expect(button(texts.write)).toBeTruthy();
    expect(screen.getByText(texts.state.notYet)).toBeTruthy();
  });
});
