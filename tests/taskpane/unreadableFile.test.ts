import { Desk } from '../session/desk';
import { finishedDocument } from '../commands/finishedDocument';
import type { CompareDesk } from '../../src/taskpane/compare/compareDesk';
import { compareDeskOf } from '../../src/taskpane/compare/compareDesk';
import { readPicked } from '../../src/taskpane/compare/readPicked';
import { checkFile } from '../../src/taskpane/check/checkFile';

afterEach(() => {
  jest.useRealTimers();
  jest.restoreAllMocks();
});

/** jsdom's files lack the method. */
function fileOf(name: string, content: () => Promise<Uint8Array>): File {
  const file = new File(['x'], name);
  file.arrayBuffer = async () => new Uint8Array(await content()).buffer;
  return file;
}

const report = (name: string): File => fileOf(name, () => Promise.resolve(finishedDocument('fi')));
const silent = (name: string): File => fileOf(name, () => new Promise(() => undefined));

const openDesk = async (): Promise<CompareDesk> => compareDeskOf((await Desk.open()).session);

const outcomesOf = (desk: CompareDesk): (string | undefined)[] =>
  desk.store.getState().map(({ outcome }) => outcome?.kind);

/** A browser that is out of memory refuses one document. */
const failOnce = (): void =>
  void jest.spyOn(DOMParser.prototype, 'parseFromString').mockImplementationOnce(() => {
    throw new RangeError('out of memory');
  });

describe('Among files that are picked together', () => {
  it('one that makes the reader fail is unreadable, and the others come', async () => {
    const desk = await openDesk();
    failOnce();
    await desk.add([report('a.docx'), report('b.docx')], readPicked);
    expect(outcomesOf(desk)).toEqual(['unreadable', 'report']);
    await desk.add([report('c.docx')], readPicked);
    expect(outcomesOf(desk)).toEqual(['unreadable', 'report', 'report']);
  });

  it('one that never gives its bytes is unreadable after a while, and the others come', async () => {
    const desk = await openDesk();
    jest.useFakeTimers({ doNotFake: ['performance'] });
    const all = desk.add([silent('a.docx'), report('b.docx')], readPicked);
    await jest.advanceTimersByTimeAsync(10_000);
    expect(outcomesOf(desk)).toEqual([undefined, undefined]);
    await jest.advanceTimersByTimeAsync(60_000);
    await all;
    expect(outcomesOf(desk)).toEqual(['unreadable', 'report']);
  });
});

it('A report that makes the check fail is unreadable', async () => {
  failOnce();
  expect(await checkFile(report('a.docx'))).toEqual({ kind: 'unreadable' });
});
