/** One bar of parts, as long as its share of the longest one. What it says stands beside it in words. */
export const Bar = ({ parts, most }: { parts: readonly (readonly [look: string, n: number])[]; most: number }) => (
  <span class="bar" aria-hidden="true">
    {parts.filter(([, n]) => n > 0).map(([look, n]) => (
      <i key={look} class={`swatch ${look}`} style={{ inlineSize: `${(n / most) * 100}%` }} />
    ))}
  </span>
);
