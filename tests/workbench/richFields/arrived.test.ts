import { profileNamed, withSwitches } from '../../../src/workbench/profiles';
import { canonicalContent, countIn } from './canonical';
import { fieldId, reportWith, words } from './contents';
import { PaneOnWord } from './paneOnWord';

jest.setTimeout(60_000);

const web = profileNamed('word-web');
const start = '<w:commentRangeStart w:id="7"/>';
const end = '<w:commentRangeEnd w:id="7"/><w:r><w:commentReference w:id="7"/></w:r>';
const by = 'w:id="7" w:author="Kollega" w:date="2026-01-01T00:00:00Z"';
const struck = `<w:del ${by}><w:r><w:delText xml:space="preserve"> poistettu</w:delText></w:r></w:del>`;
const note = '<w:r><w:footnoteReference w:id="7"/></w:r>';

/** What somebody puts before and behind the field's text, and whether all words may change between the two. */
const arrivals = [
  { what: 'A comment', kind: 'comment', before: start, behind: end, isBeside: false },
  { what: 'A footnote', kind: 'footnote', before: '', behind: note, isBeside: true },
  { what: 'A tracked deletion', kind: 'deletion', before: '', behind: struck, isBeside: true },
] as const;

function parsed(xml: string, owner: Document): Node[] {
  const all = `<all xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${xml}</all>`;
  const root = new DOMParser().parseFromString(all, 'text/xml').documentElement;
  return [...root.childNodes].map((one) => owner.importNode(one, true));
}

/** Somebody puts this around the field's text in the document, out of the pane's sight. */
function arrive(pane: PaneOnWord, before: string, behind: string): void {
  const { content } = pane.document.control(fieldId) ?? {};
  if (!content) throw new Error('There is no content.');
  content.prepend(...parsed(before, content.ownerDocument));
  content.append(...parsed(behind, content.ownerDocument));
}

const contentOf = (pane: PaneOnWord): string => {
  const { content } = pane.document.control(fieldId) ?? {};
  return content ? canonicalContent(content) : '';
};

const open = (text: string, profile = web): Promise<PaneOnWord> =>
  PaneOnWord.open(reportWith(words(text)), profile);

describe.each(arrivals)('$what that came into a field since the document was read', (one) => {
  const { kind, before, behind, isBeside } = one;
  const expectThere = (pane: PaneOnWord): void => {
    for (const xml of [before, behind].filter(Boolean)) expect(countIn(contentOf(pane), xml)).toBe(1);
    expect(pane.field.holds.map((held) => held.kind)).toEqual([kind]);
  };
  const opened = async (): Promise<PaneOnWord> => {
    const pane = await open('eka toka kolmas');
    arrive(pane, before, behind);
    return pane;
  };

  it.each(['eka muu kolmas', 'eka toka kolmas ja muuta', ...(isBeside ? ['Muuta'] : [])])(
    'stays when "%s" is written',
    async (wanted) => {
      const pane = await opened();
      await pane.write(wanted);
      expect(pane.field).toMatchObject({ text: wanted, status: 'settled' });
      expectThere(pane);
    },
  );

  it.each([
    ['added behind it', (text: string) => `${text}\nLaskelma: 12/15 = 80 %.`],
    ['added before it', (text: string) => `Rivi.\n${text}`],
  ])('stays without a question when a line is %s', async (_, added) => {
    const pane = await opened();
    const { text } = pane.field;
    await pane.give(added(text));
    expect(pane.field).toMatchObject({ text: added(text), status: 'settled' });
    expectThere(pane);
  });

  it.each(['', ...(isBeside ? [] : ['Muuta'])])('is asked about before "%s" is written', async (wanted) => {
    const pane = await opened();
    await pane.write(wanted);
    expect(pane.field).toMatchObject({ text: 'eka toka kolmas', refusal: { kind: 'wouldLose' } });
    expectThere(pane);
    await pane.writeAnyway();
    expect(pane.field).toMatchObject({ text: wanted, status: 'settled', holds: [] });
  });
});

