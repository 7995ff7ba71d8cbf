import { readFileSync } from 'node:fs';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import type { Finding } from '../../src/assessment/findings/finding';
import { checkReport } from '../../src/assessment/findings/findings';
import { FindingList } from '../../src/taskpane/check/FindingList';
import type { Remedies } from '../../src/taskpane/check/remedies';
import { fi as texts } from '../../src/taskpane/check/texts/fi';
import { SessionProvider } from '../../src/taskpane/SessionProvider';
import type { PaneLanguage } from '../../src/words/paneLanguage';
import { examples } from '../assessment/findings/findingExamples';
import { finishedReport } from '../assessment/findings/finishedReport';
import { Desk, samples } from '../session/desk';
import { changedPackage } from '../template/changedPackage';
import { commentedPane } from './commentedPane';
import { finish } from './finishedDesk';
import { renderOnSurface, renderPane } from './renderPane';

beforeEach(() => localStorage.clear());

type Pane = Awaited<ReturnType<typeof renderPane>>;

const nothing = (): void => undefined;
const remedies: Remedies = {
  jump: nothing,
  turnTo: nothing,
  toThread: nothing,
  fix: nothing,
  onGone: nothing,
  dismiss: nothing,
  fill: nothing,
};

const apart: readonly string[] = Object.values(texts.show.apart);

/** Whether something can be done on the spot, or a sentence says where in Word. */
function isActionable(finding: Finding, item: HTMLElement): boolean {
  const says = (sentence: string): boolean => within(item).queryByText(sentence) !== null;
  const isOfFile =
    'stray' in finding && finding.stray === 'property' && /Tiedosto – Tiedot/.test(item.textContent);
  return within(item).queryAllByRole('button').length > 0 || apart.some(says) || isOfFile;
}

it('Every finding has its action on the spot', async () => {
  const desk = await Desk.open();
  desk.document.circumstances = { readOnly: false, tracking: true };
  desk.document.parts = [
    '<workingData xmlns="urn:ips-assessor-pane:working-data" version="1"><criterion number="7"><note>Kysy.</note></criterion></workingData>',
  ];
  await desk.session.look();
  await desk.session.working.read();
  const helpless: string[] = [];
  for (const [kind, has] of examples) {
    const finding = checkReport(finishedReport(has), '2026-07-20').find((one) => one.kind === kind);
    if (!finding) throw new Error(`There is no ${kind}.`);
    await renderOnSurface(
      <SessionProvider session={desk.session}>
        <FindingList findings={[finding]} named={desk.report} remedies={remedies} />
      </SessionProvider>,
    );
    const [item] = screen.getAllByRole('listitem');
    if (!item || !isActionable(finding, item)) helpless.push(`${kind}: ${item?.textContent ?? ''}`);
    cleanup();
  }
  expect(helpless).toEqual([]);
});

const words = {
  fi: { part: 'Tarkistus', again: 'Tarkista uudelleen' },
  sv: { part: 'Kontroll', again: 'Kontrollera på nytt' },
  en: { part: 'Check', again: 'Check again' },
} as const;

async function check(pane: Pane, language: PaneLanguage = 'fi'): Promise<Pane> {
  await pane.user.click(screen.getByRole('button', { name: words[language].part }));
  const again = await screen.findByRole('button', { name: words[language].again });
  await waitFor(() => expect(again.getAttribute('aria-disabled')).not.toBe('true'));
  await pane.outside(() => undefined);
  return pane;
}

/** The finished report with more in its text. */
async function checkFile(
  change: (xml: string) => string,
  { language = 'fi', prepare = nothing }: { language?: PaneLanguage; prepare?: (desk: Desk) => void } = {},
): Promise<Pane> {
  const file = changedPackage(readFileSync(samples.fi), { 'word/document.xml': change });
  const pane = await renderPane({
    file,
    language,
    prepare: (desk) => {
      finish(desk);
      prepare(desk);
    },
  });
  return check(pane, language);
}

