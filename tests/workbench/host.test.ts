import { openPane, type PaneHost } from '../../src/workbench/host';
import { profileNamed, withSwitches } from '../../src/workbench/profiles';
import { fieldsOf, type Fields } from '../../src/workbench/wire';
import type { WordDocument } from '../../src/workbench/wordDocument';
import { BatchBuilder, field } from './batches';
import { controlOf, open, paragraph, prompted } from './documents';

const body = paragraph(prompted(1), prompted(2));

/** The other end of the wire: sends what the genuine client sends, and keeps what comes back. */
class Client {
  readonly heard: Fields[] = [];
  readonly unimplemented: string[] = [];
  readonly departures: string[] = [];
  readonly host: PaneHost;
  private correlation = 0;

  constructor(document: WordDocument, switches: Record<string, string> = {}) {
    this.host = openPane({
      document,
      profile: withSwitches(profileNamed('word-web'), Object.entries(switches)),
      locale: 'sv-SE',
      paneUrl: 'about:blank',
      container: window.document.body,
      onUnimplemented: (what) => this.unimplemented.push(what),
      onDeparture: (departure) => this.departures.push(departure),
    });
    this.listen();
  }

  listen(): void {
    const pane = this.host.frame.contentWindow;
    if (!pane) throw new Error('no window');
    pane.postMessage = (message: unknown) => this.heard.push(fieldsOf(JSON.parse(String(message))));
  }

  get name(): Fields {
    return fieldsOf(JSON.parse(this.host.frame.name));
  }
  get conversation(): string {
    return String(this.name['xdmInfo']).split('|')[0] ?? '';
  }

  send(actionName: string, data: unknown = null, actionType = 0, conversation = this.conversation): number {
    this.correlation += 1;
    const message = {
      _messageType: 0,
      _actionName: actionName,
      _actionType: actionType,
      _conversationId: conversation,
      _correlationId: this.correlation,
      _data: data,
      _serializerVersion: 1,
    };
    window.dispatchEvent(new MessageEvent('message', { data: JSON.stringify(message) }));
    return this.correlation;
  }

  execute(dispatchId: number, data: Fields = {}): number {
    return this.send('executeMethod', { ...data, DdaMethod: { ControlId: 'x', DispatchId: dispatchId } });
  }

  batch(build: (batch: BatchBuilder) => unknown): number {
    const batch = new BatchBuilder();
    build(batch);
    return this.execute(93, {
      ArrayData: [
        '',
        'POST',
        'ProcessQuery',
        [],
        JSON.stringify({ Actions: batch.Actions, ObjectPaths: batch.ObjectPaths }),
        1,
      ],
    });
  }

  /** The data of the answer to a call; waits for it. */
  async answer(correlation: number): Promise<Fields> {
    for (let turns = 0; turns < 100; turns += 1) {
      const found = this.heard.find(
        (message) => message['_correlationId'] === correlation && message['_responseType'] === 0,
      );
      if (found) return fieldsOf(found['_data']);
      await turn();
    }
    throw new Error('no answer');
  }

  async answerOfBatch(correlation: number): Promise<Fields> {
    const { Data: data } = await this.answer(correlation);
    return fieldsOf(JSON.parse(String(field(data, '2'))));
  }

  get events(): unknown[] {
    return this.heard
      .filter((message) => message['_responseType'] === 1)
      .map((message) => message['_actionName']);
  }
}

const turn = () => new Promise((resolve) => setTimeout(resolve, 0));
const clients: Client[] = [];
const connect = (document = open(body), switches: Record<string, string> = {}) => {
  const client = new Client(document, switches);
  clients.push(client);
  return client;
};
afterEach(() => {
  clients.splice(0).forEach((client) => {
    client.host.close();
  });
});

describe('the frame', () => {
  test('bears the name by which the client knows that it stands in Word on the web', () => {
    const { name } = connect();
    expect(name).toMatchObject({ serializerVersion: '1', baseFrameName: expect.any(String) });
    expect(name['hostInfo']).toMatch(/^Word\$Web\$16\.00\$sv-SE\$/);
    expect(String(name['xdmInfo']).split('|')[2]).toBe(window.location.origin);
  });

  test('goes with the host, which hears nothing any more', () => {
    const client = connect();
    client.host.close();
    client.send('ContextActivationManager_getAppContextAsync');
    expect(client.heard).toEqual([]);
    expect(window.document.querySelector('iframe')).toBeNull();
  });

  test('is a new one with a new conversation when another document takes the place of the old', () => {
    const client = connect();
    const before = client.conversation;
    const other = open(paragraph(prompted(9)));
    client.host.documentReplaced(other);
    client.listen();
    expect(window.document.querySelectorAll('iframe')).toHaveLength(1);
    expect(client.conversation).not.toBe(before);
    client.send('ContextActivationManager_getAppContextAsync', null, 0, before);
    expect(client.heard).toEqual([]);
    expect(client.host.session.document).toBe(other);
  });
});

