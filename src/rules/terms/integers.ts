const CHUNK = 0x2000;

/** Integers as base64, four bytes each, least significant first: short in JSON, quick to read. */
export function writeIntegers(integers: readonly number[]): string {
  const bytes = new Uint8Array(integers.length * 4);
  const view = new DataView(bytes.buffer);
  integers.forEach((integer, index) => {
    view.setInt32(index * 4, integer, true);
  });
  let binary = '';
  for (let at = 0; at < bytes.length; at += CHUNK) {
    binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  }
  return btoa(binary);
}

/** Reads what `writeIntegers` wrote. */
export function readIntegers(base64: string): Int32Array {
  const binary = atob(base64);
  const integers = new Int32Array(binary.length >> 2);
  for (let index = 0; index < integers.length; index += 1) {
    const at = index * 4;
    integers[index] =
      binary.charCodeAt(at) |
      (binary.charCodeAt(at + 1) << 8) |
      (binary.charCodeAt(at + 2) << 16) |
      (binary.charCodeAt(at + 3) << 24);
  }
  return integers;
}
