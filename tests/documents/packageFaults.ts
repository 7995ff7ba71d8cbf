import { controlFaults } from './controlFaults';
import { fieldFaults } from './fieldFaults';
import { linkFaults } from './linkFaults';
import { Parts } from './parts';
import { referenceFaults } from './referenceFaults';

/** What Word or Microsoft's validator might not like in a .docx, in sentences; nothing in a good one. */
export function packageFaults(bytes: Uint8Array): string[] {
  const parts = new Parts(bytes);
  return [...linkFaults(parts), ...controlFaults(parts), ...referenceFaults(parts), ...fieldFaults(parts)];
}
