import type { Diagnostics } from '../../session/diagnostics';
import type { BatchRecord } from '../../session/port';

const line = (name: string, value: string | number | null): string => `${name}: ${value ?? 'not known'}`;

const list = (items: readonly string[]): string => (items.length > 0 ? items.join(', ') : 'none');

const counts = (of: ReadonlyMap<string, number>): string =>
  list([...of].map(([name, count]) => `${name} ${count}`));

/** Last refusals shown. */
const mostRefusals = 10;

/** One line for each purpose: how many batches, and how long they took, in milliseconds. */
function timings(records: readonly BatchRecord[]): string[] {
  return [...new Set(records.map(({ purpose }) => purpose))].map((purpose) => {
    const times = records
      .filter((record) => record.purpose === purpose)
      .map(({ milliseconds }) => milliseconds);
    const sorted = times.sort((left, right) => left - right);
    const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
    return line(`- ${purpose}`, `${sorted.length}, median ${median} ms, longest ${sorted.at(-1) ?? 0} ms`);
  });
}

const refusals = (records: readonly BatchRecord[]): string =>
  list(
    records
      .flatMap(({ purpose, code }) => (code === null ? [] : [`${purpose} ${code}`]))
      .slice(-mostRefusals),
  );

function documentLines({ document }: Diagnostics): string[] {
  if (!document) return [line('Document', 'not read')];
  const { byId, byLook } = document.bound;
  return [
    line('Template language', document.language),
    line('Template date', document.templateDate),
    line('Criteria', document.criteria),
    line('Controls', counts(document.controls)),
    line('Fields', document.fields),
    line('Bound', `${byId} by id, ${byLook} by look, ${document.notReached.length} not reached`),
    line('Not reached', list(document.notReached)),
    line('Problems', counts(document.problems)),
  ];
}

function circumstanceLines({ circumstances }: Diagnostics): string[] {
  if (!circumstances) return [];
  const { readOnly, tracking } = circumstances;
  return [
    line('Read only', readOnly ? 'yes' : 'no'),
    line('Changes tracked', tracking === null ? null : tracking ? 'yes' : 'no'),
  ];
}

/** The diagnostics as plain text to send to support, in English whatever the pane's language is. */
export function diagnosticsText(diagnostics: Diagnostics, paneVersion: string): string {
  const { port, phase, fields, refusals: waiting, orphans, blind } = diagnostics;
  return [
    line('Pane', paneVersion),
    line('Host', `${port.host}, ${port.platform}, ${port.version}`),
    line('API sets', list(port.apiSets)),
    line('State', phase),
    ...documentLines(diagnostics),
    ...circumstanceLines(diagnostics),
    line('Fields by state', counts(fields)),
    line('Refused and waiting', counts(waiting)),
    line('Texts without a field', orphans),
    line('Last look refused', blind ?? 'no'),
    line('Batches', port.batches),
    ...timings(port.records),
    line('Last refusals', refusals(port.records)),
  ].join('\n');
}
