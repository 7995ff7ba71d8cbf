import type { BundledPackage } from './notices';

type Named = Pick<BundledPackage, 'name' | 'version'>;
/** A package by its licence; npm tells it only where it is known by an identifier of SPDX. */
type Licensed = Named & Pick<BundledPackage, 'licence'>;

interface Component {
  readonly 'bom-ref': string;
  readonly name: string;
  readonly version: string;
  readonly licenses?: readonly unknown[];
}

interface Dependency {
  readonly ref: string;
  readonly dependsOn: readonly string[];
}

/** A bill of materials in CycloneDX, as far as it is looked at here; all else in it stays. */
export interface Bill {
  readonly metadata: { readonly component: Component };
  readonly components: readonly Component[];
  readonly dependencies: readonly Dependency[];
}

const isIn = (packages: readonly Named[], { name, version }: Named): boolean =>
  packages.some((one) => one.name === name && one.version === version);

/** Why the bill does not tell of all these packages, one sentence for each. */
export function billFaults({ components }: Bill, packages: readonly Named[]): string[] {
  return packages.flatMap(({ name, version }) => {
    const component = components.find((one) => isIn([{ name, version }], one));
    if (component === undefined) return [`The bill of materials lacks ${name} ${version}.`];
    return (component.licenses ?? []).length > 0 ? [] : [`The bill of materials says no licence of ${name}.`];
  });
}

/** The component, which tells the licence of the package even where npm does not know it. */
function licensed(component: Component, packages: readonly Licensed[]): Component {
  const licence = packages.find((one) => isIn([one], component))?.licence ?? '';
  const isTold = licence === '' || (component.licenses ?? []).length > 0;
  return isTold ? component : { ...component, licenses: [{ license: { name: licence } }] };
}

/**
 * What the bill of all that the lock holds says of these packages. npm's own choice, by "--omit dev", leaves out what
 * is also needed for building, such as react-dom.
 */
export function billOf(everything: Bill, packages: readonly Licensed[], product: string): Bill {
  const { metadata, components, dependencies } = everything;
  const kept = components.filter((component) => isIn(packages, component));
  const refs = new Set([metadata.component['bom-ref'], ...kept.map((component) => component['bom-ref'])]);
  return {
    ...everything,
    // npm names it after the folder that it lies in.
    metadata: { ...metadata, component: { ...metadata.component, name: product } },
    components: kept.map((component) => licensed(component, packages)),
    dependencies: dependencies
      .filter(({ ref }) => refs.has(ref))
      .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((one) => refs.has(one)) })),
  };
}
