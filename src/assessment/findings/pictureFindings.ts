import { pictureKinds } from '../profile/pictureKind';
import type { CheckedReport } from '../checkedReport';
import { tellsScores } from '../profile/picturedScores';
import { scoresOf } from '../report';
import type { Finding } from './finding';
import { finding } from './finding';

/** That a picture of the scores is no longer right; once for each kind, however many there are. */
export function pictureFindings(report: CheckedReport): Finding[] {
  const scores = scoresOf(report);
  const outgrown = pictureKinds.filter(
    (picture) => !(report.pictures?.[picture] ?? []).every((description) => tellsScores(description, scores)),
  );
  return outgrown.map((picture) => finding('warning', { kind: 'pictureOutgrown', picture }, []));
}
