import type { DocumentPort, Glance, HostText, Placement } from '../../src/session/port';
import { readHostText } from '../../src/session/hostText';
import type { Outcome } from '../../src/session/refusal';
import { workingDataNamespace } from '../../src/template/workingDataPart';

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
}

function granted<T>(outcome: Outcome<T> | undefined): T {
  if (!outcome?.ok) throw new Error(`Refused: ${outcome?.refusal.code ?? 'no answer'}`);
  return outcome.value;
}

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
