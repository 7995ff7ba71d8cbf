import { strFromU8, unzipSync } from 'fflate';
import { changedPackage, related } from '../template/changedPackage';
import { holding, variantOf, type Variant } from './variant';
import { leave, visit } from './visit';
import { closeStage } from './workbench';

jest.setTimeout(240_000);
afterAll(closeStage);

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const text = (words: string, format = '') =>
  `<w:r>${format && `<w:rPr>${format}</w:rPr>`}<w:t xml:space="preserve">${words}</w:t></w:r>`;
const entry = (name: string) =>
  `<w:${name} w:id="7" w:author="Kollega"><w:p>${text('Miksi?')}</w:p></w:${name}>`;

interface Rich {
  readonly what: string;
  /** What the field of comments holds. */
  readonly runs: string;
  /** What has to be in the file as long as it is there. */
  readonly mark: string;
  readonly part?: readonly [kind: 'comments' | 'footnotes', name: 'comment' | 'footnote'];
  /** It stands beside the words: another text in their place leaves it. */
  readonly isBeside?: true;
}

const rich: readonly Rich[] = [
  {
    what: 'a comment',
    runs: `<w:commentRangeStart w:id="7"/>${text('Vanha')}<w:commentRangeEnd w:id="7"/><w:r><w:commentReference w:id="7"/></w:r>`,
    mark: '<w:commentReference w:id="7"/>',
    part: ['comments', 'comment'],
  },
  {
    what: 'a footnote',
    runs: `${text('Vanha')}<w:r><w:footnoteReference w:id="7"/></w:r>`,
    mark: '<w:footnoteReference w:id="7"/>',
    part: ['footnotes', 'footnote'],
    isBeside: true,
  },
  {
    what: 'a link',
    runs: `<w:hyperlink w:anchor="alku">${text('Vanha')}</w:hyperlink>`,
    mark: 'w:anchor="alku"',
  },
  {
    what: 'a tracked insertion',
    runs: `<w:ins w:id="9" w:author="Kollega">${text('Vanha')}</w:ins>`,
    mark: '<w:ins w:id="9"',
  },
  {
    what: 'a tracked deletion',
    runs: `${text('Vanha')}<w:del w:id="9" w:author="Kollega"><w:r><w:delText>pois</w:delText></w:r></w:del>`,
    mark: '<w:delText>pois</w:delText>',
    isBeside: true,
  },
  {
    what: 'a field code',
    runs: `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> DOCPROPERTY x </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${text('Vanha')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
    mark: '<w:instrText> DOCPROPERTY x </w:instrText>',
  },
  { what: 'words in bold', runs: `${text('Van')}${text('ha', '<w:b/>')}`, mark: 'ha</w:t>' },
];

function reportWith({ runs, part }: Rich): Variant {
  const { name, bytes } = variantOf('fi', holding('fi', '7 comments', runs));
  if (!part) return { name, bytes };
  const [kind, element] = part;
  const xml = `<w:${kind} ${w}>${entry(element)}</w:${kind}>`;
  const file = changedPackage(bytes, {
    [`word/${kind}.xml`]: () => xml,
    'word/_rels/document.xml.rels': related(kind, `${kind}.xml`),
    '[Content_Types].xml': (types) =>
      types.replace(
        '</Types>',
        `<Override PartName="/word/${kind}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${kind}+xml"/></Types>`,
      ),
  });
  return { name, bytes: file };
}

const mainOf = (file: Uint8Array) => strFromU8(unzipSync(file)['word/document.xml'] ?? new Uint8Array());

describe.each(rich)('A field that holds $what', (one) => {
  it('shows its words, and keeps all of it as long as nobody writes there', async () => {
    const here = await visit({ file: reportWith(one) });
    await here.assessor.score(7, 4);
    await here.holds({ '7 score': '4', '7 row': '4' });
    await expect(here.assessor.field('comments').inputValue()).resolves.toBe('Vanha');
    expect(mainOf(await here.open.save())).toContain(one.mark);
    await leave(here);
  });

  it.each([
    ['behind its text', 'Vanha ja uusi'],
    ['before its text', 'Uusi ja Vanha'],
  ])('keeps it when words are added %s', async (_, words) => {
    const here = await visit({ file: reportWith(one) });
    await here.assessor.turnTo(7);
    await here.assessor.write('comments', words);
    await here.holds({ '7 comments': words });
    expect(mainOf(await here.open.save())).toContain(one.mark);
    await leave(here);
  });

  const stays = async (): Promise<void> => {
    const here = await visit({ file: reportWith(one) });
    await here.assessor.turnTo(7);
    await here.assessor.write('comments', 'Uusi');
    await here.holds({ '7 comments': 'Uusi' });
    expect(mainOf(await here.open.save())).toContain(one.mark);
    await leave(here);
  };
  if (one.isBeside) it('stays where the words beside it are changed', stays);

  const wipes = [
    ['another text', 'Uusi'],
    ['no text', ''],
  ] as const;
  it.each(wipes.filter(([, words]) => words === '' || !one.isBeside))(
    'is not written over with %s before that was allowed',
    async (_, words) => {
      const here = await visit({ file: reportWith(one) });
      await here.assessor.turnTo(7);
      await here.assessor.write('comments', words);
      const { pane } = here.open;
      await pane.getByText(/^Ei tallentunut asiakirjaan\. Kentässä on myös/).waitFor();
      await here.holds({ '7 comments': 'Vanha' });
      expect(mainOf(await here.open.save())).toContain(one.mark);
      await pane.getByRole('button', { name: 'Kirjoita silti' }).click();
      await here.holds({ '7 comments': words });
      await here.assessor.write('comments', 'Ja vielä');
      await here.holds({ '7 comments': 'Ja vielä' });
      await leave(here);
    },
  );

  it('is there when what was added is undone', async () => {
    const here = await visit({ file: reportWith(one) });
    await here.assessor.turnTo(7);
    await here.assessor.write('comments', 'Vanha ja uusi');
    await here.holds({ '7 comments': 'Vanha ja uusi' });
    await here.open.pane.getByRole('button', { name: /^Kumoa/ }).click();
    await here.holds({ '7 comments': 'Vanha' });
    expect(mainOf(await here.open.save())).toContain(one.mark);
    await leave(here);
  });
});

it('A word changed in the middle, beside a commented word, leaves the comment as it is', async () => {
  const [comment] = rich;
  if (!comment) throw new Error('There is no comment.');
  const file = reportWith({
    ...comment,
    runs: `${text('Alku ')}${comment.runs}${text(' keskellä sana lopussa.')}`,
  });
  const here = await visit({ file });
  const before = unzipSync(file.bytes);
  await here.assessor.turnTo(7);
  await here.assessor.write('comments', 'Alku Vanha keskellä asia lopussa.');
  await here.holds({ '7 comments': 'Alku Vanha keskellä asia lopussa.' });
  const saved = await here.open.save();
  expect(mainOf(saved)).toContain(comment.runs);
  expect(strFromU8(unzipSync(saved)['word/comments.xml'] ?? new Uint8Array())).toBe(
    strFromU8(before['word/comments.xml'] ?? new Uint8Array()),
  );
  await leave(here);
});
