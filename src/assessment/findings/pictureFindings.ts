import type { CheckedReport } from '../checkedReport';
import { tellsScores } from '../picturedScores';
import { scoresOf } from '../report';
import type { Finding } from './finding';
import { finding } from './finding';

/** That a picture of the scores is no longer right; once, however many there are. */
export function pictureFindings(report: CheckedReport): Finding[] {
  const scores = scoresOf(report);
  const areCurrent = (report.pictures ?? []).every((description) => tellsScores(description, scores));
  return areCurrent ? [] : [finding('warning', { kind: 'pictureOutgrown' }, [])];
}
