import { profileNamed, withSwitches } from '../../../src/workbench/profiles';
import { sampled } from '../../sampling/sampling';
import { changedPackage } from '../../template/changedPackage';
import { reportWith, shortened, words } from './contents';
import { edges, type Edge } from './edges';
import { kindsOfWord } from './kinds';
import { PaneOnWord } from './paneOnWord';
import { writes } from './writes';

jest.setTimeout(60_000);

/** What tracked changes of the colleague's there are in the saved document, in order: one that was parted is one. */
function changesIn(pane: PaneOnWord): string[] {
  const marks =
    pane.savedDocument().match(/<w:(?:ins|del|move(?:From|To)|\w+Range(?:Start|End)) [^>]*>/gu) ?? [];
  const names = marks
    .filter((mark) => mark.includes('Kollega') || mark.includes('Range'))
    .map((mark) => mark.replace(/ w:id="\d+"| ?\/?>$/gu, ''));
  return names.filter((name, at) => name !== names[at - 1]);
}

const kinds = [...kindsOfWord.web, ...kindsOfWord.windows, kindsOfWord.others[1]].filter(
  (kind) => kind !== undefined,
);
const cases = edges.flatMap((edge) =>
  writes.flatMap((write) =>
    kinds.map((kind) => ({ edge, write, kind, title: `${edge.name}, ${write.name}, ${kind.title}` })),
  ),
);

const holdsOf = ({ field }: PaneOnWord): string[] => field.holds.map(({ kind }) => kind);

async function opened({ file, text, holds }: Edge, profile: (typeof kinds)[number]['profile']) {
  const pane = await PaneOnWord.open(shortened(file()), profile);
  expect(pane.field.text.trim()).toBe(text);
  expect(holdsOf(pane)).toContain(holds);
  return pane;
}

const drawn = sampled(cases, 24, ({ edge, write, kind }) => [edge.name, write.name, kind.title]);

test.each(drawn)('$title', async ({ edge, write, kind }) => {
  const pane = await opened(edge, kind.profile);
  const before = { changes: changesIn(pane), content: pane.saved().content };
  await write.make(pane, edge.text);
  const isHeld = write.outcome === 'held';
  expect(pane.field.text.trim()).toBe(write.wanted(edge.text));
  expect(pane.field.status).toBe(isHeld ? 'refused' : 'settled');
  if (isHeld) expect(pane.field.refusal?.kind).toBe('wouldLose');
  if (isHeld) expect(pane.saved().content).toBe(before.content);
  if (write.outcome !== 'gone') expect(changesIn(pane)).toEqual(before.changes);
});

const old = profileNamed('word-ltsc-2021');

describe('A Word that does not tell deleted words from others', () => {
  const ways = edges.flatMap((edge) =>
    ['included', 'left out'].map((deletedText) => ({ edge, deletedText })),
  );

  it.each(ways)('writes over none in silence: $edge.name, $deletedText', async ({ edge, deletedText }) => {
    const pane = await PaneOnWord.open(
      shortened(edge.file()),
      withSwitches(old, Object.entries({ deletedText })),
    );
    expect(holdsOf(pane)).toContain(edge.holds);
    const before = changesIn(pane);
    const { text } = pane.field;
    for (const wanted of [text.replace('vielä sana', 'vielä asia'), 'Aivan uusi teksti.', '']) {
      await pane.write(wanted);
      expect(changesIn(pane)).toEqual(before);
      expect([pane.field.text, pane.field.refusal?.kind]).toEqual(
        pane.field.text === wanted ? [wanted, undefined] : [pane.field.text, 'wouldLose'],
      );
    }
    expect(pane.field.refusal?.kind).toBe('wouldLose');
    await pane.writeAnyway();
    expect(pane.field).toMatchObject({ text: '', status: 'settled' });
  });
});

it('A prompt that was inserted with tracking is written in without a question', async () => {
  const [edge] = edges;
  if (!edge) throw new Error('There is no edge.');
  const prompting = changedPackage(shortened(edge.file()), {
    'word/document.xml': (xml) =>
      xml.replace(/(<w:ins (?:(?!<w:sdtContent>).)*?)<\/w:sdtPr>/su, '$1<w:showingPlcHdr/></w:sdtPr>'),
  });
  const pane = await PaneOnWord.open(prompting, profileNamed('word-web'));
  expect(pane.field).toMatchObject({ text: '', holds: [] });
  await pane.write('Uusi teksti');
  expect(pane.field).toMatchObject({ text: 'Uusi teksti', status: 'settled' });
});

describe('A Word that tracks the changes of the pane, and gives struck words like any others', () => {
  const tracking = withSwitches(old, [
    ['changeTracking', 'on'],
    ['deletedText', 'included'],
  ]);
  const note = '<w:r><w:footnoteReference w:id="7"/></w:r>';

  it.each([
    ['a cleared text', '', '', 'formerStays', 2],
    ['another text', 'Aivan muuta', '', 'besideFormer', 2],
    ['a text with a word less', 'eka toka kolmas viides', '', 'besideFormer', 2],
    ['a word that is taken out beside a footnote', 'eka toka kolmas viides', note, 'formerStays', 1],
    ['another word beside a footnote', 'eka muu kolmas neljäs viides', note, 'besideFormer', 1],
    ['two other words beside a footnote', 'eka muu kolmas uusi viides', note, 'besideFormer', 2],
  ] as const)('does not say of %s that it is otherwise there', async (_, text, held, kind, deletions) => {
    const pane = await PaneOnWord.open(
      reportWith(`${words('eka toka')}${held}${words(' kolmas neljäs viides')}`),
      tracking,
    );
    await pane.write(text);
    expect(pane.savedDocument().match(/<w:del [^>]*Assessor/gu) ?? []).toHaveLength(deletions);
    expect(pane.field).toMatchObject({ draft: text, status: 'refused', refusal: { kind } });
  });

  it.each([
    ['without tracking', old],
    ['with tracking', tracking],
  ])('asks before a text that holds more is cleared, %s', async (_, profile) => {
    const pane = await PaneOnWord.open(reportWith(`${words('eka toka')}${note}`), profile);
    const before = pane.saved();
    await pane.write('');
    expect(pane.field).toMatchObject({ text: 'eka toka', draft: '', refusal: { kind: 'wouldLose' } });
    expect(pane.saved().content).toBe(before.content);
  });

  it.each(['word-web', 'word-ltsc-2021'])('A text that is ignored is told as such in %s', async (name) => {
    const pane = await PaneOnWord.open(
      reportWith(words('eka toka kolmas')),
      withSwitches(profileNamed(name), [['writes', 'ignored']]),
    );
    await pane.write('Aivan muuta');
    expect(pane.field).toMatchObject({ status: 'refused', refusal: { kind: 'altered' } });
  });
});
