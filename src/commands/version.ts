const element = /<Version>[^<]*<\/Version>/;
const form = /^\d{1,5}\.\d{1,5}\.\d{1,5}$/;
const mostInPart = 65_535;

/** The version of the package, "1.2.0", as manifests have it, "1.2.0.0". Throws for any other form. */
export function manifestVersion(packageVersion: string): string {
  const isPlain = form.test(packageVersion);
  if (!isPlain || packageVersion.split('.').some((part) => Number(part) > mostInPart))
    throw new Error(`The version must be three numbers like 1.2.0, not "${packageVersion}".`);
  return `${packageVersion}.0`;
}

/** The manifest with this version in place of its own. */
export function withVersion(manifestXml: string, version: string): string {
  if (!element.test(manifestXml)) throw new Error('The manifest has no <Version>.');
  return manifestXml.replace(element, `<Version>${version}</Version>`);
}
