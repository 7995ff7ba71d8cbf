import { readFileSync } from 'node:fs';
import { act, screen, waitFor } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import userEvent from '@testing-library/user-event';
import { parseXml } from '../../src/commands/parseXml';
import { parseRecording } from '../../src/recording/parseRecording';
import type { ProbeDocumentState, Recorder, RecordingWatch } from '../../src/recording/recorder';
import type { Recording } from '../../src/recording/recording';
import { Session } from '../../src/session/session';
import { RecordingDesk } from '../../src/taskpane/recorder/recordingDesk';
import { RecordingProvider } from '../../src/taskpane/recorder/RecordingProvider';
import { SessionProvider } from '../../src/taskpane/SessionProvider';
import { TaskPane } from '../../src/taskpane/TaskPane';
import type { PaneLanguage } from '../../src/words/paneLanguage';
import { KeptDrafts, StoppedClock } from '../session/desk';
import { FakeDocument } from '../session/fakeDocument';
import { renderOnSurface } from './renderPane';
import { violations } from './violations';

function storedRecording(): Recording {
  const parsed = parseRecording(readFileSync('tests/recordings/stand-in.word-mac.json', 'utf8'));
  if (!parsed.ok) throw new Error('The stored recording is not a valid recording.');
  return parsed.recording;
}

/** A recorder whose probes are made when the test says so. */
class ScriptedRecorder implements Recorder {
  readonly recording = storedRecording();
  watch: RecordingWatch | null = null;
  private finish: (recording: Recording) => void = () => undefined;

  constructor(readonly state: ProbeDocumentState) {}

  look(): Promise<ProbeDocumentState> {
    return Promise.resolve(this.state);
  }

  record(watch: RecordingWatch): Promise<Recording> {
    this.watch = watch;
    return new Promise((resolve) => {
      this.finish = resolve;
    });
  }

  goOn(done: number, person = false): Promise<void> {
    return act(async () => {
      this.watch?.onProgress({ done, of: 28, person });
      await Promise.resolve();
    });
  }

  end(): Promise<void> {
    return act(async () => {
      this.finish(this.recording);
      await Promise.resolve();
    });
  }
}

interface Opened {
  readonly user: UserEvent;
  readonly recorder: ScriptedRecorder;
  readonly document: FakeDocument;
  readonly session: Session;
}

const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });
const titles: Readonly<Record<PaneLanguage, string>> = {
  fi: 'Miten tämä Word toimii',
  sv: 'Så fungerar Word hos dig',
  en: 'How this Word behaves',
};
const start = 'Selvitä, miten tämä Word toimii';

/** The diagnostics beside the probe document. */
async function openDiagnostics(
  state: ProbeDocumentState,
  { platform = 'PC', language = 'fi' }: { platform?: string; language?: PaneLanguage } = {},
): Promise<Opened> {
  const document = new FakeDocument(readFileSync('assets/probe.docx'), parseXml);
  const told = document.diagnostics();
  document.diagnostics = () => ({ ...told, platform });
  const session = new Session({
    port: document,
    clock: new StoppedClock(),
    parseXml,
    drafts: new KeptDrafts(),
  });
  await session.open();
  const recorder = new ScriptedRecorder(state);
  const user = userEvent.setup();
  await renderOnSurface(
    <SessionProvider session={session}>
      <RecordingProvider desk={new RecordingDesk(() => Promise.resolve(recorder))}>
        <TaskPane />
      </RecordingProvider>
    </SessionProvider>,
    language,
  );
  await user.click(button(/Tekniset tiedot|Tekniska uppgifter|Diagnostics/));
  // The page is compiled when it is first loaded.
  await screen.findByRole('heading', { name: titles[language] }, { timeout: 20_000 });
  return { user, recorder, document, session };
}

beforeEach(() => localStorage.clear());

