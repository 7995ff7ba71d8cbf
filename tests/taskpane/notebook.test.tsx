import { fireEvent, screen } from '@testing-library/react';
import { parseXml } from '../../src/commands/parseXml';
import { readNotebook } from '../../src/handouts/readNotebook';
import { fiFileFaults } from '../../src/wording/files/fi';
import type { ReportLanguage } from '../../src/words/reportLanguage';
import { reportLanguages } from '../../src/words/reportLanguage';
import type { Written } from '../handouts/notebooks';
import { askedIn, askedOf, filledIn, templateNotebook } from '../handouts/notebooks';
import { emptyPlan } from '../handouts/plans';
import type { Desk } from '../session/desk';
import { changedPackage } from '../template/changedPackage';
import { withPictures } from '../template/withPictures';
import { button, openMenu, patience } from './evidence/criterionPage';
import { renderPane } from './renderPane';
import { violations } from './violations';
import { keptParts } from '../session/working/keptParts';

const empty = templateNotebook('fi');
/** As a program that keeps only texts saves it. */
const withoutFields = changedPackage(empty, {
  'word/document.xml': (document) => document.replaceAll('ips.notebook.', 'x.'),
});

beforeEach(() => localStorage.clear());
afterEach(() => jest.restoreAllMocks());

async function openPage(prepare?: (desk: Desk) => void, sample: ReportLanguage = 'fi') {
  const pane = await renderPane({
    sample,
    prepare: (desk) => {
      const told = desk.document.diagnostics();
      jest.spyOn(desk.document, 'diagnostics').mockReturnValue({ ...told, platform: 'PC' });
      prepare?.(desk);
    },
  });
  await openMenu();
  await pane.user.click(await screen.findByRole('button', { name: 'Avaa muistion sivu' }, patience));
  await screen.findByRole('heading', { level: 1, name: 'Arviointikäynnin muistio' }, patience);
  return pane;
}

function pick(bytes: Uint8Array | Promise<Uint8Array>, name = 'muistio.docx'): void {
  const file = Object.assign(new File([], name), {
    arrayBuffer: async () => new Uint8Array(await bytes).buffer,
  });
  fireEvent.change(screen.getByLabelText('Valitse täytetty muistio', { selector: 'input' }), {
    target: { files: [file] },
  });
}

const filled = (...written: Written[]): Uint8Array => filledIn(empty, ...written);
const visit = filled(
  ['ips.notebook.7.note.interviews', 'Tiimi kokoontuu viikoittain.'],
  ['ips.notebook.5.tick.1', true],
  ['ips.notebook.1.cell.name', 'Valmentaja A'],
  ['ips.notebook.1.cell.clients', '18'],
);
const takeAll = /^Ota tiedot mukaan/u;

