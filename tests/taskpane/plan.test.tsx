import { screen, within } from '@testing-library/react';
import { parseXml } from '../../src/commands/parseXml';
import { readPlan } from '../../src/handouts/readPlan';
import { reportLanguages } from '../../src/words/reportLanguage';
import type { PaneLanguage } from '../../src/words/paneLanguage';
import { emptyPlan } from '../handouts/plans';
import type { Desk } from '../session/desk';
import { putScores, renderPane } from './renderPane';
import { violations } from './violations';

beforeEach(() => localStorage.clear());
afterEach(() => {
  jest.restoreAllMocks();
  Reflect.deleteProperty(globalThis, 'fetch');
});

const names = {
  fi: { summary: 'Yhteenveto', open: 'Tee kehittämissuunnitelma', title: 'Kehittämis\u00adsuunnitelma' },
  sv: { summary: 'Sammanfattning', open: 'Gör en utvecklingsplan', title: 'Utvecklingsplan' },
  en: { summary: 'Summary', open: 'Make an action plan', title: 'Action plan' },
};

/** What the pane's own server answers: the template that is asked for. */
function serveTemplates(answer: (address: string) => Promise<Uint8Array>): void {
  globalThis.fetch = async (address) => {
    const bytes = await answer((address as URL).href);
    const buffer = new Uint8Array(bytes).buffer;
    return { ok: true, arrayBuffer: () => Promise.resolve(buffer) } as Response;
  };
}

interface Situation {
  readonly platform?: string;
  readonly language?: PaneLanguage;
  readonly sample?: 'fi' | 'sv';
  readonly prepare?: (desk: Desk) => void;
}

async function comeToPlan({ platform = 'PC', language = 'fi', sample = 'fi', prepare }: Situation = {}) {
  serveTemplates((address) => {
    expect(address).toMatch(new RegExp(`/plans/[a-z]+-${sample}\\.docx$`, 'u'));
    return Promise.resolve(emptyPlan(sample));
  });
  const pane = await renderPane({
    language,
    sample,
    prepare: (desk) => {
      putScores(desk, [4, 3, 5]);
      desk.document.put('criterion.2.recommendations', 'Rajatkaa & sopikaa <yhdessä>.');
      const told = desk.document.diagnostics();
      jest.spyOn(desk.document, 'diagnostics').mockReturnValue({ ...told, platform });
      prepare?.(desk);
    },
  });
  await pane.user.click(screen.getByRole('button', { name: names[language].summary }));
  return {
    ...pane,
    turn: async () => {
      await pane.user.click(await screen.findByRole('button', { name: names[language].open }));
      await screen.findByRole('heading', { level: 1, name: names[language].title });
    },
  };
}

async function picked(situation?: Situation) {
  const pane = await comeToPlan(situation);
  await pane.user.click(await screen.findByRole('checkbox', { name: /^2\. /u }));
  await pane.turn();
  return pane;
}

const opened = ({ desk }: { desk: Desk }) =>
  desk.document.newDocuments.map((base64) =>
    readPlan(new Uint8Array(Buffer.from(base64, 'base64')), parseXml),
  );
const press = (name: string) => screen.findByRole('button', { name });

