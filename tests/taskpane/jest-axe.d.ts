declare module 'jest-axe' {
  interface Fault {
    readonly id: string;
    readonly nodes: readonly { readonly html: string }[];
  }
  type Axe = (element: Element) => Promise<{ readonly violations: readonly Fault[] }>;
  export function configureAxe(options: { rules: Record<string, { enabled: boolean }> }): Axe;
}
