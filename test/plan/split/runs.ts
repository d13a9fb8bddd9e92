/** Random instances per property: few by default, many when DEEP says so. */
export const runs = Number(process.env["DEEP"] ?? 50);
