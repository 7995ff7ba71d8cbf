import type { FrameLocator, Locator } from 'playwright-core';
import { finishedDocument } from '../commands/finishedDocument';
import { sampled } from '../sampling/sampling';
import { eventually } from './eventually';
import { Assessor } from './assessor';
import { comeTo, paneStates } from './paneStates';
import { closeStage, openWorkbench, type OpenWorkbench, type Wishes } from './workbench';

jest.setTimeout(240_000);
afterAll(closeStage);

type Find = (pane: FrameLocator) => Locator;

const named =
  (role: 'button' | 'textbox' | 'group' | 'heading' | 'listitem', name: string | RegExp): Find =>
  (pane) =>
    pane.getByRole(role, typeof name === 'string' ? { name, exact: true } : { name }).first();
const button = (name: string | RegExp): Find => named('button', name);
const saying =
  (text: string | RegExp): Find =>
  (pane) =>
    pane.getByText(text).first();

interface Action {
  readonly state: string;
  readonly wishes?: Partial<Wishes>;
  /** What else is done before, to come to it. */
  readonly before?: (open: OpenWorkbench) => Promise<void>;
  readonly pressed: Find;
  /** What comes of it. */
  readonly result: Find;
}

const write = async (field: Locator, text: string): Promise<void> => {
  await field.fill(text);
  await field.blur();
};

/** Gives the sources of criterion 7 and turns to the next one. */
const toNext = async ({ pane }: OpenWorkbench): Promise<void> => {
  await write(pane.getByRole('textbox', { name: /^Tietolähteet/u }), 'Haastattelut ja asiakirjat');
  await pane.getByRole('button', { name: 'Seuraava kriteeri' }).click();
  await pane.getByRole('heading', { name: /^8\. / }).waitFor();
};

/** Figures of criterion 21, of which a score is suggested. */
const giveFigures = async (open: OpenWorkbench): Promise<void> => {
  await new Assessor(open, 'fi').turnTo(21);
  await button('Luvut')(open.pane).click();
  const given = {
    'Vakituisia avoimilla työmarkkinoilla': '16',
    'Voimassa olevia työsuhteita yhteensä': '20',
  };
  for (const [name, text] of Object.entries(given)) await named('textbox', name)(open.pane).fill(text);
  await button(/^Vie laskelma/u)(open.pane).waitFor();
};

const withOwnNeed = {
  name: 'own.docx',
  bytes: finishedDocument('fi', {
    'front.developmentNeeds.1.criterion': 'Yhteistyö alueen oppilaitosten kanssa',
  }),
};

