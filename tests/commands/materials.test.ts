import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { billFaults, billOf, type Bill } from '../../src/commands/billOfMaterials';
import { bundledPackages } from '../../src/commands/bundle/bundledPackages';
import { buildStaleBundles } from '../../src/commands/bundle/bundles';

// The pane is built where it was not yet.
jest.setTimeout(600_000);

const component = (name: string, version = '1.0.0') => ({
  'bom-ref': `${name}@${version}`,
  name,
  version,
  licenses: [{ license: { id: 'MIT' } }],
});
const installed: Bill = {
  metadata: { component: component('folder') },
  components: [component('react'), component('react', '0.9.0'), component('jest')],
  dependencies: [
    { ref: 'folder@1.0.0', dependsOn: ['react@1.0.0', 'jest@1.0.0'] },
    { ref: 'react@1.0.0', dependsOn: [] },
    { ref: 'jest@1.0.0', dependsOn: ['react@0.9.0'] },
  ],
};
const react = { name: 'react', version: '1.0.0', licence: 'MIT' };

describe('The bill of materials', () => {
  it('tells of what the bundle holds, by its version, and of nothing else', () => {
    const bill = billOf(installed, [react], 'pane');
    expect(bill.metadata.component.name).toBe('pane');
    expect(bill.components).toEqual([component('react')]);
    expect(bill.dependencies).toEqual([
      { ref: 'folder@1.0.0', dependsOn: ['react@1.0.0'] },
      { ref: 'react@1.0.0', dependsOn: [] },
    ]);
    expect(billFaults(bill, [react])).toEqual([]);
  });

  it('is not written where it lacks a package or a licence', () => {
    const scheduler = { name: 'scheduler', version: '1.0.0', licence: 'MIT' };
    const bill = billOf(installed, [react, scheduler], 'pane');
    expect(billFaults(bill, [react, scheduler])).toEqual(['The bill of materials lacks scheduler 1.0.0.']);
    const unlicensed = { ...bill, components: [{ ...component('react'), licenses: [] }] };
    expect(billFaults(unlicensed, [react])).toEqual(['The bill of materials says no licence of react.']);
  });

  it('tells the licence of Office.js, which npm does not know', () => {
    const unlicensed = { ...component('office-js'), licenses: [] };
    const office = { name: 'office-js', version: '1.0.0', licence: 'Office.js licence' };
    const bill = billOf({ ...installed, components: [unlicensed] }, [office], 'pane');
    expect(bill.components).toEqual([{ ...unlicensed, licenses: [{ license: { name: office.licence } }] }]);
    expect(billFaults(bill, [office])).toEqual([]);
  });

  it('names every package of which the pane holds code, with version and licence', () => {
    buildStaleBundles();
    const tsx = pathToFileURL(require.resolve('tsx')).href;
    const { status, stderr } = spawnSync(process.execPath, ['--import', tsx, 'src/commands/materials.ts'], {
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    expect(status).toBe(0);
    const { components } = JSON.parse(readFileSync('build/materials.cdx.json', 'utf8')) as Bill;
    const named = components.map(({ name, version, licenses }) => ({ name, version, licenses }));
    const bundled = bundledPackages();
    expect(named).toHaveLength(bundled.length);
    for (const { name, version, licence } of bundled)
      expect(named).toContainEqual({ name, version, licenses: [{ license: { id: licence } }] });
    const names = named.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['react', 'react-dom', 'scheduler', '@griffel/core']));
  });
});
