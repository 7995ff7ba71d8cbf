import { executeBatch } from '../../src/workbench/batch/batch';
import type { BatchRequest } from '../../src/workbench/batch/batchRequest';
import { addClientMembers } from '../../src/workbench/client/clientMembers';
import { offers, profileNamed, withSwitches, wordApis, type Profile } from '../../src/workbench/profiles';
import { Session } from '../../src/workbench/session';
import { WordDocument } from '../../src/workbench/wordDocument';
import { loadClient } from '../workbench/genuineClient';
import { commonApiOf } from './commonApiInNode';

type Work = (context: Word.RequestContext) => Promise<unknown>;

const supports = (profile: Profile) => (name: string, version: string) => {
  if (name !== 'WordApi') return !name.startsWith('WordApi');
  const known = wordApis.find((api) => api === version);
  return known !== undefined && offers(profile, known);
};

/** What the batch hands to `insertOoxml`. */
const packagesIn = ({ ObjectPaths, Actions }: BatchRequest): string[] =>
  [...Object.values(ObjectPaths), ...Actions].flatMap((step) =>
    step.Name === 'InsertOoxml' ? [String(step.ArgumentInfo?.Arguments?.[0])] : [],
  );

/**
 * Word as the pane meets it, without a browser: Microsoft's client over the stand-in, on the globals `Word` and
 * `Office` of the test's window. One at a time.
 */
export class WordInNode {
  /** The packages that were inserted as OOXML, in their order. */
  readonly inserted: string[] = [];
  /** The documents that were opened beside this one. */
  readonly newDocuments: WordDocument[] = [];
  readonly document: WordDocument;
  private readonly session: Session;
  private readonly newContext: () => Word.RequestContext;

  constructor(file: Uint8Array, profile: string, switches: Readonly<Record<string, string>> = {}) {
    const kind = withSwitches(profileNamed(profile), Object.entries(switches));
    this.document = WordDocument.open(file, 'report.docx');
    this.session = new Session(this.document, kind);
    this.session.openNew = (document) => this.newDocuments.push(document);
    Object.assign(window, { Office: { context: { requirements: { isSetSupported: supports(kind) } } } });
    const client = loadClient();
    addClientMembers(client, kind);
    this.newContext = () =>
      Object.assign(new client.Word.RequestContext(), { _requestExecutor: { executeAsync: this.execute } });
    const { OfficeExtension } = client;
    Object.assign(globalThis, { Word: { ...client.Word, run: this.run }, OfficeExtension });
    Object.assign(globalThis, { Office: this.office(supports(kind)) });
  }

  save(): Uint8Array {
    return this.document.save();
  }

  private office(isSetSupported: ReturnType<typeof supports>): object {
    const document = commonApiOf(this.session);
    return {
      AsyncResultStatus: { Succeeded: 'succeeded' },
      DocumentMode: { ReadOnly: 'readOnly' },
      EventType: { DocumentSelectionChanged: 'documentSelectionChanged' },
      context: { document, requirements: { isSetSupported } },
    };
  }

  /** `Word.run`, with the objects of an earlier batch or without. */
  private readonly run = async (first: object, second?: Work): Promise<unknown> => {
    const earlier = second && 'context' in first ? (first.context as Word.RequestContext) : null;
    const context = earlier ?? this.newContext();
    const result = await (second ?? (first as Work))(context);
    await context.sync();
    return result;
  };

  private readonly execute = (_: unknown, __: number, { Body }: { Body: BatchRequest }): Promise<object> => {
    this.inserted.push(...packagesIn(Body));
    const answer = executeBatch(JSON.parse(JSON.stringify(Body)) as BatchRequest, this.session);
    return Promise.resolve({ Body: answer, Headers: {}, ErrorCode: '', ErrorMessage: '' });
  };
}
