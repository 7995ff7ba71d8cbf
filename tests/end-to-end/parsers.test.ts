import { parseXml } from '../../src/taskpane/files/parseXml';
import { directText, hasDocumentType, isText } from '../../src/template/xml/xml';
import { badXml, goodXml } from '../template/xmlTexts';
import { enterStage, type Stage } from './stage';

jest.setTimeout(240_000);

/**
 * The product's own functions need nothing else around them but each other, so they are given to the browser as they
 * are written; what one imports goes by its own name there.
 */
const written = (own: (...args: never[]) => unknown): string =>
  own.toString().replace(/\(0, \w+\.(\w+)\)/gu, '$1');

const verdicts = async ({ browser }: Stage, texts: readonly string[]): Promise<(string | null)[]> => {
  const page = await browser.newPage();
  const script = `(texts) => {
    const isText = ${written(isText)};
    const hasDocumentType = ${written(hasDocumentType)};
    const directText = ${written(directText)};
    return texts.map((text) => {
      const root = (${written(parseXml)})(text);
      return root && directText(root);
    });
  }`;
  const found = await page.evaluate<(string | null)[]>(`(${script})(${JSON.stringify(texts)})`);
  await page.close();
  return found;
};

/** What Node's parser says of the same texts: tests/template/hostile.test.ts. */
describe('The parser of the pane, in a browser', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await enterStage();
  });
  afterAll(() => stage.leave());

  it('refuses what Node’s refuses', async () => {
    const found = await verdicts(
      stage,
      badXml.map(([, xml]) => xml),
    );
    expect(badXml.map(([fault], at) => [fault, found[at]])).toEqual(badXml.map(([fault]) => [fault, null]));
  });

  it('reads what Node’s reads, as the same text', async () => {
    const found = await verdicts(
      stage,
      goodXml.map(([, xml]) => xml),
    );
    expect(goodXml.map(([what], at) => [what, found[at]])).toEqual(
      goodXml.map(([what, , text]) => [what, text]),
    );
  });
});
