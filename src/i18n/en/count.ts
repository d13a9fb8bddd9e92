/** "1 sheet", "2 sheets". */
export function count(many: number, what: string, several = `${what}s`): string {
  return `${many} ${many === 1 ? what : several}`;
}
