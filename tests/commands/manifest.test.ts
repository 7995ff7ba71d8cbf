import { existsSync, readFileSync } from 'node:fs';
import { manifestFaults } from '../../src/commands/manifestRules/manifestFaults';
import { manifestRules, type ManifestRule } from '../../src/commands/manifestRules/manifestFault';

const manifest = readFileSync('manifest.xml', 'utf8');
const project = (path: string) => (existsSync(path) ? readFileSync(path) : undefined);

/** The real manifest with one place changed, which must exist. */
const changed = (from: string | RegExp, to: string) => {
  const text = manifest.replace(from, to);
  expect(text).not.toBe(manifest);
  return text;
};
const line = (text: string, part: string) => text.slice(0, text.indexOf(part)).split('\n').length;
const rename = (from: string, to: string): [RegExp, string] => [new RegExp(`"${from}"`, 'g'), `"${to}"`];
const id = /<Id>.*<\/Id>/;
const version = /<Version>.*<\/Version>/;

const broken: [what: string, rule: ManifestRule, change: [string | RegExp, string], says: RegExp][] = [
  ['a tag left open', 'well-formed', ['</Hosts>', ''], /Hosts|tag/i],
  ['an entity unknown', 'well-formed', ["IPS assessor's", '&pane;'], /pane/],
  ['another root', 'well-formed', [/OfficeApp/g, 'Manifest'], /not <OfficeApp>/],
  [
    'an attribute twice',
    'well-formed',
    ['<Host Name="Document"', '<Host Name="Document" Name="Document"'],
    /Name/,
  ],
  ['elements swapped', 'shape', [/(\s*<IconUrl.*)(\s*<High.*)/, '$2$1'], /<IconUrl> must stand before <High/],
  [
    'permissions too early',
    'shape',
    [/(<DefaultSettings>[^]*<\/DefaultSettings>\s*)(<Permissions>.*)/, '$2$1'],
    /before/,
  ],
  ['an element missing', 'shape', [/<Permissions>.*/, ''], /<Permissions> is missing/],
  ['an element twice', 'shape', [/(<Permissions>.*)/, '$1$1'], /<Permissions> stands twice/],
  [
    'an unknown element',
    'shape',
    ['<Permissions>', '<Permission /><Permissions>'],
    /<Permission> does not belong/,
  ],
  ['a button without supertip', 'shape', [/<Supertip>[^]*<\/Supertip>/, ''], /<Supertip> is missing/],
  [
    'an action out of order',
    'shape',
    [/(<TaskpaneId>.*)\s*(<SourceLocation resid.*)/, '$2$1'],
    /<TaskpaneId> must/,
  ],
  [
    'resources out of order',
    'shape',
    [/(<bt:Urls>[^]*<\/bt:Urls>)(\s*)(<bt:ShortStrings>[^]*<\/bt:ShortStrings>)/, '$3$2$1'],
    /<Urls> must/,
  ],
  ['an id that is no GUID', 'id', [id, '<Id>ips-pane</Id>'], /GUID/],
  ['an empty GUID', 'id', [id, '<Id>00000000-0000-0000-0000-000000000000</Id>'], /GUID/],
  ['one number as version', 'version', [version, '<Version>1</Version>'], /two to four/],
  ['a word as version', 'version', [version, '<Version>1.0-beta</Version>'], /two to four/],
  [
    'a reference to nothing',
    'resource',
    ['<Label resid="Group.Label" />', '<Label resid="Group.Name" />'],
    /"Group.Name"/,
  ],
  [
    'a reference to the wrong kind',
    'resource',
    ['<Description resid="Open.Tooltip" />', '<Description resid="Open.Label" />'],
    /not in <LongStrings>/,
  ],
  [
    'a resource that nobody names',
    'resource',
    ['<bt:Urls>', '<bt:Urls><bt:Url id="Help" DefaultValue="https://a.fi" />'],
    /"Help" is used nowhere/,
  ],
  ['an overlong id', 'resource', rename('Pane.Url', 'Pane.Url.That.Goes.On.For.33.Char'), /more than 32/],
  ['an id twice', 'resource', [/(<bt:Url .*)/, '$1$1'], /defined twice/],
  [
    'an overlong name',
    'length',
    ['DefaultValue="Avaa arviointi"', `DefaultValue="${'a'.repeat(126)}"`],
    /1 characters longer than the 125/,
  ],
  [
    'an overlong translation',
    'length',
    [/Value="Opens the.*" /, `Value="${'a'.repeat(252)}" `],
    /2 characters longer than the 250/,
  ],
  ['an empty text', 'length', ['Value="Open assessment"', 'Value=" "'], /empty/],
  [
    'http',
    'https',
    ['<bt:Url id="Pane.Url" DefaultValue="https', '<bt:Url id="Pane.Url" DefaultValue="http'],
    /no https/,
  ],
  [
    'no address at all',
    'https',
    [/<bt:Url .*/, '<bt:Url id="Pane.Url" DefaultValue="taskpane.html" />'],
    /no https/,
  ],
  [
    'an open domain',
    'https',
    ['<Hosts>', '<AppDomains><AppDomain>http://a.fi</AppDomain></AppDomains><Hosts>'],
    /no https/,
  ],
  ['an icon that is missing', 'icon', ['icon-64.png', 'icon-65.png'], /icon-65.png is not among/],
  ['an icon of another size', 'icon', ['icon-64.png', 'icon-80.png'], /80 x 80 pixels instead of 64 x 64/],
  [
    'a command icon of another size',
    'icon',
    [/(id="Icon.16".*icon-)16/, '$132'],
    /32 x 32 pixels instead of 16 x 16/,
  ],
  ['an icon that is no PNG', 'icon', ['icon-64.png', 'icon.svg'], /no PNG/],
  [
    'an icon of another site',
    'icon',
    ['https://localhost:3000/assets/icons/icon-64', 'https://a.fi/icon-64'],
    /a.fi/,
  ],
  ['a size left out', 'icon', [/<bt:Image size="80".*/, ''], /no image of 80/],
  [
    'a name without Swedish',
    'locale',
    [/<Override Locale="sv-FI" Value="IPS-kva.*/, ''],
    /"DisplayName" has no text in sv-FI/,
  ],
  [
    'a label without English',
    'locale',
    [/<bt:Override Locale="en-US" Value="Open as.*/, ''],
    /"Open.Label" has no text in en-US/,
  ],
  [
    'one text in one more language',
    'locale',
    [/(<Override )(Locale="sv-SE" Value="IPS-kva.*)/, '$1$2$1Locale="nb-NO" Value="IPS" />'],
    /"Description" has no text in nb-NO/,
  ],
  [
    'a language twice',
    'locale',
    [/(<bt:Override Locale="en-US" Value="Open as.*)/, '$1$1'],
    /two texts in en-US/,
  ],
];

describe('the manifest', () => {
  it('is sound', () => {
    expect(manifestFaults(manifest, project)).toEqual([]);
  });

  it.each(broken)('is refused for %s', (_what, rule, [from, to], says) => {
    const faults = manifestFaults(changed(from, to), project);
    expect(faults).toContainEqual({ rule, line: expect.any(Number), message: expect.stringMatching(says) });
  });

  it('has a test for each rule', () => {
    expect(new Set(broken.map(([, rule]) => rule))).toEqual(new Set(manifestRules));
  });

  it('tells all faults at once, in the order of their lines', () => {
    const text = changed(id, '<Id>a</Id>')
      .replace(version, '<Version>b</Version>')
      .replace('icon-80', 'icon-81');
    const faults = manifestFaults(text, project);
    expect(faults.map(({ rule }) => rule)).toEqual(['id', 'version', 'icon', 'icon']);
    expect(faults[0]?.line).toBe(line(text, '<Id>'));
    expect(faults[1]?.line).toBe(line(text, '<Version>'));
  });

  it('tells the line where the reading stopped', () => {
    const text = changed('<Host Name', '<Host Name="" Name');
    expect(manifestFaults(text, project)).toMatchObject([
      { rule: 'well-formed', line: line(text, '<Host Name') },
    ]);
  });

  it.each([
    ['its name in Finnish, where nothing else fits', '<DisplayName DefaultValue="IPS-laatuarviointi">'],
    ['Finnish as its own language', '<DefaultLocale>fi-FI</DefaultLocale>'],
    ['its name in English', '<Override Locale="en-US" Value="IPS quality assessment" />'],
    ['its name in Swedish of Finland', '<Override Locale="sv-FI" Value="IPS-kvalitetsbedömning" />'],
    ['its name in Swedish of Sweden', '<Override Locale="sv-SE" Value="IPS-kvalitetsbedömning" />'],
    ['Word alone', '<Host Name="Document" />'],
    ['the set of functions that the pane takes', '<Set Name="WordApi" MinVersion="1.3" />'],
    ['no more than the open document', '<Permissions>ReadWriteDocument</Permissions>'],
    [
      'the pane that a document may open with',
      '<TaskpaneId>Office.AutoShowTaskpaneWithDocument</TaskpaneId>',
    ],
  ])('has %s', (_what, markup) => {
    expect(manifest.split(markup)).toHaveLength(2);
  });

  it('lets nothing be opened from other addresses', () => {
    expect(manifest).not.toContain('AppDomain');
  });

  it('says no one else’s name and not that it is official', () => {
    const shown = [...manifest.matchAll(/Value="([^"]*)"/g)].map(([, text]) => text).join(' ');
    expect(shown).not.toMatch(/THL|official|virallinen|officiell|IPS Employment Center/i);
  });
});
