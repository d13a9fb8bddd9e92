/** Every file of the help by where it stands in the build: pages as text, pictures as they are. */
export function helpFiles(): Readonly<Record<string, string | Buffer>>;
