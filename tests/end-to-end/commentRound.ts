import { criterionKey } from '../../src/assessment/fieldKey';
import type { PlacedThread } from '../../src/assessment/commentThread';
import { parseXml } from '../../src/commands/parseXml';
import { openDocx } from '../../src/template/xml/docx';
import { readPackage } from '../../src/template/readPackage';
import { commentedDocx, type GivenComment } from '../template/commentedDocx';
import { eventually } from './eventually';
import type { FieldName } from './savedReport';
import { filled, variantOf } from './variant';
import { visit, type Visit } from './visit';

const maija = 'Maija Virtanen';
const erik = 'Erik Åberg';

/** The criteria whose fields are commented on and written on, each with its field. */
const fields: readonly (readonly [number, Exclude<FieldName, 'score'>])[] = [
  [1, 'comments'],
  [2, 'sources'],
  [3, 'recommendations'],
  [4, 'comments'],
  [9, 'comments'],
  [14, 'sources'],
  [25, 'recommendations'],
  [17, 'comments'],
];

/** Comments on eight fields by two people: some with answers, one resolved; and one on an empty field of the front. */
export const given: readonly GivenComment[] = [
  ...fields.map(([number, name], index): GivenComment => {
    const [author, other] = index % 2 === 0 ? [maija, erik] : [erik, maija];
    const answers = index < 2 ? [{ author: other, text: `Vastaus ${number} & <b>lisä</b>` }] : [];
    const text = `Kysymys ${number}: ”riittääkö tämä”?`;
    return { key: criterionKey(number, name), author, text, answers, resolved: index === 6 };
  }),
  { key: 'front.unit', author: erik, text: 'Koko nimi,\nkiitos.' },
];

/** What is written in Word of a report's threads, without their places in its XML. */
export const toldOf = (threads: readonly PlacedThread[] | null): object[] =>
  (threads ?? []).map(({ key, author, text, answers, resolved }) => ({
    ...{ key, author, text, resolved },
    answers: answers.map((answer) => ({ author: answer.author, text: answer.text })),
  }));

export function threadsIn(file: Uint8Array): readonly PlacedThread[] | null {
  const opening = openDocx(file, parseXml);
  if (opening.kind === 'fault') throw new Error(opening.fault);
  return readPackage(opening.package).facts.threads;
}

/** A report with texts in these fields and the comments on them. */
export function commentedReport(): { name: string; bytes: Uint8Array } {
  const { bytes } = variantOf(
    'fi',
    ...fields.map(([number, name]) => filled('fi', `${number} ${name}`, `Teksti ${number}`)),
  );
  return { name: 'commented.docx', bytes: commentedDocx(bytes, given) };
}

/** Answers the comment on the criterion that the pane shows. */
async function answer({ open: { pane } }: Visit, author: string, text: string): Promise<void> {
  await pane.getByRole('button', { name: `Vastaa kommenttiin: ${author}` }).click();
  await pane.getByRole('textbox', { name: `Vastaus kommenttiin: ${author}` }).fill(text);
  await pane.getByRole('button', { name: 'Lähetä vastaus' }).click();
  await pane.getByText('Vastaus on asiakirjassa.').waitFor();
}

/** What an assessor makes of a commented field's text: a sentence goes on, or its first word becomes another. */
const rewritten = (number: number, index: number): string =>
  index % 3 === 2 ? `Lause ${number}` : `Teksti ${number} jatkuu.`;

/**
 * Changes every field of the criteria that is commented on, answers two comments and resolves one, as an assessor does.
 */
export async function commentRound(): Promise<Visit> {
  const here = await visit({ file: commentedReport() });
  for (const [index, [number, name]] of fields.entries()) {
    const text = rewritten(number, index);
    await here.assessor.turnTo(number);
    await here.assessor.write(name, text);
    await here.holds({ [`${number} ${name}`]: text });
  }
  await here.assessor.turnTo(1);
  await answer(here, maija, 'Riittää: katso ”liite 2”.');
  await here.assessor.turnTo(4);
  await answer(here, erik, 'Täydennän\ntämän.');
  await here.assessor.turnTo(9);
  await here.open.pane.getByRole('button', { name: `Merkitse ratkaistuksi: ${maija}` }).click();
  await here.open.pane.getByText('Kommentti on merkitty ratkaistuksi.').waitFor();
  await eventually(async () => expect(threadsIn(await here.open.save())).toHaveLength(given.length));
  return here;
}