describe('The action plan', () => {
  it('opens in Word with the report’s texts to the character', async () => {
    const pane = await picked();
    await pane.user.click(await press('Avaa Wordissa'));
    await screen.findByText(/^Suunnitelma annettiin Wordille/u);
    expect(opened(pane)).toMatchObject([
      {
        needs: [
          {
            criterion: expect.stringMatching(/^2\. /u),
            score: '3',
            recommendations: 'Rajatkaa & sopikaa <yhdessä>.',
            target: '4',
            actions: [],
          },
        ],
      },
    ]);
    expect(await violations()).toEqual([]);
  });

  it.each(reportLanguages)('says what each criterion asks as the open report in %s does', async (sample) => {
    const pane = await comeToPlan({
      sample,
      prepare: (desk) => {
        putScores(desk, [4, 3, 5, 5, 2]);
        desk.document.put('criterion.5.recommendations', 'X.');
      },
    });
    for (const name of [/^2\. /u, /^5\. /u])
      await pane.user.click(await screen.findByRole('checkbox', { name }));
    await pane.turn();
    await pane.user.click(await press('Avaa Wordissa'));
    await screen.findByText(/^Suunnitelma annettiin Wordille/u);
    const [second, fifth] = [2, 5].map((number) => pane.desk.report.report.criteria[number - 1]);
    expect(fifth?.components).toHaveLength(5);
    expect(opened(pane)[0]?.needs.map(({ asks }) => asks.split('\n'))).toEqual([
      second?.definition.split('\n'),
      [...(fifth?.definition.split('\n') ?? []), ...(fifth?.components.map((one) => `• ${one}`) ?? [])],
    ]);
  });

  it('takes the target that was chosen, or none', async () => {
    const pane = await picked();
    const target = screen.getByRole('combobox', { name: /^Tavoitepisteet: 2\. /u });
    expect(
      within(target)
        .getAllByRole('option')
        .map(({ textContent }) => textContent),
    ).toEqual(['Ei tavoitetta', '4', '5']);
    await pane.user.selectOptions(target, '5');
    await pane.user.click(await press('Avaa Wordissa'));
    await screen.findByText(/^Suunnitelma annettiin Wordille/u);
    await pane.user.selectOptions(target, 'Ei tavoitetta');
    await pane.user.click(await press('Avaa Wordissa'));
    expect(await press('Avaa Wordissa')).toBeTruthy();
    await screen.findByText(/^Suunnitelma annettiin Wordille/u);
    expect(opened(pane).map((plan) => plan?.needs[0]?.target)).toEqual(['5', '']);
  });

  it('has the development needs that stand in the report in its own words, too', async () => {
    const pane = await comeToPlan({
      prepare: ({ document }) => document.put('front.developmentNeeds.1.criterion', 'Tilat'),
    });
    await pane.turn();
    expect(screen.getByText(/^Omin sanoin raportissa/u)).toBeTruthy();
    await pane.user.click(await press('Avaa Wordissa'));
    await screen.findByText(/^Suunnitelma annettiin Wordille/u);
    expect(opened(pane)[0]?.needs[0]?.criterion).toBe('Tilat');
  });

  it('says that nothing is chosen, and leads there', async () => {
    const pane = await comeToPlan();
    await pane.turn();
    await pane.user.click(screen.getByRole('button', { name: 'Valitse kehittämistarpeet' }));
    expect(await screen.findByRole('button', { name: names.fi.open })).toBeTruthy();
  });

  it('says what is not in the report yet, and what stays empty', async () => {
    await picked();
    expect(screen.getByText(/^Valintasi eivät ole vielä raportissa/u)).toBeTruthy();
    expect(screen.getByText(/yhteispistemäärä ja taso jäävät suunnitelmassa tyhjiksi/u)).toBeTruthy();
  });

  it.each([
    ['PC', ['Avaa Wordissa', 'Tallenna tiedostona']],
    ['OfficeOnline', ['Tallenna tiedostona']],
    ['Mac', ['Avaa Wordissa']],
    ['iOS', ['Avaa Wordissa']],
  ])('is taken along in %s by what it has', async (platform, ways) => {
    await picked({ platform });
    const found = ['Avaa Wordissa', 'Tallenna tiedostona'].filter(
      (name) => screen.queryByRole('button', { name }) !== null,
    );
    expect(found).toEqual(ways);
  });

  it.each([
    ['PC', /^Word ei avannut suunnitelmaa\. Tallenna se tiedostona\.$/u],
    ['Mac', /eikä tehtäväruutu voi tallentaa tiedostoja tässä Wordin versiossa/u],
  ])('that Word in %s does not open says so, and what to do', async (platform, said) => {
    const pane = await picked({
      platform,
      prepare: ({ document }) => {
        document.openNewRefusal = 'unsupported';
      },
    });
    await pane.user.click(await press('Avaa Wordissa'));
    expect(await screen.findByText(said)).toBeTruthy();
    expect(pane.desk.document.newDocuments).toEqual([]);
  });

  it('whose template is out of reach says so, and can be tried again', async () => {
    const pane = await picked();
    serveTemplates(() => Promise.reject(new TypeError('Failed to fetch')));
    await pane.user.click(await press('Avaa Wordissa'));
    await screen.findByText(/^Suunnitelman pohjaa ei saatu/u);
    serveTemplates(() => Promise.resolve(emptyPlan('fi')));
    await pane.user.click(await press('Avaa Wordissa'));
    expect(await screen.findByText(/^Suunnitelma annettiin Wordille/u)).toBeTruthy();
  });

  it('is saved as a file under a name in the report’s language', async () => {
    const files: Blob[] = [];
    URL.createObjectURL = (file: Blob) => {
      files.push(file);
      return 'blob:plan';
    };
    URL.revokeObjectURL = () => undefined;
    jest.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue();
    const pane = await picked({ language: 'en', sample: 'sv', platform: 'OfficeOnline' });
    await pane.user.click(await press('Save as a file'));
    await screen.findByText('The file was handed to the browser to be saved as Utvecklingsplan.docx.');
    expect(files.map(({ size }) => size > 5000)).toEqual([true]);
  });

  it.each(['sv', 'en'] as const)('is shown in %s', async (language) => {
    await picked({ language });
    expect(await violations()).toEqual([]);
  });
});
