// npm run icons: draws assets/icons/icon-N.png from the two SVG sources in a headless browser.
import { readFile } from 'node:fs/promises';
import chromium from '@sparticuz/chromium';
import { chromium as playwright, type Browser } from 'playwright-core';

const sizes = [16, 32, 64, 80, 128];
const folder = 'assets/icons';

const draw = async (browser: Browser, size: number) => {
  const svg = await readFile(`${folder}/${size === 16 ? 'icon-small' : 'icon'}.svg`, 'utf8');
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(
    `<style>body { margin: 0 } svg { display: block; width: ${size}px; height: ${size}px }</style>${svg}`,
  );
  await page.screenshot({ path: `${folder}/icon-${size}.png`, omitBackground: true });
  await page.close();
};

const browser = await playwright.launch({
  executablePath: await chromium.executablePath(),
  args: ['--no-sandbox', '--disable-gpu'],
});
for (const size of sizes) await draw(browser, size);
await browser.close();
