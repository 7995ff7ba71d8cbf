import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { probeDocx, probeParts } from '../../src/commands/probeDocx';
import { idInFile, probeControls, tagOf } from '../../src/recording/probeDocument';
import { openDocx } from '../../src/template/xml/docx';
import { wordParts } from '../../src/template/xml/package';
import { readReport } from '../../src/template/report';
import { parseXml } from '../../src/commands/parseXml';

const file = new Uint8Array(readFileSync('assets/probe.docx'));

function reportOf(bytes: Uint8Array) {
  const opening = openDocx(bytes, parseXml);
  if (opening.kind !== 'opened') throw new Error('The probe document is no .docx.');
  return readReport(wordParts(opening.package));
}

describe('The probe document', () => {
  it('is the one that npm run probe writes, each time alike', () => {
    const parts = Object.entries(unzipSync(file)).map(([name, bytes]) => [name, strFromU8(bytes)]);
    expect(Object.fromEntries(parts)).toEqual(probeParts);
    expect(probeDocx()).toEqual(probeDocx());
  });

  it('has the controls that the probes name, in their order and with their ids', () => {
    const found = [
      ...(probeParts['word/document.xml'] ?? '').matchAll(/<w:tag w:val="([^"]+)"\/><w:id w:val="(-?\d+)"/g),
    ];
    expect(found.map(([, tag]) => tag)).toEqual(probeControls.map(tagOf));
    expect(found.map(([, , id]) => Number(id))).toEqual(probeControls.map(idInFile));
    const ids = probeControls.map(idInFile);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => id === (id | 0))).toBe(true);
  });

  it('has a control of each kind: prompting, filled, locked, in a cell, around one, plain, nested, in a text box', () => {
    const controls = new Map(reportOf(file).controls.map((control) => [control.title, control]));
    expect(controls.get('prompting')).toMatchObject({ prompting: true, type: 'richText', place: 'inline' });
    expect(controls.get('filled')).toMatchObject({ prompting: false, locked: false });
    expect(controls.get('locked')).toMatchObject({ locked: true });
    expect(controls.get('wholeCell')).toMatchObject({ place: 'cell', prompting: true });
    expect(controls.get('plain')).toMatchObject({ type: 'plainText', place: 'block' });
    expect(controls.get('date')).toMatchObject({ type: 'date' });
  });

  it('is taken for no report', () => {
    expect(reportOf(file).criteria).toEqual([]);
  });
});
