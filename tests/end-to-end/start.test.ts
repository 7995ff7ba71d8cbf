import { readFileSync } from 'node:fs';
import { parse } from 'acorn';
import { Assessor } from './assessor';
import { enterStage } from './stage';
import { closeStage, openWorkbench, type OpenWorkbench } from './workbench';

jest.setTimeout(240_000);
afterAll(closeStage);

const officeScript = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const lateScriptNamed = /https:\/\/localhost:\d+\/code\/\w+\.\w+\.js/u;
const languages = ['fi', 'sv', 'en'];

const alert = ({ pane }: OpenWorkbench) => pane.getByRole('alert');

/** What the page says in a language. */
const saidIn = (open: OpenWorkbench, language: string) =>
  alert(open).locator(`[lang="${language}"]`).innerText();

async function expectNoAdviceToOpenWord(open: OpenWorkbench): Promise<void> {
  const said = await open.pane.locator('body').innerText();
  expect(said).not.toMatch(/avaa tämä wordissa|öppna det här i word|open this in word/iu);
}

describe('Where Office.js is blocked', () => {
  it('the pane says at once, in three languages, which address and what to ask for', async () => {
    const open = await openWorkbench({ switches: { office: 'blocked' } });
    await alert(open).waitFor({ timeout: 5_000 });
    for (const language of languages) {
      const said = await saidIn(open, language);
      expect(said).toContain(officeScript);
      expect(said).toMatch(/IT-tukea|it-supporten|IT support/u);
      expect(said).toMatch(
        /: ?https:\/\/appsforoffice\.microsoft\.com\n|osoite https:\/\/appsforoffice\.microsoft\.com\n/u,
      );
    }
    await expectNoAdviceToOpenWord(open);
    await open.close();
  });

  it('"Try again" opens the pane once the address is allowed', async () => {
    const open = await openWorkbench({ switches: { office: 'blocked' } });
    await alert(open).waitFor();
    await open.letOfficePass();
    await open.pane.getByRole('button', { name: 'Försök igen' }).click();
    await new Assessor(open, 'fi').criterion(25).waitFor();
    await expect(alert(open).count()).resolves.toBe(0);
    await open.close();
  });
});

describe('Where a proxy answers for Office.js with a page of its own', () => {
  it('the pane says which address it is, and what to ask for', async () => {
    const open = await openWorkbench({ switches: { office: 'replaced' } });
    await alert(open).waitFor({ timeout: 10_000 });
    for (const language of languages) expect(await saidIn(open, language)).toContain(officeScript);
    expect(await saidIn(open, 'fi')).toContain('pyydä IT-tukea sallimaan');
    await expectNoAdviceToOpenWord(open);
    await open.close();
  });
});

describe('Where what comes after the first script is refused', () => {
  it('the page says which file it is, and "Try again" opens the pane once it comes', async () => {
    const open = await openWorkbench({ sample: 'sv' });
    await new Assessor(open, 'sv').criterion(25).waitFor();
    const lateScripts = /^https:\/\/localhost:\d+\/code\/(?!taskpane|workbench)[^/]+\.js$/u;
    await open.page.context().route(lateScripts, (route) => route.abort());
    await open.page.reload();
    await alert(open).waitFor({ timeout: 10_000 });
    for (const language of languages) expect(await saidIn(open, language)).toMatch(lateScriptNamed);
    await expectNoAdviceToOpenWord(open);

    await open.page.context().unroute(lateScripts);
    await open.pane.getByRole('button', { name: 'Försök igen' }).click();
    await new Assessor(open, 'sv').score(7, 4);
    await expect(alert(open).count()).resolves.toBe(0);
    await open.close();
  });
});

describe('Where Office.js hangs', () => {
  it('the pane opens by itself when it comes late, also after the message', async () => {
    const open = await openWorkbench({ switches: { office: 'hangs' } });
    await open.pane.getByText('Avataan…').waitFor({ timeout: 3_000 });
    await open.pane.getByText('Odotetaan vastausta osoitteesta appsforoffice.microsoft.com.').waitFor();
    await expect(alert(open).count()).resolves.toBe(0);
    await alert(open).waitFor({ timeout: 30_000 });
    expect(await saidIn(open, 'sv')).toMatch(
      new RegExp(`Den här adressen svarar inte:\\s+${officeScript}`, 'u'),
    );
    await expectNoAdviceToOpenWord(open);

    await open.letOfficePass();
    await new Assessor(open, 'fi').score(7, 4);
    await expect(alert(open).count()).resolves.toBe(0);
    expect(open.complaints).toEqual([]);
    await open.close();
  });
});

describe('In a view that is too old for the pane', () => {
  const internetExplorer = 'Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; rv:11.0) like Gecko';
  const edge =
    'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/64.0.3282.140 Safari/537.36 Edge/18.17763';

  it.each([internetExplorer, edge])('the page says what is needed instead: %s', async (userAgent) => {
    const { browser, address, leave } = await enterStage();
    const context = await browser.newContext({ ignoreHTTPSErrors: true, userAgent });
    // Such a view can't parse what the bundle holds, and is not asked to.
    await context.route(/\.js$/u, (route) =>
      route.fulfill({ body: 'let a = ;', contentType: 'text/javascript' }),
    );
    const page = await context.newPage();
    await page.goto(`${address}/taskpane.html`);
    await page.getByRole('alert').waitFor();
    for (const language of languages)
      expect(await page.locator(`[role=alert] [lang=${language}] h2`).innerText()).toContain(
        'Microsoft Edge WebView2',
      );
    await expect(page.getByRole('button').count()).resolves.toBe(0);
    await context.close();
    await leave();
  });

  it('what says so stands before all else, and parses as JavaScript of 1999', () => {
    const page = readFileSync('dist/taskpane.html', 'utf8');
    const [, before = '', script = ''] = /^(.*?)<script>(.*?)<\/script>/su.exec(page) ?? [];
    expect(before).not.toMatch(/<script|<link|<body/u);
    expect(() => parse(script, { ecmaVersion: 3 })).not.toThrow();
    expect(() => parse(`${script}\nlet a;`, { ecmaVersion: 3 })).toThrow();
    expect(script).toContain('WebView2');
  });
});
