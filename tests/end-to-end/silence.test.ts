import { bundleRig, rigScripts } from '../rig/bundle';
import { beyondPatience, passTime } from '../rig/passTime';
import { sampledWith } from '../sampling/sampling';
import { eventually } from './eventually';
import { filled, overCell, variantOf } from './variant';
import { expectKept, leave, visit } from './visit';
import { closeStage } from './workbench';

jest.setTimeout(240_000);
afterAll(closeStage);

const comment = 'Åsa & Örjan: ”hyvä” <1>\nToinen rivi';
const note = 'Pyydä vielä luettelo työsuhteista';

const sentences = {
  altered: 'Word otti tekstin vastaan, mutta kentässä on nyt jotain muuta',
  besideFormer: /^Kentässä on nyt sekä entinen että uusi teksti\./u,
  unreadable: 'Asiakirjaa ei voitu lukea',
  notKept: 'Arvioijan aineisto ei tallentunut asiakirjaan.',
  notRead: 'Asiakirjassa olevaa arvioijan aineistoa ei voitu lukea.',
  outOfReach: 'kommer åtgärdsfönstret inte åt',
};

const situations = [
  ...(['ignored', 'prepended', 'unanswered', 'cursor', 'wholeCells'] as const),
  ...(['notesIgnored', 'notesRefused', 'notesUnanswered'] as const),
] as const;

/** In milliseconds: two answers one after the other are still within the pane's patience. */
const heldBack = 12_000;

/** The kinds of Word in which a situation is tried: both in the whole, one in a sample. */
const profilesFor = sampledWith(situations, ['word-web', 'word-ltsc-2021']);

