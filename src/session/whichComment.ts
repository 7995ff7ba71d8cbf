import type { CommentThread } from '../assessment/commentThread';
import { comparable } from '../characters/plain';
import { isHostComment } from './hostText';
import type { HostComment, WhichComment } from './port';

/** Nobody tells what hosts have for the line ends of a comment: white space does not count. */
const dense = (text: string): string => comparable(text).replaceAll(' ', '');

const isLike = (left: HostComment, right: HostComment): boolean =>
  comparable(left.author) === comparable(right.author) && dense(left.text) === dense(right.text);

/**
 * Finds a thread of the document's XML among the comments that the host lists: by author and text, and among those that
 * are alike by order. Where the host lists another number of them, nobody can tell which is meant.
 */
export function whichComment(threads: readonly CommentThread[], wanted: CommentThread): WhichComment {
  const alike = threads.filter((thread) => isLike(thread, wanted));
  const place = alike.findIndex(({ id }) => id === wanted.id);
  return (told) => {
    const found = told.flatMap((one, index) => (isHostComment(one) && isLike(one, wanted) ? [index] : []));
    return found.length === alike.length ? (found[place] ?? null) : null;
  };
}
