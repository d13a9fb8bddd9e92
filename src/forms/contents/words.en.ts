/** English words of 目录; its lines stand apart (`lines.en.ts`), because only whoever makes it needs them. */
export const contents = {
  name: "Contents",
};
