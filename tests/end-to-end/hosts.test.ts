import { profiles } from '../../src/workbench/profiles';
import { choices } from '../../src/workbench/switches';
import { errorCodes } from '../../src/workbench/wordError';
import { sampled, sampledWith } from '../sampling/sampling';
import { eventually } from './eventually';
import { awaitedTrials, harmlessTrials, oldTrials } from './switchTrials';
import { ofOneLine, variantOf } from './variant';
import { expectKept, leave, visit, type Visit } from './visit';
import { closeStage, samples, type Wishes } from './workbench';

jest.setTimeout(240_000);
afterAll(closeStage);

const profileNames = profiles.map(({ name }) => name);
const comment = 'Åsa & Örjan: ”hyvä” <1>\nToinen rivi';

/**
 * Enters two scores, by mouse and by key, and a text; clears a score; follows the cursor to another place; lets a
 * person change a score in the document; and checks the saved file.
 */
async function workAndSave(wishes: Wishes, written = comment): Promise<void> {
  const here = await visit(wishes);
  const { open, assessor, holds, paper } = here;
  await assessor.score(7, 4);
  await assessor.turnTo(8);
  await open.page.keyboard.press('3');
  await assessor.write('comments', comment);
  await holds({ '7 score': '4', '7 row': '4', '8 score': '3', '8 row': '3', '8 comments': written });

  await assessor.score(9, 2);
  await holds({ '9 score': '2', '9 row': '2' });
  await assessor.button('clear').click();
  await holds({ '9 score': '', '9 row': '' });

  await follow(here);
  await paper('7 score').fill('5');
  await assessor.heading(7).waitFor();
  await assessor.heading(7).click();
  await eventually(async () => expect(await assessor.option(5).isChecked()).toBe(true));
  await holds({ '7 score': '5', '7 row': '4', total: '', pointsAndLevel: '' });
  await leave(here);
}

/** Word doesn't always report where the cursor is, so nothing else may depend on that. */
async function follow({ open, assessor, paper }: Visit): Promise<void> {
  await paper('12 comments').click();
  await assessor.heading(12).waitFor();
  await expect(open.page.evaluate(() => document.activeElement?.className)).resolves.toContain('control');
}

const profilesAndSamples = profileNames.flatMap((profile) =>
  samples.map((sample) => [profile, sample] as const),
);

it.each(sampled(profilesAndSamples, 1, (both) => both))(
  'In %s a report is worked at and saved (%s)',
  (profile, sample) => workAndSave({ profile, sample }),
);

describe.each(['word-web', 'word-ipad'])('In %s, where controls tell of every change,', (profile) => {
  it('what a person types shows in the pane at once', async () => {
    const here = await visit({ profile });
    await here.assessor.turnTo(3);
    await here.paper('7 score').fill('5');
    await here.assessor.heading(7).waitFor();
    await eventually(async () => expect(await here.assessor.option(5).isChecked()).toBe(true));
    await here.paper('7 score').fill('2');
    await eventually(async () => expect(await here.assessor.option(2).isChecked()).toBe(true));
    await leave(here);
  });
});

describe('In Word on the web, with everything else as usual', () => {
  it('but where Word reports neither placeholder texts nor that a prompt is showing', () =>
    workAndSave({ switches: { placeholderText: 'empty', promptAsText: 'prompt', emptied: 'ownPrompt' } }));

  it('but where line ends become spaces', () =>
    workAndSave({ switches: { inlineLineEnd: 'space' } }, comment.replace('\n', ' ')));

  it('but slow to answer', () => workAndSave({ switches: { latency: 150 } }));
});

/** Each value of each switch that keeps nothing from working, in the newest and in the oldest kind of Word. */
const singleSwitches = [
  ...harmlessTrials.map(({ switches }) => ['word-web', switches] as const),
  ...oldTrials.map(({ switches }) => ['word-ltsc-2021', switches] as const),
];

// A sample has some of the switches, in either kind of Word; only a whole run has each value of each.
it.each(sampled(singleSwitches, { few: 6, many: 24 }, ([profile]) => [profile]))(
  'In %s, otherwise as ever, a report is worked at and saved with %j',
  (profile, switches) => workAndSave({ profile, switches }),
);

describe('What waits for later work', () => {
  for (const { switches, subject } of awaitedTrials)
    it.failing(`a report is worked at and saved with ${JSON.stringify(switches)} (${subject})`, () =>
      workAndSave({ switches }),
    );
});

const sentences = {
  unreachable: 'mutta tehtäväruutu ei pääse siihen tässä Wordin versiossa. Kirjoita suoraan asiakirjaan.',
  one: /yhteen kenttään: .*Kirjoita se suoraan asiakirjaan tai käytä uudempaa Wordin versiota/,
  busy: 'Siirrä kohdistin asiakirjassa pois kentästä',
  unreadable: 'Asiakirjaa ei voitu lukea',
};

async function expectOnce({ open }: Visit, sentence: string | RegExp): Promise<void> {
  await open.pane.getByText(sentence).first().waitFor();
  await expect(open.pane.getByText(sentence).count()).resolves.toBe(1);
}

