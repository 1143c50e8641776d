import { defineConfig } from 'vitest/config';

/** Every browser that can run these screens reads WOFF2; the typesetter's other fonts would only fill the disk. */
const onlyWoff2 = {
  name: 'only-woff2',
  enforce: 'pre' as const,
  transform: (code: string, id: string) =>
    /katex.*\.css$/u.test(id) ? code.replaceAll(/,\s*url\([^)]+\.(?:woff|ttf)\)\s*format\("[^"]+"\)/gu, '') : undefined,
};

export default defineConfig({
  plugins: [onlyWoff2],
  base: '/',
  build: {
    // With the .NET build's own output, so that one folder holds everything that can be deleted.
    outDir: '../../artifacts/screen/wwwroot',
    emptyOutDir: true,
    target: 'es2022',
    // A font or picture inside the style sheet would need an exception in the server's content security policy.
    assetsInlineLimit: 0,
  },
  test: {
    include: ['tests/**/*.test.ts'],
    css: true, // one test measures the colours in it
  },
});
