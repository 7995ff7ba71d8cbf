import type * as docx from '../template/xml/docx';
import type * as reader from '../template/readPackage';
import type { Outcome } from './refusal';
import { granted, refused } from './refusal';

/** The reader comes while Word is asked for the document, so that the pane itself is there sooner. Never fails. */
export async function loadReader(): Promise<Outcome<typeof reader>> {
  try {
    return granted(await import('../template/readPackage'));
  } catch {
    // The pane's own server doesn't answer: opening can be tried again.
    return refused('offline', 'NotLoaded');
  }
}

/** Unpacking a file is the second way and rarely gone: its code is loaded when it is. Never fails. */
export async function loadUnpacker(): Promise<Outcome<typeof docx>> {
  try {
    return granted(await import('../template/xml/docx'));
  } catch {
    return refused('offline', 'NotLoaded');
  }
}
