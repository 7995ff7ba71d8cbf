import { readFileSync } from 'node:fs';
import type { UserEvent } from '@testing-library/user-event';
import userEvent from '@testing-library/user-event';
import { parseXml } from '../../src/commands/parseXml';
import { loadWorkKeeper } from '../../src/session/working/working';
import { preloadNextPage } from '../../src/taskpane/ReportPane';
import { LateOpenThreads, LateThreads } from '../../src/taskpane/threads/aids';
import type { PaneLanguage } from '../../src/words/paneLanguage';
import { Desk, samples } from '../session/desk';
import { FakeDocument } from '../session/fakeDocument';
import { commentedDocx, type GivenComment } from '../template/commentedDocx';
import { renderSession } from './renderPane';

interface CommentedPane {
  readonly desk: Desk;
  readonly user: UserEvent;
}

const knownFiles = new Map<string, Uint8Array>();

/** A sample with these comments, the same object each time: `FakeDocument` reads a file once. */
function fileWith(comments: readonly GivenComment[]): Uint8Array {
  const name = JSON.stringify(comments);
  const file = knownFiles.get(name) ?? commentedDocx(readFileSync(samples.fi), comments);
  knownFiles.set(name, file);
  return file;
}

/** The whole pane on a report with Word's comments. */
export async function commentedPane(
  comments: readonly GivenComment[],
  {
    language = 'fi',
    prepare = () => undefined,
    change = (bytes) => bytes,
  }: {
    language?: PaneLanguage;
    prepare?: (desk: Desk) => void;
    change?: (bytes: Uint8Array) => Uint8Array;
  } = {},
): Promise<CommentedPane> {
  await loadWorkKeeper();
  const desk = Desk.on(new FakeDocument(change(fileWith(comments)), parseXml));
  prepare(desk);
  await desk.session.open();
  await Promise.all([preloadNextPage(), LateThreads.preload(), LateOpenThreads.preload()]);
  await renderSession(desk.session, language);
  return { desk, user: userEvent.setup() };
}