describe('Beside the probe document', () => {
  it('a recording is made by a button, with its progress, and can be copied', async () => {
    const { user, recorder } = await openDiagnostics('fresh');
    await user.click(await screen.findByRole('button', { name: start }));
    await recorder.goOn(4);
    expect(screen.getByText('Vaihe 5 / 28')).toBeTruthy();
    expect(screen.getByRole('progressbar').getAttribute('aria-valuenow')).toBe('4');
    await recorder.end();
    const area = await screen.findByRole<HTMLTextAreaElement>('textbox', {
      name: 'Selvityksen tulos tekstinä',
    });
    expect(parseRecording(area.value)).toEqual({ ok: true, recording: recorder.recording });
    expect(recorder.watch?.date).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(screen.queryByRole('button', { name: start })).toBeNull();
  });

  it('the person is asked to type, and may skip this step', async () => {
    const { user, recorder } = await openDiagnostics('fresh');
    await user.click(await screen.findByRole('button', { name: start }));
    expect(screen.queryByRole('button', { name: 'Ohita tämä vaihe' })).toBeNull();
    await recorder.goOn(27, true);
    expect(screen.getByText(/^Kirjoita muutama kirjain/)).toBeTruthy();
    await user.click(button('Ohita tämä vaihe'));
    expect(recorder.watch?.isPersonSkipped()).toBe(true);
    expect(recorder.watch?.isStopped()).toBe(false);
  });

  it('the recording can be stopped, and what was found out until then is shown', async () => {
    const { user, recorder } = await openDiagnostics('fresh');
    await user.click(await screen.findByRole('button', { name: start }));
    await user.click(button('Keskeytä'));
    expect(recorder.watch?.isStopped()).toBe(true);
    await recorder.goOn(5);
    expect(button('Keskeytetään…').getAttribute('aria-disabled')).toBe('true');
    await recorder.end();
    expect(await screen.findByText(/^Selvitys keskeytettiin/)).toBeTruthy();
    expect(screen.getByRole('textbox', { name: 'Selvityksen tulos tekstinä' })).toBeTruthy();
  });

  it('it goes on and stays in sight when the document is read again', async () => {
    const { user, recorder, session } = await openDiagnostics('fresh');
    await user.click(await screen.findByRole('button', { name: start }));
    await recorder.goOn(9);
    await act(() => session.open());
    expect(await screen.findByText('Vaihe 10 / 28')).toBeTruthy();
    await recorder.end();
    await act(() => session.open());
    expect(await screen.findByRole('textbox', { name: 'Selvityksen tulos tekstinä' })).toBeTruthy();
    await user.keyboard('{Escape}');
    await act(() => session.open());
    expect(
      await screen.findByRole('heading', { name: 'Tämä ei ole IPS-laatuarvioinnin raportti' }),
    ).toBeTruthy();
  });

  it('in which a recording was made before, the pane says to open it again', async () => {
    await openDiagnostics('used');
    expect(await screen.findByText(/^Tätä koeasiakirjaa on jo käytetty/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: start })).toBeNull();
  });

  it('a recorder that fails is reported, and can be tried again', async () => {
    const { user, recorder } = await openDiagnostics('fresh');
    recorder.record = () => Promise.reject(new Error('gone'));
    await user.click(await screen.findByRole('button', { name: start }));
    expect(await screen.findByText(/^Selvitystä ei voitu tehdä/)).toBeTruthy();
    await user.click(button('Yritä uudelleen'));
    expect(await screen.findByRole('button', { name: start })).toBeTruthy();
  });
});

describe('Beside any other document', () => {
  const address = 'http://localhost/probe.docx';

  it.each(['PC', 'OfficeOnline'])(
    '%s gets the probe document by a link, or by its address',
    async (platform) => {
      await openDiagnostics('other', { platform });
      const link = await screen.findByRole<HTMLAnchorElement>('link', {
        name: 'Tallenna koeasiakirja (probe.docx)',
      });
      expect([link.href, link.download]).toEqual([address, 'probe.docx']);
      expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Koeasiakirjan osoite' }).value).toBe(
        address,
      );
    },
  );

  it.each(['Mac', 'iOS'])('%s gets only its address, and the reason for that', async (platform) => {
    await openDiagnostics('other', { platform });
    expect(await screen.findByText(/tehtäväruutu ei voi tallentaa tiedostoja/)).toBeTruthy();
    expect(screen.queryByRole('link')).toBeNull();
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Koeasiakirjan osoite' }).value).toBe(
      address,
    );
  });

  it.each([
    ['sv', 'Tekniska uppgifter för it-supporten'],
    ['en', 'Diagnostics for support'],
  ] as const)('the instructions in %s refer to the page by its name', async (language, page) => {
    await openDiagnostics('other', { language });
    await waitFor(() => expect(screen.getAllByRole('listitem').at(-1)?.textContent).toContain(page));
  });
});

it.each(['fresh', 'used', 'other'] as const)(
  'The page is accessible beside a document that is %s',
  async (state) => {
    await openDiagnostics(state);
    await waitFor(() => expect(screen.getAllByRole('button').length).toBeGreaterThan(1));
    expect(await violations()).toEqual([]);
  },
);
