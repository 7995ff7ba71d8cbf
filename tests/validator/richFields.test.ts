import { sampled } from '../sampling/sampling';
import { contents, reportHolding, shortened, textWith } from '../workbench/richFields/contents';
import { edges } from '../workbench/richFields/edges';
import { allKindsOfWord } from '../workbench/richFields/kinds';
import { PaneOnWord } from '../workbench/richFields/paneOnWord';
import { writes } from '../workbench/richFields/writes';
import { officeErrors } from './verdict';

jest.setTimeout(120_000);

/** Fields with comments, footnotes and the like, and those whose edge a tracked change crosses. */
const fields = [
  ...contents.map((content) => ({
    name: content.name,
    file: () => reportHolding(content),
    text: textWith(content),
  })),
  ...edges,
];
const cases = fields.flatMap((field) =>
  writes.flatMap((write) =>
    allKindsOfWord.map((kind) => ({
      ...{ field, write, kind },
      title: `${field.name}, ${write.name}, ${kind.title}`,
    })),
  ),
);
const drawn = sampled(cases, { few: 1, many: 1 }, ({ field, write, kind }) => [
  field.name,
  write.name,
  kind.title,
]);

it.each(drawn)('No error of the pane’s in what is saved: $title', async ({ field, write, kind }) => {
  const pane = await PaneOnWord.open(shortened(field.file()), kind.profile);
  const before = await officeErrors(pane.document.save());
  await write.make(pane, field.text);
  expect(await officeErrors(pane.document.save())).toEqual(before);
  expect(before).toEqual([]);
});
