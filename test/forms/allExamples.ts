import { example, exampleFiles, type Example } from "./examples";

/** Every example with its sheets. Making them takes more than a second: who needs one of them asks for `exampleNamed`. */
export const examples: readonly Example[] = exampleFiles.map(({ name, file }) => example(name, file));
