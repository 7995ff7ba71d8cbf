declare function quick(paths: readonly string[]): { filtered: string[] };
export = quick;
