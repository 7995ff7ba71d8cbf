import type { DocxFault } from '../../assessment/docxFault';

/** Why a file can't be read, and what to do about it. */
export type FileFaultTexts = Readonly<Record<DocxFault, string>>;
