import { changedPackage, type PartChanges } from '../template/changedPackage';
import { sampleBytes } from '../template/templateScript';
import { accessibilityFaults } from './accessibilityFaults';
import { packageFaults } from './packageFaults';

const replacing =
  (pattern: RegExp | string, by: string) =>
  (xml: string): string => {
    const changed = xml.replace(pattern, by);
    if (changed === xml) throw new Error(`The sample has no ${String(pattern)}.`);
    return changed;
  };
const changed = (changes: PartChanges): Uint8Array => changedPackage(sampleBytes('sv'), changes);

const main = 'word/document.xml';
const links = 'word/_rels/document.xml.rels';
const types = '[Content_Types].xml';

describe('In a package', () => {
  it.each<[string, PartChanges, RegExp]>([
    ['a relationship to nothing', { [links]: replacing('"numbering.xml"', '"lists.xml"') }, /word\/lists.xml, which is missing/],
    ['two relationships of one id', { [links]: replacing('"rIdN"', '"rIdS"') }, /rIdS is there twice/],
    ['an id that is no relationship', { [main]: replacing('r:id="rIdH"', 'r:id="rIdX"') }, /rIdX is no relationship/],
    ['a part without a type', { 'word/media/photo.jpg': () => '' }, /photo.jpg has no content type/],
    ['a type without a part', { [types]: replacing('/word/styles.xml', '/word/looks.xml') }, /looks.xml .* is missing/],
    ['properties out of order', { [main]: replacing(/(<w:id w:val="[^"]*"\/>)(<w:placeholder>.*?<\/w:placeholder>)/u, '$2$1') }, /stand as placeholder, id/],
    ['a kind before the mark of the prompt', { [main]: replacing('<w:showingPlcHdr/>', '<w:text/><w:showingPlcHdr/>') }, /text, showingPlcHdr/],
    ['an id beyond 32 bits', { [main]: replacing(/<w:id w:val="-?\d+"\/>/u, '<w:id w:val="3000000000"/>') }, /3000000000 is no id/],
    ['an id that is there twice', { [main]: replacing(/(<w:sdtPr>(?:<w:alias[^>]*>)?)<w:id w:val="-?\d+"\/>(.*?<w:id w:val=)"-?\d+"/u, '$1<w:id w:val="7"/>$2"7"') }, /control 7/],
    ['a prompt that nothing keeps', { 'word/glossary/document.xml': replacing('DefaultPlaceholder_-1854013440', 'Other') }, /DefaultPlaceholder_-1854013440 is not in the glossary/],
    ['a style that nothing defines', { [main]: replacing('w:val="Heading2"', 'w:val="Rubrik2"') }, /w:pStyle Rubrik2/],
    ['a list that nothing defines', { [main]: replacing('<w:numId w:val="1"/>', '<w:numId w:val="9"/>') }, /w:numId 9/],
    ['a comment that is not there', { [main]: replacing('<w:t ', '<w:commentReference w:id="1"/><w:t ') }, /w:commentReference 1/],
    ['a field that ends and never began', { [main]: replacing('<w:t ', '<w:fldChar w:fldCharType="end"/><w:t ') }, /fields begin/],
  ])('%s is found', (_, changes, sentence) => {
    expect(packageFaults(changed(changes)).join('\n')).toMatch(sentence);
  }); // prettier-ignore
});

describe('For those who can’t see it', () => {
  it.each<[string, PartChanges, string]>([
    ['a level that is skipped', { [main]: replacing('w:val="Heading2"', 'w:val="Heading3"') }, 'skips a level'],
    ['a picture without words', { 'word/header1.xml': replacing(/ descr="[^"]*"/u, '') }, 'no alternative text'],
    ['a table without a header row', { [main]: replacing('<w:tblHeader/>', '') }, 'no header row'],
    ['a table without words', { [main]: replacing(/<w:tblDescription [^>]*>/u, '') }, 'no alternative text'],
    ['a text without a language', { 'word/styles.xml': replacing(/<w:lang [^>]*>/u, '') }, 'no language'],
    ['a document without a title', { 'docProps/core.xml': replacing(/<dc:title>.*<\/dc:title>/u, '') }, 'no title'],
  ])('%s is found', (_, changes, sentence) => {
    expect(accessibilityFaults(changed(changes)).join('\n')).toContain(sentence);
  }); // prettier-ignore
});
