import type { ThreadChange, WhichComment } from '../session/port';
import { refused } from '../session/refusal';

/**
 * `absent`: the comment that is meant is not there; `altered`: Word took the change, and something else stands there.
 */
type Changing = 'changed' | 'absent' | 'altered';

export const refusals = {
  absent: refused('gone', 'NoSuchComment'),
  altered: refused('altered', 'CommentDiffers'),
} as const satisfies Record<Exclude<Changing, 'changed'>, unknown>;

/** The text without white space, which Word may write otherwise. */
const dense = (text: string): string => text.replace(/\s+/gu, '');

/** Queues the change, and tells once the batch has run whether it is there. */
function queueChange(comment: Word.Comment, change: ThreadChange): () => boolean {
  if (change.kind === 'answer') {
    const reply = comment.reply(change.text);
    reply.load('content');
    return () => dense(reply.content) === dense(change.text);
  }
  comment.resolved = change.resolved;
  comment.load('resolved');
  return () => comment.resolved === change.resolved;
}

/**
 * Answers or resolves the comment that `which` finds among those of the body. The ids that Word gives are not those of
 * its XML: so the comment is known by its author and text. All members are of WordApi 1.4.
 */
export async function changeComment(
  context: Word.RequestContext,
  which: WhichComment,
  change: ThreadChange,
): Promise<Changing> {
  const comments = context.document.body.getComments();
  comments.load('items/authorName,items/content');
  await context.sync();
  const told = comments.items.map(({ authorName, content }) => ({ author: authorName, text: content }));
  const found = comments.items[which(told) ?? -1];
  if (!found) return 'absent';
  const isThere = queueChange(found, change);
  await context.sync();
  return isThere() ? 'changed' : 'altered';
}
