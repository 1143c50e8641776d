import { encode } from 'uqr';

/** The white around the code by which scanners find it, in modules; ISO/IEC 18004 asks for four. */
const quiet = 4;

/** A QR code as one SVG path: its dark modules in horizontal runs, with the white around it in `size`. */
export function qrPath(text: string): { readonly size: number; readonly path: string } {
  const { data, size } = encode(text, { ecc: 'M', border: 0 });
  const runs = data.flatMap((row, y) => [...row.map((dark) => (dark ? '#' : ' ')).join('').matchAll(/#+/gu)]
    .map(({ 0: { length }, index }) => `M${index + quiet} ${y + quiet}h${length}v1h-${length}z`));
  return { size: size + 2 * quiet, path: runs.join('') };
}