const actions: Readonly<Record<string, Action>> = {
  'a start for the strengths': {
    state: 'needs',
    pressed: button('Käytä pohjana'),
    result: saying(/^Raportissa: vahvuuksien/u),
  },
  'a block in own words that is to be replaced': {
    state: 'summary',
    wishes: { file: withOwnNeed },
    pressed: button('Korvaa'),
    result: button('Säilytä sittenkin'),
  },
  'a need taken from the list': {
    state: 'needs',
    before: async ({ pane }) => {
      await pane.getByRole('combobox').first().selectOption({ index: 1 });
    },
    pressed: button('Lisää'),
    result: (pane) => pane.getByRole('textbox', { name: /^Suositukset: /u }).last(),
  },
  'needs written into the report': {
    state: 'needs',
    pressed: button('Kirjaa raporttiin'),
    result: (pane) => pane.getByText('Raportissa', { exact: true }),
  },
  'the sources of the criterion before': {
    state: 'criterion',
    before: toNext,
    pressed: button(/^Samat kuin kriteerissä 7/u),
    result: named('textbox', /^Tietolähteet/u),
  },
  'a calculation put into the comments': {
    state: 'overview',
    before: giveFigures,
    pressed: button(/^Vie laskelma/u),
    result: button('Laskelma on kommenteissa'),
  },
  'a suggested score that is taken': {
    state: 'overview',
    before: giveFigures,
    pressed: button(/^Käytä \d/u),
    result: saying('Sama kuin antamasi.'),
  },
  'texts taken over from another report': {
    state: 'takeOver',
    pressed: button(/^Ota valitut/u),
    result: saying(/kenttää on kirjattu raporttiin/u),
  },
  'own guidance that can’t be used yet': {
    state: 'guidanceForm',
    pressed: button('Ota käyttöön'),
    result: saying('Ohjetta ei voi vielä ottaa käyttöön.'),
  },
  'a table of the scores': {
    state: 'summary',
    pressed: button('Lataa CSV-tiedosto'),
    result: saying(/^Tiedoston .* lataus alkoi/u),
  },
  'a plan that is saved': {
    state: 'plan',
    pressed: button('Tallenna tiedostona'),
    result: saying(/\.docx/u),
  },
  'a document that is read again': {
    state: 'menu',
    pressed: button('Lue asiakirja uudelleen'),
    result: saying('Asiakirja on luettu uudelleen.'),
  },
  'one more coach': {
    state: 'coaches',
    pressed: button('Lisää rivi'),
    result: (pane) => pane.getByRole('textbox', { name: 'Työhönvalmentaja: rivi 4', exact: true }),
  },
  'a coach who is removed': {
    state: 'coaches',
    pressed: button('Poista rivi: Bo Ek'),
    result: button(/^Palauta/u),
  },
  'one more job': {
    state: 'jobs',
    pressed: button('Lisää työ'),
    result: (pane) => pane.getByRole('group', { name: 'työ 3' }).getByRole('textbox').first(),
  },
  'a phrase that is kept': {
    state: 'longText',
    before: ({ pane }) => pane.getByRole('textbox', { name: 'Uusi fraasi' }).fill('Tiimi kokoontuu.'),
    pressed: button('Tallenna fraasi'),
    result: saying('Fraasi on tallennettu.'),
  },
  'a picture of the scores': {
    state: 'summary',
    pressed: button('Lisää koosteen jälkeen'),
    result: saying(/vaihtoehtoinen teksti on lisätty/u),
  },
  'a picture that is removed': {
    state: 'picture',
    pressed: button('Poista kuva'),
    result: saying('Kuva on poistettu.'),
  },
  'the question before working data is removed': {
    state: 'removing',
    before: ({ pane }) => button('Peruuta')(pane).click(),
    pressed: button('Poista arvioijan aineisto'),
    result: named('group', /ainoa kappale/u),
  },
  'working data that is removed': {
    state: 'removing',
    pressed: button('Poista kaikki'),
    result: saying('Arvioijan aineisto on poistettu asiakirjasta.'),
  },
  'the question before the template’s lines are removed': {
    state: 'check',
    pressed: button('Poista rivit'),
    result: named('group', /^Poistetaanko rivit/u),
  },
  'lines of the template that are removed': {
    state: 'removingLines',
    pressed: button('Poista asiakirjasta'),
    result: saying('Ohjerivit on poistettu.'),
  },
  'a score that is undone': {
    state: 'criterion',
    before: ({ pane }) => pane.getByRole('radio', { name: /^5/ }).check(),
    pressed: button(/^Kumoa: /u),
    result: saying(/^Kumottu: /u),
  },
  'a score that is undone from the list of criteria': {
    state: 'overview',
    before: async (open) => {
      const assessor = new Assessor(open, 'fi');
      await assessor.score(7, 4);
      await assessor.turnToOverview();
    },
    pressed: button(/^Kumoa: /u),
    result: (pane) => pane.locator('p', { hasText: /^Kumottu: /u }),
  },
};

/** How much of an element is out of sight, in pixels: of a long one, how much of its beginning. */
function outOfSight(element: Element): number {
  const box = element.getBoundingClientRect();
  const page = element.closest('main')?.getBoundingClientRect() ?? new DOMRect(0, 0, innerWidth, innerHeight);
  const end = Math.min(box.bottom, box.top + page.height / 2);
  return Math.round(Math.max(page.top - box.top, end - page.bottom, 0));
}

/** Makes the pane as small as that of a laptop with a large ribbon. */
async function makeLow({ page }: OpenWorkbench): Promise<void> {
  const height = await page.locator('.pane iframe').evaluate((frame) => frame.clientHeight);
  const size = page.viewportSize() ?? { width: 1366, height: 800 };
  await page.setViewportSize({ ...size, height: size.height + 600 - height });
}

const edges = ['start', 'end'] as const;
const cases = Object.entries(actions).flatMap(([name, action]) =>
  edges.map((edge) => [name, edge, action] as const),
);

it.each(sampled(cases, { few: 5, many: cases.length }, ([, edge]) => [edge]))(
  'In a pane of 270 px by 600 px, %s is in sight, pressed at the %s of what is seen',
  async (_name, edge, { state: stateName, wishes, before, pressed, result }) => {
    const state = paneStates[stateName];
    if (!state) throw new Error(`There is no state ${stateName}.`);
    const open = await openWorkbench({ width: 270, ...state.wishes?.('fi'), ...wishes });
    await makeLow(open);
    await comeTo(open, { sample: 'fi' }, state);
    await before?.(open);
    const control = pressed(open.pane);
    await control.evaluate((element, block) => element.scrollIntoView({ block }), edge);
    await control.click();
    const seen = result(open.pane);
    await seen.waitFor();
    // The edge of a field apart.
    await eventually(async () => expect(await seen.evaluate(outOfSight)).toBeLessThan(5));
    await open.close();
  },
);