const line = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const heading = (text: string): string =>
  `<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
const atEnd =
  (xml: string) =>
  (before: string): string =>
    before.replace(/(<w:sectPr(?!.*<w:sectPr))/s, `${xml}$1`);

describe('What stands outside of the fields', () => {
  it.each([
    ['fi', 'Näytä asiakirjassa: XXX'],
    ['sv', 'Visa i dokumentet: XXX'],
    ['en', 'Show in document: XXX'],
  ] as const)('is shown where it stands alone, in %s', async (language, name) => {
    const { user, desk, outside } = await checkFile(atEnd(line('Laatinut XXX')), { language });
    await user.click(screen.getByRole('button', { name }));
    await outside(nothing);
    expect(desk.document.shownParagraph).toBe('Laatinut XXX');
  });

  it('is shown in the paragraph of a field', async () => {
    const { user, desk, outside } = await checkFile((xml) =>
      xml.replace(/(<w:t[^>]*>)(Arvioitavan yksikön[^<]*)/, '$1TODO $2'),
    );
    await user.click(screen.getByRole('button', { name: 'Näytä asiakirjassa: TODO' }));
    await outside(nothing);
    expect(desk.document.shownParagraph).toMatch(/^TODO Arvioitavan yksikön nimi ja alue: ./);
  });

  it.each([
    ['fi', 'Näytä asiakirjassa: XXX', /^Samanlaisia kohtia on useita\. .* jälkeen: ”Omat liitteet”\.$/],
    ['sv', 'Visa i dokumentet: XXX', /^Flera ställen ser likadana ut\. .* efter detta: ”Omat liitteet”\.$/],
    ['en', 'Show in document: XXX', /^Several places look alike\. .* after this: “Omat liitteet”\.$/],
  ] as const)(
    'is described by the heading before it where several look alike, in %s',
    async (language, name, told) => {
      const twice = line('Laatinut XXX') + line('Laatinut XXX');
      const { user, desk, outside } = await checkFile(atEnd(heading('Omat liitteet') + twice), { language });
      await user.click(screen.getByRole('button', { name }));
      await outside(nothing);
      expect(desk.document.shownParagraph).toBeNull();
      expect(await screen.findByText(told)).toBeTruthy();
    },
  );

  it.each<[string, (desk: Desk) => unknown, RegExp]>([
    [
      'that Word refuses to show',
      ({ document }: Desk) => (document.showRefusal = 'busy'),
      /Koodi IT-tukea varten: /,
    ],
    [
      'that is gone',
      ({ document }: Desk) => document.removeParagraphs((text) => text === 'Laatinut XXX'),
      /jälkeen: ”Omat liitteet”\.$/,
    ],
  ])('%s is described', async (_, happen, told) => {
    const { user, desk, outside } = await checkFile(atEnd(heading('Omat liitteet') + line('Laatinut XXX')));
    await happen(desk);
    await user.click(screen.getByRole('button', { name: 'Näytä asiakirjassa: XXX' }));
    await outside(nothing);
    expect(await screen.findByText(/^Kohtaan ei voitu siirtyä\./)).toBeTruthy();
    expect(screen.getByText(told)).toBeTruthy();
  });

  it('leads to the comment of Word that it stands in', async () => {
    const { user, desk } = await commentedPane([
      { key: 'criterion.4.comments', author: 'A', text: 'Koodi 010190-123A' },
    ]);
    await user.click(screen.getByRole('button', { name: 'Tarkistus' }));
    await user.click(await screen.findByRole('button', { name: 'Näytä kommentti: 010190-123A' }));
    expect(await screen.findByRole('heading', { name: /^4\. / })).toBeTruthy();
    await waitFor(() => expect(desk.document.batches.at(-1)).toBe('select'));
  });
});

describe('Tracked changes', () => {
  it.each([
    ['fi', 'Lopeta muutosten jäljitys'],
    ['sv', 'Sluta spåra ändringar'],
    ['en', 'Stop tracking changes'],
  ] as const)('are tracked no more after a press, in %s', async (language, name) => {
    const { user, desk, outside } = await checkFile(String, {
      language,
      prepare: ({ document }) => (document.circumstances = { readOnly: false, tracking: true }),
    });
    await user.click(screen.getByRole('button', { name }));
    await outside(nothing);
    expect(desk.document.circumstances.tracking).toBe(false);
    expect(screen.queryByRole('button', { name })).toBeNull();
    expect(document.activeElement?.getAttribute('role')).toBe('status');
  });

  it('go on where Word refuses, which is said', async () => {
    const { user, outside } = await checkFile(String, {
      prepare: ({ document }) => {
        document.circumstances = { readOnly: false, tracking: true };
        document.trackingRefusal = 'readOnly';
      },
    });
    await user.click(screen.getByRole('button', { name: 'Lopeta muutosten jäljitys' }));
    await outside(nothing);
    expect(await screen.findByText(/^Word ei lopettanut jäljitystä\./)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Lopeta muutosten jäljitys' })).toBe(document.activeElement);
  });

  const inserted = (text: string): string =>
    `<w:ins w:id="901" w:author="A"><w:r><w:t>${text}</w:t></w:r></w:ins>`;

  it('lead to the first of them beside the fields', async () => {
    const { user, desk, outside } = await checkFile(
      atEnd(`<w:p><w:r><w:t>Lisäys: </w:t></w:r>${inserted('uusi')}</w:p>`),
    );
    await user.click(screen.getByRole('button', { name: /^Näytä ensimmäinen muutos/ }));
    await outside(nothing);
    expect(desk.document.shownParagraph).toBe('Lisäys: uusi');
  });
});

describe('A fault of the template', () => {
  it.each([
    ['fi', /^Näytä lähin kohta asiakirjassa: /],
    ['sv', /^Visa närmaste ställe i dokumentet: /],
  ] as const)('without a field leads to the field before its place, in %s', async (language, name) => {
    const withoutLevels = (xml: string): string =>
      xml.replaceAll(/(115–125|100–114|74–99|73 tai vähemmän) =/g, 'Poistettu');
    const { user, desk, outside } = await checkFile(withoutLevels, { language });
    await user.click(screen.getByRole('button', { name }));
    await outside(nothing);
    await outside(({ session }) => session.look());
    expect(desk.report.selected).toBe('total');
  });
});
