const supports = (version: string): boolean => Office.context.requirements.isSetSupported('WordApi', version);

/** Whether this Word tells and skips tracked changes: from WordApi 1.4 on. */
export const knowsReviewing = (): boolean => supports('1.4');

/** Whether this Word lists plain-text controls and tells when a control's content changes: from WordApi 1.5 on. */
export const knowsControls = (): boolean => supports('1.5');
