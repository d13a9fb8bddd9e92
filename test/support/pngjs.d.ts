/** The part of pngjs that drawing and looking at icons needs; the package brings no types. */
declare module "pngjs" {
  export class PNG {
    constructor(options: { readonly width: number; readonly height: number });
    readonly width: number;
    readonly height: number;
    /** Red, green, blue and opacity of each pixel, row by row. */
    readonly data: Buffer;
    static readonly sync: { read(bytes: Buffer): PNG; write(png: PNG): Buffer };
  }
}
