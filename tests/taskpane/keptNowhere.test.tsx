import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { readFileSync } from 'node:fs';
import { parseXml } from '../../src/commands/parseXml';
import { Session } from '../../src/session/session';
import { draftStorage } from '../../src/taskpane/storage/draftStorage';
import { samples, StoppedClock } from '../session/desk';
import { FakeDocument } from '../session/fakeDocument';
import { box, keptPart, openCriterion, patience } from './evidence/criterionPage';
import { renderSession } from './renderPane';

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});
afterEach(() => jest.restoreAllMocks());

const write = (field: HTMLElement, value: string): boolean => fireEvent.change(field, { target: { value } });
const note = (): HTMLInputElement => box('Oma muistiinpano');
const little = /^Asiakirjaan mahtuu enää vähän arvioijan aineistoa/u;
const tooMuch = /^Arvioijan aineistoa on enemmän kuin asiakirjaan mahtuu/u;

it('A note for which the document has little room, or none, is told of and survives until it is shortened', async () => {
  const pane = await openCriterion(7);
  write(note(), 'a'.repeat(92_000));
  expect(screen.getByText(little)).toBeTruthy();
  const long = 'ä'.repeat(60_000);
  write(note(), long);
  expect(screen.getByText(tooMuch)).toBeTruthy();
  expect(await keptPart(pane)).toBe('');
  expect(screen.getByText(tooMuch)).toBeTruthy();
  expect(screen.getByText('Arvioijan aineisto ei tallentunut asiakirjaan.')).toBeTruthy();
  expect(note().value).toBe(long);
  write(note(), 'Lyhyt');
  expect(await keptPart(pane)).toContain('<note>Lyhyt</note>');
  expect(screen.queryByText(tooMuch)).toBeNull();
  expect(screen.queryByText('Arvioijan aineisto ei tallentunut asiakirjaan.')).toBeNull();
});

/** A pane that keeps drafts as it does in Word, on a criterion's page. */
async function openOwn(document: FakeDocument): Promise<Session> {
  const drafts = draftStorage('C:/raportti.docx');
  const session = new Session({ port: document, clock: new StoppedClock(), parseXml, drafts });
  await session.open();
  await renderSession(session);
  fireEvent.click(screen.getByRole('button', { name: /^7\. / }));
  await screen.findByRole('textbox', { name: /^Kommentit/u }, patience);
  return session;
}

const comments = (): HTMLTextAreaElement =>
  screen.getByRole<HTMLTextAreaElement>('textbox', { name: /^Kommentit/u });
const unkept = /^Tämä selain ei säilytä keskeneräisiä tekstejä/u;

/** A browser whose storage is full, or that a policy has closed. */
const browsers: Readonly<Record<string, () => void>> = {
  full: () =>
    void jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('Full', 'QuotaExceededError');
    }),
  closed: () =>
    void jest.spyOn(window, 'sessionStorage', 'get').mockImplementation(() => {
      throw new DOMException('Closed', 'SecurityError');
    }),
};

describe.each(Object.entries(browsers))('Where the browser’s storage is %s,', (_, spoil) => {
  it('a text on its way is told to be kept in the pane alone, and comes into the document', async () => {
    const document = new FakeDocument(readFileSync(samples.fi), parseXml);
    spoil();
    const session = await openOwn(document);
    expect(screen.queryByText(unkept)).toBeNull();
    document.refuse('criterion.7.comments', 'busy');
    write(comments(), 'Kesken');
    fireEvent.blur(comments());
    await act(() => session.settled());
    expect(screen.getByText(unkept)).toBeTruthy();
    expect(comments().value).toBe('Kesken');
    document.refuse('criterion.7.comments', null);
    await act(async () => {
      session.tryAgain();
      await session.settled();
    });
    expect(document.textOf('criterion.7.comments')).toBe('Kesken');
    expect(screen.queryByText(unkept)).toBeNull();
  });

  it('a text that is typed when it is open again outlives a reload', async () => {
    const document = new FakeDocument(readFileSync(samples.fi), parseXml);
    spoil();
    await openOwn(document);
    write(comments(), 'Kesken');
    expect(screen.getByText(unkept)).toBeTruthy();
    jest.restoreAllMocks();
    write(comments(), 'Kesken vielä');
    expect(screen.queryByText(unkept)).toBeNull();
    cleanup();
    await openOwn(document);
    expect(comments().value).toBe('Kesken vielä');
  });
});
