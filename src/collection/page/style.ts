/**
 * The page's only style sheet. Five blues from light to dark, told apart without colour, too: the numbers stand in
 * them.
 */
export const style = `
:root { color-scheme: light dark; --paper: #fff; --ink: #1b1a19; --quiet: #55524f; --line: #c8c6c4; --late: #a4262c;
  --s1: #cfe4fa; --s2: #96c6fa; --s3: #479ef5; --s4: #115ea3; --s5: #0c3b5e;
  --on1: #1b1a19; --on2: #1b1a19; --on3: #1b1a19; --on4: #fff; --on5: #fff; }
@media (prefers-color-scheme: dark) { :root { --paper: #1f1f1f; --ink: #f3f2f1; --quiet: #c8c6c4; --line: #605e5c;
  --late: #ff99a4; } }
body { margin: 0 auto; max-width: 72rem; padding: 1.5rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.45 "Segoe UI", system-ui, sans-serif; }
h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 .5rem; }
h2 { font-size: 1.25rem; margin: 2.5rem 0 .25rem; }
p { margin: .25rem 0 .75rem; max-width: 48rem; color: var(--quiet); }
.wide { overflow-x: auto; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
th, td { text-align: start; vertical-align: top; padding: .25rem .75rem .25rem 0; border-bottom: 1px solid var(--line); }
thead th { font-weight: 600; vertical-align: bottom; }
tbody th { font-weight: 400; max-width: 28rem; overflow-wrap: anywhere; }
td.number { text-align: end; white-space: nowrap; }
a { color: inherit; }
svg { display: block; }
.track { fill: none; stroke: var(--line); }
.l1 { fill: var(--s1); } .l2 { fill: var(--s2); } .l3 { fill: var(--s3); } .l4 { fill: var(--s4); }
.s1 { fill: var(--s1); } .s2 { fill: var(--s2); } .s3 { fill: var(--s3); } .s4 { fill: var(--s4); } .s5 { fill: var(--s5); }
.on1 { fill: var(--on1); } .on2 { fill: var(--on2); } .on3 { fill: var(--on3); } .on4 { fill: var(--on4); } .on5 { fill: var(--on5); }
text { font-size: 12px; }
.legend { display: flex; flex-wrap: wrap; gap: .25rem 1rem; list-style: none; margin: 0 0 .75rem; padding: 0; }
.legend svg { display: inline-block; vertical-align: -2px; margin-inline-end: .35rem; }
.course { fill: none; stroke: var(--s3); stroke-width: 2; }
.point { fill: var(--s3); }
.late { color: var(--late); font-weight: 600; }
@media (forced-colors: active) { rect, circle { stroke: CanvasText; forced-color-adjust: none; } }
@media print { body { max-width: none; padding: 0; } .wide { overflow: visible; } h2 { break-after: avoid; } tr { break-inside: avoid; } }
`;
