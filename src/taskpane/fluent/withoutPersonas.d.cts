declare function withoutPersonas(source: string): string;
export = withoutPersonas;
