import { act, screen, waitFor, within } from '@testing-library/react';
import { moveComment, type GivenComment } from '../template/commentedDocx';
import { changedPackage } from '../template/changedPackage';
import { commentedPane } from './commentedPane';
import { violations } from './violations';

beforeEach(() => localStorage.clear());

const question: GivenComment = {
  key: 'criterion.7.comments',
  author: 'Maija Virtanen',
  text: 'Onko luku tältä vuodelta?',
  date: '2026-10-08T09:05:00Z',
  answers: [{ author: 'Erik Berg', text: 'On.', date: '2026-10-09T14:30:00Z' }],
};
const done: GivenComment = {
  ...{ key: 'criterion.7.sources', author: 'Erik Berg', text: 'Lisää haastattelu.', resolved: true },
};
const ofUnit: GivenComment = { key: 'front.unit', author: 'Maija Virtanen', text: 'Koko nimi?' };
const ofNeed: GivenComment = {
  key: 'front.developmentNeeds.1.criterion',
  author: 'Erik Berg',
  text: 'Tämä ensin.',
};

type Pane = Awaited<ReturnType<typeof commentedPane>>;

const part = (): Promise<HTMLElement> => screen.findByRole('region', { name: /^Wordin kommentit/ });
const criterion = async ({ user }: Pane, number: number): Promise<HTMLElement> => {
  await user.click(screen.getByRole('button', { name: new RegExp(`^${number}\\. `) }));
  return part();
};
const press = async ({ user }: Pane, name: RegExp | string): Promise<void> =>
  user.click(await screen.findByRole('button', { name }));
const answersIn = ({ desk }: Pane): readonly (readonly string[])[] =>
  (desk.report.facts.threads ?? []).map(({ answers }) => answers.map(({ text }) => text));

/** Opens the answer to the one open comment on criterion 7 and types it. */
async function typeAnswer(pane: Pane, text: string): Promise<HTMLElement> {
  await criterion(pane, 7);
  await press(pane, 'Vastaa kommenttiin: Maija Virtanen');
  const box = await screen.findByRole('textbox', { name: 'Vastaus kommenttiin: Maija Virtanen' });
  expect(document.activeElement).toBe(box);
  await pane.user.type(box, text);
  return box;
}

describe('Word’s comments on a criterion', () => {
  it('show who said what and when, the answers, and the place', async () => {
    const region = await criterion(await commentedPane([question]), 7);
    const [item] = within(region).getAllByRole('listitem');
    expect(item?.textContent).toMatch(/Kommentit \(kuvaus\).*Näytä asiakirjassa/);
    expect(item?.textContent).toContain('Maija Virtanen 8.10.2026 klo 9.05Onko luku tältä vuodelta?');
    expect(item?.textContent).toContain('Erik Berg 9.10.2026 klo 14.30On.');
    expect(within(region).getByRole('heading').textContent).toBe('Wordin kommentit (1)');
    expect(await violations()).toEqual([]);
  });

  it('are text, whatever they look like', async () => {
    const text = '<img src=x onerror=alert(1)>&amp;\n**toinen** rivi';
    const region = await criterion(await commentedPane([{ ...question, text, answers: [] }]), 7);
    expect(within(region).getByText(/img src/).textContent).toBe(text);
    expect(region.querySelector('img')).toBeNull();
  });

  it('are counted in the overview while nobody has resolved them', async () => {
    await commentedPane([question, { ...question, text: 'Entä lähde?' }, done]);
    expect(screen.getByRole('button', { name: /^7\. .*2 kommenttia Wordissa$/ })).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^8\. .*Wordissa/ })).toBeNull();
  });

  it('are folded up once they are resolved', async () => {
    const pane = await commentedPane([question, done]);
    const region = await criterion(pane, 7);
    expect(within(region).queryByText('Lisää haastattelu.')).toBeNull();
    await press(pane, 'Ratkaistut (1)');
    expect(within(region).getByText('Lisää haastattelu.')).toBeTruthy();
  });

  it('lead to their place in the document', async () => {
    const pane = await commentedPane([question]);
    await criterion(pane, 7);
    await press(pane, /^Näytä asiakirjassa: Maija Virtanen/);
    await waitFor(() => expect(pane.desk.document.batches.at(-1)).toBe('select'));
  });

  it('are said to be none where there are none', async () => {
    const region = await criterion(await commentedPane([question]), 8);
    expect(region.textContent).toContain('Tässä kohdassa ei ole Wordin kommentteja.');
    expect(await violations()).toEqual([]);
  });

  it('come when they are read again', async () => {
    const pane = await commentedPane([{ ...question, answers: [] }]);
    const region = await criterion(pane, 7);
    await act(() => pane.desk.document.changeComment(() => 0, { kind: 'answer', text: 'Kyllä on.' }));
    expect(region.textContent).not.toContain('Kyllä on.');
    await press(pane, 'Lue kommentit uudelleen');
    expect(await within(region).findByText('Kyllä on.')).toBeTruthy();
  });

  it('are spoken of in Swedish and English, too', async () => {
    const pane = await commentedPane([question], { language: 'sv' });
    await pane.user.click(screen.getByRole('button', { name: /^7\. .*1 kommentar i Word$/ }));
    expect(await screen.findByText('8.10.2026 kl. 9.05')).toBeTruthy();
  });
});

