export function headerFiles(): Readonly<Record<string, string>>;
