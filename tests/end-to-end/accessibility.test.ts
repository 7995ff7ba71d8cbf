import { AxeBuilder } from '@axe-core/playwright';
import { sampled } from '../sampling/sampling';
import { Assessor } from './assessor';
import { commentedReport } from './commentRound';
import { comeTo, paneStates, type PaneState } from './paneStates';
import { documentOf } from './variant';
import { closeStage, openWorkbench, type OpenWorkbench, type Wishes } from './workbench';

jest.setTimeout(240_000);
afterAll(closeStage);

/** Fluent's own marks for moving the focus are hidden and yet take it: by design, and for a moment only. */
const fluentsOwn = '[data-tabster-dummy]';

/** Waits until no colour is on its way to another one: after a press. */
async function comeToRest(): Promise<void> {
  await new Promise(requestAnimationFrame);
  const passing = document
    .getAnimations()
    .filter(({ effect }) => Number.isFinite(effect?.getComputedTiming().endTime));
  await Promise.allSettled(passing.map(({ finished }) => finished));
}

/**
 * A contrast theme sets the colours itself, and Chromium goes on telling the page's own as those that letters are
 * filled with, by which axe goes: what the pane colours there is looked at in `contrast.test.ts`.
 */
const notInContrast = ['color-contrast'];

async function violations({ page, pane }: OpenWorkbench): Promise<string[]> {
  await page.evaluate(() => document.fonts.ready);
  const isContrast = await pane
    .locator(':root')
    .evaluate(() => matchMedia('(forced-colors: active)').matches);
  await pane.locator(':root').evaluate(comeToRest);
  const axe = new AxeBuilder({ page })
    .include(['.pane iframe', 'body'])
    .disableRules(isContrast ? notInContrast : []);
  const { violations: found } = await axe.analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.filter(({ html }) => !html.includes(fluentsOwn.slice(1, -1))).map(({ html }) => `${id}: ${html}`),
  );
}

it.each([
  ['light', /^#fff(fff)?$/u],
  ['dark', /^#292929$/u],
] as const)(
  'The page of a %s pane has its colours, so what opens above the pane has them, too',
  async (theme, ground) => {
    const open = await openWorkbench({ theme });
    await new Assessor(open, 'fi').criterion(1).waitFor();
    const colour = await open.pane
      .locator('body')
      .evaluate((body) => getComputedStyle(body).getPropertyValue('--colorNeutralBackground1'));
    expect(colour.toLowerCase()).toMatch(ground);
    await open.close();
  },
);

type Look = Pick<Wishes, 'theme' | 'forcedColors'>;
const looks: Readonly<Record<string, Look>> = {
  light: { theme: 'light' },
  dark: { theme: 'dark' },
  contrast: { forcedColors: true },
};

async function inOverviewAndCriterion(look: Look): Promise<void> {
  const open = await openWorkbench(look);
  const assessor = new Assessor(open, 'fi');
  await assessor.criterion(1).waitFor();
  expect(await violations(open)).toEqual([]);
  await assessor.score(5, 2);
  expect(await violations(open)).toEqual([]);
  await assessor.turnToOverview();
  expect(await violations(open)).toEqual([]);
  await open.close();
}

async function inState(look: Look, state: PaneState): Promise<void> {
  const open = await openWorkbench({ ...look, ...state.wishes?.('fi') });
  await comeTo(open, { sample: 'fi' }, state);
  expect(await violations(open)).toEqual([]);
  await open.close();
}

async function inComments(look: Look): Promise<void> {
  const open = await openWorkbench({
    ...look,
    file: commentedReport(),
    switches: { replies: 'refused' },
  });
  const { pane } = open;
  const assessor = new Assessor(open, 'fi');
  await assessor.turnTo(25);
  await pane.getByRole('button', { name: 'Ratkaistut (1)' }).click();
  expect(await violations(open)).toEqual([]);
  await assessor.turnTo(1);
  await pane.getByRole('button', { name: /^Vastaa kommenttiin/ }).click();
  await pane.getByRole('textbox', { name: /^Vastaus kommenttiin/ }).fill('Riittää.');
  await pane.getByRole('button', { name: 'Lähetä vastaus' }).click();
  await pane.getByText('Vastausta ei lisätty asiakirjaan.').waitFor();
  expect(await violations(open)).toEqual([]);
  await open.close();
}

async function inEvidence(look: Look, number: number, evidence: string): Promise<void> {
  const open = await openWorkbench(look);
  const { pane } = open;
  await new Assessor(open, 'fi').turnTo(number);
  for (const name of [evidence, 'Kaikki viisi pistemäärää', 'Epävirallinen: lähde ja varmuus'])
    await pane.getByRole('button', { name, exact: true }).click();
  expect(await violations(open)).toEqual([]);
  await open.close();
}

/** Where the pane can show no report. */
async function inMessage(look: Look, wishes: Wishes, heading: string | RegExp): Promise<void> {
  const open = await openWorkbench({ ...look, ...wishes });
  await open.pane.getByRole('heading', { name: heading }).first().waitFor();
  expect(await violations(open)).toEqual([]);
  await open.close();
}

async function inMissingPage(look: Look): Promise<void> {
  const open = await openWorkbench(look);
  const { page, pane } = open;
  await new Assessor(open, 'fi').criterion(1).waitFor();
  await page.context().route(/\.js$/u, (route) => route.abort());
  await pane.getByRole('button', { name: 'Vertaa' }).click();
  await pane.getByRole('heading', { name: 'Sivua ei voitu ladata' }).waitFor();
  expect(await violations(open)).toEqual([]);
  await open.close();
}

const unreadable = { switches: { ooxml: 'refused', file: 'refused' } };

const places: readonly (readonly [name: string, inspect: (look: Look) => Promise<void>])[] = [
  ['on the way from the overview to a score and back', inOverviewAndCriterion],
  ['in Word’s comments, resolved and open ones, with an answer that was refused', inComments],
  [
    'where the document is no report',
    (look) => inMessage(look, { file: documentOf('Muistio') }, 'Tämä ei ole IPS-laatuarvioinnin raportti'),
  ],
  ['where Word gives no document', (look) => inMessage(look, unreadable, 'Asiakirjaa ei voitu lukea')],
  ['where Office.js is blocked', (look) => inMessage(look, { switches: { office: 'blocked' } }, /./u)],
  ['where a page could not be loaded', inMissingPage],
  ['in the figures of criterion 1, all unfolded', (look) => inEvidence(look, 1, 'Luvut')],
  ['in the components of criterion 5, all unfolded', (look) => inEvidence(look, 5, 'Osatekijät')],
  ['in the figures of criterion 21, all unfolded', (look) => inEvidence(look, 21, 'Luvut')],
  ...Object.entries(paneStates).map(
    ([name, state]) => [`in the state "${name}"`, (look: Look) => inState(look, state)] as const,
  ),
];
const cases = Object.entries(looks).flatMap(([theme, look]) =>
  places.map(([name, inspect]) => [theme, name, () => inspect(look)] as const),
);

it.each(sampled(cases, { few: 7, many: 45 }, ([theme]) => [theme]))(
  'In a %s pane axe finds nothing to fix %s',
  (_theme, _name, inspect) => inspect(),
);
