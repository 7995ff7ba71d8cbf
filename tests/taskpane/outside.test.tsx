import { readFileSync } from 'node:fs';
import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { parseXml } from '../../src/commands/parseXml';
import type { RefusalKind } from '../../src/session/refusal';
import { refusalKinds } from '../../src/session/refusal';
import { Session } from '../../src/session/session';
import { NotInWord } from '../../src/taskpane/outside/NotInWord';
import { KeptDrafts, StoppedClock, samples } from '../session/desk';
import { FakeDocument } from '../session/fakeDocument';
import { documentXmlOf, packed } from '../template/docxFile';
import { renderOnSurface, renderSession } from './renderPane';

const numbering = '<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>';
const control =
  '<w:sdt><w:sdtPr><w:id w:val="5"/></w:sdtPr><w:sdtContent><w:r><w:t>4</w:t></w:r></w:sdtContent></w:sdt>';
const letter = packed(documentXmlOf(`<w:p><w:r><w:t>Nimi: </w:t></w:r>${control}</w:p>`), numbering);

const sessionOn = (document: FakeDocument): Session =>
  new Session({ port: document, clock: new StoppedClock(), parseXml, drafts: new KeptDrafts() });

const sampleDocument = (): FakeDocument => new FakeDocument(readFileSync(samples.fi), parseXml);

beforeEach(() => localStorage.clear());

describe('While the document is being read', () => {
  it('the pane says so, and shows the report once it is there', async () => {
    const document = sampleDocument();
    const session = sessionOn(document);
    document.hold();
    const opening = session.open();
    await renderSession(session);
    expect(screen.getByRole('status').textContent).toBe('Luetaan asiakirjaa…');
    await act(async () => {
      document.release();
      await opening;
    });
    expect(screen.getByRole('button', { name: 'Seuraava avoin: 1' })).toBeTruthy();
  });
});

describe('What support asks for', () => {
  it.each([
    [
      'a document that can’t be read',
      'Asiakirjaa ei voitu lukea',
      (document: FakeDocument) => document.refuseToOpen('unknown'),
    ],
    [
      'a document that is no report',
      'Tämä ei ole IPS-laatuarvioinnin raportti',
      (document: FakeDocument) => document.become(letter),
    ],
  ])('is reached from %s, and leads back', async (_, title, prepare) => {
    const document = sampleDocument();
    prepare(document);
    const session = sessionOn(document);
    await session.open();
    await renderSession(session);
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Tekniset tiedot IT-tukea varten' }));
    const details = await screen.findByRole<HTMLTextAreaElement>('textbox', {
      name: 'Tekniset tiedot tekstinä',
    });
    expect(details.value).toMatch(/State: (failed|foreign)/u);
    await user.click(screen.getByRole('button', { name: title }));
    expect(screen.getByRole('heading', { name: title })).toBeTruthy();
  });
});

describe('A document that can’t be read', () => {
  it.each<RefusalKind>([...refusalKinds])(
    'is reported with what to do, and can be tried again: %s',
    async (kind) => {
      const document = sampleDocument();
      document.refuseToOpen(kind);
      const session = sessionOn(document);
      await session.open();
      await renderSession(session);
      expect(screen.getByRole('heading', { name: 'Asiakirjaa ei voitu lukea' })).toBeTruthy();
      expect(screen.getByText('Koodi IT-tukea varten: FakeRefusal')).toBeTruthy();

      document.refuseToOpen(null);
      await userEvent.setup().click(screen.getByRole('button', { name: 'Yritä uudelleen' }));
      expect(await screen.findByRole('button', { name: 'Seuraava avoin: 1' })).toBeTruthy();
    },
  );
});

describe('A document that is no report template', () => {
  it('gets a page that says what is expected, where it is found, and what was recognised', async () => {
    const session = sessionOn(new FakeDocument(letter, parseXml));
    await session.open();
    await renderSession(session);
    expect(screen.getByRole('heading', { name: /ei ole IPS-laatuarvioinnin raportti/ })).toBeTruthy();
    expect(screen.getByText(/Tuetun työllistymisen IPS-laatuarviointi/)).toBeTruthy();
    expect(screen.getByText(/on yksi täytettävä kenttä/)).toBeTruthy();
  });

  it('is read again when it has become one', async () => {
    const document = new FakeDocument(letter, parseXml);
    const session = sessionOn(document);
    await session.open();
    await renderSession(session);
    document.become(readFileSync(samples.sv));
    await userEvent.setup().click(screen.getByRole('button', { name: 'Lue uudelleen' }));
    expect(await screen.findByRole('button', { name: /^7\. Arbetsträningsteamet/ })).toBeTruthy();
  });
});

describe('Outside of Word', () => {
  it('the page says where it works', async () => {
    await renderOnSurface(<NotInWord />, 'sv');
    expect(screen.getByRole('heading', { name: 'Öppna det här i Word' })).toBeTruthy();
  });
});

describe('A fault of the pane itself', () => {
  it('is reported in a sentence, and the view comes back', async () => {
    const silent = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    let faulty = true;
    const Part = (): string => {
      if (faulty) throw new Error('A fault for the test.');
      return 'Näkymä';
    };
    await renderOnSurface(<Part />);
    expect(screen.getByRole('heading', { name: 'Tehtäväruudussa on vika' })).toBeTruthy();
    faulty = false;
    await userEvent.setup().click(screen.getByRole('button', { name: 'Lataa uudelleen' }));
    expect(screen.getByText('Näkymä')).toBeTruthy();
    silent.mockRestore();
  });
});
