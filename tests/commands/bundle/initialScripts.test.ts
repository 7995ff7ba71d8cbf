import { randomBytes } from 'node:crypto';
import {
  budget,
  budgetFault,
  initialScripts,
  inlineScripts,
  weigh,
} from '../../../src/commands/bundle/initialScripts';

describe('the initial scripts of the pane', () => {
  it('are those that its page names', () => {
    const page = `<html><head><script defer="defer" src="a.js"></script><script src='b.js' defer></script>
      <SCRIPT type="module" src=/chunks/c.js></SCRIPT></head><body><script src="d.js"></script></body></html>`;
    expect(initialScripts(page)).toEqual(['a.js', 'b.js', 'chunks/c.js', 'd.js']);
  });

  it('include what is preloaded, once', () => {
    const page = `<link rel="preload" as="script" href="a.js"><link rel="modulepreload" href="b.js">
      <link rel="stylesheet" href="c.css"><script src="a.js"></script>`;
    expect(initialScripts(page)).toEqual(['a.js', 'b.js']);
  });

  it('leave Office.js out, which Office keeps for all add-ins', () => {
    const page = `<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>
      <script src="//a.fi/b.js"></script><script>inline()</script>`;
    expect(initialScripts(page)).toEqual([]);
  });

  it('include what stands in the page itself', () => {
    const page = '<script>one();</script><script src="a.js"></script>\n<script>two();</script>';
    expect(inlineScripts(page)).toBe('one();two();');
  });

  it('weigh what gzip leaves of them', () => {
    const files: Record<string, Uint8Array> = {
      'a.js': Buffer.from('a'.repeat(10_000)),
      'b.js': randomBytes(500),
    };
    const [a, b] = weigh(['a.js', 'b.js'], (file) => files[file] ?? Buffer.of());
    expect(a?.bytes).toBeLessThan(100);
    expect(b?.bytes).toBeGreaterThanOrEqual(500);
  });
});

describe('the budget', () => {
  it('holds up to its last byte', () => {
    expect(
      budgetFault([
        { file: 'a.js', bytes: budget - 10 },
        { file: 'b.js', bytes: 10 },
      ]),
    ).toBeUndefined();
  });

  it('counts all files together', () => {
    const weights = [
      { file: 'a.js', bytes: budget },
      { file: 'b.js', bytes: 7 },
    ];
    expect(budgetFault(weights)).toMatch(/is 7 bytes over/);
  });

  it('is not kept by a page without scripts', () => {
    expect(budgetFault([])).toMatch(/no script/);
  });
});
