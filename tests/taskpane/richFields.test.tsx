import { act, fireEvent, screen } from '@testing-library/react';
import { preloadNextPage } from '../../src/taskpane/ReportPane';
import { LateAfterScores } from '../../src/taskpane/overview/aids';
import { fi } from '../../src/taskpane/texts/fi';
import { fiHoldings } from '../../src/wording/holdings/fi';
import { profileNamed, withSwitches } from '../../src/workbench/profiles';
import { sampled, sampling } from '../sampling/sampling';
import { countIn } from '../workbench/richFields/canonical';
import { controlOf } from '../workbench/documents';
import {
  contents,
  fieldId,
  partNames,
  reportHolding,
  reportWith,
  textWith,
  words,
} from '../workbench/richFields/contents';
import { allKindsOfWord } from '../workbench/richFields/kinds';
import { PaneOnWord } from '../workbench/richFields/paneOnWord';
import { writes, type FieldHand } from '../workbench/richFields/writes';
import { renderSession } from './renderPane';

jest.setTimeout(60_000);
beforeEach(() => localStorage.clear());

const box = (): HTMLTextAreaElement => screen.getByRole('textbox', { name: 'Kommentit (kuvaus)' });
const button = (name: RegExp | string): HTMLElement => screen.getByRole('button', { name });
const asked = /Kentässä on myös/u;

/** The criterion's page beside a report in the stand-in, used as a person uses it. */
class PageOnWord implements FieldHand {
  private constructor(readonly pane: PaneOnWord) {}

  static async open(...given: Parameters<typeof PaneOnWord.open>): Promise<PageOnWord> {
    return PageOnWord.on(await PaneOnWord.open(...given));
  }

  static async on(pane: PaneOnWord, language: 'fi' | 'sv' | 'en' = 'fi'): Promise<PageOnWord> {
    await Promise.all([preloadNextPage(), LateAfterScores.preload()]);
    await renderSession(pane.session, language);
    await act(async () => {
      fireEvent.click(button(/^7\. /u));
      await pane.settled();
    });
    return new PageOnWord(pane);
  }

  write(text: string): Promise<void> {
    return this.done(() => {
      fireEvent.change(box(), { target: { value: text } });
      fireEvent.blur(box());
    });
  }

  give(text: string): Promise<void> {
    return this.done(() => this.pane.give(text));
  }

  async writeAnyway(): Promise<void> {
    expect(screen.getByText(asked)).toBeTruthy();
    await this.done(() => fireEvent.click(button(fiHoldings.writeAnyway)));
  }

  undo(): Promise<void> {
    return this.done(() => fireEvent.click(button(/^Kumoa/u)));
  }

  private done(act_: () => unknown): Promise<void> {
    return act(async () => {
      await act_();
      await this.pane.settled();
    });
  }
}

const all = contents.flatMap((content) =>
  writes.flatMap((write) =>
    allKindsOfWord.map((kind) => ({
      ...{ content, write, kind },
      title: `${content.name}, ${write.name}, ${kind.title}`,
    })),
  ),
);
/** Of all of them a sample even in a whole run: `workbench/richFields` tries each without the page. */
const drawn = sampled(all, 40, ({ content, write, kind }) => [content.name, write.name, kind.title], {
  ...sampling,
  part: 'few',
});

it.each(drawn)('$title: what stood there is there, or was asked for', async ({ content, write, kind }) => {
  const text = textWith(content);
  const page = await PageOnWord.open(reportHolding(content), kind.profile);
  const before = page.pane.saved();
  expect(box().value).toBe(text);
  await write.make(page, text);
  const after = page.pane.saved();
  expect(page.pane.field.text.trim()).toBe(write.wanted(text));
  expect(screen.queryByText(asked) !== null).toBe(write.outcome === 'held');
  if (write.outcome === 'gone') return;
  const added = content.name === 'list' && write.addsLine ? 1 : 0;
  expect(countIn(after.content, content.held) - added).toBe(countIn(before.content, content.held));
  for (const name of partNames(content)) expect(after.parts[name]).toBe(before.parts[name]);
});

