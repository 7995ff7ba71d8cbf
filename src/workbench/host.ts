import type { BatchRecord } from './batch/batchLog';
import { completeContext } from './client/clientContext';
import { addClientMembers } from './client/clientMembers';
import { answerCommonApi, dispatchIds, officeErrors } from './commonApi';
import { CommonCalls } from './commonCalls';
import { ControlEvents } from './controls/controlEvents';
import { departureOf, type Departure } from './departure';
import { Faults } from './faults';
import type { Profile } from './profiles';
import { RichApi } from './batch/richApi';
import { Session } from './session';
import {
  actionTypes,
  fieldsOf,
  formatReply,
  parseRequest,
  responseTypes,
  type Fields,
  type WireRequest,
} from './wire';
import type { Change, WordDocument } from './wordDocument';

export interface PaneOptions {
  document: WordDocument;
  profile: Profile;
  /** Of Office's own texts, such as `fi-FI`; the client loads its strings in it. */
  locale: string;
  /** On the host name of this page, and on https: the client accepts no other host. */
  paneUrl: string;
  container: HTMLElement;
  onUnimplemented?(what: string): void;
  /** A key led out of the pane: the page has to give the focus to something else. */
  onDeparture?(departure: Departure): void;
  /** The pane has had a document made, and it opens beside this one. */
  onNewDocument?(document: WordDocument): void;
  dark?: boolean;
}

/** Opens the pane in a frame of the container, and is Word to it from then on. */
export function openPane(options: PaneOptions): PaneHost {
  return new PaneHost(options);
}

const events = { selection: 'documentSelectionChanged', richApi: 'richApiMessage' } as const;
const knownEvents: readonly string[] = [...Object.values(events), 'appCommandInvoked'];
const application = 'workbench';

export class PaneHost {
  readonly faults = new Faults();
  /** The calls of the Common API, which go beside the batches. */
  readonly calls = new CommonCalls();
  frame: HTMLIFrameElement;
  session: Session;
  private document: WordDocument;
  private controlEvents: ControlEvents;
  private conversation = '';
  private readonly registered = new Map<string, WireRequest>();
  private readonly richApi: RichApi;
  private stopListening: () => void = () => undefined;

  constructor(private readonly options: PaneOptions) {
    this.document = options.document;
    this.richApi = new RichApi(this.faults, (what) => this.complain(what));
    this.session = this.newSession();
    this.controlEvents = this.eventsOf(this.session);
    this.frame = this.makeFrame();
    this.start();
    window.addEventListener('message', this.receive);
  }

  /** Every batch since the pane was opened, those that failed included. */
  get batches(): readonly BatchRecord[] {
    return this.richApi.batches;
  }

  /** Another document takes the place of this one: the pane starts again, as it does in Word. */
  documentReplaced(document: WordDocument): void {
    this.document = document;
    this.reload();
  }

  /** The pane starts again on the same document. */
  reload(): void {
    this.session = this.newSession();
    this.controlEvents = this.eventsOf(this.session);
    const old = this.frame;
    this.frame = this.makeFrame();
    this.start();
    old.remove();
  }

  close(): void {
    window.removeEventListener('message', this.receive);
    this.stopListening();
    this.frame.remove();
  }

  private newSession(): Session {
    const session = new Session(this.document, this.options.profile);
    session.openNew = (document) => this.options.onNewDocument?.(document);
    return session;
  }

  private eventsOf(session: Session): ControlEvents {
    return new ControlEvents(session, (entries) => this.sendEvent(events.richApi, { ArrayData: entries }));
  }

  private start(): void {
    this.registered.clear();
    this.stopListening();
    this.stopListening = this.document.onChange((change) => this.hear(change));
    this.options.container.append(this.frame);
  }

  /** The client reads the frame's name once, when it loads; settings that it caches go by the conversation. */
  private makeFrame(): HTMLIFrameElement {
    const frame = window.document.createElement('iframe');
    this.conversation = crypto.randomUUID();
    frame.name = JSON.stringify({
      baseFrameName: 'pane',
      hostInfo: `Word$Web$16.00$${this.options.locale}$${this.conversation}$$$0`,
      xdmInfo: `${this.conversation}|${application}|${window.location.origin}`,
      serializerVersion: '1',
    });
    frame.src = this.options.paneUrl;
    return frame;
  }

  private readonly receive = (event: MessageEvent): void => {
    const request = parseRequest(event.data);
    if (request?.conversation === this.conversation) this.answer(request);
  };

