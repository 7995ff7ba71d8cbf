/** @jest-environment jsdom */
import { Changes } from '../../src/word/changes';

type Handler = (event: object) => Promise<void>;

/** A control that keeps what is to hear of its changes. */
class Control {
  readonly handlers: Handler[] = [];
  readonly onDataChanged = { add: (handler: Handler) => this.handlers.push(handler) };

  constructor(readonly id: number) {}

  async tell(source = 'Local'): Promise<void> {
    for (const handler of this.handlers) await handler({ ids: [this.id], source });
  }
}

let selectionChanged: () => void = () => undefined;

beforeEach(() => {
  jest.useFakeTimers();
  const context = {
    document: {
      addHandlerAsync: (_: string, handler: () => void) => (selectionChanged = handler),
      removeHandlerAsync: () => (selectionChanged = () => undefined),
    },
    requirements: { isSetSupported: () => true },
  };
  Object.assign(globalThis, {
    Office: { context, EventType: { DocumentSelectionChanged: 'documentSelectionChanged' } },
    OfficeExtension: { Error },
    Word: {
      run: (_: unknown, work: (context: object) => Promise<unknown>) =>
        work({ sync: () => Promise.resolve() }),
    },
  });
});
afterEach(() => {
  jest.useRealTimers();
  for (const name of ['Office', 'OfficeExtension', 'Word']) Reflect.deleteProperty(globalThis, name);
});

/** What watches a control, and how often it has passed something on. */
async function watching(): Promise<{
  changes: Changes;
  control: Control;
  heard: () => number;
  stop: () => void;
}> {
  const changes = new Changes();
  const control = new Control(7);
  const listener = jest.fn();
  const stop = changes.listen(listener);
  const held = [control] as unknown as Word.ContentControl[];
  changes.hold({ trackedObjects: { add: () => undefined } } as unknown as Word.RequestContext, held);
  await changes.watch();
  return { changes, control, heard: () => listener.mock.calls.length, stop };
}

it('8,000 moves of the cursor in ten seconds ask for at most 25 looks, the last one after the last move', async () => {
  const { heard } = await watching();
  for (let move = 0; move < 8_000; move++) {
    selectionChanged();
    jest.advanceTimersByTime(1.25);
  }
  const during = heard();
  jest.advanceTimersByTime(1_000);
  expect(during).toBeGreaterThan(15);
  expect(heard()).toBeLessThanOrEqual(25);
  expect(heard()).toBeGreaterThan(during);
});

describe('A change in a control that the pane has just written', () => {
  it('is an echo once for each write, however late it is reported', async () => {
    const { changes, control, heard } = await watching();
    changes.expectEcho([7]);
    changes.expectEcho([7]);
    jest.advanceTimersByTime(60_000);
    await control.tell();
    await control.tell();
    expect(heard()).toBe(0);
  });

  it('is somebody else’s when it is reported once more, at whatever time', async () => {
    const { changes, control, heard } = await watching();
    changes.expectEcho([7]);
    await control.tell();
    await control.tell();
    expect(heard()).toBe(1);
  });

  it('is somebody else’s when Word says that it came from elsewhere', async () => {
    const { changes, control, heard } = await watching();
    changes.expectEcho([7]);
    await control.tell('Remote');
    expect(heard()).toBe(1);
  });

  it('is somebody else’s after all texts have been read, or the write was refused', async () => {
    const { changes, control, heard } = await watching();
    changes.expectEcho([7]);
    changes.forgetEchoes();
    await control.tell();
    expect(heard()).toBe(1);
  });
});

it('Nothing is passed on any more once nobody listens', async () => {
  const { control, heard, stop } = await watching();
  stop();
  selectionChanged();
  await control.tell();
  expect(heard()).toBe(0);
});