describe('What goes with a text', () => {
  const commented = `<w:commentRangeStart w:id="7"/>${words('4')}<w:commentRangeEnd w:id="7"/><w:r><w:commentReference w:id="7"/></w:r>`;
  const web = profileNamed('word-web');

  it('is named among the concerns, and may go from there', async () => {
    const { pane } = await PageOnWord.open(reportWith(commented, 'score'), web);
    await act(async () => {
      fireEvent.click(screen.getByRole('radio', { name: '5' }));
      await pane.settled();
    });
    expect(pane.fieldOf('criterion.7.score')).toMatchObject({ text: '4', draft: '5' });
    await act(async () => {
      fireEvent.keyDown(document.body, { key: 'Escape' });
      await pane.settled();
    });
    fireEvent.click(await screen.findByRole('button', { name: /^Huomioitavaa/u }));
    expect(
      await screen.findByText(/ei tallentunut asiakirjaan\. Kentässä on myös kommentti\./u),
    ).toBeTruthy();
    await act(async () => {
      fireEvent.click(button(fiHoldings.writeAnyway));
      await pane.settled();
    });
    expect(pane.fieldOf('criterion.7.score')).toMatchObject({ text: '5', status: 'settled' });
  });

  const [comment, footnote] = ['comment', 'footnote'].map((name) =>
    contents.find((one) => one.name === name),
  );

  it.each([
    ['fi', 'Kentässä on myös kommentti (Kollega) ja alaviite.', 'Muokkaa asiakirjassa'],
    ['sv', 'Fältet innehåller också en kommentar (Kollega) och en fotnot.', 'Redigera i dokumentet'],
    ['en', 'This field also contains a comment (Kollega) and a footnote.', 'Edit in the document'],
  ] as const)(
    'is named with whose it is, and the cursor goes there to edit it (%s)',
    async (language, sentence, edit) => {
      const both = {
        name: 'both',
        text: `${comment?.text}${footnote?.text}`,
        held: `${comment?.held}${footnote?.held}`,
        parts: { ...comment?.parts, ...footnote?.parts },
      };
      const pane = await PaneOnWord.open(reportHolding(both), web);
      const page = await PageOnWord.on(pane, language);
      const before = page.pane.saved();
      await page.write('Uusi');
      expect(screen.getByText((text) => text.includes(sentence))).toBeTruthy();
      await act(async () => {
        fireEvent.click(button(edit));
        await pane.settled();
      });
      expect(pane.document.selection).toBe(controlOf(pane.document, fieldId));
      expect(box().value).toBe('Uusi');
      expect(page.pane.saved().content).toBe(before.content);
    },
  );

  it('unseen, in a Word that counts no comments, is reported until that is taken note of', async () => {
    const page = await PageOnWord.open(reportWith(''), profileNamed('word-ltsc-2021'));
    const { content } = controlOf(page.pane.document, fieldId);
    const names = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
    const run = `<w:r ${names}><w:commentReference w:id="7"/></w:r>`;
    const mark = new DOMParser().parseFromString(run, 'text/xml').documentElement;
    content?.append(content.ownerDocument.importNode(mark, true));
    await page.write('Uusi');
    const told = /: tyhjään kenttään oli raportin avaamisen jälkeen lisätty .*: kommentti\. Wordin oma/u;
    expect(screen.getByText(told)).toBeTruthy();
    fireEvent.click(button('Selvä'));
    expect(screen.queryByText(told)).toBeNull();
  });

  it('does not come back with it, and that is said', async () => {
    const page = await PageOnWord.open(reportWith(commented), web);
    await page.write('Uusi');
    await page.writeAnyway();
    await page.undo();
    expect(box().value).toBe('4');
    expect(screen.getByText(/teksti palautui, mutta .*: kommentti\./u)).toBeTruthy();
  });
});

