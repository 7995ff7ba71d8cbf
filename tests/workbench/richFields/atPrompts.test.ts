import type { FieldKey } from '../../../src/assessment/fieldKey';
import { profileNamed, withSwitches } from '../../../src/workbench/profiles';
import { controlOf } from '../documents';
import { canonicalContent, countIn } from './canonical';
import { contents, reportHolding, reportWith, shortened } from './contents';
import { PaneOnWord } from './paneOnWord';

jest.setTimeout(60_000);

const end = '<w:commentRangeEnd w:id="9"/><w:r><w:commentReference w:id="9"/></w:r>';
const comment = `<w:commentRangeStart w:id="9"/>|${end}`;
const permission = '<w:permStart w:id="9" w:edGrp="everyone"/>|<w:permEnd w:id="9"/>';

/** Empty fields of the sample, with the ids of their controls and a text for each. */
const empty = [
  { key: 'criterion.7.sources', id: -452496762, text: 'Haastattelut' },
  { key: 'criterion.7.score', id: 2142981916, text: '4' },
] as const satisfies readonly { key: FieldKey; id: number; text: string }[];

const [first = { name: '', held: '', text: '' }] = contents;
const commentsPart = (comments: string): string =>
  '<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
  `xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml">${comments}</w:comments>`;
const uncommented = { comments: commentsPart('') };

/** A report whose comments on criterion 7 hold a comment of Word's. */
const commented = (): Uint8Array => shortened(reportHolding(first));

/** The comment that stands at prompts comes into the file. */
function addComment({ document }: PaneOnWord, by = ''): void {
  const tree = document.pack.tree('word/comments.xml');
  const added = new DOMParser().parseFromString(
    commentsPart(`<w:comment w:id="9"${by}><w:p w14:paraId="00000009"/></w:comment>`),
    'text/xml',
  );
  const [one] = added.documentElement.children;
  if (!tree || !one) throw new Error('There is no such part.');
  tree.documentElement.append(tree.importNode(one, true));
  document.pack.treeChanged('word/comments.xml');
}

function contentOf({ document }: PaneOnWord, id: number): Element {
  const { content } = controlOf(document, id);
  if (!content) throw new Error('There is no content.');
  return content;
}

/** Somebody puts this around the field's prompt in the document, out of the pane's sight. */
function arrive(pane: PaneOnWord, id: number, around: string): void {
  const content = contentOf(pane, id);
  const [before = [], behind = []] = around.split('|').map((xml) => {
    const all = `<all xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${xml}</all>`;
    const root = new DOMParser().parseFromString(all, 'text/xml').documentElement;
    return [...root.childNodes].map((one) => content.ownerDocument.importNode(one, true));
  });
  content.prepend(...before);
  content.append(...behind);
}

const give = async (pane: PaneOnWord, key: FieldKey, text: string): Promise<void> => {
  pane.session.edit({ kind: 'text', key }, [{ key, text }]);
  await pane.settled();
};

const shown = withSwitches(profileNamed('word-web'), [['promptAsText', 'prompt']]);
const kinds = [
  ['Windows', profileNamed('word-windows')],
  ['LTSC 2021', profileNamed('word-ltsc-2021')],
  ['prompts as texts', shown],
] as const;

describe.each(kinds)('In a document that people comment on (%s)', (_, profile) => {
  it.each(empty)('a comment that came to the prompt of $key is asked about', async ({ key, id, text }) => {
    const pane = await PaneOnWord.open(commented(), profile);
    arrive(pane, id, comment);
    await give(pane, key, text);
    expect(pane.fieldOf(key)).toMatchObject({ text: '', draft: text, refusal: { kind: 'wouldLose' } });
    expect(pane.fieldOf(key).holds).toMatchObject([{ kind: 'comment', count: 1 }]);
    expect(countIn(canonicalContent(contentOf(pane, id)), end)).toBe(1);
    pane.session.writeAnyway(key);
    await pane.settled();
    expect(pane.fieldOf(key)).toMatchObject({ text, status: 'settled', holds: [] });
  });
});

