import { Assessor } from './assessor';
import { eventually } from './eventually';
import { readSaved } from './savedReport';
import { documentOf } from './variant';
import {
  closeStage,
  openWorkbench,
  profileNames,
  samples,
  type OpenWorkbench,
  type Sample,
} from './workbench';

jest.setTimeout(240_000);
afterAll(closeStage);

const titles: Record<Sample, { foreign: string; failed: string; site: RegExp }> = {
  fi: {
    foreign: 'Tämä ei ole IPS-laatuarvioinnin raportti',
    failed: 'Asiakirjaa ei voitu lukea',
    site: /THL:n verkkosivuilla/,
  },
  sv: {
    foreign: 'Det här är ingen kvalitetsbedömningsrapport för IPS-arbetsträning',
    failed: 'Dokumentet kunde inte läsas',
    site: /THL:s webbplats/,
  },
};

async function endWell(open: OpenWorkbench): Promise<void> {
  expect(await open.unimplemented()).toEqual([]);
  expect(open.complaints).toEqual([]);
  expect(open.refused).toEqual([]);
  await open.close();
}

describe.each(samples)('A document that is no report (%s)', (sample) => {
  it.each([
    ['of other words', documentOf('Muistio', '1. Asiat', 'Kirjoita tekstiä napsauttamalla')],
    ['that is empty', documentOf()],
  ])('%s gets a friendly page', async (_, file) => {
    const open = await openWorkbench({ sample, file });
    await open.pane.getByRole('heading', { name: titles[sample].foreign }).waitFor();
    await open.pane.getByText(titles[sample].site).waitFor();
    await expect(open.pane.getByRole('radiogroup').count()).resolves.toBe(0);
    await endWell(open);
  });

  it('stays one until a report is opened, which the pane then reads', async () => {
    const open = await openWorkbench({ sample, file: documentOf('Muistio') });
    await open.pane.getByRole('heading', { name: titles[sample].foreign }).waitFor();
    await open.page
      .getByRole('combobox')
      .first()
      .selectOption({ index: sample === 'fi' ? 0 : 1 });
    await new Assessor(open, sample).criterion(25).waitFor();
    await endWell(open);
  });
});

describe.each(profileNames)('In %s', (profile) => {
  it('a report whose XML Word does not give is read from its file', async () => {
    const open = await openWorkbench({ profile, switches: { ooxml: 'refused' } });
    const assessor = new Assessor(open, 'fi');
    await assessor.score(25, 3);
    await eventually(async () => {
      const texts = readSaved(await open.save(), 'fi');
      expect([texts.get('25 score'), texts.get('25 row')]).toEqual(['3', '3']);
    });
    await endWell(open);
  });

  it('a report that Word gives in no way is reported, and may be tried again', async () => {
    const open = await openWorkbench({ profile, switches: { ooxml: 'refused', file: 'refused' } });
    await open.pane.getByRole('heading', { name: titles.fi.failed }).waitFor();
    await open.pane.getByRole('button', { name: 'Yritä uudelleen' }).click();
    await open.pane.getByRole('heading', { name: titles.fi.failed }).waitFor();
    await endWell(open);
  });
});
