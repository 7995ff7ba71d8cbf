/** A package of which the pane's bundle holds code. */
export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  /** As its package.json says; "" where it says nothing. */
  readonly licence: string;
  /** The text of its licence, with the copyright; "" where it brings none. */
  readonly text: string;
}

/** Licences that ask for nothing but their notice, and so go along with the pane's own. */
export const allowedLicences = ['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0'] as const;

/** Why the bundle may not be given away, one sentence for each package at fault. */
export function licenceFaults(packages: readonly BundledPackage[]): string[] {
  const allowed: readonly string[] = allowedLicences;
  return packages.flatMap(({ name, licence, text }) => {
    if (!allowed.includes(licence))
      return [
        `${name} is licensed under "${licence}". Allowed in the pane are ${allowedLicences.join(', ')}: see src/commands/notices.ts.`,
      ];
    return text === ''
      ? [
          `${name} brings no licence text: put it into assets/licences/ (see src/commands/bundle/bundledPackages.ts).`,
        ]
      : [];
  });
}

const officeNotice = `Office.js, version %, is Microsoft's and lies in office-js/ as Microsoft published it. Its licence is
office-js/LICENSE.md: it may be used only in add-ins that work with Microsoft 365. Microsoft is not responsible for
maintaining, updating or supporting this add-in.`;

/** The notices of everything in the bundle; `officeVersion` where Office.js is part of it. */
export function formatNotices(packages: readonly BundledPackage[], officeVersion?: string): string {
  const head = `This task pane is licensed under the MIT licence (LICENSE.txt). It holds parts of ${packages.length} other works:`;
  const office = officeVersion === undefined ? [] : [officeNotice.replace('%', officeVersion)];
  const entries = packages.map(({ name, version, licence, text }) =>
    [`${name} ${version} (${licence})`, text.trim()].join('\n\n'),
  );
  return `${[head, ...office, ...entries].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}
