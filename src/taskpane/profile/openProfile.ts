import type { Profile } from '../../assessment/profile/profile';
import { profileOf } from '../../assessment/profile/profile';
import type { OpenReport } from '../../session/state';
import { reportTexts } from '../../session/state';
import { sentenceCase } from '../report/sentenceCase';

/** The profile of the open report as it will stand once all drafts are written; headings in capitals as sentences. */
export function openProfile(open: OpenReport): Profile {
  const { criteria } = open.report;
  const named = criteria.map(({ number, name, section }) => ({
    number,
    name,
    section: sentenceCase(section),
  }));
  return profileOf(reportTexts(open), named);
}
