const supports = (version: string): boolean => Office.context.requirements.isSetSupported('WordApi', version);

/**
 * The API sets that matter to support: those of Word by version, and the parts of the common API that the pane uses.
 */
const namedSets: readonly (readonly [string, string])[] = [
  ...['1.1', '1.2', '1.3', '1.4', '1.5', '1.6', '1.7', '1.8', '1.9'].map(
    (version) => ['WordApi', version] as const,
  ),
  ...['1.1', '1.2', '1.3'].map((version) => ['WordApiDesktop', version] as const),
  ...['CustomXmlParts', 'DocumentEvents', 'File', 'Selection', 'Settings'].map(
    (name) => [name, '1.1'] as const,
  ),
];

export const supportedSets = (): string[] =>
  namedSets
    .filter(([name, version]) => Office.context.requirements.isSetSupported(name, version))
    .map(([name, version]) => `${name} ${version}`);

/** Whether this Word tells and skips tracked changes: from WordApi 1.4 on. */
export const knowsReviewing = (): boolean => supports('1.4');

/** Whether this Word gives lists to add-ins and lets them choose: from WordApi 1.9 on. */
export const knowsLists = (): boolean => supports('1.9');

/** Whether this Word gives check boxes to add-ins and lets them be ticked: from WordApi 1.7 on. */
export const knowsCheckBoxes = (): boolean => supports('1.7');

/** Whether date pickers are a type of their own, which has to be asked for: on Windows and Mac. */
export const knowsDatePickers = (): boolean =>
  Office.context.requirements.isSetSupported('WordApiDesktop', '1.3');

/** Whether this Word lets comments be answered and resolved: from WordApi 1.4 on. */
export const knowsComments = (): boolean => supports('1.4');

/** Whether this Word lists plain-text controls and tells when a control's content changes: from WordApi 1.5 on. */
export const knowsControls = (): boolean => supports('1.5');
