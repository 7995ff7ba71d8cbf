import { profileNamed, withSwitches } from '../../src/workbench/profiles';
import { WordDocument as StandIn } from '../../src/workbench/wordDocument';
import { WordDocument } from '../../src/word/wordDocument';
import { threadContract } from '../session/threadContract';
import { commonApiOf } from '../word/commonApiInNode';
import { run as runBatch, session } from './batches';
import { partsOf } from './documents';
import { GenuineClient } from './genuineClient';
import { openRich, richControl } from './richText';

threadContract('The adapter to Office over the stand-in', (file) => {
  const at = session(StandIn.open(file, 'commented.docx'));
  new GenuineClient(at).complete(profileNamed('word-web')).becomeWord({ document: commonApiOf(at) });
  return new WordDocument();
});

const comments = (switches: Record<string, string> = {}, profile = 'word-web') => {
  const document = openRich(richControl);
  const at = session(document, profile, switches);
  const ask = (act: (batch: Parameters<Parameters<typeof runBatch>[1]>[0], all: number) => void) =>
    runBatch(at, (batch) => act(batch, batch.method(batch.property(batch.root(), 'Body'), 'GetComments')));
  return { document, ask };
};

test('Comments are listed with author, text and whether they are resolved', () => {
  const { ask } = comments();
  const answer = ask((batch, all) => batch.query(all, 'items/content', 'items/resolved'));
  expect(JSON.stringify(answer.Results)).toContain('"Content":"Why?","Resolved":false');
});

test('What the body does not refer to is not listed', () => {
  const { ask } = comments();
  expect(JSON.stringify(ask((batch, all) => batch.query(all, 'items/content')))).not.toContain('Other');
});

test('A Word that is older than comments refuses them', () => {
  const { ask } = comments({}, 'word-ltsc-2021');
  expect(ask((batch, all) => batch.query(all, 'items/content')).Error?.Code).toBe('ApiNotFound');
});

const answered = (switches: Record<string, string>) => {
  const { document, ask } = comments(switches);
  const listed = ask((batch, all) => batch.query(all, 'items/content'));
  const [, reference = ''] = /"_ReferenceId":"(\{\d+\}Comment)"/.exec(JSON.stringify(listed)) ?? [];
  const answer = ask((batch) => batch.call(batch.reference(reference), 'Reply', 'Because'));
  return { answer, files: partsOf(document.save()) };
};

test('An answer has its text, its place among the comments, and its marks in the document', () => {
  const { answer, files } = answered({});
  expect(answer.Error).toBeUndefined();
  expect(files['word/comments.xml']).toContain('Because');
  expect(files['word/commentsExtended.xml']).toContain('w15:paraIdParent="00000007"');
  expect(files['word/document.xml']).toContain('<w:commentReference w:id="9"/>');
});

test('A document that has no part for answers gets one', () => {
  const document = openRich(richControl);
  const name = 'word/commentsExtended.xml';
  document.pack.unrelate(document.mainName, name);
  document.pack.drop(name);
  const at = session(document);
  const all = runBatch(at, (batch) =>
    batch.query(batch.method(batch.property(batch.root(), 'Body'), 'GetComments'), 'items/content'),
  );
  const [, reference = ''] = /"_ReferenceId":"(\{\d+\}Comment)"/.exec(JSON.stringify(all)) ?? [];
  runBatch(at, (batch) => batch.call(batch.reference(reference), 'Reply', 'Because'));
  const files = partsOf(document.save());
  expect(files[name]).toContain('w15:paraIdParent="00000007"');
  expect(files['[Content_Types].xml']).toContain('commentsExtended+xml');
  expect(files['word/_rels/document.xml.rels']).toContain('Target="commentsExtended.xml"');
});

test('A Word that refuses answers changes nothing', () => {
  const { answer, files } = answered({ replies: 'refused' });
  expect(answer.Error?.Code).toBe('GeneralException');
  expect(files['word/comments.xml']).not.toContain('Because');
  expect(withSwitches(profileNamed('word-web'), []).switches.replies).toBe('written');
});
