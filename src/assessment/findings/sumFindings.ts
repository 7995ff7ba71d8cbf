import type { CheckedReport } from '../checkedReport';
import type { Edit } from '../edits';
import { scoredInRowOnly, staleSums } from '../edits';
import type { FieldKey } from '../fieldKey';
import { criterionKey, criterionOf, summaryKey } from '../fieldKey';
import { criteriaCount } from '../../words/criteriaCount';
import { levelFor, saysTotalAndLevel } from '../level';
import { scoreOf, scoresOf } from '../report';
import { parseScore } from '../score';
import type { Standing } from '../total';
import { parseTotal, standingOf } from '../total';
import type { Finding } from './finding';
import { finding } from './finding';

function rowFinding(report: CheckedReport, criterion: number, edit: Edit): Finding[] {
  const { key } = edit;
  const reading = parseScore(report.texts.get(key) ?? '');
  const written = reading.kind === 'score' ? reading.score : null;
  const score = scoreOf(report, criterion);
  const keys = [key, criterionKey(criterion, 'score')].filter((place) => report.texts.has(place));
  return score === null
    ? []
    : [finding('error', { kind: 'rowDiffers', criterion, written, score }, keys, [edit])];
}

/** A person has to say whether the only score that there is holds. */
function rowAlone(report: CheckedReport, criterion: number): Finding[] {
  const key = summaryKey(criterion);
  const row = parseScore(report.texts.get(key) ?? '');
  const keys = [key, criterionKey(criterion, 'score')].filter((place) => report.texts.has(place));
  return row.kind === 'score'
    ? [finding('error', { kind: 'rowWithoutScore', criterion, written: row.score }, keys)]
    : [];
}

function totalFinding({ texts }: CheckedReport, edit: Edit, { total, scored }: Standing): Finding {
  const written = (texts.get(edit.key) ?? '').trim();
  if (total === null) {
    const open = criteriaCount - scored;
    return finding('error', { kind: 'totalTooEarly', written, open }, [edit.key], [edit]);
  }
  if (edit.key === 'total') {
    const reading = parseTotal(written);
    const number = reading.kind === 'total' ? reading.total : null;
    return finding('error', { kind: 'totalDiffers', written: number, total }, [edit.key], [edit]);
  }
  const detail = { kind: 'pointsAndLevelDiffer', written, wanted: edit.text } as const;
  return finding('error', detail, [edit.key], [edit]);
}

function heldFinding(report: CheckedReport, key: FieldKey, { total }: Standing): Finding {
  const text = (report.texts.get(key) ?? '').trim();
  const isWorded = key === 'summary.pointsAndLevel' && total !== null;
  const agrees = isWorded && saysTotalAndLevel(text, total, levelFor(total, report.levels));
  return finding(agrees ? 'note' : 'warning', { kind: 'sumInOwnWords', text, agrees }, [key]);
}

/** Summary rows, total and "points and level" that don't follow from the criteria's scores. */
export function sumFindings(report: CheckedReport): Finding[] {
  const { edits, held } = staleSums(report);
  const standing = standingOf(scoresOf(report).values());
  return [
    ...edits.flatMap((edit) => {
      const criterion = criterionOf(edit.key);
      return criterion === null
        ? [totalFinding(report, edit, standing)]
        : rowFinding(report, criterion, edit);
    }),
    ...scoredInRowOnly(report).flatMap((criterion) => rowAlone(report, criterion)),
    ...held.map((key) => heldFinding(report, key, standing)),
  ];
}