describe('An answer', () => {
  it('is in the document once it is sent, and the focus is back', async () => {
    const pane = await commentedPane([question]);
    await typeAnswer(pane, 'Kiitos, korjaan.');
    await press(pane, 'Lähetä vastaus');
    expect(await screen.findByText('Vastaus on asiakirjassa.')).toBeTruthy();
    expect(answersIn(pane)).toEqual([['On.', 'Kiitos, korjaan.']]);
    expect(screen.queryByRole('textbox', { name: /^Vastaus/ })).toBeNull();
    const answer = screen.getByRole('button', { name: 'Vastaa kommenttiin: Maija Virtanen' });
    await waitFor(() => expect(document.activeElement).toBe(answer));
  });

  it('is sent by Control and Enter, and not while it is empty', async () => {
    const pane = await commentedPane([question]);
    const box = await typeAnswer(pane, ' ');
    await pane.user.type(box, '{Control>}{Enter}{/Control}');
    expect(pane.desk.document.batches).not.toContain('changeComment');
    await pane.user.type(box, 'Selvä{Control>}{Enter}{/Control}');
    expect(await screen.findByText('Vastaus on asiakirjassa.')).toBeTruthy();
    expect(answersIn(pane)).toEqual([['On.', 'Selvä']]);
  });

  it('survives when Word refuses it, also on another page, and can be sent then', async () => {
    const pane = await commentedPane([question], {
      prepare: ({ document }) => (document.commentRefusal = 'busy'),
    });
    await typeAnswer(pane, 'Kiitos, korjaan.');
    await press(pane, 'Lähetä vastaus');
    expect(await screen.findByText('Vastausta ei lisätty asiakirjaan.')).toBeTruthy();
    expect(await violations()).toEqual([]);
    await pane.user.keyboard('{Escape}');
    await criterion(pane, 7);
    const box = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: /^Vastaus/ });
    expect(box.value).toBe('Kiitos, korjaan.');
    pane.desk.document.commentRefusal = null;
    await press(pane, 'Lähetä vastaus');
    expect(await screen.findByText('Vastaus on asiakirjassa.')).toBeTruthy();
    expect(answersIn(pane)).toEqual([['On.', 'Kiitos, korjaan.']]);
  });

  it('that has arrived though Word’s receipt was lost is not asked for again', async () => {
    const pane = await commentedPane([question]);
    await typeAnswer(pane, 'Kiitos, korjaan.');
    pane.desk.document.failNext('changeComment', 'lostAfter');
    await press(pane, 'Lähetä vastaus');
    expect(await screen.findByText('Vastaus on asiakirjassa.')).toBeTruthy();
    expect(answersIn(pane)).toEqual([['On.', 'Kiitos, korjaan.']]);
    expect(screen.queryByText('Vastausta ei lisätty asiakirjaan.')).toBeNull();
  });

  it('stays in sight when Word does not answer at all', async () => {
    const pane = await commentedPane([question]);
    await typeAnswer(pane, 'Kiitos, korjaan.');
    pane.desk.document.commentRefusal = 'offline';
    pane.desk.document.refuseToOpen('offline');
    await press(pane, 'Lähetä vastaus');
    expect(await screen.findByText('Vastausta ei lisätty asiakirjaan.')).toBeTruthy();
    const box = screen.getByRole<HTMLTextAreaElement>('textbox', { name: /^Vastaus/ });
    expect(box.value).toBe('Kiitos, korjaan.');
  });

  it('is given up by a press', async () => {
    const pane = await commentedPane([question]);
    await typeAnswer(pane, 'Turha');
    await press(pane, 'Peruuta');
    expect(screen.queryByRole('textbox', { name: /^Vastaus/ })).toBeNull();
    await press(pane, 'Vastaa kommenttiin: Maija Virtanen');
    expect((await screen.findByRole<HTMLTextAreaElement>('textbox', { name: /^Vastaus/ })).value).toBe('');
  });

  it('is left to the document where this Word takes none from the pane', async () => {
    const pane = await commentedPane([question], {
      prepare: ({ document }) => (document.knowsComments = false),
    });
    const region = await criterion(pane, 7);
    expect(within(region).queryByRole('button', { name: /^Vastaa|^Merkitse/ })).toBeNull();
    expect(region.textContent).toContain('Vastaa niihin asiakirjassa.');
    expect(within(region).getByRole('button', { name: /^Näytä asiakirjassa/ })).toBeTruthy();
  });
});

