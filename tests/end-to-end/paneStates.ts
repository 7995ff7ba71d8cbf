import { readFileSync } from 'node:fs';
import { criterionKey } from '../../src/assessment/fieldKey';
import { asFilled } from '../handouts/filledByUnit';
import { filledIn, templateNotebook } from '../handouts/notebooks';
import { filledPlan, needOf, planWith } from '../handouts/plans';
import { withPictures } from '../template/withPictures';
import { changedPackage } from '../template/changedPackage';
import { commentedDocx } from '../template/commentedDocx';
import { Assessor } from './assessor';
import { idOf } from './savedReport';
import { stateWords } from './stateWords';
import { writeElsewhere } from './writeElsewhere';
import { filled, ofOtherLabel, variantOf } from './variant';
import { guides } from './guideViews';
import { sampleFiles, type OpenWorkbench, type Sample, type Wishes } from './workbench';

/** What a state is reached with: the open pane, an assessor who works in it, and the words that are read there. */
export interface Walk {
  readonly open: OpenWorkbench;
  readonly assessor: Assessor;
  /** The language of the document. */
  readonly sample: Sample;
  readonly words: (typeof stateWords)[Sample];
  /** Presses the button of this name. */
  readonly press: (name: string | RegExp) => Promise<void>;
  /** Waits for the heading and brings it into view. */
  readonly show: (heading: string | RegExp) => Promise<void>;
}

export interface PaneState {
  /** A document or a Word of its own, where the empty sample is not enough. */
  readonly wishes?: (sample: Sample) => Partial<Wishes>;
  /** From the overview, where the pane opens, to what is to be seen. */
  readonly come: (walk: Walk) => Promise<void>;
}

/** The sample with one more setting of Word's. */
const withSetting =
  (setting: string) =>
  (sample: Sample): Partial<Wishes> => ({
    file: {
      name: 'set.docx',
      bytes: changedPackage(readFileSync(sampleFiles[sample]), {
        'word/settings.xml': (xml) => xml.replace('</w:settings>', `${setting}</w:settings>`),
      }),
    },
  });
const readOnly = withSetting('<w:documentProtection w:edit="readOnly" w:enforcement="1"/>');

function commented(sample: Sample): Partial<Wishes> {
  const { bytes } = variantOf(sample, filled(sample, '1 comments', 'Tiimissä on kolme työhönvalmentajaa.'));
  const question = {
    key: criterionKey(1, 'comments'),
    author: 'Maija Virtanen',
    text: 'Riittääkö tämä perusteluksi?',
    answers: [{ author: 'Erik Åberg', text: 'Lisään vielä luvut.' }],
  };
  return { file: { name: 'commented.docx', bytes: commentedDocx(bytes, [question]) } };
}

/** With something to tell of each kind: a picture, a figure that is none, an answer that says nothing. */
const filledNotebook = (sample: Sample) => {
  const bytes = filledIn(
    withPictures(templateNotebook(sample), [{ title: 'Kaavio', description: '' }]),
    ['ips.notebook.5.tick.1', true],
    ['ips.notebook.7.note.interviews', 'Tiimi kokoontuu viikoittain ja sopii sijaisuuksista.'],
    ['ips.notebook.15.field.days', '12, noin 30, 45'],
    ['ips.notebook.15.field.tracked', 'joskus'],
  );
  return { name: 'muistio.docx', mimeType: 'text/plain', buffer: Buffer.from(bytes) };
};

/** A plan that the unit has filled and changed, and a later version of it. */
function filledPlans() {
  const plan = asFilled(
    filledPlan(planWith([needOf(), needOf({ number: 9, criterion: '9. Palvelun avoimuus' })])),
    {
      'ips.plan.need.1.action': ['Tiimikokous joka viikko', 'Sijaisuuksista sovitaan kirjallisesti'],
      'ips.plan.need.1.responsible': ['Tiiminvetäjä'],
      'ips.plan.need.1.due': ['31.12.2026'],
      'ips.plan.need.1.status': ['Tehty', 'odottaa päätöstä'],
    },
  );
  const tracked = '<w:ins w:id="1" w:author="M"><w:r><w:t>Uusi </w:t></w:r></w:ins>';
  const changed = changedPackage(plan, {
    'word/document.xml': (document) =>
      document.replace('<w:r><w:t>Tiimikokous', `${tracked}<w:r><w:t>Tiimikokous`),
  });
  return [plan, changed].map((bytes, at) => ({
    ...{ name: ['suunnitelma.docx', 'suunnitelman-tila-syksylla.docx'][at] ?? '', mimeType: 'text/plain' },
    buffer: Buffer.from(bytes),
  }));
}

const halfFilled = (sample: Sample): Partial<Wishes> => ({ file: guides[sample].report });

