import { strFromU8, unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import type { DocumentPort, Glance, HostText, Picture, Placement } from '../../src/session/port';
import { readHostText } from '../../src/session/hostText';
import type { Outcome } from '../../src/session/refusal';
import type { CallName } from './fakeDocument';
import { workingDataNamespace } from '../../src/template/workingData/workingDataPart';
import { samples } from './desk';

/** A document and the port to it, with what a person and a contrary host can do there. */
export interface PortStage {
  readonly port: DocumentPort;
  /** The ids of three controls that hold nothing yet. */
  readonly ids: readonly [number, number, number];
  /** What stands in the control. */
  textOf(id: number): string;
  /** A person types. */
  put(id: number, text: string): void;
  /** The host refuses to write this control. */
  refuse(id: number): void;
  /** The text of the paragraph beside all controls that the cursor stands in. */
  cursorLine(): string | null;
  /** A person lets changes be tracked. */
  track(): void;
  /** A person types, and the host tells whoever has asked for it. */
  typeHeard(id: number, text: string): void;
  /** A person puts the cursor into the control. */
  click(id: number): void;
  /** What comes after a pause has come. */
  endPauses(): Promise<void>;
  /** How many documents were opened beside this one. */
  newDocuments(): number;
  /** The host refuses this call, whatever belongs to it, until it is let again. */
  refuseCall(call: CallName): () => void;
}

function granted<T>(outcome: Outcome<T> | undefined): T {
  if (!outcome?.ok) throw new Error(`Refused: ${outcome?.refusal.code ?? 'no answer'}`);
  return outcome.value;
}

const picture = (title: string): Picture => ({ base64: png, width: 12, height: 12, title, description: '' });
/** One pixel. */
const png = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=';

/** The titles of the document's pictures. */
async function picturesIn(port: DocumentPort): Promise<string[]> {
  const titles: string[] = [];
  const removed = await port.removePictures((title) => {
    titles.push(title);
    return false;
  });
  expect(granted(removed)).toBe(0);
  return titles;
}

/** Flat OPC with a paragraph and an empty one. */
const copyOf = (text: string): string =>
  `<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage"><pkg:part pkg:name="/_rels/.rels" pkg:contentType="application/vnd.openxmlformats-package.relationships+xml"><pkg:xmlData><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships></pkg:xmlData></pkg:part><pkg:part pkg:name="/word/document.xml" pkg:contentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"><pkg:xmlData><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>${text}</w:t></w:r></w:p><w:p/></w:body></w:document></pkg:xmlData></pkg:part></pkg:package>`;

const sample = (): string => readFileSync(samples.sv).toString('base64');

/** What is asked of a document beside writing, and what the host may refuse. */
const errands: Readonly<Partial<Record<CallName, (stage: PortStage) => Promise<Outcome<unknown>>>>> = {
  open: ({ port }) => port.open(),
  openFile: ({ port }) => port.openFile(),
  glance: ({ port }) => port.glance(),
  select: ({ port, ids: [first] }) => port.select(first),
  reveal: ({ port, ids: [first] }) => port.reveal(first),
  showParagraph: ({ port }) => port.showParagraph(() => true),
  stopTracking: ({ port }) => port.stopTracking(),
  repeatBlock: ({ port, ids: [first] }) => port.repeatBlock([first], () => copyOf('Kopio')),
  removeParagraphs: ({ port }) => port.removeParagraphs(() => true),
  insertPicture: ({ port, ids: [first] }) => port.insertPicture(picture('x'), { kind: 'behind', id: first }),
  removePictures: ({ port }) => port.removePictures(() => true),
  openNew: ({ port }) => port.openNew(sample()),
  watch: ({ port }) => port.watch(),
};

const part = (text: string): string => `<a xmlns="${workingDataNamespace}">${text}</a>`;
const seenIn = (told: HostText | undefined): string => (told ? readHostText(told) : 'none');

/** What every port to a document keeps, whatever shows the document. */
export function portContract(name: string, open: () => PortStage | Promise<PortStage>): void {
  describe(`${name} keeps the contract of the port:`, () => {
    const glanceAt = async ({ port }: PortStage): Promise<Glance> => granted(await port.glance());

    it('opening gives the structure and every control, and a look the same controls', async () => {
      const stage = await open();
      const { source, controls } = granted(await stage.port.open());
      expect(source.length).toBeGreaterThan(0);
      const { texts } = await glanceAt(stage);
      expect([...texts.keys()].toSorted()).toEqual(controls.map(({ id }) => id).toSorted());
      expect(controls.map(({ id }) => id)).toEqual(expect.arrayContaining([...stage.ids]));
    });

    it('a look gives what a person typed, and nothing for a prompt', async () => {
      const stage = await open();
      const [first, second] = stage.ids;
      stage.put(first, 'Käsin');
      const { texts } = await glanceAt(stage);
      expect(seenIn(texts.get(first))).toBe('Käsin');
      expect(seenIn(texts.get(second))).toBe('');
    });

    it('what is written beside a text is added to it, and never to another text', async () => {
      const stage = await open();
      const [first, second, third] = stage.ids;
      stage.put(first, 'Vanha');
      stage.put(second, 'vanha');
      stage.put(third, 'Muu');
      const onto = (text: string) => (found: HostText) => readHostText(found) === text;
      const answers = await stage.port.write([
        { id: first, text: ' ja uusi', beside: { at: 'End', stands: onto('Vanha') } },
        { id: second, text: 'Uusi ja ', beside: { at: 'Start', stands: onto('vanha') } },
        { id: third, text: ' ja uusi', beside: { at: 'End', stands: onto('Vanha') } },
      ]);
      const told = answers.map((answer) => [seenIn(granted(answer).before), seenIn(granted(answer))]);
      expect(told).toEqual([
        ['Vanha', 'Vanha ja uusi'],
        ['vanha', 'Uusi ja vanha'],
        ['Muu', 'Muu'],
      ]);
      expect(stage.ids.map((id) => stage.textOf(id))).toEqual(['Vanha ja uusi', 'Uusi ja vanha', 'Muu']);
    });

    it('bringing a line into view puts the cursor into no control', async () => {
      const stage = await open();
      const [first] = stage.ids;
      granted(await stage.port.select(first));
      expect((await glanceAt(stage)).selected).toBe(first);
      granted(await stage.port.reveal(first));
      expect((await glanceAt(stage)).selected).toBeNull();
    });

    it('shows a paragraph that is the only one meant, and neither of two', async () => {
      const stage = await open();
      const texts: string[] = [];
      expect(granted(await stage.port.showParagraph((text) => texts.push(text) === 0))).toBe(0);
      const isSaid = (times: number) => (text: string) =>
        text !== '' && texts.filter((other) => other === text).length === times;
      const [twice = ''] = texts.filter(isSaid(2));
      const once = texts.findLast(isSaid(1)) ?? '';
      expect(granted(await stage.port.showParagraph((text) => text === once))).toBe(1);
      expect(stage.cursorLine()).toBe(once);
      expect(granted(await stage.port.showParagraph((text) => text === twice))).toBe(2);
      expect(stage.cursorLine()).toBe(once);
    });

    it('changes are tracked no more once that is asked for', async () => {
      const stage = await open();
      stage.track();
      expect((await glanceAt(stage)).circumstances.tracking).toBe(true);
      granted(await stage.port.stopTracking());
      expect((await glanceAt(stage)).circumstances.tracking).toBe(false);
    });

    it('takes out no paragraph that is not meant, and every one that is', async () => {
      const stage = await open();
      const texts: string[] = [];
      const none = (text: string): boolean => texts.push(text) === 0;
      expect(granted(await stage.port.removeParagraphs(none))).toBe(0);
      expect((await glanceAt(stage)).texts.size).toBeGreaterThanOrEqual(stage.ids.length);
      const [once = ''] = texts.filter((text) => texts.filter((other) => other === text).length === 1);
      expect(granted(await stage.port.removeParagraphs((text) => text === once))).toBe(1);
      expect(granted(await stage.port.removeParagraphs((text) => text === once))).toBe(0);
    });

    it('a write whose way is chosen late is told what stands there, and may be left out', async () => {
      const stage = await open();
      const [first, second] = stage.ids;
      stage.put(first, 'Vanha');
      stage.put(second, 'Toinen');
      const found: string[] = [];
      const placing = (placement: Placement | null) => (told: HostText) => {
        found.push(readHostText(told));
        return placement;
      };
      const answers = await stage.port.write([
        { id: first, text: 'Uusi', place: placing({ kind: 'whole' }) },
        { id: second, text: 'Uusi', place: placing(null) },
      ]);
      expect(found).toEqual(['Vanha', 'Toinen']);
      const told = answers.map((answer) => [seenIn(granted(answer).before), seenIn(granted(answer))]);
      expect(told).toEqual([
        ['Vanha', 'Uusi'],
        ['Toinen', 'Toinen'],
      ]);
      expect(answers.map((answer) => granted(answer).untouched ?? false)).toEqual([false, true]);
      expect([first, second].map((id) => stage.textOf(id))).toEqual(['Uusi', 'Toinen']);
    });

    it('a field found to hold nothing but text is written like any other', async () => {
      const stage = await open();
      const [first, second] = stage.ids;
      stage.put(first, 'Vanha');
      const answers = await stage.port.write([
        { id: first, text: 'Uusi', place: () => ({ kind: 'plain' }) },
        { id: second, text: 'Toinen' },
      ]);
      const told = answers.map((answer) => [seenIn(granted(answer).before), seenIn(granted(answer))]);
      expect(told).toEqual([
        ['Vanha', 'Uusi'],
        ['', 'Toinen'],
      ]);
      expect([first, second].map((id) => stage.textOf(id))).toEqual(['Uusi', 'Toinen']);
    });

    it('a write gives what stood there and what stands there, in the order of the writes', async () => {
      const stage = await open();
      const [first, second] = stage.ids;
      stage.put(second, 'Vanha');
      const answers = await stage.port.write([
        { id: first, text: 'Yksi' },
        { id: second, text: 'Kaksi' },
      ]);
      const told = answers.map((answer) => [seenIn(granted(answer).before), seenIn(granted(answer))]);
      expect(told).toEqual([
        ['', 'Yksi'],
        ['Vanha', 'Kaksi'],
      ]);
      expect([first, second].map((id) => stage.textOf(id))).toEqual(['Yksi', 'Kaksi']);
    });

    it('an empty text brings the prompt back', async () => {
      const stage = await open();
      const [first] = stage.ids;
      stage.put(first, 'Vanha');
      const [answer] = await stage.port.write([{ id: first, text: '' }]);
      expect(seenIn(granted(answer))).toBe('');
      expect(seenIn((await glanceAt(stage)).texts.get(first))).toBe('');
    });

    it('no text only reads', async () => {
      const stage = await open();
      const [first] = stage.ids;
      stage.put(first, 'Vanha');
      const [answer] = await stage.port.write([{ id: first, text: null }]);
      expect([seenIn(granted(answer).before), seenIn(granted(answer))]).toEqual(['Vanha', 'Vanha']);
      expect(stage.textOf(first)).toBe('Vanha');
    });

    it('one refusal keeps no other write from the document, and what each took the place of is reported', async () => {
      const stage = await open();
      const [first, second, third] = stage.ids;
      stage.put(first, 'Kollegan');
      stage.put(third, 'Toisen');
      stage.refuse(second);
      const answers = await stage.port.write([
        { id: first, text: 'Yksi' },
        { id: second, text: 'Kaksi' },
        { id: third, text: 'Kolme' },
      ]);
      expect(answers.map(({ ok }) => ok)).toEqual([true, false, true]);
      expect(seenIn(granted(answers[0]).before)).toBe('Kollegan');
      expect(seenIn(granted(answers[2]).before)).toBe('Toisen');
      expect([first, second, third].map((id) => stage.textOf(id))).toEqual(['Yksi', '', 'Kolme']);
    });

    it('the whole file holds what stands in the document, with the same controls', async () => {
      const stage = await open();
      stage.put(stage.ids[0], 'Käsin');
      const { controls } = granted(await stage.port.open());
      for (let time = 0; time < 3; time++) {
        const file = granted(await stage.port.openFile());
        expect(file.controls).toEqual(controls);
        const xml = unzipSync(file.source as Uint8Array)['word/document.xml'] ?? new Uint8Array();
        expect(strFromU8(xml)).toContain('Käsin');
      }
    });

    it('a block is repeated behind itself as it is copied, and not where there is no copy', async () => {
      const stage = await open();
      const [first] = stage.ids;
      stage.put(first, 'Vanha');
      const told: string[] = [];
      const none = await stage.port.repeatBlock([first], (ooxml) => {
        told.push(ooxml);
        return null;
      });
      expect(none).toMatchObject({ ok: false, refusal: { kind: 'unsupported' } });
      expect(granted(await stage.port.showParagraph((text) => text === 'Kopio'))).toBe(0);
      granted(await stage.port.repeatBlock([first], () => copyOf('Kopio')));
      expect(told).toEqual([expect.stringContaining('Vanha')]);
      expect(granted(await stage.port.showParagraph((text) => text === 'Kopio'))).toBe(1);
      expect(stage.textOf(first)).toBe('Vanha');
    });

    it('a picture is put, put in the place of another, and taken out', async () => {
      const stage = await open();
      const { port } = stage;
      const [first] = stage.ids;
      const meant = { kind: 'instead', isMeant: (title: string) => title === 'Yksi' } as const;
      expect(granted(await port.insertPicture(picture('Yksi'), meant))).toBe('noPicture');
      expect(granted(await port.insertPicture(picture('Yksi'), { kind: 'behind', id: first }))).toBe('put');
      expect(await picturesIn(port)).toEqual(['Yksi']);
      expect(granted(await port.insertPicture(picture('Kaksi'), meant))).toBe('put');
      expect(await picturesIn(port)).toEqual(['Kaksi']);
      expect(granted(await port.removePictures((title) => title === 'Kaksi'))).toBe(1);
      expect(await picturesIn(port)).toEqual([]);
    });

    it('no picture is put to a cursor that stands in a control', async () => {
      const stage = await open();
      const [first, second] = stage.ids;
      stage.click(second);
      expect(
        granted(await stage.port.insertPicture(picture('Yksi'), { kind: 'cursor', id: first })),
      ).not.toBe('put');
      expect(await picturesIn(stage.port)).toEqual([]);
    });

    it('a file is opened beside the document, which stays as it is', async () => {
      const stage = await open();
      const before = granted(await stage.port.open());
      granted(await stage.port.openNew(sample()));
      expect(stage.newDocuments()).toBe(1);
      expect(granted(await stage.port.open())).toEqual(before);
    });

    describe('of changes', () => {
      const listening = async () => {
        const stage = await open();
        const heard: number[] = [];
        const stop = stage.port.onChange((at) => heard.push(at));
        granted(await stage.port.open());
        return { stage, heard, stop };
      };

      it('the move of a cursor is told, with when, and no more once nobody listens', async () => {
        const { stage, heard, stop } = await listening();
        const before = performance.now();
        stage.click(stage.ids[0]);
        await stage.endPauses();
        expect(heard).toEqual([expect.any(Number)]);
        expect(heard[0]).toBeGreaterThanOrEqual(before);
        stop();
        stage.click(stage.ids[1]);
        await stage.endPauses();
        expect(heard).toHaveLength(1);
      });

      it('of several moves the last one is told', async () => {
        const { stage, heard } = await listening();
        for (const id of stage.ids) stage.click(id);
        const after = performance.now();
        await stage.endPauses();
        expect(heard.length).toBeGreaterThan(0);
        stage.click(stage.ids[0]);
        await stage.endPauses();
        expect(heard.at(-1)).toBeGreaterThanOrEqual(after);
      });

      it('what a person types is told to whoever has asked for it', async () => {
        const { stage, heard } = await listening();
        stage.typeHeard(stage.ids[0], 'Ennen');
        await stage.endPauses();
        expect(heard).toHaveLength(0);
        granted(await stage.port.watch());
        stage.typeHeard(stage.ids[0], 'Jälkeen');
        await stage.endPauses();
        expect(heard).toHaveLength(1);
      });

      it('what the pane writes itself is not told, and what a person writes over it is', async () => {
        const { stage, heard } = await listening();
        const [first] = stage.ids;
        granted(await stage.port.watch());
        await stage.port.write([{ id: first, text: 'Oma' }]);
        await stage.endPauses();
        expect(heard).toHaveLength(0);
        stage.typeHeard(first, 'Kollegan');
        await stage.endPauses();
        expect(heard).toHaveLength(1);
      });
    });

    it.each(Object.entries(errands))(
      'that %s is refused is an answer, and nothing changes',
      async (name, ask) => {
        const stage = await open();
        const before = granted(await stage.port.open());
        const letAgain = stage.refuseCall(name as CallName);
        expect(await ask(stage)).toMatchObject({ ok: false, refusal: { code: expect.any(String) } });
        letAgain();
        expect(granted(await stage.port.open())).toEqual(before);
        expect(stage.newDocuments()).toBe(0);
      },
    );

    it('parts are replaced as they were read, and one that came since stays', async () => {
      const { port } = await open();
      granted(await port.replaceParts(workingDataNamespace, part('1'), []));
      const known = granted(await port.readParts(workingDataNamespace));
      expect(known).toHaveLength(1);
      granted(await port.replaceParts(workingDataNamespace, part('2'), []));
      granted(await port.replaceParts(workingDataNamespace, part('3'), known));
      const now = granted(await port.readParts(workingDataNamespace));
      expect(now.map((xml) => xml.replace(/<[^>]*>/gu, ''))).toEqual(['2', '3']);
      granted(await port.replaceParts(workingDataNamespace, null, now));
      expect(granted(await port.readParts(workingDataNamespace))).toEqual([]);
    });
  });
}