  private answer(request: WireRequest): void {
    if (request.actionType === actionTypes.register) return this.register(request);
    if (request.actionType === actionTypes.unregister) return this.unregister(request);
    if (request.actionName === 'executeMethod') return this.execute(request);
    if (request.actionName === 'ContextActivationManager_getAppContextAsync') return this.introduce(request);
    if (request.actionName === 'ContextActivationManager_notifyHost') return this.notice(request);
    this.refuse(request, request.actionName);
  }

  private register(request: WireRequest): void {
    if (!knownEvents.includes(request.actionName))
      return this.refuse(request, `the event ${request.actionName}`);
    this.registered.set(request.actionName, request);
    this.send(request, { Version: 1, Error: 0 });
  }

  private unregister(request: WireRequest): void {
    this.registered.delete(request.actionName);
    this.send(request, { Version: 1, Error: 0 });
  }

  private execute(request: WireRequest): void {
    const data = fieldsOf(request.data);
    const id = Number(fieldsOf(data['DdaMethod'])['DispatchId']);
    if (id === dispatchIds.richApi)
      return this.richApi.run(data['ArrayData'], this.session, (answer) => this.send(request, answer));
    this.callCommonApi(request, id, data);
  }

  private callCommonApi(request: WireRequest, id: number, data: Fields): void {
    const { session } = this;
    const answer = (): Fields => answerCommonApi(id, data, session) ?? this.unknown(id);
    this.calls.run(id, answer, (answered) => this.send(request, answered));
  }

  private unknown(id: number): Fields {
    this.complain(`the method ${id} of the Common API`);
    return { Version: 1, Error: officeErrors.notSupported };
  }

  /** At this moment the client is loaded, and the pane's own code waits for `Office.onReady`. */
  private introduce(request: WireRequest): void {
    const { profile, dark } = this.options;
    const pane = this.frame.contentWindow;
    try {
      if (!pane) throw new Error('The pane has no window.');
      addClientMembers(pane, profile);
      completeContext(pane, profile.platform, dark ?? false);
    } catch (error) {
      this.complain(`The client could not be completed: ${String(error)}`);
    }
    this.send(request, contextOf(this.document, this.options));
  }

  private notice({ data }: WireRequest): void {
    const departure = departureOf(data);
    if (departure) this.options.onDeparture?.(departure);
  }

  private hear(change: Change): void {
    if (change.kind === 'selection') this.sendEvent(events.selection, {});
    this.controlEvents.hear(change);
  }

  private sendEvent(name: string, data: unknown): void {
    const registration = this.registered.get(name);
    if (registration) this.send(registration, data, responseTypes.event);
  }

  private refuse(request: WireRequest, what: string): void {
    this.complain(what);
    this.send(request, { Version: 1, Error: officeErrors.notSupported });
  }

  private complain(what: string): void {
    this.options.onUnimplemented?.(what);
  }

  private send(request: WireRequest, data: unknown, type?: 0 | 1): void {
    // An answer to a pane that was reloaded or closed meanwhile has nobody to go to.
    if (request.conversation !== this.conversation) return;
    const origin = window.location.origin;
    const target = new URL(this.options.paneUrl, window.location.href).origin;
    this.frame.contentWindow?.postMessage(
      formatReply(request, { data, ...(type === undefined ? {} : { type }) }, origin),
      target,
    );
  }
}

function contextOf(document: WordDocument, { profile, locale }: PaneOptions): Fields {
  return {
    _id: application,
    _appName: 1,
    _appVersion: profile.version,
    _hostFullVersion: profile.version,
    _appUILocale: locale,
    _dataLocale: locale,
    _docUrl: document.name,
    _clientMode: document.facts.protection === 'readOnly' ? 0 : 1,
    // Excel alone gives pairs here: the client takes Word's by their names.
    _settings: Object.fromEntries(document.settings),
    _reason: 1,
    _osfControlType: 1,
    _eToken: '',
    _correlationId: crypto.randomUUID(),
    _requirementMatrix: JSON.stringify(requirements(profile)),
  };
}

/** All have add-in commands but iPads: "Add-in commands requirement sets" at learn.microsoft.com, read 27.11.2026. */
function requirements({ wordApi, platform }: Profile): Fields {
  return {
    ...(platform === 'iOS' ? {} : { AddinCommands: '1.1' }),
    WordApi: wordApi,
    CompressedFile: '1.1',
    CustomXmlParts: '1.1',
    DocumentEvents: '1.1',
    File: '1.1',
    Selection: '1.1',
    Settings: '1.1',
  };
}
