// Runs npm scripts, two at a time, and prints each one's output as a whole when it has ended:
// tsx src/commands/together.ts types lint build. The exit code is 1 if one of them fails.
import { spawn } from 'node:child_process';

const atOnce = 2;

const seconds = (since: number): string => `${Math.round((Date.now() - since) / 1000)} s`;

/** Runs a script; whether it ended well. */
function run(script: string): Promise<boolean> {
  const start = Date.now();
  const output: Buffer[] = [];
  // npm is a script of the shell on Windows.
  const npm = spawn('npm', ['run', '--silent', script], { shell: process.platform === 'win32' });
  for (const stream of [npm.stdout, npm.stderr]) stream.on('data', (some: Buffer) => output.push(some));
  return new Promise((resolve, reject) => {
    npm.on('error', reject);
    npm.on('close', (code) => {
      console.log(`\n== ${script}: ${code === 0 ? 'passed' : 'FAILED'} (${seconds(start)})`);
      process.stdout.write(Buffer.concat(output));
      resolve(code === 0);
    });
  });
}

/** Takes one script after the other until none is left; whether all that it took ended well. */
async function runFrom(waiting: string[]): Promise<boolean> {
  let isWell = true;
  for (let script = waiting.shift(); script !== undefined; script = waiting.shift())
    isWell = (await run(script)) && isWell;
  return isWell;
}

const waiting = process.argv.slice(2);
const lanes = await Promise.all(Array.from({ length: atOnce }, () => runFrom(waiting)));
if (lanes.includes(false)) process.exitCode = 1;
