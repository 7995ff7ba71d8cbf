import { fi } from './fi';
import type { HalfFilledReport } from './halfFilledReport';
import { sv } from './sv';

interface HalfFilledSample {
  /** The empty sample that is filled in, and the file that comes of it. */
  readonly template: string;
  readonly file: string;
  readonly report: HalfFilledReport;
}

const folder = 'assets/templates';

export const halfFilledSamples: readonly HalfFilledSample[] = [
  {
    template: `${folder}/ips-laatuarviointiraportti-fi.docx`,
    file: `${folder}/ips-laatuarviointiraportti-fi-kesken.docx`,
    report: fi,
  },
  {
    template: `${folder}/ips-kvalitetsbedomningsrapport-sv.docx`,
    file: `${folder}/ips-kvalitetsbedomningsrapport-sv-paborjad.docx`,
    report: sv,
  },
];
