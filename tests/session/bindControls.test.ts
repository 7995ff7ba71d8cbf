import { bindControls } from '../../src/session/bindControls';
import type { HostControl } from '../../src/session/port';
import type { OutlineControl } from '../../src/template/outline/control';

const outline = (index: number, id: number | null, text = '', title = ''): OutlineControl => ({
  index,
  id,
  title,
  tag: '',
  promptName: '',
  dataPlace: '',
  type: 'richText',
  place: 'inline',
  locked: false,
  multiline: true,
  prompting: text === '',
  holds: [],
  inserted: false,
  text,
  lines: [],
  ticked: false,
  boxes: [],
});

const host = (id: number, text = '', title = ''): HostControl => ({
  id,
  title,
  tag: '',
  text,
  prompt: 'Kirjoita',
});

const ids = (controls: readonly OutlineControl[], hosts: readonly HostControl[]): (number | undefined)[] => {
  const bound = bindControls(controls, hosts);
  return controls.map((control) => bound.get(control)?.id);
};

describe('bindControls', () => {
  it('finds a signed id in the host’s unsigned list, whatever the order', () => {
    expect(ids([outline(0, -1), outline(1, 7)], [host(7), host(4_294_967_295)])).toEqual([4_294_967_295, 7]);
  });

  it('goes by look and order where ids are missing or all different', () => {
    expect(ids([outline(0, 1, 'a'), outline(1, 2)], [host(50, 'a'), host(60)])).toEqual([50, 60]);
    expect(ids([outline(0, null), outline(1, null)], [host(50), host(60, 'Kirjoita')])).toEqual([50, 60]);
  });

  it('binds no controls that share an id in the host: a write could reach the wrong one', () => {
    const controls = [outline(0, 5, 'a'), outline(1, 5, 'b'), outline(2, 6)];
    expect(ids(controls, [host(5, 'b'), host(5, 'a'), host(6)])).toEqual([undefined, undefined, 6]);
  });

  it('tells controls that share an id in the file apart by their look', () => {
    expect(ids([outline(0, 5, 'a'), outline(1, 5, 'b')], [host(8, 'b'), host(9, 'a')])).toEqual([9, 8]);
  });

  it('binds nothing where the host lists fewer of the same look: they can’t be told apart', () => {
    expect(ids([outline(0, 1), outline(1, 2), outline(2, 3)], [host(3), host(9)])).toEqual([
      undefined,
      undefined,
      3,
    ]);
  });
});