describe('messages', () => {
  test('that ask for the context are answered with the profile, the locale and the settings', async () => {
    const document = open(body);
    document.settings = [['a', '1']];
    const client = connect(document);
    const answer = await client.answer(client.send('ContextActivationManager_getAppContextAsync'));
    expect(answer).toMatchObject({
      _appName: 1,
      _appUILocale: 'sv-SE',
      _settings: { a: '1' },
      _clientMode: 1,
      _docUrl: 'test.docx',
    });
    expect(JSON.parse(String(answer['_requirementMatrix']))).toMatchObject({
      WordApi: '1.8',
      CustomXmlParts: '1.1',
    });
  });

  test('of others, and what is no message, are left alone', () => {
    const client = connect();
    window.dispatchEvent(new MessageEvent('message', { data: '{broken' }));
    window.dispatchEvent(new MessageEvent('message', { data: { some: 'object' } }));
    client.send('ContextActivationManager_getAppContextAsync', null, 0, 'another');
    client.send('ContextActivationManager_notifyHost', [1, 2]);
    expect(client.heard).toEqual([]);
    expect(client.unimplemented).toEqual([]);
  });

  test('that a key led out of the pane are passed on to the page', () => {
    const client = connect();
    for (const action of [13, 14, 5]) client.send('ContextActivationManager_notifyHost', ['x', action]);
    expect(client.departures).toEqual(['forwards', 'backwards', 'toDocument']);
  });

  test('with an unknown method, event or name are errors, and told', async () => {
    const client = connect();
    const answers = [
      client.execute(64),
      client.send('settingsChanged', {}, 1),
      client.send('somethingElse'),
    ].map((call) => client.answer(call));
    for (const answer of await Promise.all(answers)) expect(answer['Error']).toBe(5000);
    expect(client.unimplemented).toEqual([
      expect.stringContaining('64'),
      expect.stringContaining('settingsChanged'),
      'somethingElse',
    ]);
  });
});

describe('events', () => {
  test('of the selection come once registered, until they are given up', async () => {
    const document = open(body);
    const client = connect(document);
    document.select(controlOf(document, 1));
    expect(client.events).toEqual([]);
    expect(await client.answer(client.send('documentSelectionChanged', {}, 1))).toMatchObject({ Error: 0 });
    document.select(controlOf(document, 2));
    expect(client.events).toEqual(['documentSelectionChanged']);
    await client.answer(client.send('documentSelectionChanged', {}, 2));
    document.select(null);
    expect(client.events).toHaveLength(1);
  });
});

describe('batches', () => {
  test('are executed, answered and kept', async () => {
    const document = open(body);
    const client = connect(document);
    const answer = await client.answerOfBatch(client.batch((batch) => batch.write(1, 'x')));
    expect(answer['Error']).toBeUndefined();
    expect(controlOf(document, 1).text).toBe('x');
    expect(client.host.batches).toEqual([
      expect.objectContaining({ purpose: 'work', writes: true, fault: null }),
    ]);
  });

  test('of the client itself are told apart', async () => {
    const client = connect();
    client.batch((batch) =>
      batch.call(batch.service('Microsoft.InternalService.AddinInternalService'), 'NotifyActionHandlerReady'),
    );
    client.batch((batch) => batch.call(batch.root(), '_RemoveReference', 'x'));
    await client.answerOfBatch(client.batch((batch) => batch.query(batch.root(), 'saved')));
    expect(client.host.batches.map(({ purpose, writes }) => [purpose, writes])).toEqual([
      ['start', false],
      ['cleanUp', false],
      ['work', false],
    ]);
  });

  test('fail with a member that is unknown, and the member is reported', async () => {
    const client = connect();
    const answer = await client.answerOfBatch(
      client.batch((batch) => batch.property(batch.root(), 'Sections')),
    );
    expect(answer['Error']).toMatchObject({ Code: 'NotImplemented' });
    expect(client.unimplemented).toEqual(['Document.Sections']);
  });

  test('are answered in their order, also with a delay', async () => {
    const client = connect(open(body), { latency: '5' });
    const calls = [1, 2, 3].map(() => client.batch((batch) => batch.query(batch.root(), 'saved')));
    await client.answer(calls.at(-1) ?? 0);
    expect(client.heard.map((message) => message['_correlationId'])).toEqual(calls);
  });

  test('that write fail at the action that the profile names', async () => {
    const document = open(body);
    const client = connect(document, { failingAction: '1' });
    expect((await client.answerOfBatch(client.batch((batch) => batch.write(1, 'x'))))['Error']).toMatchObject(
      { Code: 'GeneralException', ActionIndex: 0 },
    );
    expect(
      (await client.answerOfBatch(client.batch((batch) => batch.query(batch.root(), 'saved'))))['Error'],
    ).toBeUndefined();
    expect(controlOf(document, 1).text).toBe('');
  });
});

