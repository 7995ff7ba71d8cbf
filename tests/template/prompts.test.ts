import { parseXml } from '../../src/commands/parseXml';
import { openDocx } from '../../src/template/xml/docx';
import { allControls, readOutline } from '../../src/template/outline/outline';
import type { Package } from '../../src/template/xml/package';
import { wordParts } from '../../src/template/xml/package';
import { readPrompts } from '../../src/template/prompts';
import { changedPackage } from './changedPackage';
import { sampleBytes } from './templateScript';

function packageOf(bytes: Uint8Array): Package {
  const opening = openDocx(bytes, parseXml);
  if (opening.kind === 'fault') throw new Error(opening.fault);
  return opening.package;
}

it.each(['fi', 'sv'] as const)('The prompts of the %s sample are those that show in it', (language) => {
  const source = packageOf(sampleBytes(language));
  const controls = allControls(readOutline(wordParts(source))).filter(({ prompting }) => prompting);
  const prompts = readPrompts(source);
  expect(prompts.size).toBeGreaterThan(100);
  expect(controls.map(({ index }) => prompts.get(index))).toEqual(controls.map(({ text }) => text));
});

it('A document without building blocks keeps no prompts', () => {
  const source = packageOf(
    changedPackage(sampleBytes('fi'), { 'word/glossary/document.xml': () => '<broken' }),
  );
  expect(readPrompts(source).size).toBe(0);
});