const modernAndOld = ['word-web', 'word-ltsc-2021'] as const;
const refusals = modernAndOld.flatMap((profile) => errorCodes.map((code) => [profile, code] as const));

// In a sample some codes: `refusal.test.ts` tries each of them.
it.each(sampled(refusals, { few: 1, many: 6 }, ([profile]) => [profile]))(
  'Where every write is refused in %s with %s, the refusal is reported, the score kept, the document unchanged',
  async (profile, code) => {
    const here = await visit({ profile, switches: { writes: code } });
    const before = await here.open.save();
    await here.assessor.score(7, 4);
    await expectKept(here, 4, 'Ei tallentunut asiakirjaan.');
    await here.assessor.write('comments', comment);
    await here.open.pane.getByText('Ei tallentunut asiakirjaan.', { exact: true }).first().waitFor();
    await here.assessor.button('tryAgain').first().waitFor();
    await expect(here.assessor.field('comments').inputValue()).resolves.toBe(comment);
    expect(await here.open.save()).toEqual(before);
    await here.open.close();
  },
);

/** What is impossible; in a sample in one of the two kinds of Word. */
const profilesFor = sampledWith(
  ['everyBatch', 'reading', 'cells', 'cursor', ...choices.selectionParent.slice(1)],
  modernAndOld,
);

describe('Where something is impossible', () => {
  it.each(profilesFor('everyBatch'))(
    'a batch always fails at its first action in %s: the failure is reported and the score kept',
    async (profile) => {
      const here = await visit({ profile, switches: { failingAction: 1 } });
      await here.assessor.score(7, 4);
      await expectKept(here, 4, sentences.busy);
      await here.holds({ '7 score': '', '7 row': '' });
      await leave(here);
    },
  );

  it.each(profilesFor('reading'))(
    'neither the OOXML nor the file is provided in %s: the pane says so and offers another try',
    async (profile) => {
      const here = await visit({ profile, switches: { ooxml: 'refused', file: 'refused' } });
      await here.open.pane.getByRole('heading', { name: sentences.unreadable }).waitFor();
      await here.assessor.button('tryAgain').waitFor();
      await leave(here);
    },
  );

  it.each(profilesFor('cells'))(
    'controls in cells are missing in %s: their fields are reported, the others written',
    async (profile) => {
      const here = await visit({ profile, sample: 'sv', switches: { controlsInCells: 'missing' } });
      await here.assessor.score(7, 4);
      await here.holds({ '7 score': '4', '7 row': '' });
      await here.assessor.turnToOverview();
      await here.open.pane.getByRole('button', { name: /^Att beakta: \d/ }).click();
      await expectOnce(here, 'kommer åtgärdsfönstret inte åt');
      await leave(here);
    },
  );

  it.each(profilesFor('cursor'))(
    'the field with the cursor accepts no text in %s: reported, and written once the cursor has left it',
    async (profile) => {
      const here = await visit({ profile, switches: { cursorControl: 'refused' } });
      await here.open.pane.getByRole('button', { name: /^7\. / }).waitFor();
      await here.paper('7 score').click();
      await here.assessor.heading(7).waitFor();
      await here.assessor.option(4).check();
      await expectKept(here, 4, sentences.busy);
      await here.holds({ '7 score': '', '7 row': '4' });
      await here.paper('12 comments').click();
      await here.holds({ '7 score': '4', '7 row': '4' });
      await leave(here);
    },
  );

  it.each(
    choices.selectionParent
      .slice(1)
      .flatMap((value) => profilesFor(value).map((name) => [value, name] as const)),
  )(
    'the control at the cursor is %s in %s: everything works except following the cursor',
    async (selectionParent, profile) => {
      const here = await visit({ profile, switches: { selectionParent } });
      await here.assessor.score(7, 4);
      await here.holds({ '7 score': '4', '7 row': '4' });
      await here.paper('7 score').fill('2');
      await here.assessor.heading(7).click();
      await eventually(async () => expect(await here.assessor.option(2).isChecked()).toBe(true));
      await leave(here);
    },
  );
});

const newerProfiles = profileNames.filter((name) => name !== 'word-ltsc-2021');

describe('A control of plain text', () => {
  const file = variantOf('fi', ofOneLine('fi', '7 comments'));

  it('is reported once as out of reach below WordApi 1.5, with advice on what to do', async () => {
    const here = await visit({ profile: 'word-ltsc-2021', file });
    await here.assessor.score(7, 4);
    await here.holds({ '7 score': '4', '7 row': '4', '7 comments': '' });
    await expect(here.assessor.field('comments').isEditable()).resolves.toBe(false);
    await expect(here.open.pane.getByText(sentences.unreachable).count()).resolves.toBe(1);
    await here.assessor.turnToOverview();
    await here.open.pane.getByRole('button', { name: /^Huomioitavaa: \d/ }).click();
    await expectOnce(here, sentences.one);
    await leave(here);
  });

  it.each(sampled(newerProfiles, 2))('is filled in %s', async (profile) => {
    const here = await visit({ profile, file });
    await here.assessor.turnTo(7);
    await here.assessor.write('comments', comment);
    await here.holds({ '7 comments': comment.replace('\n', ' ') });
    await leave(here);
  });
});
