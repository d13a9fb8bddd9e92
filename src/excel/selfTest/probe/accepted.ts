import { officeError } from "../../request/failure";

/** Sends what is queued; whether Excel took it, or the code with which it refused. */
export async function accepted(context: Excel.RequestContext): Promise<string> {
  try {
    await context.sync();
    return "accepted";
  } catch (error) {
    const office = officeError(error);
    if (office === null) throw error;
    return office.code;
  }
}