describe('In Word on the web', () => {
  const open = (file: Uint8Array): Promise<PaneOnWord> => PaneOnWord.open(file, profileNamed('word-web'));

  it.each(empty)('the first comment of all, at the prompt of $key, is asked about', async (one) => {
    const { key, id, text } = one;
    const pane = await open(shortened(reportHolding({ ...first, held: '', text: '', parts: uncommented })));
    addComment(pane);
    arrive(pane, id, comment);
    await pane.settled();
    await give(pane, key, text);
    expect(pane.fieldOf(key)).toMatchObject({ text: '', draft: text, refusal: { kind: 'wouldLose' } });
    expect(pane.fieldOf(key).holds).toMatchObject([{ kind: 'comment', count: 1 }]);
    expect(countIn(canonicalContent(contentOf(pane, id)), end)).toBe(1);
  });

  it.each(['GetComments', 'GetSelection'])(
    'a look that is refused %s goes on without it',
    async (refused) => {
      const pane = await open(commented());
      let asked = 0;
      pane.refusing = (methods) => {
        if (!methods.includes(refused)) return false;
        asked++;
        return true;
      };
      pane.put('kollegan teksti');
      for (let time = 0; time < 3; time++) await pane.settled();
      expect(pane.field).toMatchObject({ text: 'kollegan teksti', status: 'settled' });
      // The cursor may be where it can be asked for again: that look by look, the one for what is heard included.
      expect(asked).toBe(refused === 'GetComments' ? 2 : 4);
    },
  );

  it.each(empty)('what else has come to the prompt of $key is asked about', async ({ key, id, text }) => {
    const pane = await open(commented());
    arrive(pane, id, permission);
    await give(pane, key, text);
    expect(pane.fieldOf(key)).toMatchObject({ text: '', draft: text, refusal: { kind: 'wouldLose' } });
    expect(pane.fieldOf(key).holds).toMatchObject([{ kind: 'other', count: 2 }]);
  });

  it('a prompt to which nothing came is written over', async () => {
    const pane = await open(commented());
    for (const { key, text } of empty) {
      await give(pane, key, text);
      expect(pane.fieldOf(key)).toMatchObject({ text, status: 'settled' });
    }
  });

  it('where nobody comments, a first text is written at once', async () => {
    const pane = await open(shortened(reportWith('')));
    for (const { key, text } of empty) {
      const batches: (readonly string[])[] = [];
      pane.before = (methods) => void batches.push(methods);
      pane.session.edit({ kind: 'text', key }, [{ key, text }]);
      await pane.session.settled();
      expect(pane.fieldOf(key)).toMatchObject({ text, status: 'settled' });
      expect(batches).toHaveLength(1);
      expect(batches[0]).toContain('InsertText');
    }
  });
});

/** What is no comment and may stand at a prompt, and what is said of it. */
const others = [
  { what: 'a permission to edit', around: permission, held: 'permStart', kind: 'other', count: 2 },
  {
    what: 'a bookmark',
    around: '<w:bookmarkStart w:id="9" w:name="kohta"/>|<w:bookmarkEnd w:id="9"/>',
    held: 'bookmarkStart',
    kind: 'bookmark',
    count: 1,
  },
  {
    what: 'a footnote',
    around: '|<w:r><w:footnoteReference w:id="9"/></w:r>',
    held: 'footnoteReference',
    kind: 'footnote',
    count: 1,
  },
  {
    what: 'a picture',
    around: '<w:r><w:drawing/></w:r>|',
    held: 'drawing',
    kind: 'picture',
    count: 1,
  },
  {
    what: 'a tracked deletion',
    around: '|<w:del w:id="9" w:author="Kollega"><w:r><w:delText>pois</w:delText></w:r></w:del>',
    held: 'del',
    kind: 'deletion',
    count: 1,
  },
] as const;

