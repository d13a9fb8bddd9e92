/** Sends what is queued, and what Excel answered to this call. */
export async function answered<T>(context: Excel.RequestContext, call: OfficeExtension.ClientResult<T>): Promise<T> {
  await context.sync();
  return call.value;
}