describe('Words whose deletion is tracked', () => {
  const deletion = contents.find(({ name }) => name === 'deletion') ?? contents[0];
  const old = withSwitches(profileNamed('word-ltsc-2021'), [['deletedText', 'included']]);

  it('are named where this Word gives them like any others, and nothing is written over', async () => {
    if (!deletion) throw new Error('There is no such content.');
    const page = await PageOnWord.open(reportHolding(deletion), old);
    expect(screen.getByText(fiHoldings.deletedWords)).toBeTruthy();
    const before = page.pane.saved();
    await page.write(box().value.replace('vielä sana', 'vielä asia'));
    expect(screen.getByText(asked)).toBeTruthy();
    expect(page.pane.saved().content).toBe(before.content);
  });

  it('may be among the text of any other field by now, and that is said there', async () => {
    if (!deletion) throw new Error('There is no such content.');
    const page = await PageOnWord.open(reportHolding(deletion), old);
    expect(screen.getAllByText(fiHoldings.deletedWords)).toHaveLength(1);
    const sources = 'criterion.7.sources' as const;
    await act(async () => {
      page.pane.session.edit({ kind: 'text', key: sources }, [{ key: sources, text: 'Haastattelut' }]);
      await page.pane.settled();
    });
    expect(screen.getAllByText(fiHoldings.deletedWords)).toHaveLength(2);
  });

  it('stand beside the new text that is written with tracking: it is not said that nothing was saved', async () => {
    const tracking = withSwitches(old, [['changeTracking', 'on']]);
    const page = await PageOnWord.open(reportWith(words('Vanha')), tracking);
    await page.write('Uusi');
    expect(page.pane.saved().content).toMatch(/delText[^>]*>Vanha<.*#ins .*>Uusi</u);
    expect(screen.getByText(fi.refusals.besideFormer)).toBeTruthy();
    expect(screen.queryByText(fi.state.refused, { exact: false })).toBeNull();
    fireEvent.click(button(fi.holds.edit));
    await act(() => page.pane.settled());
    expect(page.pane.document.selection).toBe(controlOf(page.pane.document, fieldId));
  });

  it('are all that is left of a text that is cleared with tracking: that is said, too', async () => {
    const page = await PageOnWord.open(
      reportWith(words('Vanha')),
      withSwitches(old, Object.entries({ changeTracking: 'on', deletedText: 'included' })),
    );
    await page.write('');
    expect(page.pane.saved().content).toMatch(/delText[^>]*>Vanha</u);
    expect(screen.getByText(fi.refusals.formerStays)).toBeTruthy();
    expect(screen.queryByText(fi.state.refused, { exact: false })).toBeNull();
  });

  it('stand beside the new text: no button writes it once more, and no page calls it unsaved', async () => {
    const tracking = withSwitches(old, [['changeTracking', 'on']]);
    const page = await PageOnWord.open(reportWith(words('Vanha')), tracking);
    await page.write('Uusi');
    const { content } = page.pane.saved();
    expect(screen.getByText(fi.state.toConfirm(1))).toBeTruthy();
    expect(screen.queryByText(fi.state.unsaved(1))).toBeNull();
    await act(async () => {
      fireEvent.keyDown(document.body, { key: 'Escape' });
      await page.pane.settled();
    });
    const row = (await screen.findByRole('button', { name: /^7\. /u })).getAttribute('aria-label');
    expect(row).toContain(fi.criteria.unsure);
    expect(row).not.toContain(fi.criteria.refused);
    fireEvent.click(await screen.findByRole('button', { name: /^Huomioitavaa/u }));
    expect(await screen.findByRole('button', { name: fi.criterion.showInDocument })).toBeTruthy();
    expect(screen.queryByRole('button', { name: fi.tryAgain })).toBeNull();
    await act(() => {
      page.pane.session.tryAgain();
      return page.pane.settled();
    });
    expect(page.pane.saved().content).toBe(content);
    fireEvent.click(button(fi.state.keepDocument));
    expect(screen.getByText(fi.concerns.none)).toBeTruthy();
  });

  it.each(['word-windows', 'word-web'])(
    'are no part of the text in %s, whether or not changes are tracked',
    async (name) => {
      if (!deletion) throw new Error('There is no such content.');
      for (const changeTracking of ['on', 'off']) {
        const switches = Object.entries({ deletedText: 'included', changeTracking });
        const pane = await PaneOnWord.open(
          reportHolding(deletion),
          withSwitches(profileNamed(name), switches),
        );
        expect(pane.field.text).toBe(textWith(deletion));
        await pane.write(`${textWith(deletion)} Lisää.`);
        expect(pane.field).toMatchObject({ text: `${textWith(deletion)} Lisää.`, status: 'settled' });
        expect(countIn(pane.saved().content, deletion.held)).toBe(1);
      }
    },
  );
});
