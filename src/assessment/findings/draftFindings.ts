import type { CheckedReport } from '../checkedReport';
import type { Finding } from './finding';
import { finding } from './finding';

/** What people leave in a text to come back to: "XXX", "???", "___", "TODO", "TBD", "pp.kk.vvvv" and "dd.mm.åååå". */
const marks =
  /(?<![\p{L}\p{N}])(?:x{3,}|todo|tbd|pp\.kk\.vvvv|dd\.mm\.(?:åååå|yyyy))(?![\p{L}\p{N}])|\?{3,}|_{3,}/iu;

/** Texts with a mark that somebody left to come back to; the first mark of each. */
export const draftFindings = ({ texts }: CheckedReport): Finding[] =>
  [...texts].flatMap(([key, text]) => {
    const mark = marks.exec(text)?.[0];
    return mark === undefined ? [] : [finding('warning', { kind: 'draftMark', mark }, [key])];
  });