describe('Where Word says nothing of what it fails to do', () => {
  it.each(profilesFor('ignored'))(
    'In %s text is ignored: reported and kept, and the document as it was',
    async (profile) => {
      const here = await visit({ profile, switches: { writes: 'ignored' } });
      const before = await here.open.save();
      await here.assessor.score(7, 4);
      await expectKept(here, 4, sentences.altered);
      await here.assessor.write('comments', comment);
      await eventually(async () => expect(await here.assessor.button('tryAgain').count()).toBeGreaterThan(1));
      await expect(here.assessor.field('comments').inputValue()).resolves.toBe(comment);
      expect(await here.open.save()).toEqual(before);
      await leave(here);
    },
  );

  it.each(profilesFor('prepended'))(
    'In %s text lands in front of the old one: reported, and nothing of either is lost',
    async (profile) => {
      const file = variantOf('fi', filled('fi', '7 comments', 'Vanha'));
      const here = await visit({ profile, file, switches: { replace: 'prepended' } });
      await here.assessor.score(7, 4);
      await here.holds({ '7 score': '4', '7 row': '4' });
      await here.assessor.write('comments', 'Uusi');
      await here.open.pane.getByText(sentences.besideFormer).first().waitFor();
      await expect(here.assessor.field('comments').inputValue()).resolves.toBe('Uusi');
      await here.holds({ '7 comments': 'UusiVanha' });
      await leave(here);
    },
  );

  it.each(profilesFor('unanswered'))(
    'In %s the OOXML is never answered: reported when patience ends, with another try',
    async (profile) => {
      await bundleRig();
      const here = await visit({
        profile,
        switches: { ooxml: 'unanswered' },
        scripts: [rigScripts.passingTime],
      });
      const heading = here.open.pane.getByRole('heading', { name: sentences.unreadable });
      await eventually(async () => {
        await passTime(here.open.page, beyondPatience);
        await heading.waitFor({ timeout: 500 });
      });
      await here.assessor.button('tryAgain').waitFor();
      await leave(here);
    },
  );

  it('While the answer for the document is held back, the outline of the overview stands', async () => {
    await bundleRig();
    const here = await visit({
      switches: { latency: heldBack },
      scripts: [rigScripts.passingTime],
    });
    const { open, assessor } = here;
    const outline = await open.pane.locator('main[aria-busy=true]').evaluate((main) => ({
      says: main.querySelector('[role=status]')?.textContent,
      lines: [...main.querySelectorAll('[aria-hidden]')].filter(
        (line) => line.getBoundingClientRect().width > 0,
      ).length,
      buttons: document.querySelectorAll('button').length,
    }));
    expect(outline).toEqual({ says: 'Luetaan asiakirjaa…', lines: 6, buttons: 0 });
    await eventually(async () => {
      await passTime(open.page, heldBack);
      await assessor.criterion(1).waitFor({ timeout: 500 });
    });
    await expect(open.pane.locator('main[aria-busy=true]').count()).resolves.toBe(0);
    await leave(here);
  });

  it.each(profilesFor('cursor'))(
    'In %s the field with the cursor ignores text: reported, and written when tried again elsewhere',
    async (profile) => {
      const here = await visit({ profile, switches: { cursorControl: 'ignored' } });
      await here.open.pane.getByRole('button', { name: /^7\. / }).waitFor();
      await here.paper('7 score').click();
      await here.assessor.heading(7).waitFor();
      await here.assessor.option(4).check();
      await expectKept(here, 4, sentences.altered);
      await here.holds({ '7 score': '', '7 row': '4' });
      await here.paper('7 comments').click();
      await here.assessor.tryAllAgain();
      await here.holds({ '7 score': '4', '7 row': '4' });
      await leave(here);
    },
  );

  it.each([
    ...profilesFor('notesIgnored').map((profile) => [profile, 'ignored'] as const),
    ...profilesFor('notesRefused').map((profile) => [profile, 'refused'] as const),
  ])('In %s custom XML is %s: reported, and what was noted stays in the pane', async (profile, customXml) => {
    const here = await visit({ profile, switches: { customXml } });
    await here.assessor.turnTo(21);
    const field = here.open.pane.getByRole('textbox', { name: 'Oma muistiinpano' });
    await field.fill(note);
    await field.blur();
    await here.open.pane.getByText(sentences.notKept).first().waitFor();
    await expect(field.inputValue()).resolves.toBe(note);
    await here.assessor.score(21, 4);
    await here.holds({ '21 score': '4', '21 row': '4' });
    await leave(here);
  });

  it.each(profilesFor('notesUnanswered'))(
    'In %s custom XML is never answered: reported when patience ends, and scores go on meanwhile',
    async (profile) => {
      const here = await visit({ profile, switches: { customXml: 'unanswered' } });
      await here.assessor.score(21, 4);
      await here.holds({ '21 score': '4', '21 row': '4' });
      await here.assessor.turnTo(21);
      await here.open.pane.getByText(sentences.notRead).first().waitFor({ timeout: 60_000 });
      await here.assessor.score(21, 5);
      await here.holds({ '21 score': '5', '21 row': '5' });
      await leave(here);
    },
  );

  it.each(profilesFor('wholeCells'))(
    'In %s controls over whole cells are missing: their fields are reported, the others written',
    async (profile) => {
      const file = variantOf('sv', overCell('sv', '7 row'));
      const switches = { controlsInCells: 'wholeCellMissing' };
      const here = await visit({ profile, sample: 'sv', file, switches });
      await here.assessor.score(7, 4);
      await here.assessor.score(8, 3);
      await here.holds({ '7 score': '4', '7 row': '', '8 score': '3', '8 row': '3' });
      await here.assessor.turnToOverview();
      await here.open.pane.getByRole('button', { name: /^Att beakta: \d/ }).click();
      await here.open.pane.getByText(sentences.outOfReach).first().waitFor();
      await leave(here);
    },
  );
});

it('Where selecting a field takes the keyboard into the document, work goes on from there', async () => {
  const here = await visit({ switches: { select: 'takesFocus' } });
  await here.assessor.turnTo(7);
  await here.open.pane.getByRole('button', { name: 'Näytä asiakirjassa' }).first().click();
  await eventually(async () =>
    expect(await here.open.page.evaluate(() => document.activeElement?.className)).toContain('control'),
  );
  await here.assessor.option(4).check();
  await here.holds({ '7 score': '4', '7 row': '4' });
  await leave(here);
});