async function openCriterion({ assessor, words, press }: Walk, number: number): Promise<void> {
  await assessor.turnTo(number);
  await press(words.allSteps);
}

/** The page of other reports, with a colleague's and an earlier one picked. */
async function comeToCompare({ open: { pane }, assessor, words, press, show }: Walk): Promise<void> {
  for (const [number, score] of [
    [1, 4],
    [2, 3],
    [3, 5],
  ] as const)
    await assessor.score(number, score);
  await assessor.turnToOverview();
  await press(words.compare);
  await pane.locator('input[type=file]').setInputFiles([guides.fi.report, guides.sv.report]);
  await pane.getByRole('combobox').nth(1).selectOption('earlier');
  await show(words.agreement);
}

/** Where Word refuses a score and a text: what it says of the whole document stands above, all else beside each. */
async function comeToTrouble({ open: { pane }, assessor, words }: Walk): Promise<void> {
  await assessor.score(7, 4);
  await assessor.write('comments', 'Tiimi kokoontuu viikoittain.');
  await pane.getByText(words.refused).first().waitFor();
}

async function scoreForNeeds({ assessor }: Walk): Promise<void> {
  for (const [number, score] of [
    [4, 2],
    [12, 3],
    [9, 5],
  ] as const) {
    await assessor.score(number, score);
    await assessor.write(score === 5 ? 'comments' : 'recommendations', 'Sovitaan yhteisistä kokouksista.');
  }
  await assessor.turnToOverview();
}

/** Five points with a comment, on the summary at the strengths. */
async function comeToStrengths(walk: Walk): Promise<void> {
  await walk.assessor.score(3, 5);
  await walk.assessor.write('comments', 'Työhönvalmentajat tekevät vain IPS-työtä.');
  await walk.assessor.turnToOverview();
  await walk.press(walk.words.summary);
  await walk.press(walk.words.useStrengths);
  await walk.open.pane.getByText(walk.words.strengthsThere).waitFor();
}

