/**
 * Rules of data validation that tell nobody when something else is typed, such as a list to choose from where other words are welcome. In
 * Excel they refuse nothing; Univer would refuse what is typed and mark what stands there as wrong.
 */
import { BaseDataValidator } from "../univer/univer";

/** Call as often as there are engines: it is done once. */
export function patchOpenRules(): void {
  const prototype = BaseDataValidator.prototype;
  const validator = prototype.validator as typeof prototype.validator & { readonly isPatched?: true };
  if (validator.isPatched) return;
  prototype.validator = Object.assign(
    async function (this: BaseDataValidator, ...asked: Parameters<typeof validator>): Promise<boolean> {
      const [, { showErrorMessage }] = asked;
      return showErrorMessage === false || (await validator.apply(this, asked));
    },
    { isPatched: true as const },
  );
}
