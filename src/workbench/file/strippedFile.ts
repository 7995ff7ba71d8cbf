import { Package } from './package';
import { descendants } from '../wordMarkup';

/**
 * A file without what Word has left out of files that it gave add-ins: their settings (office-js#6434) and protection
 * (office-js#6031).
 */
export function strippedFile(file: Uint8Array): Uint8Array {
  const pack = Package.read(file);
  const main = pack.related('', 'officeDocument') ?? '';
  dropProtection(pack, pack.related(main, 'settings'));
  pack.allRelated('', 'webextensiontaskpanes').forEach((panes) => dropPanes(pack, panes));
  return pack.write();
}

function dropProtection(pack: Package, settings: string | null): void {
  const tree = settings === null ? null : pack.tree(settings);
  if (!tree || settings === null) return;
  descendants(tree, 'documentProtection').forEach((protection) => protection.remove());
  pack.treeChanged(settings);
}

/** The panes that the file opens, and each one's settings. */
function dropPanes(pack: Package, panes: string): void {
  pack.allRelated(panes, 'webextension').forEach((extension) => pack.drop(extension));
  pack.unrelateAll('', panes);
  pack.drop(panes);
}
