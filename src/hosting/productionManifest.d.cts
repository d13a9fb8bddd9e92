export function productionManifest(xml: string, place: { readonly baseUrl: string }): string;
export const DEVELOPMENT_URL: string;