/** Every page of the pane and what can be unfolded or asked on it, by name. */
export const paneStates: Readonly<Record<string, PaneState>> = {
  overview: { come: () => Promise.resolve() },
  half: { wishes: halfFilled, come: () => Promise.resolve() },
  criterion: { come: async ({ assessor }) => assessor.turnTo(7) },
  found: {
    wishes: halfFilled,
    come: async ({ open: { pane }, words }) => {
      await pane.getByRole('checkbox', { name: words.onlyMissing }).check();
      await pane.getByRole('searchbox').fill('zzz');
      await pane.getByText(words.noneFound).first().waitFor();
    },
  },
  tracking: {
    wishes: withSetting('<w:trackRevisions/>'),
    come: async ({ open: { pane }, words }) => pane.getByText(words.tracking).waitFor(),
  },
  scrolled: {
    wishes: halfFilled,
    come: async ({ assessor }) => {
      await assessor.turnTo(2);
      await assessor.field('recommendations').evaluate((text) => text.scrollIntoView({ block: 'start' }));
    },
  },
  undone: {
    come: async ({ open: { pane }, assessor, words, press }) => {
      await assessor.score(7, 4);
      await press(words.undo);
      await pane.getByText(words.undone).first().waitFor();
    },
  },
  scored: {
    wishes: halfFilled,
    come: async (walk) => {
      await openCriterion(walk, 2);
      await walk.press(walk.words.unofficial);
    },
  },
  figures: {
    come: async (walk) => {
      await openCriterion(walk, 17);
      await walk.press(walk.words.figures);
      const { pane } = walk.open;
      for (const [nth, text] of ['Virtanen', '6,5', '4', '12'].entries())
        await pane.getByRole('table').first().getByRole('textbox').nth(nth).fill(text);
      await walk.press(walk.words.addRow);
      await walk.press(walk.words.bands);
    },
  },
  coaches: {
    come: async (walk) => {
      await openCriterion(walk, 4);
      await walk.press(walk.words.figures);
      const name = walk.open.pane.getByRole('textbox', { name: walk.words.firstCoach }).first();
      const rows = ['Anna-Maija Virtanen-Korhonen\t20\t18\t1', 'Bo Ek\t20\t18\t3', 'Cia\t#N/A\t20\t1'];
      await name.evaluate((element, text) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/plain', text);
        element.dispatchEvent(
          new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
        );
      }, rows.join('\n'));
      await walk.press(walk.words.bands);
      await name.evaluate((element) => element.scrollIntoView());
    },
  },
  jobs: {
    come: async (walk) => {
      await openCriterion(walk, 19);
      await walk.press(walk.words.figures);
      const { pane } = walk.open;
      await pane.getByRole('button', { name: walk.words.jobs }).click();
      for (const [nth, text] of ['Kock', 'Café Aino'].entries())
        await pane.getByRole('group', { name: walk.words.job }).getByRole('textbox').nth(nth).fill(text);
      await walk.press(walk.words.addJob);
    },
  },
  longText: {
    come: async ({ open: { pane }, assessor, words, press }) => {
      await assessor.turnTo(7);
      await pane.getByRole('button', { name: words.wholePage }).nth(1).click();
      await press(words.phrases);
      await press(words.addPhrase);
    },
  },
  components: {
    come: async (walk) => {
      await openCriterion(walk, 5);
      await walk.press(walk.words.components);
    },
  },
  threads: {
    wishes: commented,
    come: async ({ assessor, words, press, show }) => {
      await assessor.turnTo(1);
      await show(words.threads);
      await press(words.answer);
    },
  },
  trouble: { wishes: () => ({ switches: { writes: 'AccessDenied' } }), come: comeToTrouble },
  fieldTrouble: { wishes: () => ({ switches: { writes: 'GeneralException' } }), come: comeToTrouble },
  twoTexts: {
    // A Word that does not tell what a colleague writes.
    wishes: () => ({ profile: 'word-ltsc-2021' }),
    come: async ({ open: { page, pane }, assessor, sample, words }) => {
      await assessor.turnTo(7);
      await assessor.field('comments').focus();
      const id = Number(idOf(sample, '7 comments'));
      // Before anything is typed: what is typed is written after a pause, however slow the machine.
      await page.evaluate(writeElsewhere, { id, text: 'Tiimi kokoontuu joka toinen viikko.' });
      await assessor.write('comments', 'Tiimi kokoontuu viikoittain.');
      await pane.getByRole('button', { name: words.keepDocument }).waitFor();
    },
  },
  unsure: {
    wishes: (sample) => ({ file: variantOf(sample, ofOtherLabel(sample, '7 sources', 'Mihin perustuu: ')) }),
    come: async ({ open: { pane }, assessor, words }) => {
      await assessor.turnTo(7);
      await pane.getByRole('button', { name: words.isField }).waitFor();
    },
  },
  concerns: {
    wishes: () => ({ switches: { writes: 'AccessDenied' } }),
    come: async ({ open: { pane }, assessor, words, press, show }) => {
      await assessor.score(7, 4);
      await pane.getByText(words.refused).first().waitFor();
      await assessor.turnToOverview();
      await press(words.concernsEntry);
      await show(words.concerns);
    },
  },
  readOnly: { wishes: readOnly, come: async ({ assessor }) => assessor.turnTo(7) },
  details: {
    come: async ({ words, press, show }) => {
      await press(words.details);
      await show(words.basics);
    },
  },
  calendar: {
    come: async ({ open: { pane }, words, press }) => {
      await press(words.details);
      await press(words.calendar);
      await pane.getByRole('dialog').waitFor();
    },
  },
  summary: {
    wishes: halfFilled,
    come: async ({ open: { pane }, words, press }) => {
      await press(words.summary);
      await pane.getByRole('heading', { name: words.profile }).waitFor();
    },
  },
  needs: {
    come: async (walk) => {
      await scoreForNeeds(walk);
      await walk.press(walk.words.summary);
      await walk.open.pane.getByRole('checkbox', { name: /^4\. / }).check();
      await walk.show(walk.words.needs);
    },
  },
  strengths: { come: comeToStrengths },
  picture: {
    wishes: halfFilled,
    come: async ({ open: { pane }, words, press }) => {
      await press(words.summary);
      await press(words.pictureBehindScores);
      await pane.getByText(words.pictureThere).waitFor();
    },
  },
  personal: {
    come: async ({ open: { pane }, assessor, words, press }) => {
      await assessor.turnTo(7);
      await assessor.write('comments', 'Asiakas Maija Meikäläinen, 010190-123A, 040 123 4567.');
      await assessor.turnToOverview();
      await press(words.check);
      const finding = pane.getByRole('button', { name: words.notPersonal }).first();
      await finding.evaluate((button) => button.scrollIntoView({ block: 'center' }));
    },
  },
  removing: {
    come: async ({ open: { pane }, assessor, words, press }) => {
      await assessor.turnTo(7);
      await pane.getByRole('textbox', { name: words.ownNote }).fill('Kysy sijaisuuksista.');
      await assessor.turnToOverview();
      await press(words.menu);
      await press(words.removeWorkingData);
      await pane.getByRole('group', { name: words.onlyCopy }).waitFor();
    },
  },
  removingLines: {
    come: async ({ open: { pane }, words, press }) => {
      await press(words.check);
      await pane.getByRole('button', { name: words.removeLines }).click();
    },
  },
  check: {
    wishes: halfFilled,
    come: async ({ words, press, show }) => {
      await press(words.check);
      await show(words.toFix);
    },
  },
  finish: {
    wishes: halfFilled,
    come: async ({ words, press, show }) => {
      await press(words.check);
      await press(words.toFinish);
      await show(words.finish);
    },
  },
  plan: {
    come: async (walk) => {
      await scoreForNeeds(walk);
      await walk.press(walk.words.summary);
      await walk.open.pane.getByRole('checkbox', { name: /^4\. / }).check();
      await walk.press(walk.words.plan);
      await walk.open.pane.getByRole('combobox').first().waitFor();
    },
  },
  briefing: {
    come: async (walk) => {
      await scoreForNeeds(walk);
      await walk.press(walk.words.summary);
      await walk.open.pane.getByRole('checkbox', { name: /^4\. / }).check();
      await walk.press(walk.words.check);
      await walk.press(walk.words.toFinish);
      await walk.press(walk.words.briefing);
      await walk.open.pane.getByRole('combobox').first().waitFor();
    },
  },
  notebook: {
    come: async ({ open: { pane }, sample, words, press }) => {
      await press(words.menu);
      await press(words.notebook);
      await pane.locator('input[type=file]').setInputFiles(filledNotebook(sample));
      await pane.getByRole('heading', { level: 3 }).first().waitFor();
    },
  },
  sourceGrid: {
    wishes: halfFilled,
    come: async ({ open: { pane }, words, press }) => {
      await press(words.check);
      await press(words.sourceGrid);
      await pane.getByRole('table').evaluate((table) => table.scrollIntoView());
    },
  },
  compare: { come: comeToCompare },
  planBeside: {
    come: async ({ open: { pane }, words, press, show }) => {
      await press(words.compare);
      await pane.locator('input[type=file]').setInputFiles(filledPlans());
      await show(/tila-syksylla/u);
    },
  },
  reconcile: {
    come: async (walk) => {
      await comeToCompare(walk);
      await walk.press(walk.words.reconcile);
      await walk.show(walk.words.differing);
    },
  },
  years: {
    come: async (walk) => {
      await comeToCompare(walk);
      await walk.show(walk.words.years);
    },
  },
  takeOver: {
    come: async (walk) => {
      await comeToCompare(walk);
      await walk.press(walk.words.takeOver);
    },
  },
  collecting: {
    come: async ({ open: { pane }, words, press }) => {
      await press(words.compare);
      await press(words.collecting);
      const letter = { name: 'kirje.docx', mimeType: 'text/plain', buffer: Buffer.from('x') };
      await pane.locator('input[type=file]').setInputFiles([guides.fi.report, guides.sv.report]);
      await pane.getByRole('table').waitFor();
      await pane.locator('input[type=file]').setInputFiles(letter);
      await pane.getByRole('row', { name: /kirje/u }).waitFor();
    },
  },
  menu: {
    come: async ({ words, press, show }) => {
      await press(words.menu);
      await show(words.menu);
    },
  },
  shortcuts: {
    come: async ({ words, press, show }) => {
      await press(words.menu);
      await press(words.shortcuts);
      await show(words.shortcuts);
    },
  },
  guidanceForm: {
    come: async ({ words, press, show }) => {
      await press(words.menu);
      await press(words.writeGuidance);
      await show(words.guidanceForm);
    },
  },
  ownGuidance: {
    come: async ({ open: { pane }, words, press, show }) => {
      await press(words.menu);
      await show(words.ownGuidance);
      await pane
        .locator('input[type=file]')
        .setInputFiles({ name: 'ohje.json', mimeType: 'application/json', buffer: Buffer.from('{"a": 1}') });
      await pane.getByText('ohje.json').first().waitFor();
    },
  },
  diagnostics: {
    come: async ({ words, press, show }) => {
      await press(words.menu);
      await press(words.diagnostics);
      await show(words.howItWorks);
    },
  },
};

/** Goes from a freshly opened pane to the state, by what a user reads. */
export async function comeTo(
  open: OpenWorkbench,
  { sample, language = sample }: { readonly sample: Sample; readonly language?: Sample },
  { come }: PaneState,
): Promise<void> {
  const { page, pane } = open;
  const assessor = new Assessor(open, sample, language);
  await assessor.criterion(1).waitFor();
  await page.evaluate(() => document.fonts.ready);
  await come({
    open,
    assessor,
    sample,
    words: stateWords[language],
    press: (name) => pane.getByRole('button', { name, exact: true }).first().click(),
    show: (name) => {
      const heading = pane.getByRole('heading', { name });
      return heading.first().evaluate((element) => element.scrollIntoView());
    },
  });
  // The parts of a page that load late have come.
  await pane.locator('div[aria-busy=true]').waitFor({ state: 'detached' });
}
