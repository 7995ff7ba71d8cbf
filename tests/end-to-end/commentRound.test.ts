import { strFromU8, unzipSync } from 'fflate';
import { commentRound, commentedReport, threadsIn, toldOf } from './commentRound';
import { eventually } from './eventually';
import { leave, visit } from './visit';
import { closeStage } from './workbench';

jest.setTimeout(180_000);
afterAll(closeStage);

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

test('A round of comments: answered and resolved, the texts changed, and all threads are in the saved report', async () => {
  const before = toldOf(threadsIn(commentedReport().bytes));
  const here = await commentRound();
  const saved = await here.open.save();
  const me = 'Assessor';
  const changed = new Map<string, object>([
    [
      'criterion.1.comments',
      {
        answers: [
          { author: 'Erik Åberg', text: 'Vastaus 1 & <b>lisä</b>' },
          { author: me, text: 'Riittää: katso ”liite 2”.' },
        ],
      },
    ],
    ['criterion.4.comments', { answers: [{ author: me, text: 'Täydennän\ntämän.' }] }],
    ['criterion.9.comments', { resolved: true }],
  ]);
  const expected = before.map((thread) => ({
    ...thread,
    ...('key' in thread ? changed.get(String(thread.key)) : {}),
  }));
  expect(toldOf(threadsIn(saved))).toEqual(expected);
  const xml = strFromU8(unzipSync(saved)['word/document.xml'] ?? new Uint8Array());
  const marks = (name: string) => xml.split(`<w:${name} `).length - 1;
  expect(marks('commentReference')).toBe(marks('commentRangeStart'));
  expect(marks('commentReference')).toBe(marks('commentRangeEnd'));
  await leave(here);
});

test('The file that was sent is the snapshot: what has changed since stands beside what the unit commented on', async () => {
  const sent = commentedReport();
  const here = await visit({ file: sent });
  const { pane } = here.open;
  await here.assessor.score(4, 3);
  await here.assessor.turnToOverview();
  await pane.getByRole('button', { name: 'Vertaa' }).click();
  await pane
    .locator('input[type=file]')
    .setInputFiles([{ name: 'lahetetty.docx', mimeType: docx, buffer: Buffer.from(sent.bytes) }]);
  await pane.getByText('Yksi kriteeri on muuttunut.').waitFor();
  expect(await pane.getByRole('combobox').inputValue()).toBe('draft');
  const changed = pane.getByRole('group', { name: /^4\. / });
  await changed.getByText('Pisteet: – → 3').waitFor();
  await changed.getByText('Kysymys 4: ”riittääkö tämä”?').waitFor();
  await pane.getByRole('group', { name: /^9\. / }).getByText('Kysymys 9: ”riittääkö tämä”?').waitFor();
  expect(await pane.getByRole('group', { name: /^25\. / }).count()).toBe(0);
  await leave(here);
});

test('On the web, where Word may refuse answers, what is typed stays and the document is as it was', async () => {
  const file = commentedReport();
  const here = await visit({ file, switches: { replies: 'refused' } });
  await here.assessor.turnTo(1);
  const { pane } = here.open;
  await pane.getByRole('button', { name: 'Vastaa kommenttiin: Maija Virtanen' }).click();
  const box = pane.getByRole('textbox', { name: 'Vastaus kommenttiin: Maija Virtanen' });
  await box.fill('Riittää.');
  await pane.getByRole('button', { name: 'Lähetä vastaus' }).click();
  await pane.getByText('Vastausta ei lisätty asiakirjaan.').waitFor();
  await expect(box.inputValue()).resolves.toBe('Riittää.');
  expect(toldOf(threadsIn(await here.open.save()))).toEqual(toldOf(threadsIn(file.bytes)));
  await leave(here);
});

test('Where the XML does not say what answers what, every remark is shown as one of its own', async () => {
  const here = await visit({ file: commentedReport(), switches: { ooxmlComments: 'withoutAnswers' } });
  await here.assessor.turnTo(1);
  const { pane } = here.open;
  await pane.getByText('Kysymys 1: ”riittääkö tämä”?').waitFor();
  await pane.getByText('Vastaus 1 & <b>lisä</b>').waitFor();
  await pane.getByRole('heading', { name: 'Wordin kommentit (2)' }).waitFor();
  await leave(here);
});

test('Where the XML lacks the comments, the pane says that it cannot read them', async () => {
  const here = await visit({ file: commentedReport(), switches: { ooxmlComments: 'missing' } });
  await here.assessor.turnTo(1);
  await here.open.pane.getByText(/^Asiakirjan kommentteja ei voitu lukea/).waitFor();
  await leave(here);
});

test('In a Word without answers the comments are shown and lead to their place', async () => {
  const here = await visit({ file: commentedReport(), profile: 'word-ltsc-2021' });
  await here.assessor.turnTo(1);
  const { pane } = here.open;
  await pane.getByText('Kysymys 1: ”riittääkö tämä”?').waitFor();
  await pane.getByText('Vastaa niihin asiakirjassa.').waitFor();
  await expect(pane.getByRole('button', { name: /^Vastaa kommenttiin/ }).count()).resolves.toBe(0);
  await pane.getByRole('button', { name: /^Näytä asiakirjassa: Maija Virtanen/ }).click();
  await eventually(async () => expect(JSON.stringify(await here.open.batches())).toContain('"Select"'));
  await leave(here);
});
