import type { RecordedWord } from './recording';

/** The values of `Office.HostType` and `Office.PlatformType` that Word has. */
export const hosts = ['Word', 'unknown'] as const;
export const recordedPlatforms = [
  ...(['PC', 'OfficeOnline', 'Mac', 'iOS', 'Android', 'Universal', 'unknown'] as const),
] as const;

/** The sets that are asked for, by version. */
export const apiSets: readonly string[] = [
  ...['1.1', '1.2', '1.3', '1.4', '1.5', '1.6', '1.7', '1.8', '1.9'].map((version) => `WordApi ${version}`),
  ...['1.1', '1.2', '1.3', '1.4'].map((version) => `WordApiDesktop ${version}`),
  ...['CustomXmlParts', 'DocumentEvents', 'File', 'Selection', 'Settings'].map((name) => `${name} 1.1`),
];

const versionForm = /^\d[\d.]{0,39}$/;
/** Office's codes are words without spaces or, in the older API, numbers; so are the names of errors. */
const codeForm = /^([A-Za-z]{1,40}|\d{1,6})$/;
/** Of milliseconds, points and everything that is counted. */
const amountAtMost = 60_000;

/** Of Word; '' where it says none. */
export const isVersion = (value: unknown): boolean =>
  typeof value === 'string' && (value === '' || versionForm.test(value));

export const isCode = (value: unknown): boolean => typeof value === 'string' && codeForm.test(value);

export const isAmount = (value: unknown): boolean =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= amountAtMost;

export const isDay = (value: unknown): boolean =>
  typeof value === 'string' &&
  /^\d{4}-\d\d-\d\d$/.test(value) &&
  dayOf(new Date(`${value}T00:00Z`)) === value;

const dayOf = (date: Date): string | null =>
  Number.isNaN(date.valueOf()) ? null : date.toISOString().slice(0, 10);

/** What Word and Office.js say of themselves, as far as a recording can hold it. */
export function recordedWord(
  told: {
    readonly [Key in 'host' | 'platform' | 'version']: unknown;
  } & { readonly apiSets: readonly string[] },
): RecordedWord {
  return {
    host: hosts.find((host) => host === told.host) ?? 'unknown',
    platform: recordedPlatforms.find((platform) => platform === told.platform) ?? 'unknown',
    version: typeof told.version === 'string' && isVersion(told.version) ? told.version : '',
    apiSets: told.apiSets.filter((set) => apiSets.includes(set)),
  };
}

export const recordedCode = (code: unknown): string => (isCode(String(code)) ? String(code) : 'unknown');

/** Null for what is no amount that a recording can hold. */
export function recordedAmount(value: number): number | null {
  const rounded = Math.round(value);
  return isAmount(rounded) ? rounded : null;
}
