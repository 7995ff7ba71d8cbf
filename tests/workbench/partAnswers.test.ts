import type { FieldKey } from '../../src/assessment/fieldKey';
import { profileNamed } from '../../src/workbench/profiles';
import { controlOf, templateBytes } from './documents';
import { PaneOnWord } from './richFields/paneOnWord';

jest.setTimeout(60_000);

const fields = [
  { key: 'criterion.7.sources', id: -452496762, mine: 'Haastattelut', theirs: 'Kollegan lähteet' },
  { key: 'criterion.7.comments', id: 2138540917, mine: 'Oma', theirs: 'Kollegan' },
] as const satisfies readonly { key: FieldKey; id: number; mine: string; theirs: string }[];

/** Both fields are written in one batch, over texts that nobody here has seen. */
async function writeUnseen(prepare: (pane: PaneOnWord) => void): Promise<PaneOnWord> {
  const pane = await PaneOnWord.open(templateBytes('fi'), profileNamed('word-web'));
  for (const { id, theirs } of fields) pane.document.typeInto(controlOf(pane.document, id), theirs);
  prepare(pane);
  const edits = fields.map(({ key, mine }) => ({ key, text: mine }));
  pane.session.edit({ kind: 'text', key: fields[0].key }, edits);
  await pane.settled();
  pane.session.tryAgain();
  await pane.settled();
  for (const { key, mine } of fields)
    expect(pane.fieldOf(key)).toMatchObject({ text: mine, status: 'settled' });
  return pane;
}

/** The first batch that writes is done, and of its results so many are told. */
const telling = (part: (results: number) => number) => (pane: PaneOnWord) => {
  let isFirst = true;
  pane.passing = (answer, { ObjectPaths: paths }) => {
    const writes = Object.values(paths).some(({ Name }) => Name === 'InsertText');
    if (!writes || !isFirst) return answer;
    isFirst = false;
    return { ...answer, Results: answer.Results.slice(0, part(answer.Results.length)) };
  };
};

describe('Of texts of somebody’s that a batch took the place of it is told', () => {
  const offered = (pane: PaneOnWord): unknown[] => fields.map(({ key }) => pane.fieldOf(key).rival);
  const theirs = fields.map((field) => field.theirs);

  it('what they were, where all is well', async () => {
    expect(offered(await writeUnseen(() => undefined))).toEqual(theirs);
  });

  it('what they were, where the host tells half of the results', async () => {
    expect(offered(await writeUnseen(telling((all) => Math.ceil(all / 2))))).toEqual(theirs);
  });

  it('that nobody knows what they were, where the host tells no result', async () => {
    const pane = await writeUnseen(telling(() => 0));
    expect(fields.map(({ key }) => pane.fieldOf(key).untold)).toEqual([true, true]);
  });

  it.each([-1, -2, -3])(
    'what they were, where the batch ends at the action %i from its end',
    async (fromEnd) => {
      let left = 1;
      const pane = await writeUnseen((one) => {
        one.endingAt = (methods, actions) =>
          methods.includes('InsertText') && left-- > 0 ? actions + fromEnd : null;
      });
      expect(offered(pane)).toEqual(theirs);
    },
  );

  it('what one was, where its own batch ends when it is done', async () => {
    const pane = await writeUnseen((one) => {
      let left = 3;
      one.endingAt = (methods, actions) =>
        methods.includes('InsertText') && left-- > 0 ? actions - 1 : null;
    });
    expect(offered(pane)).toEqual(theirs);
  });
});
