import { act, screen, waitFor, within } from '@testing-library/react';
import type { FieldKey } from '../../src/assessment/fieldKey';
import { DetailsPage } from '../../src/taskpane/details/DetailsPage';
import { SessionProvider } from '../../src/taskpane/SessionProvider';
import { Desk } from '../session/desk';
import { buildDocument } from '../template/buildDocument';
import { button, renderDetails, text } from './detailsPane';
import { renderOnSurface } from './renderPane';

beforeEach(() => localStorage.clear());

const headings = (): (string | null)[] =>
  screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
const group = (name: string): HTMLElement => screen.getByRole('region', { name });

const known = {
  fi: {
    headings: [
      'Perustiedot',
      'Edellinen arviointi',
      'IPS-palvelun kuvaus',
      'Arviointimenetelmä',
      'Haastattelut',
      'Havainnoidut työnantajatapaamiset',
      'Havainnoidut kokoukset',
      'Tarkastellut asiakirjat',
      'Arvioinnin yhteenveto',
      'Vahvuudet',
      'Keskeisimmät kehittämistarpeet',
    ],
    texts: 18,
    missing: '12 tietoa puuttuu',
  },
  sv: {
    headings: [
      'Grunduppgifter',
      'Tidigare bedömning',
      'Beskrivning av IPS-tjänsten',
      'Bedömningsmetod',
      'Intervjuer',
      'Observerade arbetsgivarmöten',
      'Observerade möten',
      'Granskade dokument',
      'Sammanfattning av bedömningen',
      'Styrkor',
      'Viktiga utvecklingsbehov',
    ],
    texts: 20,
    missing: '14 uppgifter saknas',
  },
} as const;

describe.each(['fi', 'sv'] as const)('The details of the report in %s', (language) => {
  it('stand under the headings of the document, one text for each field or list', async () => {
    await renderDetails({ language, sample: language });
    expect(headings()).toEqual(known[language].headings);
    expect(screen.getAllByRole('textbox')).toHaveLength(known[language].texts);
    expect(screen.getByText(known[language].missing)).toBeTruthy();
  });
});