describe.each(['word-windows', 'word-mac', 'word-ipad', 'word-web', 'word-ltsc-2021'])(
  'In a document on which nobody has commented (%s)',
  (name) => {
    const opened = async (): Promise<PaneOnWord> => {
      const pane = await PaneOnWord.open(shortened(reportWith('')), profileNamed(name));
      await pane.settled();
      return pane;
    };
    const [{ key, id, text }] = empty;
    const standing = (pane: PaneOnWord, held: string): number =>
      [...contentOf(pane, id).getElementsByTagName('*')].filter(({ localName }) => localName === held).length;

    it.each(others)('$what at the prompt in which the cursor was is asked about', async (one) => {
      const { around, held, kind, count } = one;
      const pane = await opened();
      pane.document.select(controlOf(pane.document, id));
      await pane.settled();
      arrive(pane, id, around);
      await give(pane, key, text);
      expect(pane.fieldOf(key)).toMatchObject({ text: '', draft: text, refusal: { kind: 'wouldLose' } });
      expect(pane.fieldOf(key).holds).toMatchObject([{ kind, count }]);
      expect(standing(pane, held)).toBe(1);
      pane.session.writeAnyway(key);
      await pane.settled();
      expect(pane.fieldOf(key)).toMatchObject({ text, status: 'settled', holds: [] });
    });

    it.each(others)('$what at any other prompt is reported in the batch that took it', async (one) => {
      const { around, held, kind, count } = one;
      const pane = await opened();
      arrive(pane, id, around);
      let batches = 0;
      pane.before = (methods) => void (batches += Number(methods.includes('InsertText')));
      await give(pane, key, text);
      expect(batches).toBe(1);
      expect(pane.fieldOf(key)).toMatchObject({ text, status: 'settled' });
      expect(standing(pane, held)).toBe(0);
      const gone = [{ key, holds: [{ kind, count, authors: [] }] }];
      expect(pane.report.tookAlong).toEqual(gone);
      await pane.undo();
      expect(pane.history.notBack).toEqual(gone);
    });

    it.each([
      ['which has its own id', []],
      ['whose id the OOXML lacks', [['ids', 'unrelated'] as const]],
      ['whose OOXML is its content alone', [['controlOoxml', 'content'] as const]],
    ])('nothing is said of a prompt %s and to which nothing came', async (_, switches) => {
      const profile = withSwitches(profileNamed(name), switches);
      const pane = await PaneOnWord.open(shortened(reportWith('')), profile);
      for (const other of empty) {
        await give(pane, other.key, other.text);
        expect(pane.fieldOf(other.key)).toMatchObject({ text: other.text, status: 'settled' });
      }
      expect(pane.report.tookAlong).toEqual([]);
    });
  },
);

describe.each(empty)(
  'In a Word that counts no comments, the first comment of all at the prompt of $key',
  (one) => {
    const { key, id, text } = one;
    const opened = async (): Promise<PaneOnWord> => {
      const pane = await PaneOnWord.open(
        shortened(reportHolding({ ...first, held: '', text: '', parts: uncommented })),
        profileNamed('word-ltsc-2021'),
      );
      await pane.settled();
      return pane;
    };
    const tookAlong = ({ report }: PaneOnWord): readonly unknown[] => report.tookAlong;
    const gone = [{ key, holds: [{ kind: 'comment', count: 1 }] }];

    it('is asked about where the cursor has been in the field', async () => {
      const pane = await opened();
      pane.document.select(controlOf(pane.document, id));
      await pane.settled();
      addComment(pane);
      arrive(pane, id, comment);
      await give(pane, key, text);
      expect(pane.fieldOf(key)).toMatchObject({ text: '', draft: text, refusal: { kind: 'wouldLose' } });
      expect(countIn(canonicalContent(contentOf(pane, id)), end)).toBe(1);
    });

    it('is reported where it went unseen, in the batch that took it, and when that is undone', async () => {
      const pane = await opened();
      addComment(pane);
      arrive(pane, id, comment);
      let batches = 0;
      pane.before = (methods) => void (batches += Number(methods.includes('InsertText')));
      pane.session.edit({ kind: 'text', key }, [{ key, text }]);
      await pane.session.settled();
      expect(batches).toBe(1);
      expect(pane.fieldOf(key)).toMatchObject({ text, status: 'settled' });
      expect(countIn(canonicalContent(contentOf(pane, id)), end)).toBe(0);
      expect(tookAlong(pane)).toMatchObject(gone);
      pane.session.noteTookAlong(key);
      expect(tookAlong(pane)).toEqual([]);
      await pane.undo();
      expect(pane.history.notBack).toMatchObject(gone);
    });

    it.each([1, 2, 3])(
      'is told of where the batch that took it was refused when it was done, %i times',
      async (times) => {
        const pane = await opened();
        addComment(pane);
        arrive(pane, id, comment);
        let left = times;
        pane.endingAt = (methods, actions) =>
          methods.includes('InsertText') && left-- > 0 ? actions - 1 : null;
        await give(pane, key, text);
        if (times > 1) pane.session.tryAgain();
        await pane.settled();
        expect(pane.fieldOf(key)).toMatchObject({ text, status: 'settled' });
        expect(countIn(canonicalContent(contentOf(pane, id)), end)).toBe(0);
        expect(tookAlong(pane)).toMatchObject(gone);
      },
    );

    it('is not told of where the batch was refused before it was done, and is asked about then', async () => {
      const pane = await opened();
      addComment(pane);
      arrive(pane, id, comment);
      pane.refusing = (methods) => methods.includes('InsertText');
      await give(pane, key, text);
      expect(countIn(canonicalContent(contentOf(pane, id)), end)).toBe(1);
      expect(tookAlong(pane)).toEqual([]);
    });

    it('is nothing to tell of where there is none, nor is the OOXML asked for once it was refused', async () => {
      const pane = await opened();
      let asked = 0;
      pane.refusing = (methods) => {
        asked += Number(methods.includes('GetOoxml'));
        return methods.includes('GetOoxml');
      };
      for (const other of empty) await give(pane, other.key, other.text);
      expect(asked).toBe(1);
      for (const other of empty)
        expect(pane.fieldOf(other.key)).toMatchObject({ text: other.text, status: 'settled' });
      expect(tookAlong(pane)).toEqual([]);
    });

    it('is nothing to tell of where there is none and the OOXML says so', async () => {
      const pane = await opened();
      let asked = 0;
      pane.before = (methods) => void (asked += Number(methods.includes('GetOoxml')));
      await give(pane, key, text);
      expect(asked).toBe(1);
      expect(tookAlong(pane)).toEqual([]);
    });
  },
);