describe('faults', () => {
  const read = (client: Client) => client.batch((batch) => batch.query(batch.root(), 'saved'));

  test('make an action fail, once', async () => {
    const client = connect();
    client.host.faults.next({ kind: 'action', at: 1, code: 'ActivityLimitReached' });
    expect((await client.answerOfBatch(read(client)))['Error']).toMatchObject({
      Code: 'ActivityLimitReached',
      ActionIndex: 1,
    });
    expect((await client.answerOfBatch(read(client)))['Error']).toBeUndefined();
  });

  test('wait for a write where they are meant for one', async () => {
    const client = connect();
    client.host.faults.nextWrite({ kind: 'action', at: 0, code: 'AccessDenied' });
    expect((await client.answerOfBatch(read(client)))['Error']).toBeUndefined();
    expect((await client.answerOfBatch(client.batch((batch) => batch.write(1, 'x'))))['Error']).toMatchObject(
      { Code: 'AccessDenied' },
    );
  });

  test('last until they are cleared', async () => {
    const client = connect();
    client.host.faults.always({ kind: 'office', error: 5012 });
    expect(await client.answer(read(client))).toMatchObject({ Error: 5012 });
    expect(await client.answer(read(client))).toMatchObject({ Error: 5012 });
    client.host.faults.clear();
    expect(await client.answer(read(client))).toMatchObject({ Error: 0 });
  });

  test('turn the order of two answers round', async () => {
    const client = connect();
    client.host.faults.next({ kind: 'outOfOrder' });
    const [first, second] = [read(client), read(client)];
    await client.answer(first);
    expect(client.heard.map((message) => message['_correlationId'])).toEqual([second, first]);
  });

  test('leave a batch without an answer, done or not', async () => {
    const document = open(body);
    const client = connect(document);
    client.host.faults.next({ kind: 'unanswered' }, { kind: 'dropped' });
    client.batch((batch) => batch.write(1, 'done'));
    client.batch((batch) => batch.write(2, 'lost'));
    const last = read(client);
    await client.answer(last);
    expect(client.heard.map((message) => message['_correlationId'])).toEqual([last]);
    expect(controlOf(document, 1).text).toBe('done');
    expect(controlOf(document, 2).text).toBe('');
    expect(client.host.batches.map((batch) => batch.answer === null)).toEqual([false, true, false]);
  });

  test('of the kind of Word leave custom XML and OOXML without an answer, and nothing else', async () => {
    const client = connect(open(body), { customXml: 'unanswered', ooxml: 'unanswered' });
    client.execute(130, { namespace: 'urn:test' });
    client.batch((batch) => batch.call(batch.property(batch.root(), 'Body'), 'GetOoxml'));
    const last = read(client);
    await client.answer(last);
    expect(client.heard.map((message) => message['_correlationId'])).toEqual([last]);
    expect(client.unimplemented).toEqual([]);
  });

  test('never fall on what the client does of its own', async () => {
    const client = connect();
    client.host.faults.next({ kind: 'dropped' });
    await client.answerOfBatch(client.batch((batch) => batch.call(batch.root(), '_RemoveReference', 'x')));
    read(client);
    const answered = read(client);
    await client.answer(answered);
    expect(client.heard).toHaveLength(2);
  });
});
