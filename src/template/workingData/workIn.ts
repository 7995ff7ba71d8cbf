import type { WorkingData } from '../../assessment/workingData';
import type { Package } from '../xml/package';
import { relatedParts } from '../xml/package';
import { workingDataOf } from './readWorkingData';

/** The working data that travel in a file; empty where there are none or they can't be read. */
export function workIn(source: Package): WorkingData {
  const readings = relatedParts(source, 'customXml').map(workingDataOf);
  return readings.find((reading) => reading.kind === 'read')?.data ?? new Map();
}