describe.each(['word-windows', 'word-ipad', 'word-web'])(
  'In a Word that tells comments (%s), the first of all, at a prompt since the last look,',
  (name) => {
    const [{ key, id, text }] = empty;
    const authors = ['Kollega'];
    const uncommentedOne = (): Promise<PaneOnWord> =>
      PaneOnWord.open(
        shortened(reportHolding({ ...first, held: '', text: '', parts: uncommented })),
        profileNamed(name),
      );
    const someoneComments = (pane: PaneOnWord): void => {
      addComment(pane, ' w:author="Kollega"');
      arrive(pane, id, comment);
    };
    const opened = async (): Promise<PaneOnWord> => {
      const pane = await uncommentedOne();
      someoneComments(pane);
      return pane;
    };

    it('is reported in the batch that took it, and when that is undone', async () => {
      const pane = await opened();
      let batches = 0;
      pane.before = (methods) => void (batches += Number(methods.includes('InsertText')));
      await give(pane, key, text);
      expect(batches).toBe(1);
      expect(pane.fieldOf(key)).toMatchObject({ text, status: 'settled' });
      expect(countIn(canonicalContent(contentOf(pane, id)), end)).toBe(0);
      const gone = [{ key, holds: [{ kind: 'comment', count: 1, authors }] }];
      expect(pane.report.tookAlong).toEqual(gone);
      await pane.undo();
      expect(pane.history.notBack).toEqual(gone);
    });

    it('is told of where the batch that took it was refused when it was done', async () => {
      const pane = await opened();
      let left = 2;
      pane.endingAt = (methods, actions) =>
        methods.includes('InsertText') && left-- > 0 ? actions - 1 : null;
      await give(pane, key, text);
      pane.session.tryAgain();
      await pane.settled();
      expect(pane.fieldOf(key)).toMatchObject({ text, status: 'settled' });
      expect(pane.report.tookAlong).toMatchObject([{ key, holds: [{ kind: 'comment', count: 1 }] }]);
    });

    it('is told of by the comments alone where the OOXML of controls is refused, which is tried once', async () => {
      const pane = await uncommentedOne();
      let asked = 0;
      pane.refusing = (methods) => {
        const isRefused = methods.includes('GetOoxml') && methods.includes('InsertText');
        asked += Number(isRefused);
        return isRefused;
      };
      await give(pane, empty[1].key, empty[1].text);
      someoneComments(pane);
      await give(pane, key, text);
      expect(asked).toBe(1);
      expect(pane.fieldOf(key)).toMatchObject({ text, status: 'settled' });
      expect(pane.report.tookAlong).toEqual([{ key, holds: [{ kind: 'comment', count: 1, authors }] }]);
    });

    it('does not keep texts out where OOXML and comments of controls are refused, each tried once', async () => {
      const pane = await opened();
      let asked = 0;
      pane.refusing = (methods) => {
        const isAsked = ['GetOoxml', 'GetComments'].some((method) => methods.includes(method));
        const isRefused = isAsked && methods.includes('InsertText');
        asked += Number(isRefused);
        return isRefused;
      };
      const third = { key: 'criterion.8.score', text: '3' } as const;
      for (const other of [...empty, third]) {
        await give(pane, other.key, other.text);
        expect(pane.fieldOf(other.key)).toMatchObject({ text: other.text, status: 'settled' });
      }
      expect(asked).toBe(2);
    });
  },
);
