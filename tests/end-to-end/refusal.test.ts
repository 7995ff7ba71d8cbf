import { errorCodes, type ErrorCode } from '../../src/workbench/wordError';
import { sampledWith } from '../sampling/sampling';
import { Assessor } from './assessor';
import { eventually } from './eventually';
import { readSaved, type Place } from './savedReport';
import { locked, ofOneLine, variantOf } from './variant';
import { closeStage, openWorkbench, profileNames, type OpenWorkbench, type Wishes } from './workbench';

jest.setTimeout(240_000);
afterAll(closeStage);

/** What the pane says of each code, in its own words. */
const words: Record<ErrorCode, RegExp> = {
  AccessDenied: /lukittu, suojattu/,
  NotAllowed: /lukittu, suojattu/,
  ItemNotFound: /ei enää ole asiakirjassa/,
  InvalidObjectPath: /ei enää ole asiakirjassa/,
  GeneralException: /ei voi juuri nyt kirjoittaa/,
  ActivityLimitReached: /ei voi juuri nyt kirjoittaa/,
  ConnectionFailure: /Word ei ole vastannut/,
  Timeout: /Word ei ole vastannut/,
  InvalidOrTimedOutSession: /Word ei ole vastannut/,
  NotImplemented: /ei onnistu tässä Wordin versiossa/,
  ApiNotFound: /ei onnistu tässä Wordin versiossa/,
  InvalidArgument: /ei ottanut tekstiä vastaan.*InvalidArgument/,
  RequestPayloadSizeLimitExceeded: /ei ottanut tekstiä vastaan.*RequestPayloadSizeLimitExceeded/,
};

const unlockAll = () => {
  const { workbench } = window as { workbench?: { document?: { xml: XMLDocument } } };
  for (const lock of [...(workbench?.document?.xml.getElementsByTagName('w:lock') ?? [])]) lock.remove();
};

async function start(wishes: Wishes) {
  const open = await openWorkbench(wishes);
  const assessor = new Assessor(open, 'fi');
  await assessor.criterion(1).waitFor();
  const textAt = async (place: Place) => readSaved(await open.save(), 'fi').get(place);
  const holds = (place: Place, text: string) =>
    eventually(async () => expect(await textAt(place)).toBe(text));
  return { open, assessor, textAt, holds };
}

async function endWell(open: OpenWorkbench, unimplemented: readonly string[] = []): Promise<void> {
  expect(await open.unimplemented()).toEqual(unimplemented);
  expect(open.complaints).toEqual([]);
  expect(open.refused).toEqual([]);
  await open.close();
}

const situations = ['locked', 'cursor', 'eachCode', 'onceFailed', 'nothing'] as const;

/** The kinds of Word in which a situation is tried: all of them in the whole, at least one in a sample. */
const profilesFor = sampledWith(situations, profileNames);

describe('What Word refuses', () => {
  it.each(profilesFor('locked'))(
    'locked fields are reported, the others written, and all once the lock is gone (%s)',
    async (profile) => {
      const file = variantOf('fi', locked('fi', '8 score'), locked('fi', '8 comments'));
      const { open, assessor, textAt, holds } = await start({ profile, file });
      await assessor.score(8, 4);
      await assessor.write('comments', 'Lukossa');
      await assessor.write('recommendations', 'Auki');
      await holds('8 row', '4');
      await holds('8 recommendations', 'Auki');
      await expect(assessor.button('tryAgain').count()).resolves.toBe(2);
      await open.pane.getByText(words.NotAllowed).first().waitFor();
      await expect(assessor.option(4).isChecked()).resolves.toBe(true);
      await expect(assessor.field('comments').inputValue()).resolves.toBe('Lukossa');
      expect([await textAt('8 score'), await textAt('8 comments')]).toEqual(['', '']);
      await open.page.evaluate(unlockAll);
      await assessor.tryAllAgain();
      await holds('8 score', '4');
      await holds('8 comments', 'Lukossa');
      await endWell(open);
    },
  );

  it.each(profilesFor('cursor'))(
    'the field that holds the cursor refuses, and is written when the cursor has left (%s)',
    async (profile) => {
      const { open, assessor, textAt, holds } = await start({
        profile,
        switches: { cursorControl: 'refused' },
      });
      const paper = open.page.locator('.desk').getByRole('textbox');
      await open.page
        .locator('.desk')
        .getByRole('textbox', { name: 'Kuvaa, miten kriteeri toteutuu yksikössä' })
        .nth(8)
        .click();
      await assessor.heading(9).waitFor();
      await assessor.write('comments', 'Kohdistin');
      await open.pane.getByText(words.GeneralException).first().waitFor();
      await expect(assessor.field('comments').inputValue()).resolves.toBe('Kohdistin');
      await assessor.option(3).check();
      await holds('9 row', '3');
      expect(await textAt('9 comments')).toBe('');
      await paper.first().click();
      await assessor.tryAllAgain();
      await holds('9 comments', 'Kohdistin');
      await endWell(open);
    },
  );

  it.each(profilesFor('eachCode'))(
    'each code of a refusal is reported in words, and trying again helps (%s)',
    async (profile) => {
      const { open, assessor, textAt, holds } = await start({ profile });
      for (const [index, code] of errorCodes.entries()) {
        await assessor.turnTo(index + 1);
        await open.refuseWrites(code);
        await assessor.write('comments', `Teksti, ${code}`);
        await open.pane.getByText(words[code]).first().waitFor();
        await expect(assessor.field('comments').inputValue()).resolves.toBe(`Teksti, ${code}`);
        expect(await textAt(`${index + 1} comments`)).toBe('');
        await open.allowWrites();
        await assessor.tryAllAgain();
        await holds(`${index + 1} comments`, `Teksti, ${code}`);
      }
      const told = await open.unimplemented();
      expect(new Set(told)).toEqual(new Set(['The action was made to fail.']));
      await endWell(open, told);
    },
  );

  it.each(profilesFor('onceFailed'))(
    'a batch that fails once is written field by field (%s)',
    async (profile) => {
      const { open, assessor, holds } = await start({ profile });
      await assessor.turnTo(2);
      await open.failWrites({ kind: 'action', at: 3, code: 'GeneralException' });
      await assessor.option(5).check();
      await holds('2 score', '5');
      await holds('2 row', '5');
      await expect(assessor.button('tryAgain').count()).resolves.toBe(0);
      await endWell(open);
    },
  );

  it.each(profilesFor('nothing'))(
    'a document that takes nothing keeps everything in the pane and is left as it was (%s)',
    async (profile) => {
      const { open, assessor } = await start({ profile, switches: { writes: 'AccessDenied' } });
      const before = await open.save();
      await assessor.score(3, 2);
      await open.pane.getByText('Asiakirjaa ei voi muokata').first().waitFor();
      await expect(assessor.option(2).isChecked()).resolves.toBe(true);
      await assessor.turnToOverview();
      await assessor.criterion(3, '\\b2\\b').waitFor();
      expect(await open.save()).toEqual(before);
      await endWell(open);
    },
  );
});

describe.each(['word-web', 'word-windows'])('In %s', (profile) => {
  it('a control of one line takes spaces for line breaks', async () => {
    const file = variantOf('fi', ofOneLine('fi', '4 comments'));
    const { open, assessor, holds } = await start({ profile, file });
    await assessor.turnTo(4);
    await assessor.write('comments', 'Yksi\nkaksi <kolme>');
    await holds('4 comments', 'Yksi kaksi <kolme>');
    await expect(assessor.button('tryAgain').count()).resolves.toBe(0);
    await endWell(open);
  });
});
