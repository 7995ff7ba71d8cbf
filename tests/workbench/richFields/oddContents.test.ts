import { profileNamed, withSwitches } from '../../../src/workbench/profiles';
import { sampled } from '../../sampling/sampling';
import { countIn } from './canonical';
import { fieldId, reportWith, words } from './contents';
import { PaneOnWord } from './paneOnWord';

jest.setTimeout(60_000);

const note = '<w:r><w:footnoteReference w:id="7"/></w:r>';
const start = (id: number) => `<w:commentRangeStart w:id="${id}"/>`;
const end = (id: number) => `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;
const bookmark = (name: string) =>
  `<w:bookmark${name} w:id="3"${name === 'Start' ? ' w:name="kohta"' : ''}/>`;
const web = profileNamed('word-web');
const windows = profileNamed('word-windows');

interface Odd {
  readonly what: string;
  readonly runs: string;
  readonly from: string;
  readonly to: string;
  /** What has to be there afterwards, once. */
  readonly kept: readonly string[];
  readonly outcome?: 'held';
}

const odd: readonly Odd[] = [
  {
    what: 'a bookmark beside the word',
    runs: `${words('eka ')}${bookmark('Start')}${words('toka')}${bookmark('End')}${words(' kolmas')}${note}`,
    from: 'kolmas',
    to: 'neljäs',
    kept: [`${bookmark('Start')}${words('toka')}${bookmark('End')}`, note],
  },
  {
    what: 'a bookmark around the word',
    runs: `${words('eka ')}${bookmark('Start')}${words('toka')}${bookmark('End')}${note}`,
    from: 'toka',
    to: 'muu',
    kept: [bookmark('Start'), bookmark('End'), note],
  },
  {
    what: 'a comment that begins before the field',
    runs: `${words('eka')}${end(7)}${words(' toka')}`,
    from: 'toka',
    to: 'muu',
    kept: [`${words('eka')}${end(7)}`],
  },
  {
    what: 'a comment that ends behind the field',
    runs: `${words('eka ')}${start(7)}${words('toka kolmas')}`,
    from: 'kolmas',
    to: 'muu',
    kept: [start(7)],
  },
  {
    what: 'comments that overlap',
    runs: `${start(7)}${words('eka ')}${start(8)}${words('toka')}${end(7)}${words(' kolmas')}${end(8)}${words(' loppu')}`,
    from: 'loppu',
    to: 'lopuksi',
    kept: [end(7), end(8)],
  },
  {
    what: 'the only word of a comment',
    runs: `${words('eka ')}${start(7)}${words('toka')}${end(7)}`,
    from: 'toka',
    to: 'muu',
    kept: [`${start(7)}${words('toka')}${end(7)}`],
    outcome: 'held',
  },
  {
    what: 'one letter of the only word of a comment',
    runs: `${words('eka ')}${start(7)}${words('toka')}${end(7)}`,
    from: 'toka',
    to: 'taka',
    kept: [start(7), end(7)],
  },
  {
    what: 'a comment between two changes',
    runs: `${words('eka toka ')}${start(7)}${words('kolmas')}${end(7)}${words(' neljäs viides')}`,
    from: 'toka kolmas neljäs',
    to: 'muu ja kolmas uusi',
    kept: [`${start(7)}${words('kolmas')}${end(7)}`],
  },
  {
    what: 'a footnote at the very start',
    runs: `${note}${words('eka toka')}`,
    from: 'eka',
    to: 'muu',
    kept: [note],
  },
  {
    what: 'the second of two equal words, the first with a comment',
    runs: `${start(7)}${words('sana')}${end(7)}${words(' ja sana')}`,
    from: 'ja sana',
    to: 'ja asia',
    kept: [`${start(7)}${words('sana')}${end(7)}`],
  },
  {
    what: 'the first of two equal words, each between footnotes',
    runs: `${words('sana')}${note}${words('sana')}${note}`,
    from: 'sanasana',
    to: 'asiasana',
    kept: [`${words('sana')}${note}${words('sana')}${note}`],
    outcome: 'held',
  },
  { what: 'a caret', runs: `${words('hinta ^p euroa')}${note}`, from: '^p', to: '^t', kept: [note] },
  {
    what: 'a question mark',
    runs: `${words('miksi ei? siksi')}${note}`,
    from: 'ei?',
    to: 'ei!',
    kept: [note],
  },
  { what: 'an asterisk', runs: `${words('2 * 3')}${note}`, from: '*', to: 'x', kept: [note] },
  {
    what: 'a line longer than 255 characters',
    runs: `${words(`${'pitkä '.repeat(60)}sana ${'rivi '.repeat(60)}`)}${note}`,
    from: 'sana',
    to: 'asia',
    kept: [note],
  },
  {
    what: 'more than 255 characters at once',
    runs: `${words(`alku tässä ${'pitkä '.repeat(60)}ja loppu tuossa`)}${note}`,
    from: 'pitkä '.repeat(60),
    to: '',
    kept: [note],
  },
  { what: 'an emoji', runs: `${words('hyvä 👍 työ 👎')}${note}`, from: '👍', to: '👏', kept: [note] },
  {
    what: 'no-break spaces',
    runs: `${words('5\u00a0km matkaa ja 6\u00a0km')}${note}`,
    from: 'matkaa',
    to: 'matkoja',
    kept: [note],
  },
  {
    what: 'tabs and hyphens of their own',
    runs: `<w:r><w:t>eka</w:t><w:tab/><w:t>to</w:t><w:noBreakHyphen/><w:t>ka</w:t><w:softHyphen/><w:t>!</w:t></w:r>${words(' kolmas')}${note}`,
    from: 'kolmas',
    to: 'neljäs',
    kept: [note, '<w:noBreakHyphen/>', '<w:softHyphen/>', '<w:tab/>'],
  },
  {
    what: 'a symbol that is no text',
    runs: `${words('eka ')}<w:r><w:sym w:font="Wingdings" w:char="F0E0"/></w:r>${words(' toka')}${note}`,
    from: 'toka',
    to: 'muu',
    kept: ['<w:sym w:font="Wingdings" w:char="F0E0"/>', note],
  },
];

const kinds = {
  'the web': web,
  Windows: windows,
  'a Word that changes no-break spaces': withSwitches(web, [['noBreakSpaces', 'narrow']]),
};
const places = Object.entries(kinds).flatMap(([place, profile]) =>
  odd.map((one) => ({ ...one, place, profile })),
);

describe('A changed word leaves the rest', () => {
  it.each(sampled(places, 1, ({ what, place }) => [what, place]))('in $place beside $what', async (one) => {
    const { profile, runs, from, to, kept, outcome } = one;
    const pane = await PaneOnWord.open(reportWith(runs), profile);
    const before = pane.saved();
    const { text } = pane.field;
    const wanted = text.replace(from, () => to);
    expect(wanted).not.toBe(text);
    await pane.write(wanted);
    const { content } = pane.saved();
    const isHeld = pane.field.refusal?.kind === 'wouldLose';
    expect(isHeld).toBe(outcome === 'held');
    if (isHeld) expect(content).toBe(before.content);
    else expect(pane.field).toMatchObject({ text: wanted, status: 'settled' });
    for (const piece of kept)
      expect([piece, countIn(content, piece)]).toEqual([piece, countIn(before.content, piece)]);
  });
});

describe('A part of a text', () => {
  const runs = `${words('eka toka kolmas')}${note}`;

  it('is not written where somebody has written since it was read', async () => {
    const pane = await PaneOnWord.open(reportWith(runs), web);
    let isDone = false;
    pane.before = (methods) => {
      if (isDone || !methods.some((name) => name.includes('earch'))) return;
      isDone = true;
      pane.put('Kollegan teksti');
    };
    await pane.write('eka muu kolmas');
    expect(pane.field).toMatchObject({ rival: 'Kollegan teksti', draft: 'eka muu kolmas' });
    expect(pane.saved().content).toContain('Kollegan teksti');
  });

  it('is not written twice where Word says that it was not', async () => {
    const profile = withSwitches(web, [['foundRange', 'writtenWithError']]);
    const pane = await PaneOnWord.open(reportWith(runs), profile);
    await pane.write('eka toka muu kolmas');
    expect(pane.field).toMatchObject({ text: 'eka toka muu kolmas', status: 'settled' });
    expect(countIn(pane.saved().content, note)).toBe(1);
  });
});

describe('What the assessor lets go', () => {
  it('is no more than was named: what has come since is asked for', async () => {
    const pane = await PaneOnWord.open(reportWith(`${words('eka')}${note}`), web);
    await pane.write('');
    expect(pane.field.holds.map(({ kind }) => kind)).toEqual(['footnote']);
    const { content } = pane.document.control(fieldId) ?? {};
    const link = content?.ownerDocument.createElementNS(content.namespaceURI, 'w:hyperlink');
    if (link) content?.append(link);
    await pane.writeAnyway();
    expect(pane.field.refusal?.kind).toBe('wouldLose');
    expect(pane.field.holds.map(({ kind }) => kind)).toEqual(['footnote', 'link']);
    await pane.writeAnyway();
    expect(pane.field).toMatchObject({ text: '', status: 'settled', holds: [] });
  });

  it('is nothing that comes into the field later, once the document was read again', async () => {
    const pane = await PaneOnWord.open(reportWith(`${words('eka')}${note}`), web);
    await pane.write('');
    await pane.writeAnyway();
    expect(pane.field).toMatchObject({ text: '', status: 'settled' });
    pane.put('kollegan teksti');
    const { content } = pane.document.control(fieldId) ?? {};
    const reference = content?.ownerDocument.createElementNS(content.namespaceURI, 'w:footnoteReference');
    if (reference) content?.lastElementChild?.append(reference);
    await pane.session.open();
    await pane.settled();
    expect(pane.field.holds.map(({ kind }) => kind)).toEqual(['footnote']);
    await pane.write('');
    expect(pane.field).toMatchObject({ text: 'kollegan teksti', refusal: { kind: 'wouldLose' } });
  });

  it('is named when undo brings back the text alone', async () => {
    const pane = await PaneOnWord.open(reportWith(`${words('eka')}${note}`), web);
    await pane.write('');
    await pane.writeAnyway();
    await pane.undo();
    expect(pane.field).toMatchObject({ text: 'eka', status: 'settled' });
    const holds = [{ kind: 'footnote', count: 1, authors: [] }];
    expect(pane.history.notBack).toEqual([{ key: 'criterion.7.comments', holds }]);
    await pane.write('toka');
    expect(pane.history.notBack).toEqual([]);
  });

  it('is named, too, where a part was to be changed and could not be found', async () => {
    const pane = await PaneOnWord.open(reportWith(`${words('eka toka kolmas')}${note}`), web);
    pane.before = hideTwin(pane, 'toka');
    await pane.write('eka muu kolmas');
    expect(pane.field).toMatchObject({ text: 'eka toka kolmas', refusal: { kind: 'wouldLose' } });
    await pane.writeAnyway();
    expect(pane.field).toMatchObject({ text: 'eka muu kolmas', status: 'settled', holds: [] });
    await pane.undo();
    expect(pane.field).toMatchObject({ text: 'eka toka kolmas', status: 'settled' });
    const holds = [{ kind: 'footnote', count: 1, authors: [] }];
    expect(pane.history.notBack).toEqual([{ key: 'criterion.7.comments', holds }]);
  });

  it('is not named as lost where somebody wrote there first, and nothing was written', async () => {
    const pane = await PaneOnWord.open(reportWith(`${start(7)}${words('eka')}${end(7)}`), web);
    await pane.write('XYZ');
    let batches = 0;
    pane.before = () => {
      // The first one reads what the field holds.
      if (++batches === 2) pane.put('kollegan teksti');
    };
    await pane.writeAnyway();
    expect(pane.field).toMatchObject({ rival: 'kollegan teksti', draft: 'XYZ' });
    pane.put('XYZ');
    await pane.settled();
    await pane.undo();
    expect(pane.field.text).toBe('eka');
    expect(pane.history.notBack).toEqual([]);
  });
});

describe('Words that are taken out', () => {
  const bold = words('lihava ', '<w:b/>');
  const colleagues = (text: string) => `<w:ins w:id="9" w:author="Kollega">${words(text)}</w:ins>`;

  it.each([
    ['bold ones', `${words('eka ')}${bold}${words('loppu')}${note}`, 'lihava ', 'formatting'],
    ['bold ones at the end', `${note}${words('eka loppu ')}${bold}`, 'lihava ', 'formatting'],
    [
      'plain ones at the end, behind bold ones',
      `${note}${bold}${words('eka loppu')}`,
      ' loppu',
      'formatting',
    ],
    [
      'inserted ones',
      `${words('eka ')}${colleagues('lisätty ')}${words('loppu')}${note}`,
      'lisätty ',
      'insertion',
    ],
  ])('%s are back without what they were, and undo says so', async (_, runs, from, kind) => {
    const pane = await PaneOnWord.open(reportWith(runs), web);
    const { text } = pane.field;
    await pane.write(text.replace(from, ''));
    expect(pane.field).toMatchObject({ text: text.replace(from, ''), status: 'settled' });
    await pane.undo();
    expect(pane.field).toMatchObject({ text, status: 'settled' });
    expect(pane.history.notBack).toMatchObject([
      { key: 'criterion.7.comments', holds: [{ kind, count: 1 }] },
    ]);
    pane.session.redo();
    await pane.settled();
    expect(pane.history.notBack).toEqual([]);
  });

  it('are nothing to tell of where those beside them are alike', async () => {
    const runs = `${words('eka ', '<w:b/>')}${bold}${words('loppu', '<w:b/>')}${words(' tässä')}${note}`;
    const pane = await PaneOnWord.open(reportWith(runs), web);
    const { content } = pane.saved();
    await pane.write('eka loppu tässä');
    await pane.undo();
    expect(pane.field).toMatchObject({ text: 'eka lihava loppu tässä', status: 'settled' });
    expect(pane.history.notBack).toEqual([]);
    expect(countIn(pane.saved().content, '<w:b/>')).toBeGreaterThanOrEqual(countIn(content, '<w:b/>'));
  });
});

/** A search finds these words a second time, which nothing tells that is read. */
function hideTwin(pane: PaneOnWord, text: string): (methods: readonly string[]) => void {
  let twin: Element | null = null;
  return (methods) => {
    const { content } = pane.document.control(fieldId) ?? {};
    twin?.remove();
    twin = null;
    if (!content || !methods.some((name) => name.includes('earch'))) return;
    const [deletion, run, words] = ['w:del', 'w:r', 'w:delText'].map((name) =>
      content.ownerDocument.createElementNS(content.namespaceURI, name),
    );
    if (!deletion || !run || !words) return;
    words.textContent = text;
    run.append(words);
    deletion.append(run);
    content.append(deletion);
    twin = deletion;
  };
}

it('Lines that were added are taken back, and all else stays', async () => {
  const pane = await PaneOnWord.open(reportWith(`${words('eka')}${note}`), web);
  const before = pane.saved();
  await pane.give('eka\nLaskelma 1.\nLaskelma 2.');
  await pane.undo();
  expect(pane.field).toMatchObject({ text: 'eka', status: 'settled' });
  expect(countIn(pane.saved().content, note)).toBe(1);
  expect(pane.saved().content.replace(/<[^>]*#r><\/[^>]*>/gu, '')).toBe(before.content);
});
