import { screen, within } from '@testing-library/react';
import { criterionNumbers } from '../../src/assessment/report';
import { finishedDocument } from '../commands/finishedDocument';
import { renderPane } from './renderPane';
import { violations } from './violations';

type Pane = Awaited<ReturnType<typeof renderPane>>;

/** jsdom's files lack the method. */
function fileOf(bytes: Uint8Array, name: string): File {
  const file = new File(['x'], name);
  file.arrayBuffer = () => Promise.resolve(new Uint8Array(Buffer.from(bytes)).buffer);
  return file;
}

const textOf = (number: number, field: string): string => `”Å${number}”\näö ’x’ "y"\n${field}`;
const theirs = finishedDocument(
  'sv',
  Object.fromEntries(
    criterionNumbers.flatMap((number) =>
      ['sources', 'comments', 'recommendations'].map((field) => [
        `criterion.${number}.${field}`,
        textOf(number, field),
      ]),
    ),
  ),
);

async function openPage(): Promise<Pane> {
  const pane = await renderPane();
  await pane.outside(({ session }) => {
    session.setScore(3, 2);
    session.type('criterion.3.comments', 'Oma ”teksti”,\nåäö.');
    session.leave('criterion.3.comments');
  });
  await pane.user.click(screen.getByRole('button', { name: 'Vertaa' }));
  const input = await screen.findByLabelText('Valitse raportit', { selector: 'input' });
  await pane.user.upload(input, [fileOf(theirs, 'ruotsi.docx')]);
  await pane.user.click(await screen.findByRole('button', { name: 'Ota tietoja raportista: ruotsi.docx' }));
  return pane;
}

const changes = (): HTMLElement => screen.getByRole('list', { name: 'Muutokset' });
const changeOf = (name: RegExp): HTMLInputElement => within(changes()).getByRole('checkbox', { name });
const takeButton = (): HTMLElement => screen.getByRole('button', { name: /^Ota valitut/u });

describe('Taking over from another report', () => {
  it('offers the scores, whatever the language, and chooses only what this report lacks', async () => {
    const { desk, user, outside } = await openPage();
    expect(screen.getByText(/eri kielellä/u)).toBeTruthy();
    expect(within(changes()).getAllByRole('checkbox')).toHaveLength(25);
    expect(changeOf(/^3\. .* 2 → 4$/u).checked).toBe(false);
    await user.click(takeButton());
    await outside(() => undefined);
    expect(desk.document.textOf('criterion.3.score')).toBe('2');
    expect(desk.document.textOf('criterion.25.score')).toBe('4');
    expect(desk.document.textOf('criterion.25.comments')).toBe('');
    expect(takeButton().getAttribute('aria-disabled')).toBe('true');
  });

  it('takes all 25 times 4 over in one step, which is undone to the character', async () => {
    const { desk, user, outside } = await openPage();
    const textsNow = () => new Map([...desk.report.fields].map(([key, { text }]) => [key, text]));
    const before = textsNow();
    for (const kind of [/^Tietolähteet/u, /^Kommentit \(/u, /^Suositukset \(/u])
      await user.click(screen.getByRole('checkbox', { name: kind }));
    await user.click(screen.getByRole('button', { name: 'Valitse kaikki' }));
    await user.click(screen.getByRole('button', { name: 'Ota valitut (100)' }));
    await outside(() => undefined);
    for (const number of criterionNumbers) {
      expect(desk.document.textOf(`criterion.${number}.score`)).toBe('4');
      expect(desk.document.textOf(`criterion.${number}.comments`)).toBe(textOf(number, 'comments'));
    }
    expect(desk.document.textOf('total')).toBe('100');
    await user.click(screen.getByRole('button', { name: 'Kumoa: muista raporteista otetut tiedot' }));
    await outside(() => undefined);
    expect(textsNow()).toEqual(before);
    expect(desk.document.textOf('criterion.3.comments')).toBe('Oma ”teksti”,\nåäö.');
  });

  it('asks again where the text that a choice was made over has changed', async () => {
    const { desk, user, outside } = await openPage();
    await user.click(changeOf(/^3\. /u));
    expect(changeOf(/^3\. /u).checked).toBe(true);
    await outside(() => desk.session.setScore(3, 5));
    expect(changeOf(/^3\. .* 5 → 4$/u).checked).toBe(false);
  });

  it('offers the front where it is wanted, and is accessible', async () => {
    const { desk, user, outside } = await openPage();
    await user.click(screen.getByRole('checkbox', { name: /^Pisteet \(/u }));
    await user.click(screen.getByRole('checkbox', { name: /^Alkutiedot \(/u }));
    expect(await violations()).toEqual([]);
    await user.click(takeButton());
    await outside(() => undefined);
    expect(desk.document.textOf('front.unit')).toBe('Zeta');
    expect(desk.document.textOf('criterion.25.score')).toBe('');
  });
});
