import { useEffect, useState } from 'preact/hooks';

/** Whether the window is at least so wide, in rem. */
export function useWide(rem: number): boolean {
  const query = `(min-width: ${rem}rem)`;
  const [wide, setWide] = useState(() => matchMedia(query).matches);
  useEffect(() => {
    const media = matchMedia(query);
    const change = (): void => setWide(media.matches);
    change();
    media.addEventListener('change', change);
    return () => media.removeEventListener('change', change);
  }, [query]);
  return wide;
}