describe('The visit notebook', () => {
  it.each(reportLanguages)(
    'is made of the open document in %s, with nothing written in it',
    async (sample) => {
      const prepare = ({ document }: Desk) => document.put('front.unit', 'Mallilan yksikkö');
      const { desk, user } = await openPage(prepare, sample);
      expect(
        screen.getByText(/Luvut ja muistiinpanojen paikat ovat tämän apuohjelman, eivät THL:n\.$/u),
      ).toBeTruthy();
      await user.click(button('Avaa Wordissa'));
      await screen.findByText(/^Muistio annettiin Wordille/u, {}, patience);
      const [made = ''] = desk.document.newDocuments;
      const bytes = new Uint8Array(Buffer.from(made, 'base64'));
      expect(readNotebook(bytes, parseXml)).toEqual({
        units: ['Mallilan yksikkö'],
        assessed: [],
        entries: [],
        hasFields: true,
        lost: [],
        margins: [],
        holds: [],
        isTracked: false,
      });
      const { criteria } = desk.report.report;
      expect(criteria).toHaveLength(25);
      expect(askedIn(bytes, criteria)).toEqual(criteria.map(askedOf));
      expect(await violations()).toEqual([]);
    },
  );

  it('is shown before it is taken into notes, ticks and figures, and taken back in one step', async () => {
    const { desk, user, outside } = await openPage();
    pick(visit);
    await screen.findByText('Haastattelut: Tiimi kokoontuu viikoittain.', {}, patience);
    expect(screen.getByText('Mukaan tulevat: osatekijöiden rastit.')).toBeTruthy();
    expect(screen.getByText('Mukaan tulevat: luvut.')).toBeTruthy();
    expect(screen.getByText('Valmentaja A · 18')).toBeTruthy();
    expect(screen.getByText(/^✓ /u)).toBeTruthy();
    expect(desk.session.working.of(7).note).toBe('');
    expect(await violations()).toEqual([]);
    await user.click(button(takeAll));
    expect(screen.getByText('Muistion tiedot otettiin mukaan 3 kriteeriin.').parentElement).toBe(
      document.activeElement,
    );
    expect(desk.session.working.of(7).note).toBe('Haastattelut: Tiimi kokoontuu viikoittain.');
    expect(desk.session.working.of(5).ticks).toEqual([false, true, false, false, false]);
    expect(desk.session.working.of(1).figures?.rows).toEqual([{ name: 'Valmentaja A', clients: '18' }]);
    expect(desk.report.fields.get('criterion.7.comments')?.text).toBe('');
    await user.click(button('Kumoa: muistiosta otetut tiedot'));
    await outside(() => desk.session.settled());
    expect(desk.session.working.of(7).note).toBe('');
    expect(desk.session.working.of(5).ticks).toBeNull();
  });

  it('adds to notes, leaves figures that are there, and is not taken twice', async () => {
    const figures = { fields: {}, rows: [{ name: 'Oma', clients: '20' }] };
    const { desk, user, outside } = await openPage();
    await outside(() => {
      desk.session.working.change(7, { note: 'Oma huomio.' });
      desk.session.working.change(1, { figures });
    });
    pick(visit);
    await screen.findByText(
      'Ennalleen jäävät, koska raportissa on jo muut: luvut. Muistiossa on:',
      {},
      patience,
    );
    expect(screen.getByText('Valmentaja A · 18')).toBeTruthy();
    await user.click(button(takeAll));
    expect(desk.session.working.of(7).note).toBe('Oma huomio.\nHaastattelut: Tiimi kokoontuu viikoittain.');
    expect(desk.session.working.of(1).figures).toEqual(figures);
    pick(filled(['ips.notebook.7.note.interviews', 'Tiimi kokoontuu viikoittain.']));
    expect(await screen.findByText('Muistion tiedot on jo otettu mukaan.', {}, patience)).toBeTruthy();
  });

  it('says what stands where a field was deleted', async () => {
    await openPage();
    pick(
      changedPackage(empty, {
        'word/document.xml': (document) =>
          document.replace(
            /<w:tr>(?:(?!<w:tr>).)*ips\.notebook\.15\.field\.tracked.*?<\/w:tr>/su,
            '<w:tr><w:tc><w:p><w:r><w:t>Muu</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>=cmd|A1</w:t></w:r></w:p></w:tc><w:tc><w:p/></w:tc></w:tr><w:tr><w:tc><w:p/></w:tc></w:tr>',
          ),
      }),
    );
    expect(
      await screen.findByText(
        'Tällä kohdalla ei ole muistiossa enää kenttää, joten se ei tule mukaan: ”Muu · =cmd|A1”. Siirrä se itse.',
        {},
        patience,
      ),
    ).toBeTruthy();
    expect(button(takeAll).getAttribute('aria-disabled')).toBe('true');
  });

  it('says what stands in its footer', async () => {
    await openPage();
    const typed = '<w:p><w:r><w:t>Kopio ohjausryhmälle</w:t></w:r></w:p></w:ftr>';
    pick(changedPackage(empty, { 'word/footer1.xml': (footer) => footer.replace('</w:ftr>', typed) }));
    const sentence =
      'Ylä- tai alatunnisteessa on tekstiä, joka ei tule mukaan: ”Kopio ohjausryhmälle”. Siirrä se itse.';
    expect(await screen.findByText(sentence, {}, patience)).toBeTruthy();
  });

  it('goes on saying what is left to do by hand when the rest is taken', async () => {
    const { user } = await openPage();
    pick(
      withPictures(
        filled(
          ['ips.notebook.1.cell.name', 'Valmentaja A'],
          ['ips.notebook.1.cell.clients', 'noin 18'],
          ['ips.notebook.16.field.inPlan', 'joskus'],
          ['ips.notebook.16.field.contacts', '20'],
        ),
        [{ title: 'Kaavio', description: '' }],
      ),
    );
    await screen.findByText(
      /^Näitä ei voi lukea luvuiksi: ”noin 18”\. Ne tulevat mukaan sellaisinaan/u,
      {},
      patience,
    );
    const left = [
      /^Näistä ei selvinnyt, onko vastaus kyllä vai ei: ”joskus”\./u,
      /^Muistiossa on myös kuva\./u,
    ];
    for (const sentence of left) expect(screen.getByText(sentence)).toBeTruthy();
    expect(await violations()).toEqual([]);
    await user.click(button(takeAll));
    expect(screen.getByText('Muistion tiedot otettiin mukaan 2 kriteeriin.')).toBeTruthy();
    for (const sentence of left) expect(screen.getByText(sentence)).toBeTruthy();
    expect(screen.queryByText(/^Näitä ei voi lukea/u)).toBeNull();
    expect(screen.queryByRole('button', { name: takeAll })).toBeNull();
  });

  it('that was picked last is shown, also where the one before it is read later', async () => {
    const { outside } = await openPage();
    let readFirst: (bytes: Uint8Array) => void = () => undefined;
    pick(new Promise<Uint8Array>((resolve) => (readFirst = resolve)), 'iso.docx');
    expect(await screen.findByText('Luetaan: iso.docx')).toBeTruthy();
    pick(visit, 'pieni.docx');
    await screen.findByText('pieni.docx', {}, patience);
    await outside(() => readFirst(filled(['ips.notebook.8.note.interviews', 'Toinen muistio'])));
    await outside(() => new Promise((resolve) => setTimeout(resolve, 500)));
    expect(screen.getByText('pieni.docx')).toBeTruthy();
    expect(screen.getByText('Haastattelut: Tiimi kokoontuu viikoittain.')).toBeTruthy();
    expect(screen.queryByText(/Toinen muistio/u)).toBeNull();
  });

  it('that is more than the report can carry is said to be, and is not taken', async () => {
    const { desk, user, outside } = await openPage();
    pick(filled(['ips.notebook.7.note.interviews', 'Pitkä muistiinpano. '.repeat(5_200)]));
    expect(await screen.findByText(/^Muistion tiedot eivät mahdu/u, {}, patience)).toBeTruthy();
    await user.click(button(takeAll));
    await outside(() => undefined);
    expect(desk.session.working.of(7).note).toBe('');
    expect(keptParts(desk.document.parts)).toEqual([]);
    pick(visit);
    await screen.findByText('Haastattelut: Tiimi kokoontuu viikoittain.', {}, patience);
    expect(screen.queryByText(/eivät mahdu/u)).toBeNull();
  });

  it('of another unit is said to be one', async () => {
    await openPage(({ document }) => document.put('front.unit', 'Toisaalla'));
    pick(visit);
    expect(
      await screen.findByText(
        /^Muistio on tehty toisesta yksiköstä: Mallilan yksikkö & <muut>\./u,
        {},
        patience,
      ),
    ).toBeTruthy();
  });

  it.each([
    ['4.–5.6.2025', true],
    ['3.–4.6.2026', false],
    ['ensi kesänä', false],
  ])('of a visit on other days than %s is said to be from another one: %s', async (days, isOther) => {
    await openPage(({ document }) => document.put('front.assessmentDates', days));
    pick(visit);
    await screen.findByText('Haastattelut: Tiimi kokoontuu viikoittain.', {}, patience);
    expect(screen.queryAllByText(/^Muistio on toiselta arviointikäynniltä: 2\.–3\.6\.2026\./u)).toHaveLength(
      isOther ? 1 : 0,
    );
  });

  it.each([
    ['is none', emptyPlan('fi'), /^Tiedosto ei ole arviointikäynnin muistio\./u],
    ['is no Word document', new Uint8Array([1, 2, 3]), fiFileFaults.notDocx],
    ['has a password', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), fiFileFaults.encrypted],
    ['has no bytes', new Uint8Array(), fiFileFaults.empty],
    ['is empty', empty, 'Muistiossa ei ole täytettyjä kohtia.'],
    ['has lost its fields', withoutFields, /^Muistion kenttiä ei löytynyt.* Siirrä muistion tiedot itse\.$/u],
  ])('that %s is reported in a sentence', async (_, bytes, sentence) => {
    await openPage();
    pick(bytes);
    expect(await screen.findByText(sentence, {}, patience)).toBeTruthy();
    expect(screen.queryByRole('button', { name: takeAll })).toBeNull();
  });
});
