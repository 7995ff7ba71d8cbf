import type { Element } from '@xmldom/xmldom';
import type { ManifestFault } from './manifestFault';
import { childrenOf, faultAt } from './manifestFault';

/** How often a child stands in its parent: once, at most once, at least once. */
type Count = 'one' | 'optional' | 'many';

// Office checks a manifest against a schema whose children are sequences: a child out of order makes the whole
// add-in unusable, without saying so. https://learn.microsoft.com/openspecs/office_file_formats/ms-owemxml/
const shapes: Readonly<Record<string, Readonly<Record<string, Count>>>> = {
  OfficeApp: {
    Id: 'one',
    AlternateId: 'optional',
    Version: 'one',
    ProviderName: 'one',
    DefaultLocale: 'one',
    DisplayName: 'one',
    Description: 'one',
    IconUrl: 'one',
    HighResolutionIconUrl: 'one',
    SupportUrl: 'optional',
    AppDomains: 'optional',
    Hosts: 'one',
    Requirements: 'optional',
    DefaultSettings: 'one',
    Permissions: 'one',
    Dictionary: 'optional',
    VersionOverrides: 'optional',
    ExtendedOverrides: 'optional',
  },
  VersionOverrides: {
    Description: 'optional',
    Requirements: 'optional',
    Hosts: 'one',
    Resources: 'one',
    WebApplicationInfo: 'optional',
    EquivalentAddins: 'optional',
  },
  DesktopFormFactor: { GetStarted: 'optional', FunctionFile: 'optional', ExtensionPoint: 'many' },
  GetStarted: { Title: 'one', Description: 'one', LearnMoreUrl: 'one' },
  Group: { Label: 'one', Icon: 'one', Control: 'many' },
  Control: {
    Label: 'one',
    ToolTip: 'optional',
    Supertip: 'one',
    Icon: 'one',
    Action: 'one',
    Enabled: 'optional',
  },
  Supertip: { Title: 'one', Description: 'one' },
  Action: { TaskpaneId: 'optional', SourceLocation: 'one', Title: 'optional' },
  Resources: { Images: 'optional', Urls: 'optional', ShortStrings: 'optional', LongStrings: 'optional' },
};

/** Children that are unknown, missing, doubled or out of order, in every element whose sequence is known. */
export function shapeFaults(element: Element): ManifestFault[] {
  const shape = shapes[element.localName ?? ''];
  const own = shape ? [...missing(element, shape), ...misplaced(element, shape)] : [];
  return [...own, ...childrenOf(element).flatMap(shapeFaults)];
}

function missing(element: Element, shape: Readonly<Record<string, Count>>): ManifestFault[] {
  const present = new Set(childrenOf(element).map(({ localName }) => localName));
  return Object.entries(shape)
    .filter(([name, count]) => count !== 'optional' && !present.has(name))
    .map(([name]) => faultAt(element, 'shape', `<${name}> is missing.`));
}

function misplaced(element: Element, shape: Readonly<Record<string, Count>>): ManifestFault[] {
  const order = Object.keys(shape);
  let last = '';
  return childrenOf(element).flatMap((child) => {
    const name = child.localName ?? '';
    const count = shape[name];
    if (!count)
      return [faultAt(child, 'shape', `<${name}> does not belong into <${element.localName ?? ''}>.`)];
    if (order.indexOf(name) < order.indexOf(last)) {
      return [faultAt(child, 'shape', `<${name}> must stand before <${last}>.`)];
    }
    const doubled = name === last && count !== 'many';
    last = name;
    return doubled
      ? [faultAt(child, 'shape', `<${name}> stands twice in <${element.localName ?? ''}>.`)]
      : [];
  });
}
