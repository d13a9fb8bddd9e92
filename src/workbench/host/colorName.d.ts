/** The colour names that browsers and Excel know: `lightgray` → 211, 211, 211. */
declare module "color-name" {
  const colors: Readonly<Record<string, readonly [red: number, green: number, blue: number]>>;
  export default colors;
}