describe('Resolving', () => {
  it('folds a comment up, and opening it again brings it back', async () => {
    const pane = await commentedPane([question]);
    const region = await criterion(pane, 7);
    await press(pane, 'Merkitse ratkaistuksi: Maija Virtanen');
    expect(await screen.findByText('Kommentti on merkitty ratkaistuksi.')).toBeTruthy();
    expect(document.activeElement).toBe(within(region).getByRole('heading'));
    await press(pane, 'Ratkaistut (1)');
    await press(pane, 'Avaa uudelleen: Maija Virtanen');
    expect(await screen.findByText('Kommentti on avattu uudelleen.')).toBeTruthy();
    expect(pane.desk.report.facts.threads?.map(({ resolved }) => resolved)).toEqual([false]);
  });

  it('that Word refuses is reported', async () => {
    const pane = await commentedPane([question], {
      prepare: ({ document }) => (document.commentRefusal = 'readOnly'),
    });
    await criterion(pane, 7);
    await press(pane, 'Merkitse ratkaistuksi: Maija Virtanen');
    expect(await screen.findByText('Muutosta ei tehty asiakirjaan.')).toBeTruthy();
  });
});

describe('Comments elsewhere', () => {
  it('on the front are shown with the details', async () => {
    const pane = await commentedPane([ofUnit]);
    await press(pane, 'Alkutiedot');
    expect((await part()).textContent).toContain('Koko nimi?');
  });

  it('on the needs are shown with the summary', async () => {
    const pane = await commentedPane([ofNeed]);
    await press(pane, 'Yhteenveto');
    expect((await part()).textContent).toContain('Tämä ensin.');
  });

  it('are not spoken of where there are none', async () => {
    const pane = await commentedPane([question]);
    await press(pane, 'Alkutiedot');
    expect(screen.queryByRole('region', { name: /^Wordin kommentit/ })).toBeNull();
  });
});

describe('A comment behind all fields', () => {
  /** The comment moves to a paragraph of its own at the document's end. */
  const atEnd = (bytes: Uint8Array): Uint8Array =>
    changedPackage(bytes, {
      'word/document.xml': (xml) =>
        moveComment(xml, (bare, around) => {
          const end = bare.lastIndexOf('<w:sectPr');
          const paragraph = around('<w:r><w:t>Liite: haastattelut</w:t></w:r>');
          return `${bare.slice(0, end)}<w:p>${paragraph}</w:p>${bare.slice(end)}`;
        }),
    });

  it('quotes where it stands, and is led to in the pane, which can’t show it in the document', async () => {
    const pane = await commentedPane([question], { change: atEnd });
    await press(pane, 'Tarkistus');
    expect(await screen.findByText('Muualla asiakirjassa: ”Liite: haastattelut”')).toBeTruthy();
    await press(pane, /^Näytä yhteenvedossa: Maija Virtanen, Muualla/);
    expect((await part()).textContent).toContain('Onko luku tältä vuodelta?');
    expect(pane.desk.document.batches).not.toContain('select');
  });
});

describe('The check', () => {
  it('lists the open ones with the way to where they are answered', async () => {
    const pane = await commentedPane([question, done, ofUnit]);
    await press(pane, 'Tarkistus');
    const finding = (await screen.findByText(/^Asiakirjassa on 4 Wordin kommenttia/)).closest('li');
    if (!finding) throw new Error('The finding is in no list.');
    const items = await within(finding).findAllByRole('listitem');
    expect(items.map((item) => item.textContent)).toEqual([
      expect.stringContaining('Koko nimi?'),
      expect.stringContaining('Onko luku tältä vuodelta?'),
    ]);
    expect(await violations()).toEqual([]);
    await press(pane, /^Näytä asiakirjassa: Maija Virtanen, 7\. /);
    expect((await part()).textContent).toContain('Onko luku tältä vuodelta?');
    expect(pane.desk.document.batches).toContain('select');
  });
});

describe('A thousand comments', () => {
  const many = Array.from({ length: 1000 }, (_, index) => ({
    ...question,
    answers: [],
    text: `Huomio ${index}`,
  }));

  it('take one batch, and are drawn by fifty', async () => {
    const pane = await commentedPane(many);
    expect(pane.desk.document.batches.filter((batch) => batch !== 'glance')).toEqual(['open']);
    const region = await criterion(pane, 7);
    expect(within(region).getByRole('heading').textContent).toBe('Wordin kommentit (1000)');
    expect(within(region).getAllByRole('listitem')).toHaveLength(50);
    await press(pane, 'Näytä vielä 50');
    expect(within(region).getAllByRole('listitem')).toHaveLength(100);
  });
});
