/**
 * How people say in a spreadsheet that something is so or isn't, in the three languages of the pane, whatever the
 * report's; of jobs also whether they are permanent and go on. In lower case.
 */
export const answerWords: Readonly<Record<'yes' | 'no', readonly string[]>> = {
  yes: [
    ...['kyllä', 'kylla', 'on', 'k', 'x', '1', '✓', '✔', '☑', 'true', 'tosi'],
    ...['vakituinen', 'toistaiseksi', 'toistaiseksi voimassa oleva', 'voimassa', 'jatkuu', 'nykyinen'],
    ...['ja', 'j', 'sant', 'fast', 'tillsvidare', 'tills vidare', 'pågår', 'pågående', 'gäller'],
    ...['yes', 'y', 'permanent', 'current', 'ongoing'],
  ],
  no: [
    ...['', 'ei', 'e', '0', '-', '–', '☐', 'false', 'epätosi'],
    ...['määräaikainen', 'päättynyt', 'loppunut', 'entinen'],
    ...['nej', 'n', 'falskt', 'visstid', 'tidsbegränsad', 'tidsbunden', 'avslutad', 'slut'],
    ...['no', 'temporary', 'fixed-term', 'ended', 'past'],
  ],
};
