import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseXml } from '../../src/commands/parseXml';
import { readPlan } from '../../src/handouts/readPlan';
import { asFilled } from '../handouts/filledByUnit';
import { filledPlan, needOf, planWith } from '../handouts/plans';
import { printedText } from './libreOffice';

jest.setTimeout(180_000);

const plan = planWith([needOf(), needOf({ number: 9, criterion: '9. Palvelun avoimuus' })]);

/** The document as LibreOffice saves it anew. */
function savedAnew(document: Uint8Array): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'plan-'));
  try {
    const file = join(folder, 'plan.docx');
    const out = join(folder, 'out');
    writeFileSync(file, document);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const converting = ['--headless', '--convert-to', 'docx:Office Open XML Text', '--outdir', out, file];
    execFileSync('soffice', [profile, ...converting], { stdio: 'ignore', timeout: 120_000 });
    return new Uint8Array(readFileSync(join(out, 'plan.docx')));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

it('LibreOffice shows a plan as it is filled, line by line', () => {
  const shown = printedText(filledPlan(plan));
  expect(shown).toContain('Yhteispistemäärä');
  expect(shown).toMatch(/Tiimi kokoontuu viikoittain\. • sijaistaminen • ryhmäohjaus/u);
  expect(shown).toContain('Kirjoita toimenpide.');
});

/** LibreOffice 7.4 leaves out the tags of controls, and keeps the property. */
it('A plan that LibreOffice saved anew is still known as one, and nothing of it is read wrong', () => {
  const filled = asFilled(filledPlan(plan), {
    'ips.plan.need.1.action': ['Viikkokokous', 'Sijaisohje'],
    'ips.plan.need.1.status': ['Tehty', 'Käynnissä'],
    'ips.plan.need.2.followUp': ['Johtoryhmässä'],
  });
  const read = readPlan(savedAnew(filled), parseXml);
  expect(read?.language).toBe('fi');
  expect([[], readPlan(filled, parseXml)?.needs]).toContainEqual(read?.needs);
});
