export function officeJsFrom(html: string, url: string): string;
