/**
 * How the headings of a pasted table of jobs begin or name their column, in the three languages of the pane. In lower
 * case.
 */
export const jobColumnWords: Readonly<
  Record<'type' | 'employer' | 'permanent' | 'current', readonly string[]>
> = {
  type: [
    ...['työtyyp', 'työn tyyp', 'ammat', 'nimike', 'tehtäv', 'työtehtäv', 'tehtävänimike', 'työnimike'],
    ...['typ av', 'arbetstyp', 'jobbtyp', 'yrke', 'titel', 'befattning', 'arbetsuppgift'],
    ...['type of job', 'job t', 'occupation', 'position', 'title'],
  ],
  employer: [
    ...['työnantaj', 'yrity', 'työpaik', 'organisaatio'],
    ...['arbetsgivar', 'företag', 'arbetsplats', 'organisation', 'employer', 'company', 'workplace'],
  ],
  permanent: ['vakitui', 'vakinai', 'toistaiseksi', 'fast', 'tillsvidare', 'permanent'],
  current: ['voimassa', 'jatku', 'nykyi', 'pågå', 'gäller', 'current', 'ongoing'],
};
