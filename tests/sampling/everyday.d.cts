declare function everyday(paths: readonly string[]): { filtered: string[] };
export = everyday;