describe('The details of the report', () => {
  it('keep the words of the document in its language, whatever the pane speaks', async () => {
    await renderDetails({ language: 'en', sample: 'sv' });
    expect(screen.getByRole('heading', { name: 'Tidigare bedömning' }).lang).toBe('sv');
    expect(screen.getByRole('heading', { name: 'Basic details' }).lang).toBe('');
    expect(screen.getByRole('heading', { name: 'Utvärderad enhet', level: 3 }).lang).toBe('sv');
    expect(text('Rapportdatum').lang).toBe('sv');
    expect(screen.getByText('Datum då rapporten blev klar').lang).toBe('sv');
  });

  it('are written to the document when a field is left, and taken back by undo', async () => {
    const { desk, user } = await renderDetails();
    await user.type(text('Kuvaus koko alueen IPS-tiimistä'), 'Kolme valmentajaa');
    await user.tab();
    await desk.session.settled();
    expect(desk.document.textOf('front.team')).toBe('Kolme valmentajaa');
    await user.click(button('Kumoa: Alkutiedot, ”Kuvaus koko alueen IPS-tiimistä”'));
    await desk.session.settled();
    expect(desk.document.textOf('front.team')).toBe('');
  });

  it('are written also when the page is left from within a field', async () => {
    const { desk, user } = await renderDetails();
    await user.type(text('Arvioitavan yksikön nimi ja alue'), 'Pohjoinen poliklinikka');
    await user.keyboard('{Escape}');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Pohjoinen poliklinikka');
    await desk.session.settled();
    expect(desk.document.textOf('front.unit')).toBe('Pohjoinen poliklinikka');
  });

  it('lead the document to the field that had the focus last', async () => {
    const { desk, user, outside } = await renderDetails();
    await user.click(
      text('Vapaamuotoinen kuvaus yksikön IPS-palvelun vahvuuksista peilaten laatukriteeristöön'),
    );
    await user.click(button('Näytä asiakirjassa'));
    await outside(({ session }) => session.look());
    expect(desk.report.selected).toBe('front.strengths');
  });

  it('say where the key development needs are written, and lead there', async () => {
    const { user } = await renderDetails({
      prepare: ({ document }) => document.put('front.developmentNeeds.1.criterion', '7. Tiimi'),
    });
    const needs = group('Keskeisimmät kehittämistarpeet');
    expect(within(needs).getByText(/raportissa on niitä 1/)).toBeTruthy();
    expect(within(needs).queryByRole('textbox')).toBeNull();
    await user.click(within(needs).getByRole('button', { name: 'Siirry yhteenvetoon' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Yhteenveto' })).toBeTruthy();
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Keskeisimmät kehittämistarpeet'));
  });

  it('name the fields that the document lacks', async () => {
    const { bytes } = buildDocument({
      language: 'fi',
      edit: (lines) =>
        lines.filter((line) => line.kind !== 'field' || !line.keys.includes('front.documents')),
    });
    await renderDetails({ prepare: ({ document }) => document.become(bytes) });
    expect(screen.getByText(/Arvioijat tarkastelivat.*asiakirjassa ei ole tätä kenttää/)).toBeTruthy();
  });
});

describe('What is missing', () => {
  it('is counted for the page and each group, and goes down as fields are filled', async () => {
    const { outside } = await renderDetails();
    expect(within(group('Perustiedot')).getByText('puuttuu 5')).toBeTruthy();
    expect(within(group('Edellinen arviointi')).queryByText(/^puuttuu/)).toBeNull();
    await outside(async ({ document, session }) => {
      document.put('front.unit', 'Oulu');
      document.put('front.recipients.1', 'Johtaja');
      document.put('front.assessors.1', 'Aino');
      await session.look();
    });
    expect(within(group('Perustiedot')).getByText('puuttuu 3')).toBeTruthy();
    expect(screen.getByText('10 tietoa puuttuu')).toBeTruthy();
  });

  it('is all of the previous assessment once one of its fields is filled, but nothing at a first assessment', async () => {
    const { desk, outside } = await renderDetails();
    const previous = group('Edellinen arviointi');
    const ordinal = (text: string): Promise<void> =>
      outside(async ({ session }) => {
        desk.document.put('front.previousOrdinal', text);
        await session.look();
      });
    await ordinal('Toinen');
    expect(within(previous).getByText('puuttuu 2')).toBeTruthy();
    await ordinal('Ensimmäinen');
    expect(within(previous).queryByText(/^puuttuu/)).toBeNull();
  });

  it('is come to in the order of the document, from where the assessor is', async () => {
    const { user } = await renderDetails({
      prepare: ({ document }) => document.put('front.reportDate', '24.6.2026'),
    });
    const goOn = (): Promise<void> => user.click(button('Seuraava puuttuva'));
    await goOn();
    expect(document.activeElement).toBe(text('Arvioitavan yksikön nimi ja alue'));
    await goOn();
    expect(document.activeElement).toBe(text('Vastaanottajat 1'));
    await user.click(
      text('Vapaamuotoinen kuvaus yksikön IPS-palvelun vahvuuksista peilaten laatukriteeristöön'),
    );
    await goOn();
    expect(document.activeElement).toBe(text('Arvioitavan yksikön nimi ja alue'));
  });

  it('is nothing when all is filled that a report needs', async () => {
    const filled: FieldKey[] = [
      ...(['front.unit', 'front.recipients.1', 'front.assessors.1', 'front.assessors.2'] as const),
      ...(['front.clientGroups', 'front.team', 'front.method', 'front.interviews'] as const),
      ...(['front.documents', 'front.description', 'front.strengths'] as const),
    ];
    await renderDetails({
      prepare: ({ document }) => {
        filled.forEach((key) => document.put(key, 'Täytetty'));
        (['front.reportDate', 'front.assessmentDates'] as const).forEach((key) =>
          document.put(key, '24.6.2026'),
        );
      },
    });
    expect(screen.getByText('Kaikki tarvittavat tiedot on täytetty.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Seuraava puuttuva' })).toBeNull();
    expect(screen.getAllByText('Voi jäädä tyhjäksi.')).toHaveLength(6);
  });
});

describe('Points and level', () => {
  const label =
    'Arvioinnissa annettu pistemäärä sekä sanallinen taso (ks. pisteytystaulukko asiakirjan lopussa)';

  it('follow from the scores and are no text to type in', async () => {
    const { outside } = await renderDetails();
    expect(screen.getByText(/Pisteytetty 0 \/ 25/)).toBeTruthy();
    await outside((desk) => desk.scoreAll(4));
    expect(screen.getByText('100 pistettä, hyvä taso')).toBeTruthy();
    expect(screen.queryByRole('textbox', { name: label })).toBeNull();
  });

  it('are a text while they are in somebody’s own words, until it is emptied and left', async () => {
    const { user } = await renderDetails({
      prepare: ({ document }) => document.put('summary.pointsAndLevel', 'Noin sata'),
    });
    await user.clear(text(label));
    expect(document.activeElement).toBe(text(label));
    await user.tab();
    expect(screen.queryByRole('textbox', { name: label })).toBeNull();
  });

  it('are filled by a press where they lag behind the scores', async () => {
    const { desk, user, outside } = await renderDetails();
    await outside(async () => {
      await desk.scoreAll(4);
      desk.document.put('summary.pointsAndLevel', '');
      await desk.session.look();
    });
    await user.click(within(group('Arvioinnin yhteenveto')).getByRole('button', { name: 'Päivitä kooste' }));
    await desk.session.settled();
    expect(desk.document.textOf('summary.pointsAndLevel')).toBe('100 pistettä, hyvä taso');
  });
});

describe('A detail in trouble', () => {
  it('keeps its text when Word refuses it, and is written by another try', async () => {
    const { desk, user, outside } = await renderDetails({
      prepare: ({ document }) => document.refuse('front.unit', 'readOnly'),
    });
    await user.type(text('Arvioitavan yksikön nimi ja alue'), 'Oulu');
    await user.tab();
    expect(await screen.findByText('Ei tallentunut asiakirjaan.')).toBeTruthy();
    expect(screen.getByText('Yksi kenttä on tallentamatta')).toBeTruthy();
    await outside(({ document }) => document.refuse('front.unit', null));
    await user.click(button('Yritä uudelleen'));
    await desk.session.settled();
    expect(desk.document.textOf('front.unit')).toBe('Oulu');
  });

  it('asks which text counts when the document was changed meanwhile', async () => {
    const { desk, user, outside } = await renderDetails();
    await user.type(text('Arvioitavan yksikön nimi ja alue'), 'Oulu');
    await outside(async ({ document, session }) => {
      document.put('front.unit', 'Turku');
      await session.look();
    });
    await user.click(button('Käytä tässä kirjoitettua'));
    await desk.session.settled();
    expect(desk.document.textOf('front.unit')).toBe('Oulu');
  });

  it('can be read but not written where this Word keeps it from the pane', async () => {
    await renderDetails({
      prepare: ({ document }) => document.keepBack('front.unit', 'front.recipients.2', 'front.reportDate'),
    });
    expect(text('Arvioitavan yksikön nimi ja alue').readOnly).toBe(true);
    expect(screen.queryByRole('button', { name: 'Lisää vastaanottaja' })).toBeNull();
    expect(button('Avaa kalenteri: Raportin päivämäärä').getAttribute('aria-disabled')).toBe('true');
  });
});

describe('The page comes up', () => {
  it('without the focus at the field that the document’s cursor comes into', async () => {
    const { outside } = await renderDetails();
    const before = document.activeElement;
    await outside(({ document }) => document.click('front.recipients.3'));
    expect(document.activeElement).toBe(before);
    expect(text('Vastaanottajat 3')).toBeTruthy();
  });

  it.each([
    ['front.documents', 'Arvioijat tarkastelivat seuraavia asiakirjoja'],
    ['front.recipients.2', 'Vastaanottajat 2'],
    ['front.assessmentDates', 'Arviointiajankohta'],
  ] as const)('with the focus in %s when that is asked for', async (at, name) => {
    const { session, report } = await Desk.open('fi');
    await act(() =>
      renderOnSurface(
        <SessionProvider session={session}>
          <DetailsPage open={report} place={{ kind: 'details', at, followed: false }} go={() => undefined} />
        </SessionProvider>,
      ),
    );
    expect(document.activeElement).toBe(await screen.findByRole('textbox', { name }));
  });
});
