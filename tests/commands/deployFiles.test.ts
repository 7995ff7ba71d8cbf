import { readFileSync } from 'node:fs';
import { DOMParser } from '@xmldom/xmldom';

const nginx = readFileSync('deploy/nginx.conf', 'utf8');
const iis = new DOMParser({
  onError: (level, message) => {
    throw new Error(`${level}: ${message}`);
  },
}).parseFromString(readFileSync('deploy/web.config', 'utf8'), 'text/xml');

const inNginx = new Map(
  [...nginx.matchAll(/^\s*add_header (\S+) "(.*)" always;$/gm)].map(([, name, value]) => [name, value]),
);
const inIis = new Map(
  [...iis.getElementsByTagName('add')]
    .filter((element) => element.getAttribute('name'))
    .map((element) => [element.getAttribute('name') ?? '', element.getAttribute('value') ?? '']),
);

describe('The servers’ configurations', () => {
  it('send the same headers', () => {
    expect([...inIis].sort()).toEqual([...inNginx].sort());
    expect(inNginx.size).toBe(5);
  });

  it('let nobody but Office show the pane in a frame', () => {
    const policy = inNginx.get('Content-Security-Policy') ?? '';
    const [ancestors = ''] = policy.split(';');
    expect(ancestors.split(' ').slice(0, 2)).toEqual(['frame-ancestors', "'self'"]);
    const origins = ancestors.split(' ').slice(2);
    expect(origins).toContain('https://*.officeapps.live.com');
    for (const origin of origins) expect(origin).toMatch(/^https:\/\/(\*\.)?[a-z.]+$/);
  });

  it('have the same folder cached for good', () => {
    expect(nginx).toContain('~^/ips/code/');
    expect([...iis.getElementsByTagName('location')].map((element) => element.getAttribute('path'))).toEqual([
      'code',
    ]);
  });
});
