export function headersOf(file: string): Readonly<Record<string, string>>;
