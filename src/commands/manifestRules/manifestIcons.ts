import type { Element } from '@xmldom/xmldom';
import type { ManifestFault } from './manifestFault';
import { allIn, childrenOf, faultAt } from './manifestFault';
import { resourcesOf } from './manifestResources';
import { pngSize } from '../pngSize';

/** A published file by its path beside the pane's page ("assets/icons/icon-32.png"); undefined when there is none. */
export type PublishedFile = (path: string) => Uint8Array | undefined;

const ownIcons: Readonly<Record<string, number>> = { IconUrl: 32, HighResolutionIconUrl: 64 };
const commandSizes = ['16', '32', '80'];

/** Icons that are not among the published files, no PNG, or of other pixel sizes than Office asks for there. */
export function iconFaults(root: Element, publishedFile: PublishedFile): ManifestFault[] {
  const base = baseOf(root);
  const own = allIn(root).flatMap((element) => {
    const size = ownIcons[element.localName ?? ''];
    return size ? addressesOf(element).map((address) => ({ element, size, address })) : [];
  });
  return [
    ...[...own, ...commandIcons(root)].flatMap(({ element, size, address }) =>
      fileFaults(element, size, address, base, publishedFile),
    ),
    ...allIn(root).flatMap(sizeFaults),
  ];
}

function commandIcons(root: Element) {
  const resources = resourcesOf(root).filter(({ section }) => section === 'Images');
  return allIn(root).flatMap((element) => {
    const resid = element.localName === 'Image' ? element.getAttribute('resid') : null;
    const size = Number(element.getAttribute('size'));
    const images = resources.filter(({ id }) => id === resid);
    return images.flatMap((image) =>
      addressesOf(image.element).map((address) => ({ element, size, address })),
    );
  });
}

function sizeFaults(element: Element): ManifestFault[] {
  if (element.localName !== 'Icon') return [];
  const sizes = childrenOf(element).map((image) => image.getAttribute('size'));
  return commandSizes
    .filter((size) => !sizes.includes(size))
    .map((size) => faultAt(element, 'icon', `<Icon> has no image of ${size} pixels.`));
}

function fileFaults(
  element: Element,
  size: number,
  address: string,
  base: string,
  publishedFile: PublishedFile,
): ManifestFault[] {
  const path = address.startsWith(base) ? address.slice(base.length) : undefined;
  const bytes = path === undefined ? undefined : publishedFile(path);
  if (!bytes) return [faultAt(element, 'icon', `${address} is not among the published files.`)];
  const found = pngSize(bytes);
  if (!found) return [faultAt(element, 'icon', `${address} is no PNG.`)];
  return found.width === size && found.height === size
    ? []
    : [
        faultAt(
          element,
          'icon',
          `${address} has ${found.width} x ${found.height} pixels instead of ${size} x ${size}.`,
        ),
      ];
}

function addressesOf(element: Element): string[] {
  return [element, ...childrenOf(element)].flatMap(
    (holder) => holder.getAttribute(holder === element ? 'DefaultValue' : 'Value') ?? [],
  );
}

/** The address under which everything is published: where the pane's page lies. */
function baseOf(root: Element): string {
  const page = allIn(root).find(({ localName, parentNode }) => {
    return localName === 'SourceLocation' && parentNode?.nodeName === 'DefaultSettings';
  });
  const address = page?.getAttribute('DefaultValue') ?? '';
  return address.slice(0, address.lastIndexOf('/') + 1);
}