it.each(['', 'Uusi'])('What came beside a footnote is named before "%s" is written', async (wanted) => {
  const pane = await PaneOnWord.open(reportWith(`${words('eka toka')}${note}`), web);
  arrive(pane, start, end);
  await pane.write(wanted);
  expect(pane.field).toMatchObject({ text: 'eka toka', refusal: { kind: 'wouldLose' } });
  expect(pane.field.holds.map(({ kind }) => kind)).toEqual(['comment', 'footnote']);
  await pane.writeAnyway();
  expect(pane.field).toMatchObject({ text: wanted, status: 'settled', holds: [] });
});

it('Of several fields that are given at once, those wait into which something came', async () => {
  const pane = await open('eka toka kolmas');
  const sources = 'criterion.7.sources' as const;
  pane.session.edit({ kind: 'text', key: sources }, [{ key: sources, text: 'Haastattelut' }]);
  await pane.settled();
  arrive(pane, start, end);
  const texts = [
    { key: sources, text: 'Asiakirjat' },
    { key: 'criterion.7.comments' as const, text: 'Muuta' },
  ];
  pane.session.takeOver({ scores: new Map(), texts });
  await pane.settled();
  expect(pane.fieldOf(sources)).toMatchObject({ text: 'Asiakirjat', status: 'settled' });
  expect(pane.field).toMatchObject({ text: 'eka toka kolmas', refusal: { kind: 'wouldLose' } });
});

it('A control that the host gives another id than its OOXML is nothing to ask about', async () => {
  const pane = await open('eka toka', withSwitches(profileNamed('word-ltsc-2021'), [['ids', 'unrelated']]));
  for (const text of ['Muuta', '']) {
    await pane.write(text);
    expect(pane.field).toMatchObject({ text, status: 'settled' });
  }
});

it('What the pane itself wrote with tracking is nothing to ask about', async () => {
  const pane = await open('', withSwitches(web, [['changeTracking', 'on']]));
  await pane.write('Ensimmäinen teksti');
  await pane.write('Aivan muuta');
  expect(pane.field).toMatchObject({ text: 'Aivan muuta', status: 'settled' });
  await pane.write('');
  expect(pane.field).toMatchObject({ text: '', status: 'settled' });
});

describe.each([
  ['which tracks', withSwitches(web, [['changeTracking', 'on']])],
  ['which does not', web],
  ['which can’t tell', profileNamed('word-ltsc-2021')],
])('In a Word %s', (_, profile) => {
  it('what a colleague has struck in a text of the pane’s is asked about once', async () => {
    const pane = await open('', profile);
    await pane.write('Ensimmäinen teksti');
    arrive(pane, '', struck);
    await pane.write('');
    expect(pane.field).toMatchObject({ text: 'Ensimmäinen teksti', refusal: { kind: 'wouldLose' } });
    expect(pane.field.holds).toMatchObject([{ kind: 'deletion', count: 1 }]);
    await pane.writeAnyway();
    expect(pane.field).toMatchObject({ text: '', status: 'settled' });
  });
});

it('A comment is asked about once where the host gives the control another id than its OOXML', async () => {
  const pane = await open('eka toka', withSwitches(web, [['ids', 'unrelated']]));
  arrive(pane, start, end);
  await pane.write('');
  expect(pane.field.holds.map(({ kind }) => kind)).toEqual(['comment']);
  await pane.writeAnyway();
  expect(pane.field).toMatchObject({ text: '', status: 'settled' });
});

it('Words that a colleague has added with tracking are asked about before they go', async () => {
  const pane = await open('eka toka kolmas');
  arrive(pane, '', `<w:ins ${by}>${words(' neljäs')}</w:ins>`);
  await pane.settled();
  await pane.write('');
  expect(pane.field).toMatchObject({ text: 'eka toka kolmas neljäs', refusal: { kind: 'wouldLose' } });
  expect(pane.field.holds).toMatchObject([{ kind: 'insertion' }]);
});

it('What came with another text of a colleague’s stays, and both texts are there to choose from', async () => {
  const pane = await open('eka toka kolmas');
  pane.put('kollegan teksti');
  arrive(pane, start, end);
  await pane.write('Muuta');
  expect(pane.field).toMatchObject({ text: 'kollegan teksti', draft: 'Muuta', rival: 'kollegan teksti' });
  expect(countIn(contentOf(pane), end)).toBe(1);
});
