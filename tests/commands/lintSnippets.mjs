// Reads [{path, code}] from standard input, lints each with the project's own configuration as if it stood
// at its path, and prints the messages of each. A process of its own, as jest can't load ESLint's configuration.
import { text } from 'node:stream/consumers';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

// The paths don't exist, so rules that ask the compiler are off; the project's own rules look at the text only.
const eslint = new ESLint({ overrideConfig: tseslint.configs.disableTypeChecked });
const snippets = JSON.parse(await text(process.stdin));
const results = [];
for (const { path, code } of snippets) {
  const [result] = await eslint.lintText(code, { filePath: path });
  results.push(result.messages.map(({ ruleId, message }) => ({ ruleId, message })));
}
process.stdout.write(JSON.stringify(results));
